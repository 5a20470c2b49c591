// Which events a question is about: the one filter of the API's tests, the MCP server and whoever asks next.
import type { Dataset } from '../dataset/dataset.ts';
import { countedOn } from '../dataset/periods.ts';
import type { ConfidenceLevel } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Kind } from '../model/kind.ts';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date.ts';
import type { Layer, Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Status } from '../model/status.ts';
import { foldWords } from './fold-words.ts';

/** Every condition must hold; of a list any value will do. An absent condition holds always. */
export interface EventFilter {
  /** Words, all of which occur in the names, the project or the note. */
  readonly text?: string;
  /** Id of the organization that the event is about. */
  readonly company_id?: string;
  /** Id of an organization among the investors, lenders, buyers or counterparties. */
  readonly investor_id?: string;
  readonly kind?: readonly Kind[];
  readonly stage?: readonly Stage[];
  readonly status?: readonly Status[];
  readonly layer?: readonly Layer[];
  readonly segment?: readonly Segment[];
  readonly country?: readonly string[];
  readonly confidence?: readonly ConfidenceLevel[];
  /** First and last date, both included: a year, a month or a day. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly min_usd?: number;
  readonly max_usd?: number;
}

/** Whether an event lies in a stretch of days; one whose month is unknown does only if its whole year does. */
export function liesWithin(event: Event, from: string, to: string, asOf: string): boolean {
  if (event.announced === null) return false;
  const day = countedOn(event, asOf);
  if (day !== null) return day >= from && day <= to;
  return firstDay(event.announced) >= from && lastDay(event.announced) <= to;
}

const wordsOf = (event: Event) =>
  foldWords(
    [
      event.company,
      event.project ?? '',
      ...event.investors,
      ...event.counterparties.map(party => party.name),
      event.note ?? '',
    ].join(' '),
  );

const among = <T>(list: readonly T[] | undefined, value: T | null) =>
  list === undefined || (value !== null && list.includes(value));

/** The events that a filter lets through, newest first. */
export function selectEvents(dataset: Dataset, filter: EventFilter): Event[] {
  const asOf = dataset.asOf ?? '';
  const from = filter.from === undefined ? null : firstDay(filter.from);
  const to = filter.to === undefined ? null : lastDay(filter.to);
  const words = filter.text === undefined ? [] : foldWords(filter.text).split(' ').filter(Boolean);
  return dataset.events.filter(event => {
    if (filter.company_id !== undefined && event.company_id !== filter.company_id) return false;
    if (filter.investor_id !== undefined && !Object.values(event.party_ids).includes(filter.investor_id))
      return false;
    if (!among(filter.kind, event.kind) || !among(filter.stage, event.stage)) return false;
    if (!among(filter.status, event.status) || !among(filter.layer, event.layer)) return false;
    if (!among(filter.segment, event.segment) || !among(filter.country, event.hq_country)) return false;
    if (!among(filter.confidence, event.confidence)) return false;
    if ((from !== null || to !== null) && !liesWithin(event, from ?? '', to ?? '9999-12-31', asOf))
      return false;
    const usd = event.usd?.amount ?? null;
    if (filter.min_usd !== undefined && (usd === null || usd < filter.min_usd)) return false;
    if (filter.max_usd !== undefined && (usd === null || usd > filter.max_usd)) return false;
    if (words.length > 0) {
      const text = wordsOf(event);
      if (!words.every(word => text.includes(word))) return false;
    }
    return true;
  });
}
