// An organization as the API and the MCP server hand it out: names, what it raised, what it backed, its signals.
import type { Dataset } from '../../dataset/dataset.ts';
import { valuationRows } from '../../dataset/valuations.ts';
import type { Event } from '../../model/event.ts';
import type { Organization } from '../../model/organization.ts';
import { addressOf, type Place } from '../place.ts';
import { listParticipations, type Participation } from '../tables/participations.ts';
import { totalsOf } from '../totals.ts';
import { eventSummary } from './event-record.ts';

interface TookPart {
  readonly event: Event;
  readonly parts: readonly Participation['part'][];
}
const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly TookPart[]>>();

/** For each organization the events that it took part in, newest first, with the parts that it played. */
function participationsByOrganization(dataset: Dataset): ReadonlyMap<string, readonly TookPart[]> {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = new Map<string, TookPart[]>();
  for (const event of dataset.events) {
    const parts = new Map<string, Set<Participation['part']>>();
    for (const { name, part } of listParticipations(event)) {
      const id = event.party_ids[name];
      if (id === undefined) continue;
      const some = parts.get(id);
      if (some) some.add(part);
      else parts.set(id, new Set([part]));
    }
    for (const [id, played] of parts) {
      const list = index.get(id);
      const entry = { event, parts: [...played] };
      if (list) list.push(entry);
      else index.set(id, [entry]);
    }
  }
  indexes.set(dataset, index);
  return index;
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
    participations: (participationsByOrganization(dataset).get(organization.id) ?? []).map(
      ({ event, parts }) => ({ parts, event: eventSummary(event, place) }),
    ),
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
