// The view over time as a small drawing, the sentence that says the same, and the table behind it.
import { formatCount, formatNumber } from '../wording/format-count.ts';
import { formatQuarter } from '../wording/format-date.ts';
import { formatMoney } from '../wording/format-money.ts';
import { INSTRUMENT_LABELS } from './draw-sums.ts';
import { type ElementTree, tree } from './element-tree.ts';
import type { Span, Timeline } from './time-rows.ts';

/** Width and height for wide and for narrow columns. */
export const SIZES = { wide: [1120, 100], narrow: [340, 110] } as const;

const GAP = { top: 16, right: 0, bottom: 20, left: 0 };

export const measureLabel = (measure: Timeline['measure']): string =>
  measure === 'events' ? 'Events' : INSTRUMENT_LABELS[measure];

const sayPeriod = (period: string) => (period.includes('Q') ? formatQuarter(period) : period);
const total = (span: Span) => span.solid + span.hatched;
const sayValue = ({ measure }: Timeline, value: number) =>
  measure === 'events' ? formatCount(value, 'event') : formatMoney(value);

/** A round figure at or below the highest, for the one line of the scale. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (value / power >= 5 ? 5 : value / power >= 2 ? 2 : 1) * power;
}

/** What the drawing shows, for those who do not see it. */
export function sayTimeline(timeline: Timeline): string {
  const { spans, unit, undated } = timeline;
  const most = spans.reduce<Span | null>(
    (best, span) => (best === null || total(span) > total(best) ? span : best),
    null,
  );
  const what = `${measureLabel(timeline.measure)} by ${unit}`;
  const rest =
    undated > 0
      ? ` ${formatCount(undated, 'event')} whose month is not known ${undated === 1 ? 'is' : 'are'} not drawn.`
      : '';
  if (most === null || total(most) === 0) return `${what}: nothing to draw.${rest}`;
  const last = spans.at(-1)!;
  return `${what}, ${sayPeriod(spans[0]!.period)} to ${sayPeriod(last.period)}: highest in ${sayPeriod(most.period)} with ${sayValue(timeline, total(most))}, last ${sayValue(timeline, total(last))}.${rest}`;
}

/** Bars on a common base line, one round figure as scale, years below. */
export function drawTimeline(timeline: Timeline, width: number, height: number): ElementTree {
  const { spans, unit } = timeline;
  const highest = Math.max(0, ...spans.map(total));
  const base = height - GAP.bottom;
  const room = base - GAP.top;
  const step = (width - GAP.left - GAP.right) / Math.max(1, spans.length);
  const bar = Math.max(1, Math.min(step - 2, 40));
  const round = (value: number) => Math.round(value * 100) / 100;
  const size = (value: number) => (highest === 0 ? 0 : (value / highest) * room);
  const parts: ElementTree[] = [];
  if (highest > 0) {
    const line = roundBelow(highest);
    const y = round(base - size(line));
    parts.push(
      tree('line', { x1: 0, x2: width, y1: y, y2: y, stroke: 'var(--rule)' }),
      tree('text', { x: 0, y: y - 4, fill: 'currentColor', 'font-size': 12 }, sayValue(timeline, line)),
    );
  }
  let labelled = Number.NEGATIVE_INFINITY;
  spans.forEach((span, index) => {
    const x = round(GAP.left + index * step + (step - bar) / 2);
    const rect = (value: number, top: number, fill: string) =>
      tree('rect', { x, width: round(bar), y: round(base - size(top)), height: round(size(value)), fill });
    if (span.solid > 0) parts.push(rect(span.solid, span.solid, 'var(--ink-2)'));
    if (span.hatched > 0) parts.push(rect(span.hatched, total(span), 'url(#hatch-ink)'));
    const startsYear = unit === 'year' || span.period.endsWith('Q1') || index === 0;
    if (startsYear && x - labelled >= 44 && x + 30 <= width) {
      labelled = x;
      parts.push(
        tree('text', { x, y: height - 4, fill: 'currentColor', 'font-size': 12 }, span.period.slice(0, 4)),
      );
    }
  });
  parts.push(tree('line', { x1: 0, x2: width, y1: base, y2: base, stroke: 'var(--rule-strong)' }));
  return tree(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', focusable: 'false' },
    ...parts,
  );
}

/** The same as rows: newest first, without the spans in which nothing happened. */
export function tableTimeline(timeline: Timeline): ElementTree {
  const money = timeline.measure !== 'events';
  const figures = (span: Span) =>
    money ? [formatMoney(span.solid), formatMoney(span.hatched)] : [formatNumber(span.solid)];
  const heads = money ? ['Closed', 'Announced'] : ['Events'];
  return tree(
    'table',
    { class: 'timeline-table' },
    tree(
      'thead',
      {},
      tree(
        'tr',
        {},
        tree('th', { scope: 'col' }, timeline.unit === 'year' ? 'Year' : 'Quarter'),
        ...heads.map(head => tree('th', { scope: 'col', class: 'num' }, head)),
      ),
    ),
    tree(
      'tbody',
      {},
      ...timeline.spans
        .filter(span => total(span) > 0)
        .reverse()
        .map(span =>
          tree(
            'tr',
            {},
            tree('th', { scope: 'row' }, sayPeriod(span.period)),
            ...figures(span).map(text => tree('td', { class: 'num' }, text)),
          ),
        ),
    ),
  );
}
