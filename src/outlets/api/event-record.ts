// An event as the API and the MCP server hand it out: the ledger's record, what of it counts, and where its page is.
import { judgeEvent, REASON_MEANS } from '../../dataset/count.ts';
import type { Event } from '../../model/event.ts';
import { addressOf, type Place } from '../place.ts';

/** How an event counts: entries in the totals, or the reason for none. */
export function countedAs(event: Event) {
  const verdict = judgeEvent(event);
  return 'entries' in verdict
    ? {
        counted: verdict.entries.map(({ instrument, gross, conditional, paid, basis }) => ({
          instrument,
          gross_usd: gross,
          conditional_usd: conditional,
          paid_usd: paid,
          basis,
        })),
        left_out: null,
      }
    : {
        counted: [],
        left_out: { reason: verdict.leftOut.reason, means: REASON_MEANS[verdict.leftOut.reason] },
      };
}

/** The whole record. */
export function eventRecord(event: Event, place: Place) {
  return {
    ...event,
    ...countedAs(event),
    page: addressOf(place, `/events/${event.id}/`),
    self: addressOf(place, `/api/v1/events/${event.id}.json`),
  };
}

/** The few fields by which an event is found and told from others. */
export function eventSummary(event: Event, place: Place) {
  return {
    id: event.id,
    company: event.company,
    company_id: event.company_id,
    project: event.project,
    kind: event.kind,
    stage: event.stage,
    status: event.status,
    announced: event.announced,
    date_precision: event.date_precision,
    amount: event.amount,
    currency: event.currency,
    usd: event.usd?.amount ?? null,
    valuation_usd: event.valuation_usd,
    valuation_basis: event.valuation_basis,
    segment: event.segment,
    layer: event.layer,
    lead_investors: event.lead_investors,
    part_of: event.part_of,
    confidence: event.confidence,
    sources: event.sources.length,
    page: addressOf(place, `/events/${event.id}/`),
    self: addressOf(place, `/api/v1/events/${event.id}.json`),
  };
}
