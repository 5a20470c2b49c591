// Signs of demand for human data by topic and quarter.
import type { Dataset } from '../../dataset/dataset.ts';
import { quarterOf } from '../../model/partial-date.ts';
import { TOPICS, type Topic } from '../../model/signal.ts';

export interface TopicRow {
  readonly topic: Topic;
  readonly quarter: string;
  readonly signs: number;
  readonly companies: number;
}

/** Counts by quarter; a sign with several topics stands under each. */
export function topicRows(
  dataset: Dataset,
  quarters: readonly string[],
): {
  rows: TopicRow[];
  undated: number;
  /** Dated, and outside the quarters. */
  elsewhere: number;
} {
  const { signals } = dataset.ledger;
  const rows = TOPICS.flatMap(topic =>
    quarters.flatMap(quarter => {
      const some = signals.filter(
        signal => signal.date !== null && quarterOf(signal.date) === quarter && signal.topics.includes(topic),
      );
      return some.length === 0
        ? []
        : [
            {
              topic,
              quarter,
              signs: some.length,
              companies: new Set(some.map(signal => signal.company)).size,
            },
          ];
    }),
  );
  return {
    rows,
    undated: signals.filter(signal => signal.date === null).length,
    elsewhere: signals.filter(
      signal => signal.date !== null && !quarters.includes(quarterOf(signal.date) ?? ''),
    ).length,
  };
}
