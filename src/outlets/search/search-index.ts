// The static index that every page searches: companies, investors, charts, pages and events, a line each.
import type { Dataset } from '../../dataset/dataset.ts';
import { labelOf } from '../../dataset/taxonomy.ts';
import type { Event } from '../../model/event.ts';
import { describeEvent } from '../../wording/describe-event.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatEventDate } from '../../wording/format-date.ts';
import { FOUND_KINDS, type FoundKind, type SearchRow } from './search-engine.ts';

/** A page that is neither an event nor an organization. */
export interface SearchPage {
  readonly title: string;
  readonly path: string;
  readonly about: string;
}

/** Events in the index: the newest. The events page searches all of them. */
const MOST_EVENTS = 10_000;

const row = (
  kind: FoundKind,
  title: string,
  path: string,
  detail: string,
  names: readonly string[] = [],
): SearchRow => [FOUND_KINDS.indexOf(kind), title, path, detail, names.join('\n')];

/** Other names of an organization, those that it gave up first. */
const namesOf = (one: { former_names: readonly string[]; aliases: readonly string[] } | null) =>
  one === null ? [] : [...new Set([...one.former_names, ...one.aliases])];

const formerly = (one: { former_names: readonly string[] } | null) =>
  one !== null && one.former_names.length > 0 ? `formerly ${one.former_names.join(', ')}` : null;

/** All rows; paths are seen from the root of the site. */
export function searchRows(
  dataset: Dataset,
  charts: readonly SearchPage[],
  pages: readonly SearchPage[],
  questions: readonly SearchPage[] = [],
): SearchRow[] {
  const { taxonomy } = dataset.ledger;
  const sayStage = (event: Event) =>
    event.stage === 'none'
      ? labelOf(taxonomy, 'kinds', event.kind)
      : labelOf(taxonomy, 'stages', event.stage);
  const detail = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ');
  return [
    ...[...dataset.companies.values()].map(({ id, name, organization, events }) => {
      const segment = organization?.segment ?? events[0]?.segment ?? null;
      return row(
        'company',
        name,
        `/companies/${id}/`,
        detail(
          segment && labelOf(taxonomy, 'segments', segment),
          formatCount(events.length, 'event'),
          formerly(organization),
        ),
        namesOf(organization),
      );
    }),
    ...[...dataset.investors.values()].map(({ id, name, organization, events }) =>
      row(
        'investor',
        name,
        `/investors/${id}/`,
        detail(`in ${formatCount(events.length, 'event')}`, formerly(organization)),
        namesOf(organization),
      ),
    ),
    // The name of a chart in its address is what people call it: concentration, circular deals.
    ...charts.map(({ title, path, about }) =>
      row('chart', title, path, about, [path.split('/').at(-2)!.replaceAll('-', ' ')]),
    ),
    ...questions.map(({ title, path, about }) => row('question', title, path, about, [about])),
    ...pages.map(({ title, path, about }) => row('page', title, path, about, [about])),
    ...dataset.events
      .slice(0, MOST_EVENTS)
      .map(event =>
        row(
          'event',
          describeEvent(event),
          `/events/${event.id}/`,
          detail(sayStage(event), formatEventDate(event), event.status),
          [sayStage(event), event.project ?? '', ...event.lead_investors].filter(Boolean),
        ),
      ),
  ];
}
