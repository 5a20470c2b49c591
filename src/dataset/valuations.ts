// Prices of companies in time: every event that set or reported one.
import type { Event } from '../model/event.ts';
import { firstDay } from '../model/partial-date.ts';

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

/**
 * Valuations of the companies in some events that the press or a party stands behind. Rumours set no price, nor does
 * a listing before it is priced: what is named until then is a target.
 */
export function valuationRows(events: readonly Event[]): ValuationRow[] {
  return events
    .filter(
      event =>
        event.valuation_usd !== null &&
        event.announced !== null &&
        event.announced.length >= 7 &&
        event.kind !== 'fund' &&
        event.kind !== 'capex' &&
        (event.kind !== 'ipo' || event.status === 'closed') &&
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
