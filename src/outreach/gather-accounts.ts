// Events, organizations and signals → accounts: everything that the score reads, one record a possible buyer.
import { judgeEvent, judgeUnconfirmed } from '../dataset/count.ts';
import type { Event } from '../model/event.ts';
import type { Organization } from '../model/organization.ts';
import type { Segment } from '../model/segment.ts';
import type { Signal } from '../model/signal.ts';
import type { AccountInput, MoneyInput, SignalInput } from './account.ts';
import { backerOf } from './backers.ts';
import { SEGMENT_FIT } from './fit.ts';

/** Accounts below this fit and without a signal are left out: who builds power lines does not buy annotation. */
export const LEAST_FIT = 0.1;

const RAISING: readonly Event['kind'][] = ['equity', 'debt', 'grant', 'ipo'];
const RANK_OF_PUBLISHER = { primary: 0, newsroom: 1, trade: 2, aggregator: 3 } as const;

/** An id for a name that the registry lacks; one in another script is spelled in code points, so that it has an id at all. */
function slug(name: string): string {
  const latin = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return latin || `u-${[...name].map(mark => mark.codePointAt(0)!.toString(16)).join('-')}`;
}

/** The page to show for an event: the one nearest to the parties. */
export function bestSource(event: Pick<Event, 'sources'>): { url: string; publisher: string } {
  const best = [...event.sources].sort(
    (a, b) => RANK_OF_PUBLISHER[a.publisher_kind] - RANK_OF_PUBLISHER[b.publisher_kind],
  )[0];
  return { url: best?.url ?? '', publisher: best?.publisher ?? '' };
}

/**
 * What an event brought, one entry for each instrument. What counts, and for how much, is for the dataset's own rules
 * to say; a listing is taken besides, and an event without a figure is kept to be shown.
 */
export function moneyOf(event: Event): MoneyInput[] {
  if (!RAISING.includes(event.kind) || event.part_of !== null) return [];
  const base = {
    event: event.id,
    stage: event.stage,
    status: event.status,
    date: event.announced,
    from: event.lead_investors.length > 0 ? event.lead_investors : event.investors.slice(0, 3),
    ...bestSource(event),
  };
  if (event.kind === 'ipo')
    return [{ ...base, kind: 'ipo', paid_usd: event.usd?.amount ?? null, conditional_usd: 0 }];
  const verdict = judgeEvent(event);
  const entries = 'entries' in verdict ? verdict.entries : judgeUnconfirmed(event);
  if (entries.length === 0) return [{ ...base, kind: event.kind, paid_usd: null, conditional_usd: 0 }];
  return entries.map(entry => ({
    ...base,
    kind: entry.instrument,
    paid_usd: entry.paid,
    conditional_usd: entry.conditional,
  }));
}

function signalInput(signal: Signal): SignalInput {
  return {
    id: signal.id,
    kind: signal.signal,
    topics: signal.topics,
    date: signal.date ?? signal.source.published,
    dated_by: signal.date ? 'sign' : signal.source.published ? 'source' : null,
    what: signal.what,
    vendor: signal.vendor,
    role_title: signal.role_title,
    benchmark: signal.benchmark,
    confidence: signal.confidence,
    url: signal.source.url,
    publisher: signal.source.publisher,
  };
}

/** The segment of most of its events, for an organization whose registry entry has none. */
function commonestSegment(events: readonly Event[]): Segment | null {
  const counts = new Map<Segment, number>();
  for (const event of events)
    if (event.segment && event.kind !== 'capex')
      counts.set(event.segment, (counts.get(event.segment) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function purchaseOf(events: readonly Event[]): AccountInput['bought_by'] {
  const deal = events
    .filter(event => event.kind === 'acquisition' && ['announced', 'closed'].includes(event.status))
    .sort((a, b) => ((a.announced ?? '') < (b.announced ?? '') ? 1 : -1))[0];
  const buyer = deal?.investors[0];
  return deal && buyer ? { name: buyer, date: deal.announced, status: deal.status } : null;
}

/** All accounts, in the order of their ids. Signals of companies that the registry lacks make accounts too. */
export function gatherAccounts(
  events: readonly Event[],
  organizations: readonly Organization[],
  signals: readonly Signal[],
): AccountInput[] {
  const byName = new Map<string, Organization>();
  for (const organization of organizations)
    for (const name of [organization.name, ...organization.former_names])
      if (!byName.has(name)) byName.set(name, organization);
  for (const organization of organizations) byName.set(organization.name, organization);

  const signalsOf = Map.groupBy(signals, signal => byName.get(signal.company)?.id ?? slug(signal.company));
  const inScope = events.filter(event => event.in_scope && event.status !== 'cancelled');
  const eventsOf = Map.groupBy(inScope, event => event.company_id);
  const registry = new Map(organizations.map(organization => [organization.id, organization]));

  return [...new Set([...signalsOf.keys(), ...eventsOf.keys()])]
    .sort()
    .map((id): AccountInput => {
      const organization = registry.get(id);
      const own = eventsOf.get(id) ?? [];
      const signs = signalsOf.get(id) ?? [];
      const money = own.flatMap(moneyOf).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
      const name = organization?.name ?? own[0]?.company ?? signs[0]?.company ?? id;
      return {
        id,
        name,
        aliases: [...new Set([...(organization?.aliases ?? []), ...(organization?.former_names ?? [])])],
        domain: organization?.website ?? null,
        // An investor's borrowing says what it will buy into, not what it builds.
        segment:
          organization?.segment ?? (organization?.roles.includes('investor') ? null : commonestSegment(own)),
        country: organization?.hq_country ?? null,
        // A part that raises rounds of its own is explained by them.
        backer:
          organization?.pays_from_income || money.length === 0 ? backerOf(organization, registry) : null,
        burn: null,
        signals: signs.map(signalInput).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
        money,
        bought_by: purchaseOf(own),
      };
    })
    .filter(
      account =>
        account.segment !== 'venture-funds' &&
        (account.signals.length > 0 ||
          (account.money.length > 0 &&
            account.segment !== null &&
            SEGMENT_FIT[account.segment] >= LEAST_FIT)),
    );
}
