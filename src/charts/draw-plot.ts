// Draws a chart to SVG text: at build time with a small DOM in place of a browser's, in a browser with its own.
import * as Plot from '@observablehq/plot';
import type { Size } from './chart.ts';
import { SvgDocument } from './svg-elements.ts';

// The bundle for browsers drops the second branch.
const document =
  import.meta.env?.SSR === false ? globalThis.document : (new SvgDocument() as unknown as Document);

/**
 * Tidies what Plot draws for a page: its own style sheet and labels give way to the site's, and coordinates keep
 * two decimals.
 */
export function tidySvg(svg: string): string {
  return svg
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/ (?:aria-label|aria-description|class)="[^"]*"/g, '')
    .replace(/ (?:aria-hidden|font-family)="[^"]*"/g, '')
    .replace(/(\d\.\d\d)\d+/g, '$1')
    .replace(/^<svg /, '<svg aria-hidden="true" ');
}

/** SVG of a plot in the column of the given size; colours are the site's custom properties. */
export function drawPlot(size: Size, options: Plot.PlotOptions): string {
  const svg = Plot.plot({
    width: size.width,
    marginLeft: size.name === 'wide' ? 62 : 56,
    marginRight: 8,
    marginTop: 18,
    marginBottom: 34,
    ...options,
    document,
  });
  svg.setAttribute('font-size', String(size.fontSize));
  return tidySvg((svg as unknown as { outerHTML: string }).outerHTML);
}
