// Signs of demand for human data by topic and quarter.
import type { Dataset } from '../../dataset/dataset.ts';
import { newestQuarters } from '../../dataset/quarterly.ts';
import { quarterOf } from '../../model/partial-date.ts';
import { TOPICS, type Topic } from '../../model/signal.ts';

export interface TopicRow {
  readonly topic: Topic;
  readonly quarter: string;
  readonly signs: number;
  readonly companies: number;
}

/** Counts of the newest eight quarters; a sign with several topics stands under each. */
export function topicRows(dataset: Dataset): {
  quarters: string[];
  rows: TopicRow[];
  undated: number;
  earlier: number;
} {
  const quarters = newestQuarters(dataset, 8);
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
    quarters,
    rows,
    undated: signals.filter(signal => signal.date === null).length,
    earlier: signals.filter(
      signal => signal.date !== null && !quarters.includes(quarterOf(signal.date) ?? ''),
    ).length,
  };
}
