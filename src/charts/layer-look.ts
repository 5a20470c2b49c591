// How layers and statuses look in every chart: colour says layer, texture says status.
import { LAYERS, type Layer } from '../model/segment.ts';
import type { LegendEntry } from './chart.ts';

/** Layers whose companies raise money, from the ground up; funds stand apart. */
export const STACK: readonly Layer[] = LAYERS.filter(layer => layer !== 'funds');

export const layerColour = (layer: string) => `var(--layer-${layer})`;

/** Closed money is solid, announced money hatched; the patterns stand in HatchDefs.astro. */
export function layerFill(layer: string, status: string): string {
  return status === 'announced' ? `url(#hatch-${layer})` : layerColour(layer);
}

/** The legend of the three textures, in neutral ink. */
export const STATUS_LEGEND: readonly LegendEntry[] = [
  { label: 'closed', fill: 'var(--ink-2)' },
  { label: 'announced', fill: 'url(#hatch-ink)' },
  { label: 'reported or rumoured, counted in no total', fill: 'none', stroke: 'var(--ink-2)' },
];

/** The legend of the layers that occur, with the names that the taxonomy gives them. */
export function layerLegend(present: Iterable<string>, label: (layer: string) => string): LegendEntry[] {
  const shown = new Set(present);
  return LAYERS.filter(layer => shown.has(layer)).map(layer => ({
    label: label(layer),
    fill: layerColour(layer),
  }));
}
