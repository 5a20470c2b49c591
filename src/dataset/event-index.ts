// Events as the browser needs them to search, filter and sum: a few fields each, already worded.

import { sumMoney } from '../model/money.ts';
import { describeAmount, describeValuation } from '../wording/describe-event.ts';
import { formatEventDate } from '../wording/format-date.ts';
import { judgeEvent } from './count.ts';
import type { Dataset } from './dataset.ts';
import { labelOf } from './taxonomy.ts';

/** One event in the browser: what is shown, what is filtered by, and what it adds to equity and debt raised (US$). */
export interface IndexedEvent {
  readonly id: string;
  readonly company: string;
  readonly companyId: string;
  readonly kind: string;
  readonly layer: string | null;
  readonly status: string;
  readonly country: string | null;
  readonly confidence: string;
  /** As far as known, for order and filter; empty where undated. */
  readonly announced: string;
  readonly date: string;
  readonly title: string;
  readonly led: string;
  readonly names: string;
  readonly amount: string | null;
  readonly usd: number;
  readonly valuation: string | null;
  readonly equity: number;
  readonly debt: number;
}

export interface EventIndex {
  readonly layers: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly events: readonly IndexedEvent[];
}

/** The index of all events, newest first. */
export function eventIndex(dataset: Dataset): EventIndex {
  const { taxonomy } = dataset.ledger;
  const labels = (group: 'layers' | 'statuses', field: 'layer' | 'status') =>
    Object.fromEntries(
      [...new Set(dataset.events.map(event => event[field]))]
        .filter(value => value !== null)
        .map(value => [value, labelOf(taxonomy, group, value)]),
    );
  return {
    layers: labels('layers', 'layer'),
    statuses: labels('statuses', 'status'),
    events: dataset.events.map(event => {
      const verdict = judgeEvent(event);
      const entries = 'entries' in verdict ? verdict.entries : [];
      const sum = (instrument: string) =>
        sumMoney(entries.filter(entry => entry.instrument === instrument).map(entry => entry.paid));
      return {
        id: event.id,
        company: event.company,
        companyId: event.company_id,
        kind: event.kind,
        layer: event.layer,
        status: event.status,
        country: event.hq_country,
        confidence: event.confidence,
        announced: event.announced ?? '',
        date: formatEventDate(event),
        title:
          event.kind === 'equity' && event.stage !== 'venture'
            ? labelOf(taxonomy, 'stages', event.stage)
            : labelOf(taxonomy, 'kinds', event.kind),
        led: event.lead_investors.slice(0, 2).join(' and '),
        names: [event.project ?? '', ...event.investors, ...event.counterparties.map(party => party.name)]
          .join(' ')
          .toLowerCase(),
        amount: describeAmount(event),
        usd: event.usd?.amount ?? 0,
        valuation: describeValuation(event),
        equity: sum('equity'),
        debt: sum('debt'),
      };
    }),
  };
}
