// An event told again in the words of the curated row that it came from, so that the two can be compared field by field.
import type { CuratedRow } from '../../scrapers/sources/curated.ts';
import type { Event } from '../../src/model/event.ts';

/** The curated row that an event gives back; every field of the row format, nothing else. */
export function eventToRow(event: Event): CuratedRow {
  return {
    id: event.id,
    company: event.company,
    company_id: event.company_id,
    project: event.project,
    kind: event.kind,
    stage: event.stage,
    amount: event.amount,
    currency: event.currency!,
    amount_usd: event.amount_usd,
    breakdown: event.breakdown,
    conditional_amount: event.conditional_amount,
    valuation_usd: event.valuation_usd,
    valuation_basis: event.valuation_basis,
    announced: event.announced!,
    date_precision: event.date_precision!,
    date_inferred: event.date_inferred,
    status: event.status,
    lead_investors: event.lead_investors,
    investors: event.investors,
    counterparties: event.counterparties,
    segment: event.segment!,
    hq_country: event.hq_country,
    website: event.website,
    part_of: event.part_of,
    related_to: event.related_to,
    observations: event.observations,
    confidence: event.confidence,
    sources: event.sources.map(({ publisher_kind: _kind, ...source }) => source),
    publisher_kinds: event.sources.map(source => source.publisher_kind),
    note: event.note,
  };
}
