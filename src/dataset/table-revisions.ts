// Revisions as the ledger has them → one row a quarter: what was known when it ended, what is known now, by how much it grew.
import type { Revision } from '../model/revision.ts';
import type { Instrument } from './count.ts';

export interface RevisedQuarter {
  readonly quarter: string;
  /** US dollars as known on the last day of the quarter; null for a quarter that is not over. */
  readonly atItsEnd: number | null;
  /** US dollars as known one quarter and two quarters later; null where that day has not come. */
  readonly oneLater: number | null;
  readonly twoLater: number | null;
  readonly now: number;
}

/** Quarters of one instrument, oldest first, without those in which nothing was ever known. */
export function tableRevisions(revisions: readonly Revision[], instrument: Instrument): RevisedQuarter[] {
  const ofInstrument = revisions.filter(revision => revision.instrument === instrument);
  const days = [...new Set(ofInstrument.map(revision => revision.as_of))].sort();
  const newest = days.at(-1);
  const isEnd = (day: string) => /-(03-31|06-30|09-30|12-31)$/.test(day);
  return [...new Set(ofInstrument.map(revision => revision.quarter))].sort().flatMap(quarter => {
    const known = ofInstrument
      .filter(revision => revision.quarter === quarter)
      .sort((a, b) => (a.as_of < b.as_of ? -1 : 1));
    const now = known.find(revision => revision.as_of === newest)?.paid ?? 0;
    // The newest day closes no quarter unless it happens to be the last of one.
    const ends = known.filter(revision => isEnd(revision.as_of));
    if (known.every(revision => revision.paid === 0)) return [];
    return [
      {
        quarter,
        atItsEnd: ends[0]?.paid ?? null,
        oneLater: ends[1]?.paid ?? null,
        twoLater: ends[2]?.paid ?? null,
        now,
      },
    ];
  });
}
