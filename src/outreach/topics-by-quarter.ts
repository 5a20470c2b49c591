// Signals → how often each topic was asked for in each quarter, with the finding that a reader takes from it.
import { quarterOf } from '../model/partial-date.ts';
import { type Signal, TOPICS, type Topic } from '../model/signal.ts';
import { lowerLabel } from '../wording/lower-label.ts';
import { TOPIC_LABEL } from './labels.ts';

export interface TopicsByQuarter {
  /** Oldest first, without gaps, ending at the newest quarter that has a signal. */
  readonly quarters: readonly string[];
  /** Topics by falling total over these quarters. */
  readonly rows: readonly { readonly topic: Topic; readonly counts: readonly number[] }[];
  readonly largest: number;
  /** Signals with at least a month. */
  readonly dated: number;
  readonly finding: string;
}

const before = (quarter: string) => {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
};

/** The last `most` quarters up to the newest signal. */
export function topicsByQuarter(signals: readonly Signal[], most: number): TopicsByQuarter {
  const dated = signals.flatMap(signal => {
    const quarter = signal.date === null ? null : quarterOf(signal.date);
    return quarter === null ? [] : [{ quarter, topics: signal.topics }];
  });
  const newest = dated
    .map(entry => entry.quarter)
    .sort()
    .at(-1);
  const quarters: string[] = [];
  for (let quarter = newest; quarter && quarters.length < most; quarter = before(quarter))
    quarters.unshift(quarter);
  const rows = TOPICS.map(topic => ({
    topic,
    counts: quarters.map(
      quarter => dated.filter(entry => entry.quarter === quarter && entry.topics.includes(topic)).length,
    ),
  }))
    .map(row => ({ ...row, sum: row.counts.reduce((a, b) => a + b, 0) }))
    .filter(row => row.sum > 0)
    .sort((a, b) => b.sum - a.sum || (a.topic < b.topic ? -1 : 1))
    .map(({ topic, counts }) => ({ topic, counts }));
  const year = rows
    .map(row => ({ topic: row.topic, sum: row.counts.slice(-4).reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.sum - a.sum);
  const first = year[0];
  return {
    quarters,
    rows,
    largest: Math.max(0, ...rows.flatMap(row => row.counts)),
    dated: dated.length,
    finding:
      first && first.sum > 0
        ? `${TOPIC_LABEL[first.topic]} led the last four quarters${year[1] && year[1].sum > 0 ? `, before ${lowerLabel(TOPIC_LABEL[year[1].topic])}` : ''}`
        : 'No sign has a date',
  };
}
