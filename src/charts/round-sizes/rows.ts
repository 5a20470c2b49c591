// Every equity round with a stated size, by layer.
import { judgeEvent } from '../../dataset/count.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { newestQuarters } from '../../dataset/quarterly.ts';
import { quarterOf } from '../../model/partial-date.ts';

export interface RoundRow {
  readonly event: string;
  readonly company: string;
  readonly layer: string;
  readonly usd: number;
  readonly status: string;
  readonly announced: string;
}

/** Equity entries of the last eight quarters that count, headline money (conditional parts included). */
export function roundRows(dataset: Dataset): RoundRow[] {
  const quarters = new Set(newestQuarters(dataset, 8));
  return dataset.events.flatMap(event => {
    if (event.kind !== 'equity' || event.layer === null || event.announced === null) return [];
    const quarter = quarterOf(event.announced);
    if (quarter === null || !quarters.has(quarter)) return [];
    const verdict = judgeEvent(event);
    if (!('entries' in verdict)) return [];
    const equity = verdict.entries.find(entry => entry.instrument === 'equity');
    return equity
      ? [
          {
            event: event.id,
            company: event.company,
            layer: event.layer,
            usd: equity.gross,
            status: event.status,
            announced: event.announced,
          },
        ]
      : [];
  });
}
