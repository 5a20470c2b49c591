// Claims + rulings → events: the pure function in the middle of the data's path.
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import type { Rate } from '../../src/model/money.ts';
import { makeOrganization, type Organization } from '../../src/model/organization.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { applySet, compareRulings, type ReconcileProblem } from './apply-rulings.ts';
import {
  type Blocks,
  blockClaims,
  type Directory,
  openDirectory,
  type PlacedClaim,
  placeClaim,
} from './block-claims.ts';
import { tabulateRates } from './convert-amount.ts';
import { indexOrganizations, profileCompanies } from './index-organizations.ts';
import { knownOn } from './known-on.ts';
import { compareConsequence, type Unsure } from './list-unsure.ts';
import { nameKey } from './normalize-name.ts';
import {
  type BlockContext,
  type BlockResult,
  BlockRun,
  eventOf,
  type HeldGroup,
  joinHeld,
} from './reconcile-block.ts';
import { supersedeClaims } from './supersede-claims.ts';

export interface ReconcileInput {
  readonly claims: Iterable<Claim>;
  readonly rulings?: readonly Ruling[];
  readonly organizations: readonly Organization[];
  readonly rates: readonly Rate[];
  /** `YYYY-MM-DD`: only what was public by the end of that day. */
  readonly asOf?: string;
}

export interface Reconciled {
  /** In the order of their ids. */
  readonly events: Event[];
  /** Questions for a person, most consequential first. */
  readonly unsure: Unsure[];
  readonly problems: ReconcileProblem[];
  /** Organizations that claims name and the registry does not list, in the order of their ids. */
  readonly foundOrganizations: Organization[];
}

/** A run that can be continued: new claims touch only the blocks of their companies. */
export interface Reconciliation {
  result(): Reconciled;
  /**
   * Takes in new claims and reconciles their blocks again. Curated claims change who a name may mean, so with them
   * everything is made anew; the result is the same as that of a run over all claims either way.
   * @returns how many blocks were reconciled
   */
  add(claims: readonly Claim[]): number;
}

/** Claims from which a block is kept open; below, starting over takes milliseconds and memory counts more. */
const KEPT_OPEN = 200;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The rulings that count on a day: what mends our reading always does, what corrects a fact does from when it was made. */
function rulingsOn(rulings: readonly Ruling[], asOf: string | undefined): Ruling[] {
  return [...rulings]
    .filter(ruling => asOf === undefined || ruling.action !== 'set' || ruling.recorded.slice(0, 10) <= asOf)
    .sort(compareRulings);
}

export function openReconciliation(input: ReconcileInput): Reconciliation {
  const rulings = rulingsOn(input.rulings ?? [], input.asOf);
  const rejected = new Set(rulings.filter(r => r.action === 'reject').map(r => r.claim));
  const splitOf = new Map<string, string>();
  for (const ruling of rulings)
    if (ruling.action === 'split') for (const claim of ruling.claims) splitOf.set(claim, ruling.id);
  const merges = rulings.filter(r => r.action === 'merge');
  const mergedIds = new Set(merges.flatMap(ruling => [ruling.event, ruling.into]));
  const table = tabulateRates(input.rates);
  const known = (claim: Claim) => (input.asOf === undefined ? claim : knownOn(claim, input.asOf));
  let taken: Claim[] = [];
  let directory: Directory;
  let context: BlockContext;
  let blocks: Blocks;
  let results: Map<string, BlockResult>;
  let runs: Map<string, BlockRun>;
  const problemsOfClaims: ReconcileProblem[] = [];

  function start(claims: Iterable<Claim>): void {
    const standing = supersedeClaims(claims);
    const heard: Claim[] = [];
    for (const claim of standing.claims) {
      const then = known(claim);
      if (then !== null && !rejected.has(claim.id)) heard.push(then);
    }
    const profiles = profileCompanies(heard, table, standing.rowSince);
    directory = openDirectory(indexOrganizations(input.organizations, profiles), table, rulings, heard);
    context = { directory, rowSince: standing.rowSince, splitOf, mergedIds };
    blocks = blockClaims(heard, directory);
    results = new Map();
    runs = new Map();
    for (const [key, placed] of blocks) settle(key, placed, placed);
    const ids =
      rejected.size + splitOf.size > 0 ? new Set(standing.claims.map(claim => claim.id)) : new Set<string>();
    problemsOfClaims.length = 0;
    for (const ruling of rulings) {
      const missing = (
        ruling.action === 'reject' ? [ruling.claim] : ruling.action === 'split' ? ruling.claims : []
      ).filter(id => !ids.has(id));
      if (missing.length > 0)
        problemsOfClaims.push({
          ruling: ruling.id,
          message: `Ruling ${ruling.id} names ${missing.join(', ')}: no claim of that id stands in the ledger.`,
        });
      if (
        ruling.action === 'merge-organizations' &&
        directory.joined(ruling.organization) === ruling.organization &&
        !blocks.has(directory.joined(ruling.into))
      )
        problemsOfClaims.push({
          ruling: ruling.id,
          message: `Ruling ${ruling.id} joins ${ruling.organization} to ${ruling.into}, which no claim names.`,
        });
    }
  }

  /** Reconciles a block; one with many claims is kept open, so that more can be added without starting over. */
  function settle(key: string, added: readonly PlacedClaim[], all: readonly PlacedClaim[]): void {
    const open = runs.get(key);
    const run = open ?? new BlockRun(key, context);
    run.add(open === undefined ? all : added);
    results.set(key, run.result());
    if (all.length >= KEPT_OPEN) runs.set(key, run);
  }

  function joinRuled(problems: ReconcileProblem[]): Event[] {
    let held: HeldGroup[] = [...results.values()].flatMap(result => [...result.held]);
    held.sort((a, b) => byText(a.frame.id, b.frame.id));
    const named = (id: string) =>
      held.find(({ frame }) => frame.id === id) ?? held.find(({ frame }) => frame.formerIds.includes(id));
    const shapedBy = new Map<string, string[]>();
    for (const ruling of merges) {
      const other = named(ruling.event);
      const into = named(ruling.into);
      if (other === undefined || into === undefined) {
        problems.push({
          ruling: ruling.id,
          message: `Ruling ${ruling.id} merges ${ruling.event} into ${ruling.into}: there is no event ${other === undefined ? ruling.event : ruling.into}.`,
        });
        continue;
      }
      if (other === into) {
        problems.push({
          ruling: ruling.id,
          message: `Ruling ${ruling.id} changes nothing any more: ${ruling.event} and ${ruling.into} are one event without it.`,
        });
        continue;
      }
      const joined = joinHeld(into, other);
      shapedBy.set(joined.frame.id, [
        ...(shapedBy.get(joined.frame.id) ?? []),
        ...(shapedBy.get(other.frame.id) ?? []),
        ruling.id,
      ]);
      held = [...held.filter(entry => entry !== other && entry !== into), joined];
    }
    return held.map(entry => {
      const event = eventOf(entry);
      return { ...event, rulings: shapedBy.get(event.id) ?? [] };
    });
  }

  function result(): Reconciled {
    const problems: ReconcileProblem[] = [...problemsOfClaims];
    const events: Event[] = [];
    const unsure: Unsure[] = [];
    const found = new Map<string, Organization>();
    for (const block of results.values()) {
      for (const event of block.events) events.push(event);
      for (const question of block.unsure) unsure.push(question);
      if (block.found) found.set(block.found.id, block.found);
    }
    events.push(...joinRuled(problems));
    const sets = rulings.filter(r => r.action === 'set');
    if (sets.length > 0 || splitOf.size > 0) {
      const at = new Map<string, number>();
      events.forEach((event, index) => {
        for (const id of event.former_ids) if (!at.has(id)) at.set(id, index);
      });
      events.forEach((event, index) => {
        at.set(event.id, index);
      });
      for (const ruling of sets) {
        const index = at.get(ruling.event);
        if (index === undefined) {
          problems.push({
            ruling: ruling.id,
            message: `Ruling ${ruling.id} sets ${ruling.field} of ${ruling.event}: there is no such event.`,
          });
          continue;
        }
        const applied = applySet(events[index]!, ruling, table, directory.index.byId);
        events[index] = applied.event;
        if (applied.problem) problems.push(applied.problem);
      }
      events.forEach((event, index) => {
        const split = event.claims.map(claim => splitOf.get(claim)).find(id => id !== undefined);
        if (split !== undefined) events[index] = { ...event, rulings: [split, ...event.rulings] };
      });
    }
    const asked = new Set(unsure.map(question => question.id));
    const kept = new Set<string>();
    for (const ruling of rulings) {
      if (ruling.action !== 'keep') continue;
      kept.add(ruling.question);
      if (!asked.has(ruling.question))
        problems.push({
          ruling: ruling.id,
          message: `Ruling ${ruling.id} answers ${ruling.question}, which is not asked any more.`,
        });
    }
    events.sort((a, b) => byText(a.id, b.id));
    collectParties(events, found);
    return {
      events,
      unsure: unsure.filter(question => !kept.has(question.id)).sort(compareConsequence),
      problems,
      foundOrganizations: [...found.values()].sort((a, b) => byText(a.id, b.id)),
    };
  }

  /** Parties that the registry does not list become organizations as well. */
  function collectParties(events: readonly Event[], found: Map<string, Organization>): void {
    for (const event of events) {
      for (const [name, id] of Object.entries(event.party_ids)) {
        if (directory.index.byId.has(id)) continue;
        const there = found.get(id);
        if (there === undefined) found.set(id, unlistedParty(id, name));
        else if (!there.roles.includes('investor'))
          found.set(id, { ...there, roles: [...there.roles, 'investor'] });
      }
    }
  }

  function unlistedParty(id: string, name: string): Organization {
    const lookAlikes = directory.index.byKey.get(nameKey(name)) ?? [];
    return makeOrganization(id, name, {
      roles: ['investor'],
      ambiguous_with: lookAlikes.map(organization => organization.id).sort(),
    });
  }

  function add(claims: readonly Claim[]): number {
    taken = taken.concat(claims);
    if (claims.some(claim => claim.method === 'curated') || rejected.size > 0 || splitOf.size > 0) {
      start(taken);
      return blocks.size;
    }
    const touched = new Map<string, PlacedClaim[]>();
    for (const claim of claims) {
      const then = known(claim);
      if (then === null) continue;
      const { block, placed } = placeClaim(then, directory);
      const there = blocks.get(block);
      if (there === undefined) blocks.set(block, [placed]);
      else if (!there.some(entry => entry.claim.id === then.id)) there.push(placed);
      else continue;
      const news = touched.get(block);
      if (news === undefined) touched.set(block, [placed]);
      else news.push(placed);
    }
    for (const [key, placed] of touched) settle(key, placed, blocks.get(key)!);
    return touched.size;
  }

  taken = Array.isArray(input.claims) ? (input.claims as Claim[]) : [...input.claims];
  start(taken);
  return { result, add };
}

/**
 * Makes events of claims. The order of the claims does not matter, running it twice changes nothing, a claim about
 * another company changes no other event, and an event keeps its id (as `id` or among `former_ids`) as claims come in.
 */
export function reconcile(input: ReconcileInput): Reconciled {
  return openReconciliation(input).result();
}
