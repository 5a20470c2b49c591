// The events of the site with the ways to find them: what every page, chart and download is made from.
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Event } from '../model/event.ts';
import type { Organization } from '../model/organization.ts';
import { firstDay } from '../model/partial-date.ts';
import type { Signal } from '../model/signal.ts';
import type { Ledger } from './ledger.ts';
import { newestDay } from './periods.ts';

/** An investor as it shows in events: registered, or only named. */
export interface Investor {
  readonly id: string;
  readonly name: string;
  readonly organization: Organization | null;
  /** Events that it put money into (equity, debt, grants and so on), newest first; its own funds are not among them. */
  readonly events: readonly Event[];
}

/** A company as it shows in events. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly organization: Organization | null;
  /** Events that are about it, newest first. */
  readonly events: readonly Event[];
  readonly signals: readonly Signal[];
}

export interface Dataset {
  readonly ledger: Ledger;
  /** Events about AI infrastructure, newest first; those outside the scope stay in the ledger. */
  readonly events: readonly Event[];
  readonly outOfScope: number;
  /** Day of the newest event; null when there is none. */
  readonly asOf: string | null;
  /** Moment at which a source last answered; null for a ledger that was never fed by collecting. */
  readonly collected: string | null;
  /** Moment at which the newest claim was taken in, whether collected or imported by hand; null without claims. */
  readonly recorded: string | null;
  readonly eventById: ReadonlyMap<string, Event>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly investors: ReadonlyMap<string, Investor>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly documentById: ReadonlyMap<string, Document>;
  /** Tranches, extensions and sites of an event, oldest first. */
  readonly parts: ReadonlyMap<string, readonly Event[]>;
}

const orderKey = (event: Event) => (event.announced === null ? '' : firstDay(event.announced));

/** Newest first; of one day the larger first, then by id. */
export function compareNewest(a: Event, b: Event): number {
  const [x, y] = [orderKey(a), orderKey(b)];
  if (x !== y) return x < y ? 1 : -1;
  const difference = (b.usd?.amount ?? 0) - (a.usd?.amount ?? 0);
  return difference || (a.id < b.id ? -1 : 1);
}

function group<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const some = groups.get(key);
    if (some) some.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function latest(moments: Iterable<string | null | undefined>): string | null {
  return (
    [...moments]
      .filter((moment): moment is string => Boolean(moment))
      .sort()
      .at(-1) ?? null
  );
}

/** When a source last answered or a document was first seen; an import by hand is no collection. */
function lastCollected(ledger: Ledger): string | null {
  return latest([
    ...[...ledger.sourceStates.values()].map(state => state.last_success),
    ...ledger.documents.map(document => document.first_seen),
  ]);
}

/** Finds everything once: companies and investors with their events, parents with their parts. */
export function buildDataset(ledger: Ledger): Dataset {
  const events = ledger.events.filter(event => event.in_scope).sort(compareNewest);
  const organizations = new Map(ledger.organizations.map(organization => [organization.id, organization]));
  const idByName = new Map(ledger.organizations.map(organization => [organization.name, organization.id]));

  const signalsByCompany = group(
    ledger.signals.map(signal => [idByName.get(signal.company) ?? signal.company, signal] as const),
  );
  const companies = new Map(
    [...group(events.map(event => [event.company_id, event] as const))].map(([id, own]) => {
      const organization = organizations.get(id) ?? null;
      const name = organization?.name ?? own[0]!.company;
      const company: Company = {
        id,
        name,
        organization,
        events: own,
        signals: signalsByCompany.get(id) ?? [],
      };
      return [id, company] as const;
    }),
  );
  const investors = new Map(
    [
      ...group(
        events.flatMap(event =>
          event.investors.flatMap(name => {
            const id = event.party_ids[name];
            return id ? [[id, { event, name }] as const] : [];
          }),
        ),
      ),
    ].map(([id, mentions]) => {
      const organization = organizations.get(id) ?? null;
      const investor: Investor = {
        id,
        name: organization?.name ?? mentions[0]!.name,
        organization,
        events: [...new Set(mentions.map(mention => mention.event))],
      };
      return [id, investor] as const;
    }),
  );
  const parts = group(
    [...events].reverse().flatMap(event => (event.part_of === null ? [] : [[event.part_of, event] as const])),
  );

  return {
    ledger,
    events,
    outOfScope: ledger.events.length - events.length,
    asOf: newestDay(events),
    collected: lastCollected(ledger),
    recorded: latest(ledger.claims.map(claim => claim.recorded)),
    eventById: new Map(events.map(event => [event.id, event])),
    companies,
    investors,
    organizations,
    claimById: new Map(ledger.claims.map(claim => [claim.id, claim])),
    documentById: new Map(ledger.documents.map(document => [document.id, document])),
    parts,
  };
}
