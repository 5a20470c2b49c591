// Every equity round with a stated size, by layer.
import { judgeEvent } from '../../dataset/count.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Span } from '../span.ts';

export interface RoundRow {
  readonly event: string;
  readonly company: string;
  readonly layer: string;
  readonly usd: number;
  readonly status: string;
  readonly announced: string;
}

/** Equity entries of the span that count, headline money (conditional parts included). */
export function roundRows(dataset: Dataset, span: Span): RoundRow[] {
  return dataset.events.flatMap(event => {
    if (event.kind !== 'equity' || event.layer === null || event.announced === null) return [];
    if (!span.includes(event.announced)) return [];
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
