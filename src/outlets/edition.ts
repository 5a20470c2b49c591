// The edition of the open data: the ledger's newest day and a fingerprint of every row, so that a citation stays true.
import { createHash } from 'node:crypto';
import type { Dataset } from '../dataset/dataset.ts';

export interface Edition {
  /** Day of the newest event, or `empty`. */
  readonly date: string;
  /** Day and the first eight digits of the SHA-256 of all rows: another row, another name. */
  readonly name: string;
  /** Moment of the last collection; null for a ledger without any. */
  readonly collected: string | null;
  /** Moment of the newest claim; null for a ledger without any. */
  readonly recorded: string | null;
}

export const sha256 = (body: string | Uint8Array) => createHash('sha256').update(body).digest('hex');

/** The edition that a dataset and its tables make; each table is its name and its rows as JSON Lines. */
export function editionOf(dataset: Dataset, tables: readonly { name: string; lines: string }[]): Edition {
  const date = dataset.asOf ?? 'empty';
  const rows = sha256(tables.map(({ name, lines }) => `${name}\n${lines}`).join(''));
  return {
    date,
    name: `${date}-${rows.slice(0, 8)}`,
    collected: dataset.collected,
    recorded: dataset.recorded,
  };
}
