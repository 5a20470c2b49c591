// Puts several small drawings into one SVG, so that a chart is one drawing however many panels it has.

/** A drawing and the place of its upper left corner, in pixels. */
export interface Panel {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
}

/** Height of a drawing, as its `height` attribute states it. */
export function heightOf(svg: string): number {
  return Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}

/** One SVG of the given size; each panel keeps its own type size and alignment. */
export function joinPanels(panels: readonly Panel[], width: number, height: number): string {
  const groups = panels.map(({ svg, x, y }) => {
    const match = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(svg.trim());
    if (!match) throw new RangeError('A panel is not one SVG element: expected what drawPlot returns.');
    const kept = match[1]!.replace(/ (?:viewBox|height|width|aria-hidden)="[^"]*"/g, '');
    return `<g transform="translate(${x},${y})"${kept}>${match[2]}</g>`;
  });
  return `<svg aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="currentColor">${groups.join('')}</svg>`;
}

/** Drawings one below the other, `gap` pixels apart. */
export function stackPanels(drawings: readonly string[], width: number, gap = 0): string {
  let y = 0;
  const panels = drawings.map(svg => {
    const panel = { svg, x: 0, y };
    y += heightOf(svg) + gap;
    return panel;
  });
  return joinPanels(panels, width, y - gap);
}

/** Drawings of one height in a grid, row by row. */
export function gridPanels(drawings: readonly string[], columns: number, width: number): string {
  const cell = width / columns;
  const height = Math.max(0, ...drawings.map(heightOf));
  const panels = drawings.map((svg, index) => ({
    svg,
    x: Math.round((index % columns) * cell),
    y: Math.floor(index / columns) * height,
  }));
  return joinPanels(panels, width, Math.ceil(drawings.length / columns) * height);
}
