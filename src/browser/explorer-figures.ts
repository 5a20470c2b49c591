// In the reader's browser: the figures, the reasons and the chart of a view, in the places that the build filled.
import type { Columns } from '../explorer/columns.ts';
import { drawLeftOut, drawSums, sayLeftOut, saySums } from '../explorer/draw-sums.ts';
import { drawTimeline, SIZES, sayTimeline, tableTimeline } from '../explorer/draw-timeline.ts';
import { sumRows } from '../explorer/sum-rows.ts';
import { timeRows } from '../explorer/time-rows.ts';
import type { View } from '../explorer/view.ts';
import { makeElement } from './element-dom.ts';

/** Draws all of them; returns the view in one sentence. */
export function drawFigures(columns: Columns, rows: Uint32Array, view: View): string {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  const totals = sumRows(columns, rows, view.without);
  const whole = view.without === 0 ? totals : sumRows(columns, rows);
  find('#explorer-sums').replaceChildren(makeElement(drawSums(totals, columns.rows)));
  find('#explorer-left-out summary').textContent = sayLeftOut(totals);
  find('#explorer-left-out div').replaceChildren(makeElement(drawLeftOut(totals, whole)));

  const timeline = timeRows(columns, rows, view);
  find('.timeline-unit').textContent = `by ${timeline.unit}`;
  find('.timeline-key').hidden = timeline.measure === 'events';
  find('.timeline .drawing').setAttribute('aria-label', sayTimeline(timeline));
  for (const [name, [width, height]] of Object.entries(SIZES))
    find(`.timeline .drawing-${name}`).replaceChildren(makeElement(drawTimeline(timeline, width, height)));
  find('#explorer-timeline-table').replaceChildren(makeElement(tableTimeline(timeline)));
  return saySums(totals, columns.rows);
}
