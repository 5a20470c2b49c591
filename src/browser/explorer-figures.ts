// In the reader's browser: the figures, the reasons and the chart of a view, in the places that the build filled.
import type { Columns } from '../explorer/columns.ts';
import { drawLeftOut, drawSums, sayLeftOut, saySums } from '../explorer/draw-sums.ts';
import { drawTimeline, SIZES, sayTimeline, tableTimeline } from '../explorer/draw-timeline.ts';
import type { ElementTree } from '../explorer/element-tree.ts';
import { sumRows } from '../explorer/sum-rows.ts';
import { timeRows } from '../explorer/time-rows.ts';
import type { View } from '../explorer/view.ts';
import { makeElement } from './element-dom.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** What stands in a closed disclosure is drawn when it is opened; returns what takes the newest drawing. */
function takeDisclosure(selector: string, place: string): (draw: () => ElementTree) => void {
  const disclosure = document.querySelector<HTMLDetailsElement>(selector)!;
  let waiting: (() => ElementTree) | undefined;
  const drawNow = () => {
    if (!disclosure.open || !waiting) return;
    find(place).replaceChildren(makeElement(waiting()));
    waiting = undefined;
  };
  disclosure.addEventListener('toggle', drawNow);
  return draw => {
    waiting = draw;
    drawNow();
  };
}

/** Takes over the figures; the function that it gives draws a view and returns it in one sentence. */
export function takeFigures(): (columns: Columns, rows: Uint32Array, view: View) => string {
  const showLeftOut = takeDisclosure('#explorer-left-out', '#explorer-left-out div');
  const showTable = takeDisclosure('.timeline details', '#explorer-timeline-table');
  return (columns, rows, view) => {
    const totals = sumRows(columns, rows, view.without);
    find('#explorer-sums').replaceChildren(makeElement(drawSums(totals, columns.rows)));
    find('#explorer-left-out summary').textContent = sayLeftOut(totals);
    showLeftOut(() => drawLeftOut(totals, view.without === 0 ? totals : sumRows(columns, rows)));

    const timeline = timeRows(columns, rows, view);
    find('.timeline-unit').textContent = `by ${timeline.unit}`;
    find('.timeline-key').hidden = timeline.measure === 'events';
    find('.timeline .drawing').setAttribute('aria-label', sayTimeline(timeline));
    for (const [name, [width, height]] of Object.entries(SIZES))
      find(`.timeline .drawing-${name}`).replaceChildren(makeElement(drawTimeline(timeline, width, height)));
    showTable(() => tableTimeline(timeline));
    return saySums(totals, columns.rows);
  };
}
