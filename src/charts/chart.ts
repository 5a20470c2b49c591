// What every chart is: a question, the finding that the data gives, drawings, a table and the events behind them.

import type { Instrument } from '../dataset/count.ts';
import type { Cell } from '../dataset/csv.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Span, SpanRule } from './span.ts';

/** How a column's values are written: dollars short, shares as per cent, the rest as they are. */
export type Unit = 'text' | 'usd' | 'count' | 'share' | 'date' | 'number';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** The two columns that a chart is drawn for; lengths in pixels of the drawing. */
export interface Size {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly fontSize: number;
}
export const WIDE: Size = { name: 'wide', width: 920, fontSize: 13 };
export const NARROW: Size = { name: 'narrow', width: 350, fontSize: 11.5 };

/** One way of looking at the chart's data, drawn as SVG. */
export interface View {
  readonly id: string;
  readonly label: string;
  readonly draw: (size: Size) => string;
  /** Its own numbers, where they are not those of the chart's table. */
  readonly table?: Table;
}

export interface LegendEntry {
  readonly label: string;
  /** A colour or `url(#…)` of a texture. */
  readonly fill: string;
  readonly stroke?: string;
  /** A disc for marks that are dots, else a square. */
  readonly round?: boolean;
}

export interface Chart {
  readonly question: string;
  /** What the data says, computed from it: the chart's title. */
  readonly finding: string;
  /** What is measured, over what, in what unit: the subtitle. */
  readonly measure: string;
  /** What is counted and left out, and what the chart cannot show. */
  readonly notes: readonly string[];
  /** Instruments whose quarterly totals it shows: how these have been revised since stands beneath it. */
  readonly totals?: readonly Instrument[];
  /** The drawing in words, for those who do not see it. */
  readonly alternative: string;
  readonly legend: readonly LegendEntry[];
  /** What the reader chooses between, where there is more than one view. */
  readonly choice?: string;
  /** Place of the view that is shown at first, where it is not the first. */
  readonly initial?: number;
  /** None where there is no data. */
  readonly views: readonly View[];
  readonly table: Table;
  /** Ids of the events shown, most weighty first. */
  readonly events: readonly string[];
}

/** What a chart's folder exports from chart.ts. */
export interface ChartMaker {
  /** Place in the gallery. */
  readonly order: number;
  /** What it shows of time where the reader chooses nothing. */
  readonly span: SpanRule;
  /** The companies to choose from, for a chart that compares companies; all others let layers be chosen. */
  readonly companies?: (dataset: Dataset) => readonly { readonly id: string; readonly label: string }[];
  /** Shows the span of a dataset that holds nothing but what was chosen. */
  readonly make: (dataset: Dataset, span: Span) => Chart;
}

/** The chart of a question that the ledger cannot answer yet: a sentence and no drawing. */
export function emptyChart(question: string, measure: string, missing: string): Chart {
  return {
    question,
    finding: `Nothing to show yet: ${missing}`,
    measure,
    notes: [],
    alternative: `There is no drawing: ${missing}`,
    legend: [],
    views: [],
    table: { columns: [], rows: [] },
    events: [],
  };
}
