// An organization as the API and the MCP server hand it out: names, what it raised, what it backed, its signals.
import type { Dataset } from '../../dataset/dataset.ts';
import { valuationRows } from '../../dataset/valuations.ts';
import type { Organization } from '../../model/organization.ts';
import { addressOf, type Place } from '../place.ts';
import { listParticipations } from '../tables/participations.ts';
import { totalsOf } from '../totals.ts';
import { eventSummary } from './event-record.ts';

/** What it took part in, with the parts that it played. */
function participationsOf(dataset: Dataset, id: string, place: Place) {
  return dataset.events.flatMap(event => {
    const parts = listParticipations(event).filter(one => event.party_ids[one.name] === id);
    return parts.length === 0
      ? []
      : [{ parts: [...new Set(parts.map(one => one.part))], event: eventSummary(event, place) }];
  });
}

export function organizationRecord(dataset: Dataset, organization: Organization, place: Place) {
  const company = dataset.companies.get(organization.id);
  const own = company?.events ?? [];
  return {
    ...organization,
    page: company
      ? addressOf(place, `/companies/${organization.id}/`)
      : dataset.investors.has(organization.id)
        ? addressOf(place, `/investors/${organization.id}/`)
        : null,
    self: addressOf(place, `/api/v1/organizations/${organization.id}.json`),
    totals: totalsOf(own),
    valuations: valuationRows(own).map(({ day, usd, basis, status, event }) => ({
      day,
      usd,
      basis,
      status,
      event,
    })),
    events: own.map(event => eventSummary(event, place)),
    participations: participationsOf(dataset, organization.id, place),
    signals:
      company?.signals ?? dataset.ledger.signals.filter(signal => signal.company === organization.name),
  };
}

/** The few fields by which an organization is found. */
export function organizationSummary(dataset: Dataset, organization: Organization, place: Place) {
  return {
    id: organization.id,
    name: organization.name,
    former_names: organization.former_names,
    roles: organization.roles,
    investor_type: organization.investor_type,
    segment: organization.segment,
    hq_country: organization.hq_country,
    events_as_company: dataset.companies.get(organization.id)?.events.length ?? 0,
    events_as_investor: dataset.investors.get(organization.id)?.events.length ?? 0,
    self: addressOf(place, `/api/v1/organizations/${organization.id}.json`),
  };
}
