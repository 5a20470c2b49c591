// Ruling → feed entry: a correction is news to whoever read the figure before.
import type { Dataset } from '../../dataset/dataset.ts';
import type { Event } from '../../model/event.ts';
import type { Ruling } from '../../model/ruling.ts';
import { safeUrl } from '../../wording/safe-url.ts';
import { type FeedEntry, urnOf } from './feed-entry.ts';

/** A ruling that changed something; one that left things as they are is no news. */
type Correction = Exclude<Ruling, { action: 'keep' }>;

const WHAT: Record<Correction['action'], string> = {
  set: 'corrected',
  merge: 'two records were one event',
  split: 'one record was two events',
  reject: 'a report was struck out',
  'merge-organizations': 'two names were one organization',
};

/** The event that a ruling is about, under whatever id it goes now. */
function eventOf(dataset: Dataset, ruling: Correction): Event | undefined {
  const find = (id: string) =>
    dataset.eventById.get(id) ?? dataset.events.find(event => event.former_ids.includes(id));
  if (ruling.action === 'merge') return find(ruling.into);
  if (ruling.action === 'set' || ruling.action === 'split') return find(ruling.event);
  return dataset.events.find(event => event.rulings.includes(ruling.id));
}

function rulingEntry(dataset: Dataset, ruling: Correction): FeedEntry {
  const event = eventOf(dataset, ruling);
  const about = ruling.action === 'merge-organizations' ? ruling.into : (event?.company_id ?? null);
  const claim = ruling.action === 'reject' ? dataset.claimById.get(ruling.claim) : undefined;
  const name =
    (about === null ? undefined : dataset.companies.get(about)?.name) ??
    event?.company ??
    claim?.says.company ??
    about ??
    'A record';
  const field = ruling.action === 'set' ? ` (${ruling.field.replaceAll('_', ' ')})` : '';
  const page = about !== null && dataset.companies.has(about) ? `/companies/${about}/` : '/quality/';
  return {
    id: urnOf(`ruling/${ruling.id}`),
    title: `Correction: ${name}: ${WHAT[ruling.action]}${field}`,
    text: ruling.reason,
    path: event ? `/events/${event.id}/` : page,
    source: safeUrl(ruling.link),
    published: ruling.recorded,
    updated: ruling.recorded,
    order: [ruling.recorded, ruling.recorded.slice(0, 10)],
    tags: ['correction', ...(event ? [event.kind, ...(event.layer ? [event.layer] : [])] : [])],
    layer: event?.layer ?? null,
    companyId: about,
    investorIds: event ? event.investors.flatMap(one => event.party_ids[one] ?? []) : [],
  };
}

/** One entry a correction. */
export function rulingEntries(dataset: Dataset): FeedEntry[] {
  return dataset.ledger.rulings.flatMap(ruling =>
    ruling.action === 'keep' ? [] : [rulingEntry(dataset, ruling)],
  );
}
