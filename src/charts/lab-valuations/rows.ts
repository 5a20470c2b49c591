// Prices of the most highly valued laboratories, in time.
import type { Dataset } from '../../dataset/dataset.ts';
import type { Event } from '../../model/event.ts';
import { firstDay } from '../../model/partial-date.ts';

export interface ValuationRow {
  readonly company: string;
  readonly companyId: string;
  readonly day: string;
  readonly usd: number;
  readonly basis: 'pre' | 'post' | 'unstated';
  readonly kind: Event['kind'];
  readonly status: Event['status'];
  readonly event: string;
}

const LABS = new Set<Event['segment']>(['frontier-models', 'open-models']);

/** Valuations of the companies in some events that the press or a party stands behind; rumours set no price. */
export function valuationRows(events: readonly Event[]): ValuationRow[] {
  return events
    .filter(
      event =>
        event.valuation_usd !== null &&
        event.announced !== null &&
        event.announced.length >= 7 &&
        event.kind !== 'fund' &&
        event.kind !== 'capex' &&
        event.status !== 'rumoured' &&
        event.status !== 'cancelled',
    )
    .map(event => ({
      company: event.company,
      companyId: event.company_id,
      day: firstDay(event.announced!),
      usd: event.valuation_usd!,
      basis: event.valuation_basis ?? 'unstated',
      kind: event.kind,
      status: event.status,
      event: event.id,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.usd - b.usd));
}

/** Rows of the laboratories with at least two prices, the eight with the highest latest price, highest first. */
export function labRows(dataset: Dataset): ValuationRow[][] {
  const byCompany = new Map<string, ValuationRow[]>();
  for (const row of valuationRows(dataset.events.filter(event => LABS.has(event.segment)))) {
    const some = byCompany.get(row.companyId);
    if (some) some.push(row);
    else byCompany.set(row.companyId, [row]);
  }
  return [...byCompany.values()]
    .filter(rows => rows.length >= 2)
    .sort((a, b) => b.at(-1)!.usd - a.at(-1)!.usd)
    .slice(0, 8);
}
