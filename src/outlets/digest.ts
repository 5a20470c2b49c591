// The ledger between two days → what is told of it: what happened, which accounts rose, what was corrected.
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Organization } from '../model/organization.ts';
import { firstDay, lastDay } from '../model/partial-date.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Signal } from '../model/signal.ts';
import { bestSource } from '../outreach/gather-accounts.ts';
import { TOPIC_LABEL } from '../outreach/labels.ts';
import { rankAsOf } from '../outreach/rank-as-of.ts';
import { sayUsd } from '../outreach/say-usd.ts';
import { whyNow } from '../outreach/why-now.ts';
import type { WatchList } from './watch-list.ts';

export const SECTIONS = ['happened', 'rose', 'corrected', 'perhaps'] as const;
export type Section = (typeof SECTIONS)[number];

/** One line of a digest. */
export interface DigestEntry {
  /** Stable: the same thing has the same key in every run. */
  readonly key: string;
  /** What a later run compares: an entry told before is told again, as corrected, only when this has changed. */
  readonly fingerprint: string;
  /** `perhaps`: told by a run that broke off before it knew whether the message had arrived. */
  readonly section: Section;
  readonly company: string;
  readonly title: string;
  readonly detail: string;
  readonly date: string | null;
  readonly url: string;
  readonly publisher: string;
}

export interface Digest {
  readonly since: string;
  readonly asOf: string;
  readonly entries: readonly DigestEntry[];
}

export interface DigestInput {
  readonly events: readonly Event[];
  readonly signals: readonly Signal[];
  readonly organizations: readonly Organization[];
  readonly rulings: readonly Ruling[];
  readonly claims: readonly Claim[];
}

/** Days before `since` from which an event is still news if a source told of it only now. */
const LATE_DAYS = 45;
/** Places among the first that are watched for risers, the least rise worth a line, and the most lines. */
const RISERS = { among: 50, places: 5, most: 10 } as const;

const minusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The newest day that events and signals name, or null for an empty ledger: 'today' of every score. */
export function newestDate(events: readonly Event[], signals: readonly Signal[]): string | null {
  const dates = events.map(event => event.announced).filter(date => date !== null);
  if (dates.length === 0) dates.push(...signals.map(signal => signal.date).filter(date => date !== null));
  return dates.map(firstDay).sort().at(-1) ?? null;
}

function sayEvent(event: Event): string {
  const usd = event.usd?.amount ?? event.amount_usd;
  const stage =
    event.stage === 'none' || event.stage === event.kind ? event.kind : event.stage.replace('-', ' ');
  const amount = usd === null ? 'an undisclosed amount' : sayUsd(usd);
  const valuation = event.valuation_usd === null ? '' : ` at ${sayUsd(event.valuation_usd)}`;
  const basis =
    event.valuation_basis && event.valuation_basis !== 'unstated' ? ` ${event.valuation_basis}-money` : '';
  return `${event.company}: ${amount}, ${stage}${valuation}${valuation && basis} (${event.status})`;
}

const sayFingerprint = (fingerprint: string) => {
  const [status, usd, valuation] = fingerprint.split('/');
  return [status, usd && sayUsd(Number(usd)), valuation && `at ${sayUsd(Number(valuation))}`]
    .filter(Boolean)
    .join(', ');
};

function eventEntry(event: Event): DigestEntry {
  const investors = event.lead_investors.length > 0 ? event.lead_investors : event.investors.slice(0, 3);
  return {
    key: `event:${event.id}`,
    fingerprint: [event.status, event.usd?.amount ?? event.amount_usd ?? '', event.valuation_usd ?? ''].join(
      '/',
    ),
    section: 'happened',
    company: event.company,
    title: sayEvent(event),
    detail: investors.length > 0 ? `With ${investors.join(', ')}.` : '',
    date: event.announced,
    ...bestSource(event),
  };
}

/** What happened on or after a day: by the day it may have lain in, or read only now and not long past. */
function isNews(event: Event, since: string, readAt: ReadonlyMap<string, string>): boolean {
  if (event.announced === null) return false;
  if (lastDay(event.announced) >= since) return true;
  const read = event.claims
    .map(id => readAt.get(id))
    .filter(at => at !== undefined)
    .sort()[0];
  return read !== undefined && read >= since && lastDay(event.announced) >= minusDays(since, LATE_DAYS);
}

function risers(input: DigestInput, since: string, asOf: string): DigestEntry[] {
  // After the ledger's newest day evidence only grows old: a place gained backwards in time is no rise.
  if (since >= asOf) return [];
  const then = new Map(rankAsOf(input, since).map(entry => [entry.account.id, entry.rank]));
  return rankAsOf(input, asOf)
    .slice(0, RISERS.among)
    .map(entry => ({ entry, from: then.get(entry.account.id) ?? null }))
    .filter(({ entry, from }) => from === null || from - entry.rank >= RISERS.places)
    .slice(0, RISERS.most)
    .map(({ entry, from }) => {
      const why = whyNow(entry);
      return {
        key: `rose:${entry.account.id}:${asOf}`,
        fingerprint: String(entry.rank),
        section: 'rose' as const,
        company: entry.account.name,
        title: `${entry.account.name} rose to place ${entry.rank}${from === null ? ', new' : ` from ${from}`}`,
        detail: why.text,
        date: asOf,
        url: why.evidence[0]?.url ?? '',
        publisher: why.evidence[0]?.publisher ?? '',
      };
    });
}

/**
 * The digest of everything since a day. `told` holds what was told before, by key: an event whose figures have
 * changed since stands under 'corrected'; the caller leaves out those that have not.
 */
export function makeDigest(
  input: DigestInput,
  since: string,
  asOf: string,
  watch: WatchList | null,
  told: Readonly<Record<string, string>> = {},
): Digest {
  const readAt = new Map(
    input.claims.filter(claim => claim.method !== 'curated').map(claim => [claim.id, claim.recorded]),
  );
  const events = input.events.filter(event => event.in_scope);
  const byId = new Map(events.map(event => [event.id, event]));
  const idOf = new Map(events.map(event => [event.company, event.company_id]));
  for (const one of input.organizations) idOf.set(one.name, one.id);
  const organization = new Map(input.organizations.map(one => [one.id, one]));
  const entries: DigestEntry[] = [];
  for (const event of events) {
    // An event that was found to be a part of another is known by the id under which it was told.
    const id = [event.id, ...event.former_ids].find(one => told[`event:${one}`] !== undefined);
    const before = id === undefined ? undefined : told[`event:${id}`];
    const entry = { ...eventEntry(event), key: `event:${id ?? event.id}` };
    if (before !== undefined && before !== entry.fingerprint)
      entries.push({
        ...entry,
        section: 'corrected',
        detail: `Told before as ${sayFingerprint(before)}. ${entry.detail}`.trim(),
      });
    else if (isNews(event, since, readAt)) entries.push(entry);
  }
  for (const signal of input.signals) {
    if (signal.date === null || lastDay(signal.date) < since) continue;
    entries.push({
      key: `signal:${signal.id}`,
      fingerprint: signal.signal,
      section: 'happened',
      company: signal.company,
      title: signal.role_title
        ? `${signal.company} advertises “${signal.role_title}”: ${signal.what.replace(/\.$/, '')}`
        : `${signal.company}: ${signal.what.replace(/\.$/, '')}`,
      detail: signal.topics.map(topic => TOPIC_LABEL[topic]).join(', '),
      date: signal.date,
      url: signal.source.url,
      publisher: signal.source.publisher,
    });
  }
  entries.push(...risers(input, since, asOf));
  for (const ruling of input.rulings) {
    if (ruling.recorded.slice(0, 10) < since) continue;
    const about = 'event' in ruling ? byId.get(ruling.event) : undefined;
    entries.push({
      key: `ruling:${ruling.id}`,
      fingerprint: ruling.action,
      section: 'corrected',
      company: about?.company ?? '',
      title: about ? `${about.company}: corrected (${ruling.action})` : `Corrected (${ruling.action})`,
      detail: ruling.reason,
      date: ruling.recorded.slice(0, 10),
      url: ruling.link,
      publisher: ruling.by,
    });
  }
  const wanted = watch
    ? entries.filter(entry => {
        const id = idOf.get(entry.company);
        return watch.has({
          id: id ?? '',
          name: entry.company,
          domain: (id && organization.get(id)?.website) || null,
          aliases: (id && organization.get(id)?.aliases) || [],
        });
      })
    : entries;
  const order = (entry: DigestEntry) => `${SECTIONS.indexOf(entry.section)}`;
  return {
    since,
    asOf,
    entries: wanted.sort(
      (a, b) =>
        order(a).localeCompare(order(b)) ||
        (b.date ?? '').localeCompare(a.date ?? '') ||
        (a.key < b.key ? -1 : 1),
    ),
  };
}
