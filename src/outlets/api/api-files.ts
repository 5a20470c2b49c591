// Everything under /api/v1/: static JSON at stable addresses, described by openapi.json.
import type { Dataset } from '../../dataset/dataset.ts';
import { LICENCE } from '../data-package.ts';
import type { Edition } from '../edition.ts';
import { addressOf, type Place } from '../place.ts';
import { listOrganizations } from '../tables/organizations.ts';
import { SUMMING_RULE, totalsByPeriod, totalsOf } from '../totals.ts';
import { API_GUIDE } from './api-guide.ts';
import { eventRecord } from './event-record.ts';
import { openApi } from './openapi.ts';
import { organizationRecord, organizationSummary } from './organization-record.ts';

/** Events a page of the list. */
export const PAGE_SIZE = 200;

/** A file below /api/v1/ that is written out only when it is asked for. */
export type ApiFiles = ReadonlyMap<string, () => unknown>;

/** What every answer opens with. */
const headerOf = (edition: Edition) => ({
  edition: edition.name,
  ledger_to: edition.date === 'empty' ? null : edition.date,
  licence: LICENCE.name,
});

function eventPages(dataset: Dataset, edition: Edition, place: Place): [string, () => unknown][] {
  const pages = Math.max(1, Math.ceil(dataset.events.length / PAGE_SIZE));
  const nameOf = (page: number) => (page === 1 ? 'events.json' : `events/pages/${page}.json`);
  const link = (page: number) =>
    page >= 1 && page <= pages ? addressOf(place, `/api/v1/${nameOf(page)}`) : null;
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    return [
      nameOf(page),
      () => ({
        ...headerOf(edition),
        count: dataset.events.length,
        page,
        pages,
        next: link(page + 1),
        previous: link(page - 1),
        events: dataset.events
          .slice(index * PAGE_SIZE, page * PAGE_SIZE)
          .map(event => eventRecord(event, place)),
      }),
    ];
  });
}

/** All files of the API by name below /api/v1/. */
export function makeApiFiles(dataset: Dataset, edition: Edition, place: Place): ApiFiles {
  const header = headerOf(edition);
  const organizations = listOrganizations(dataset);
  return new Map<string, () => unknown>([
    [
      'index.json',
      () => ({
        ...header,
        files: API_GUIDE.map(({ name, means, one }) => ({
          address: addressOf(place, `/api/v1/${name}`),
          means,
          ...(one ? { one: addressOf(place, `/api/v1/${one.replace('<id>', '{id}')}`) } : {}),
        })),
      }),
    ],
    [
      'meta.json',
      () => ({
        ...header,
        collected: edition.collected,
        recorded: edition.recorded,
        licence_url: LICENCE.path,
        events: dataset.events.length,
        organizations: organizations.length,
        signals: dataset.ledger.signals.length,
        links: {
          openapi: addressOf(place, '/api/v1/openapi.json'),
          events: addressOf(place, '/api/v1/events.json'),
          organizations: addressOf(place, '/api/v1/organizations.json'),
          signals: addressOf(place, '/api/v1/signals.json'),
          totals: addressOf(place, '/api/v1/totals.json'),
          downloads: addressOf(place, '/data/datapackage.json'),
          archive: addressOf(place, `/data/archive/${edition.name}/datapackage.json`),
          feed: addressOf(place, '/feeds/all.json'),
          rules: addressOf(place, '/methodology/'),
        },
      }),
    ],
    [
      'totals.json',
      () => ({
        ...header,
        unit: 'US dollars',
        rule: SUMMING_RULE,
        all: totalsOf(dataset.events),
        ...totalsByPeriod(dataset),
      }),
    ],
    [
      'signals.json',
      () => ({ ...header, count: dataset.ledger.signals.length, signals: dataset.ledger.signals }),
    ],
    [
      'organizations.json',
      () => ({
        ...header,
        count: organizations.length,
        organizations: organizations.map(one => organizationSummary(dataset, one, place)),
      }),
    ],
    ['openapi.json', () => openApi(edition, place)],
    ...eventPages(dataset, edition, place),
    ...dataset.events.map((event): [string, () => unknown] => [
      `events/${event.id}.json`,
      () => ({ ...header, event: eventRecord(event, place) }),
    ]),
    ...organizations.map((one): [string, () => unknown] => [
      `organizations/${one.id}.json`,
      () => ({ ...header, organization: organizationRecord(dataset, one, place) }),
    ]),
  ]);
}
