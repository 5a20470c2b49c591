// Sizes of rounds by stage and year: quartiles, never means.
import { judgeEvent } from '../../dataset/count.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { quantile } from '../../dataset/quantile.ts';
import type { Span } from '../span.ts';

export const STAGE_GROUPS: readonly { readonly label: string; readonly stages: readonly string[] }[] = [
  { label: 'Seed', stages: ['pre-seed', 'seed'] },
  { label: 'Series A', stages: ['series-a'] },
  { label: 'Series B', stages: ['series-b'] },
  { label: 'Series C', stages: ['series-c'] },
  {
    label: 'Series D and later',
    stages: [
      'series-d',
      'series-e',
      'series-f',
      'series-g',
      'series-h',
      'series-i',
      'series-j',
      'series-k',
      'series-l',
      'growth',
    ],
  },
];

export interface StageRow {
  readonly stage: string;
  readonly year: string;
  readonly rounds: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly events: readonly string[];
}

/** Fewer rounds than this make no quartile. */
export const LEAST = 5;

/** One row for each stage and year with at least five rounds that count; headline sizes. */
export function stageRows(dataset: Dataset, span: Span): StageRow[] {
  const rounds = dataset.events.flatMap(event => {
    if (event.kind !== 'equity' || event.announced === null || !span.includes(event.announced)) return [];
    const verdict = judgeEvent(event);
    if (!('entries' in verdict)) return [];
    const entry = verdict.entries.find(one => one.instrument === 'equity');
    return entry ? [{ event, year: event.announced.slice(0, 4), usd: entry.gross }] : [];
  });
  const years = [...new Set(rounds.map(round => round.year))].sort();
  return STAGE_GROUPS.flatMap(({ label, stages }) =>
    years.flatMap(year => {
      const some = rounds.filter(round => round.year === year && stages.includes(round.event.stage));
      if (some.length < LEAST) return [];
      const sizes = some.map(round => round.usd).sort((a, b) => a - b);
      return [
        {
          stage: label,
          year,
          rounds: some.length,
          low: quantile(sizes, 0.25),
          median: quantile(sizes, 0.5),
          high: quantile(sizes, 0.75),
          events: some.map(round => round.event.id),
        },
      ];
    }),
  );
}
