// Questions of an analyst, each said three ways: to our filter, in SQL, and as a plain test of one record.
import { newestQuarters } from '../../src/dataset/quarterly.ts';
import type { EventFilter } from '../../src/outlets/select-events.ts';
import { realDataset } from './real-dataset.ts';

/** An event as the API publishes it, as far as the questions look. */
export interface Row {
  readonly company_id: string;
  readonly kind: string;
  readonly stage: string;
  readonly status: string;
  readonly layer: string | null;
  readonly segment: string | null;
  readonly hq_country: string | null;
  readonly confidence: string;
  readonly announced: string | null;
  readonly usd: number | null;
  readonly investor_ids: readonly string[];
}

export type ChartRow = Readonly<Record<string, string>>;

const add = (rows: readonly ChartRow[], column: string, test: (row: ChartRow) => boolean = () => true) =>
  rows.filter(test).reduce((sum, row) => sum + Number(row[column]), 0);

export interface Query {
  readonly question: string;
  readonly filter: EventFilter;
  readonly where: string;
  readonly test: (row: Row) => boolean;
  /** So many of the largest of each instrument are set aside. */
  readonly without?: number;
  /** The sum of equity in the rows of a chart's CSV that answer it, where there are any. */
  readonly chart?: { readonly id: string; readonly equity: (rows: readonly ChartRow[]) => number };
  /** Cells of totals.json that answer it, where there are any. */
  readonly cells?: (cell: { period: string; layer: string | null }) => boolean;
  readonly period?: 'by_year' | 'by_quarter';
}

const from = (row: Row, start: string, end: string) =>
  row.announced !== null &&
  row.announced.slice(0, start.length) >= start &&
  row.announced.slice(0, end.length) <= end;

/** The month in which the oldest quarter of a chart begins; charts show the newest quarters only. */
function monthOfOldest(quarters: number): string {
  const [year, quarter] = newestQuarters(realDataset(), quarters)[0]!.split('-Q') as [string, string];
  return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`;
}
const SINCE_14 = monthOfOldest(14);
const SINCE_8 = monthOfOldest(8);

export const QUERIES: readonly Query[] = [
  {
    question: 'everything',
    filter: {},
    where: 'true',
    test: () => true,
    period: 'by_year',
    cells: () => true,
  },
  ...['2023', '2024', '2025', '2026'].map(
    (year): Query => ({
      question: `the year ${year}`,
      filter: { from: year, to: year },
      where: `announced like '${year}%'`,
      test: row => row.announced?.startsWith(year) ?? false,
      period: 'by_year',
      cells: cell => cell.period === year,
    }),
  ),
  {
    question: 'the second quarter of 2026',
    filter: { from: '2026-04', to: '2026-06' },
    where: "announced >= '2026-04' and announced < '2026-07'",
    test: row => from(row, '2026-04', '2026-06'),
    period: 'by_quarter',
    cells: cell => cell.period === '2026-Q2',
    chart: {
      id: 'equity-debt-buildout',
      equity: rows => add(rows, 'equity', row => row['quarter'] === '2026-Q2'),
    },
  },
  {
    question: 'the first quarter of 2026',
    filter: { from: '2026-01', to: '2026-03' },
    where: "quarter = '2026-Q1'",
    test: row => from(row, '2026-01', '2026-03'),
    period: 'by_quarter',
    cells: cell => cell.period === '2026-Q1',
    chart: { id: 'concentration', equity: rows => add(rows, 'total', row => row['quarter'] === '2026-Q1') },
  },
  {
    question: 'chips in 2025',
    filter: { layer: ['chips-networks'], from: '2025', to: '2025' },
    where: "layer = 'chips-networks' and announced like '2025%'",
    test: row => row.layer === 'chips-networks' && from(row, '2025', '2025'),
    period: 'by_year',
    cells: cell => cell.period === '2025' && cell.layer === 'chips-networks',
  },
  {
    question: 'compute clouds',
    filter: { layer: ['compute-clouds'] },
    where: "layer = 'compute-clouds'",
    test: row => row.layer === 'compute-clouds',
    period: 'by_year',
    cells: cell => cell.layer === 'compute-clouds',
  },
  {
    question: 'models, first half of 2026',
    filter: { layer: ['models'], from: '2026-01', to: '2026-06' },
    where: "layer = 'models' and announced between '2026-01' and '2026-06-99'",
    test: row => row.layer === 'models' && from(row, '2026-01', '2026-06'),
    period: 'by_quarter',
    cells: cell => cell.layer === 'models' && ['2026-Q1', '2026-Q2'].includes(cell.period),
    chart: {
      id: 'capital-by-layer',
      equity: rows =>
        add(
          rows,
          'usd',
          row =>
            row['layer'] === 'Models' &&
            row['instrument'] === 'equity' &&
            ['2026-Q1', '2026-Q2'].includes(row['quarter']!) &&
            row['certainty'] !== 'unconfirmed',
        ),
    },
  },
  {
    question: 'chip makers in 2025',
    filter: { segment: ['chips'], from: '2025', to: '2025' },
    where: "segment = 'chips' and year = 2025",
    test: row => row.segment === 'chips' && from(row, '2025', '2025'),
    chart: {
      id: 'segments',
      equity: rows =>
        add(rows, 'usd', row => row['segment'] === 'Chips' && row['quarter']!.startsWith('2025')),
    },
  },
  {
    question: 'chips in 2025 without the three largest rounds',
    filter: { layer: ['chips-networks'], from: '2025', to: '2025' },
    where: "layer = 'chips-networks' and year = 2025",
    test: row => row.layer === 'chips-networks' && from(row, '2025', '2025'),
    without: 3,
  },
  {
    question: 'the newest fourteen quarters without the three largest rounds',
    filter: { from: SINCE_14 },
    where: `counted_on >= '${SINCE_14}-01'`,
    test: row => row.announced !== null && row.announced.length > 4 && from(row, SINCE_14, '9999-99'),
    without: 3,
    chart: { id: 'largest-rounds', equity: rows => add(rows, 'without_3') },
  },
  {
    question: 'the year 2026 without the ten largest',
    filter: { from: '2026', to: '2026' },
    where: 'year = 2026',
    test: row => from(row, '2026', '2026'),
    without: 10,
  },
  {
    question: 'the United Kingdom in the newest eight quarters',
    filter: { country: ['GB'], from: SINCE_8 },
    where: `hq_country = 'GB' and counted_on >= '${SINCE_8}-01'`,
    test: row => row.hq_country === 'GB' && row.announced!.length > 4 && from(row, SINCE_8, '9999-99'),
    chart: { id: 'countries', equity: rows => add(rows, 'usd', row => row['code'] === 'GB') },
  },
  {
    question: 'closed funds',
    filter: { kind: ['fund'], status: ['closed'] },
    where: "kind = 'fund' and status = 'closed'",
    test: row => row.kind === 'fund' && row.status === 'closed',
  },
  {
    question: 'OpenAI',
    filter: { company_id: 'openai' },
    where: "company_id = 'openai'",
    test: row => row.company_id === 'openai',
  },
  {
    question: 'Anthropic',
    filter: { company_id: 'anthropic' },
    where: "company_id = 'anthropic'",
    test: row => row.company_id === 'anthropic',
  },
  {
    question: 'xAI in 2024',
    filter: { company_id: 'xai', from: '2024', to: '2024' },
    where: "company_id = 'xai' and announced like '2024%'",
    test: row => row.company_id === 'xai' && from(row, '2024', '2024'),
  },
  {
    question: 'rounds with Nvidia',
    filter: { investor_id: 'nvidia' },
    where: "id in (select event_id from participations where organization_id = 'nvidia')",
    test: row => row.investor_ids.includes('nvidia'),
  },
  {
    question: 'seed rounds',
    filter: { stage: ['seed', 'pre-seed'] },
    where: "stage in ('seed', 'pre-seed')",
    test: row => ['seed', 'pre-seed'].includes(row.stage),
  },
  {
    question: 'France and Germany',
    filter: { country: ['FR', 'DE'] },
    where: "hq_country in ('FR', 'DE')",
    test: row => row.hq_country === 'FR' || row.hq_country === 'DE',
  },
  {
    question: 'a billion or more',
    filter: { min_usd: 1e9 },
    where: 'usd >= 1e9',
    test: row => row.usd !== null && row.usd >= 1e9,
  },
  {
    question: 'high confidence only',
    filter: { confidence: ['high'] },
    where: "confidence = 'high'",
    test: row => row.confidence === 'high',
  },
  {
    question: 'only rumoured or reported',
    filter: { status: ['rumoured', 'reported'] },
    where: "status in ('rumoured', 'reported')",
    test: row => ['rumoured', 'reported'].includes(row.status),
  },
  {
    question: 'data centres and energy since mid-2025, not tiny',
    filter: { segment: ['data-centres', 'energy'], from: '2025-07', min_usd: 5e7 },
    where: "segment in ('data-centres', 'energy') and announced >= '2025-07' and usd >= 5e7",
    test: row =>
      ['data-centres', 'energy'].includes(row.segment ?? '') &&
      from(row, '2025-07', '9999') &&
      (row.usd ?? 0) >= 5e7,
  },
];
