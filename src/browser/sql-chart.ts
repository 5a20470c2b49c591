// In the reader's browser, on /data/sql/ only and only when asked: a quick drawing of what a query answered.
import {
  axisX,
  axisY,
  barX,
  barY,
  dot,
  gridX,
  gridY,
  lineY,
  type Markish,
  plot,
  ruleX,
  ruleY,
} from '@observablehq/plot';
import type { Cell } from '../dataset/csv.ts';
import { formatMoney } from '../wording/format-money.ts';

export const SHAPES = ['bars', 'line', 'dots'] as const;
export type Shape = (typeof SHAPES)[number];

/** Which columns are drawn, by their places; `split` is -1 where there is none. */
export interface Choice {
  readonly shape: Shape;
  readonly along: number;
  readonly value: number;
  readonly split: number;
}

/** Rows that are drawn: more could not be told apart. */
export const MOST_DRAWN = 300;

interface Point {
  readonly along: string | number | Date;
  readonly value: number;
  readonly split: string;
}

const isTime = (cells: readonly Cell[]) =>
  cells.every(cell => cell === null || /^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$/.test(String(cell)));
const isDay = (cells: readonly Cell[]) =>
  cells.some(cell => cell !== null) &&
  cells.every(cell => cell === null || /^\d{4}-\d\d-\d\d/.test(String(cell)));

/** What is best drawn of some rows; null where no column holds numbers. */
export function guessChoice(columns: readonly string[], rows: readonly (readonly Cell[])[]): Choice | null {
  const cells = (column: number) => rows.map(row => row[column] ?? null);
  const numeric = columns.flatMap((name, column) =>
    cells(column).some(cell => typeof cell === 'number') && !/^(year|place)$/.test(name) ? [column] : [],
  );
  const value = numeric.find(column => columns[column]!.endsWith('_usd')) ?? numeric[0];
  if (value === undefined) return null;
  const along = columns.findIndex((_, column) => column !== value && !numeric.includes(column));
  if (along === -1) return { shape: 'dots', along: numeric[1] ?? value, value, split: -1 };
  return { shape: isDay(cells(along)) ? 'line' : 'bars', along, value, split: -1 };
}

/** A layer has its own colour here as everywhere; other values take those colours in turn. */
const colourOf = (split: string, splits: readonly string[], layers: readonly string[]) =>
  `var(--layer-${layers.includes(split) ? split : layers[(splits.indexOf(split) + 3) % layers.length]})`;

/** The drawing, made in a document of its own so that nothing of Plot's style sheet meets the page or its policy. */
export function drawResult(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { shape, along, value, split }: Choice,
  width: number,
  layers: readonly string[],
): Element {
  const drawn = rows
    .slice(0, MOST_DRAWN)
    .filter(row => typeof row[value] === 'number' && row[along] !== null);
  const cells = drawn.map(row => row[along] as Cell);
  const days = shape !== 'bars' && isDay(cells);
  const points = drawn.map((row): Point => {
    const at = row[along]!;
    return {
      along: days ? new Date(String(at)) : typeof at === 'number' && shape !== 'bars' ? at : String(at),
      value: row[value] as number,
      split: split === -1 ? '' : String(row[split] ?? '–'),
    };
  });
  const splits = [...new Set(points.map(point => point.split))];
  const colour = (point: Point) => (split === -1 ? 'var(--link)' : colourOf(point.split, splits, layers));
  const isMoney =
    /usd|last_\d+_days|rounds$/.test(columns[value]!) && points.some(point => Math.abs(point.value) >= 1e5);
  const tickFormat = (number: number) =>
    isMoney ? formatMoney(number) : number.toLocaleString('en-GB', { useGrouping: 'min2' } as never);
  const lying = shape === 'bars' && !isTime(cells);
  const names = [...new Set(points.map(point => String(point.along)))];
  const longest = Math.min(26, Math.max(4, ...names.map(name => name.length)));
  const marks: Markish[] = lying
    ? [
        gridX({ stroke: 'var(--rule)', strokeOpacity: 1 }),
        axisX({ tickFormat, ticks: 5, label: columns[value]! }),
        axisY({
          label: null,
          tickSize: 0,
          tickFormat: (name: string) => (name.length > 26 ? `${name.slice(0, 25)}…` : name),
        }),
        barX(points, { x: 'value', y: 'along', fill: colour }),
        ruleX([0], { stroke: 'var(--ink-3)' }),
      ]
    : [
        gridY({ stroke: 'var(--rule)', strokeOpacity: 1 }),
        axisY({ tickFormat, ticks: 5, label: columns[value]! }),
        axisX({
          label: columns[along]!,
          ...(names.length > width / 60 && shape === 'bars' ? { tickRotate: -45 } : {}),
        }),
        ...(shape === 'bars' ? [barY(points, { x: 'along', y: 'value', fill: colour })] : []),
        ...(shape === 'line'
          ? [lineY(points, { x: 'along', y: 'value', z: 'split', stroke: colour, strokeWidth: 2 })]
          : []),
        ...(shape === 'bars' ? [] : [dot(points, { x: 'along', y: 'value', fill: colour, r: 3 })]),
        ruleY([0], { stroke: 'var(--ink-3)' }),
      ];
  const figure = plot({
    document: document.implementation.createHTMLDocument(),
    width,
    ...(lying
      ? { height: 60 + names.length * 22, marginLeft: 12 + longest * 7 }
      : { height: 340, marginLeft: 62 }),
    marginRight: 16,
    marginBottom: 46,
    marginTop: 26,
    style: {},
    ...(lying ? { y: { domain: names } } : shape === 'bars' ? { x: { domain: names } } : {}),
    marks,
  });
  figure.querySelector('style')?.remove();
  figure.removeAttribute('class');
  figure.setAttribute('role', 'img');
  figure.setAttribute(
    'aria-label',
    `${shape} of ${columns[value]} by ${columns[along]}, ${points.length} of them; the table has the same figures`,
  );
  figure.setAttribute('font-size', '12.5');
  return document.adoptNode(figure);
}
