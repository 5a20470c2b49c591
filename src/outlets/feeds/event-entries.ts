// Event → feed entries: the event itself, and every change that its reports show.
import type { Dataset } from '../../dataset/dataset.ts';
import type { Event } from '../../model/event.ts';
import { firstDay } from '../../model/partial-date.ts';
import { STATUSES } from '../../model/status.ts';
import { describeAmount, describeEvent, describeValuation } from '../../wording/describe-event.ts';
import { formatEventDate } from '../../wording/format-date.ts';
import { formatMoney } from '../../wording/format-money.ts';
import { safeUrl } from '../../wording/safe-url.ts';
import { type FeedEntry, urnOf } from './feed-entry.ts';

/** What a report says of an event, as far as a change in it is news. */
interface Report {
  readonly announced: string | null;
  readonly status: Event['status'];
  readonly amount_usd: number | null;
  readonly valuation_usd: number | null;
  readonly source_url: string | null;
  readonly note: string | null;
}

/** When claims were taken in, earliest first; the newest claim's moment where the ledger no longer has them. */
function momentsOf(dataset: Dataset, event: Event): string[] {
  const moments = event.claims.flatMap(id => dataset.claimById.get(id)?.recorded ?? []).sort();
  const unknown =
    dataset.recorded ?? `${event.announced ? firstDay(event.announced) : '1970-01-01'}T00:00:00Z`;
  return moments.length > 0 ? moments : [unknown];
}

const dayOf = (date: string | null, precision: Event['date_precision'] = 'day') =>
  date?.length === 10 && precision === 'day' ? `${date}T00:00:00Z` : null;

/** The moment at which the ledger took in the claim that a page carries. */
function recordedFor(dataset: Dataset, event: Event, url: string | null): string | null {
  if (url === null) return null;
  const moments = event.claims.flatMap(id => {
    const claim = dataset.claimById.get(id);
    return claim?.witnesses.some(page => page.url === url) ? [claim.recorded] : [];
  });
  return moments.sort()[0] ?? null;
}

const investorsOf = (event: Event) => [
  ...new Set(event.investors.flatMap(name => event.party_ids[name] ?? [])),
];

const common = (event: Event) => ({
  path: `/events/${event.id}/`,
  tags: [event.kind, event.status, ...(event.layer ? [event.layer] : [])],
  layer: event.layer,
  companyId: event.company_id,
  investorIds: investorsOf(event),
});

function eventEntry(dataset: Dataset, event: Event): FeedEntry {
  const moments = momentsOf(dataset, event);
  const rulings = dataset.ledger.rulings.filter(ruling => event.rulings.includes(ruling.id));
  const valuation = describeValuation(event);
  const leads = event.lead_investors.length > 0 ? event.lead_investors : event.investors.slice(0, 3);
  const sentences = [
    `${describeEvent(event)} (${event.status}, ${formatEventDate(event)}).`,
    valuation && `Valuation: ${valuation}.`,
    leads.length > 0 && `${event.lead_investors.length > 0 ? 'Led by' : 'With'} ${leads.join(', ')}.`,
    event.part_of && 'Part of a larger event; its money is counted there.',
    `Confidence: ${event.confidence}; ${event.sources.length} ${event.sources.length === 1 ? 'page' : 'pages'} behind it.`,
    event.note,
  ];
  return {
    ...common(event),
    id: urnOf(`event/${event.id}`),
    title: describeEvent(event),
    text: sentences.filter(Boolean).join(' '),
    source: safeUrl(event.sources[0]?.url),
    published: dayOf(event.announced, event.date_precision),
    updated: [...moments, ...rulings.map(ruling => ruling.recorded)].sort().at(-1)!,
    order: [moments[0]!, event.announced === null ? '' : firstDay(event.announced)],
  };
}

/** All reports of an event in time, closed by what it says now. */
function reportsOf(event: Event): Report[] {
  if (event.observations.length === 0) return [];
  const now: Report = {
    announced: event.observations.at(-1)!.announced,
    status: event.status,
    amount_usd: event.amount_usd,
    valuation_usd: event.valuation_usd,
    source_url: null,
    note: null,
  };
  return [...event.observations, now];
}

const usd = (amount: number | null) => (amount === null ? 'an amount not stated' : formatMoney(amount));

/** What changed between two reports, in words; null where nothing did. */
function sayChange(event: Event, before: Report, after: Report): string | null {
  const changes: string[] = [];
  // A later page that is less sure than an earlier one takes nothing back.
  const moved =
    after.status === 'cancelled' || STATUSES.indexOf(after.status) > STATUSES.indexOf(before.status);
  if (before.status !== after.status && moved)
    changes.push(
      before.status === 'rumoured' && (after.status === 'announced' || after.status === 'closed')
        ? `what was a rumour is ${after.status}`
        : `from ${before.status} to ${after.status}`,
    );
  if (before.amount_usd !== after.amount_usd && after.amount_usd !== null)
    changes.push(
      before.amount_usd === null
        ? `the amount is ${usd(after.amount_usd)}`
        : `${usd(before.amount_usd)} ${after.amount_usd > before.amount_usd ? 'grew to' : 'became'} ${usd(after.amount_usd)}`,
    );
  if (before.valuation_usd !== after.valuation_usd && after.valuation_usd !== null)
    changes.push(
      `valuation ${before.valuation_usd === null ? '' : `${usd(before.valuation_usd)}, now `}${usd(after.valuation_usd)}`,
    );
  return changes.length === 0 ? null : `${event.company}: ${changes.join('; ')}`;
}

function changeEntries(dataset: Dataset, event: Event): FeedEntry[] {
  const reports = reportsOf(event);
  return reports.slice(1).flatMap((after, index): FeedEntry[] => {
    const title = sayChange(event, reports[index]!, after);
    if (title === null) return [];
    const learnt = recordedFor(dataset, event, after.source_url) ?? momentsOf(dataset, event)[0]!;
    const says = [after.announced, after.status, after.amount_usd, after.valuation_usd].join('/');
    const amount = describeAmount(event);
    return [
      {
        ...common(event),
        id: urnOf(`event/${event.id}/change/${says}`),
        title,
        text: [
          `${title}.`,
          after.note,
          `Now: ${describeEvent(event)} (${event.status}).`,
          amount === null ? null : 'Reports restate one amount; it is counted once.',
        ]
          .filter(Boolean)
          .join(' '),
        source: safeUrl(after.source_url ?? undefined),
        published: dayOf(after.announced),
        updated: learnt,
        order: [learnt, after.announced === null ? '' : firstDay(after.announced)],
        tags: ['change', ...common(event).tags],
      },
    ];
  });
}

/** The entries of one event: itself, then its changes. */
export function eventEntries(dataset: Dataset, event: Event): FeedEntry[] {
  return [eventEntry(dataset, event), ...changeEntries(dataset, event)];
}
