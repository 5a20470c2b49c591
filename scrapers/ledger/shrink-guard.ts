// Stops a write that would make the ledger suddenly smaller.
import { WriteRefused } from './ledger-errors.ts';

/** The share of a file's records that one run may lose (the house's rule: more is a fault, not news). */
export const LOSS_LIMIT = 0.05;

export interface FileChange {
  readonly path: string;
  /** Ids of the records that stand in the file now. */
  readonly before: readonly string[];
}

/**
 * Throws WriteRefused, naming the first file and the lost records, when more than LOSS_LIMIT of any file's records
 * are neither among `kept` ids nor known to have become part of another record. A record that moves to another
 * file is not lost.
 */
export function guardAgainstLoss(changes: readonly FileChange[], kept: ReadonlySet<string>): void {
  for (const { path, before } of changes) {
    const lost = before.filter(id => !kept.has(id));
    if (lost.length > before.length * LOSS_LIMIT) {
      const named = lost.slice(0, 5).join(', ');
      throw new WriteRefused(
        `${path} would lose ${lost.length} of its ${before.length} records (${named}${lost.length > 5 ? ', …' : ''}); ` +
          `at most ${LOSS_LIMIT * 100} % may go in one run. Nothing was written. If this is right, run again with --accept-loss.`,
      );
    }
  }
}
