// How many rounds each investor took part in, quarter by quarter.
import type { Dataset } from '../../dataset/dataset.ts';
import { quarterOf } from '../../model/partial-date.ts';

export interface CadenceRow {
  readonly id: string;
  readonly investor: string;
  readonly quarter: string;
  readonly rounds: number;
  readonly led: number;
  readonly events: readonly string[];
}

/** The fifteen investors named in most announced or closed equity rounds of some quarters, busiest first. */
export function cadenceRows(dataset: Dataset, quarters: readonly string[]): CadenceRow[] {
  const all = [...dataset.investors.values()].map(investor => {
    const own = investor.events.filter(
      event =>
        event.kind === 'equity' &&
        event.part_of === null &&
        (event.status === 'announced' || event.status === 'closed') &&
        event.announced !== null &&
        quarters.includes(quarterOf(event.announced) ?? ''),
    );
    return { investor, own };
  });
  const busiest = all
    .filter(entry => entry.own.length > 1)
    .sort((a, b) => b.own.length - a.own.length || (a.investor.id < b.investor.id ? -1 : 1))
    .slice(0, 15);
  return busiest.flatMap(({ investor, own }) =>
    quarters.flatMap(quarter => {
      const some = own.filter(event => quarterOf(event.announced!) === quarter);
      if (some.length === 0) return [];
      const isLed = (event: (typeof some)[number]) =>
        event.lead_investors.some(name => event.party_ids[name] === investor.id);
      return [
        {
          id: investor.id,
          investor: investor.name,
          quarter,
          rounds: some.length,
          led: some.filter(isLed).length,
          events: some.map(event => event.id),
        },
      ];
    }),
  );
}
