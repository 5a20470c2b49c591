// Closed equity by kind of investor, layer and company: the flows of the Sankey chart.
import type { Entry } from '../../dataset/count.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { countedByQuarter } from '../../dataset/quarterly.ts';
import { sumMoney } from '../../model/money.ts';
import type { Span } from '../span.ts';

export const MOST_COMPANIES = 15;
export const NOT_NAMED = 'investor not named';
export const KIND_UNKNOWN = 'kind not known';

export interface FlowRow {
  readonly from: string;
  readonly layer: string;
  /** Id of a company, or null for all but the largest. */
  readonly company: string | null;
  readonly usd: number;
  readonly events: readonly string[];
}

/** Cents of an amount, shared out among so many, the remainder to the first: the shares add up to the whole. */
function shareOut(amount: number, among: number): number[] {
  const cents = BigInt(Math.round(amount * 100));
  const each = cents / BigInt(among);
  const rest = cents - each * BigInt(among);
  return Array.from({ length: among }, (_, index) => Number(each + (index === 0 ? rest : 0n)) / 100);
}

/** Kinds of the investors that a round is laid to: its leads where any are named, else all who are named. */
export function kindsOf(dataset: Dataset, entry: Entry): string[] {
  const { event } = entry;
  const names = event.lead_investors.length > 0 ? event.lead_investors : event.investors;
  if (names.length === 0) return [NOT_NAMED];
  return names.map(name => {
    const id = event.party_ids[name];
    const kind = id === undefined ? undefined : dataset.organizations.get(id)?.investor_type;
    return kind ?? KIND_UNKNOWN;
  });
}

/** Paid, closed equity of the span; each round is shared evenly among the kinds of its leads. */
export function flowRows(dataset: Dataset, span: Span): FlowRow[] {
  const entries = countedByQuarter(dataset).filter(
    entry =>
      entry.instrument === 'equity' &&
      entry.paid > 0 &&
      entry.event.status === 'closed' &&
      entry.event.layer !== null &&
      span.includes(entry.event.announced),
  );
  const largest = [...Map.groupBy(entries, entry => entry.event.company_id)]
    .map(([company, some]) => ({ company, usd: sumMoney(some.map(entry => entry.paid)) }))
    .sort((a, b) => b.usd - a.usd || (a.company < b.company ? -1 : 1))
    .slice(0, MOST_COMPANIES)
    .map(entry => entry.company);
  const shares = entries.flatMap(entry => {
    const kinds = kindsOf(dataset, entry);
    const parts = shareOut(entry.paid, kinds.length);
    return kinds.map((from, index) => ({
      from,
      layer: entry.event.layer!,
      company: largest.includes(entry.event.company_id) ? entry.event.company_id : null,
      usd: parts[index]!,
      event: entry.event.id,
    }));
  });
  return [...Map.groupBy(shares, share => `${share.from} ${share.layer} ${share.company ?? ''}`).values()]
    .map(some => ({
      from: some[0]!.from,
      layer: some[0]!.layer,
      company: some[0]!.company,
      usd: sumMoney(some.map(share => share.usd)),
      events: [...new Set(some.map(share => share.event))],
    }))
    .sort(
      (a, b) =>
        b.usd - a.usd || (`${a.from}${a.layer}${a.company}` < `${b.from}${b.layer}${b.company}` ? -1 : 1),
    );
}
