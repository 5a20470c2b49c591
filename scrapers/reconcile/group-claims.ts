// The claims of one block → groups, one an event: each claim in the order in which the ledger took it in joins the event it fits best, or founds one.
import type { ClaimFacts } from './claim-facts.ts';
import { ClaimGroup } from './claim-group.ts';
import { canJoin, compareClaim, JOIN, type Match } from './compare-claim.ts';
import { readOtherwise } from './read-otherwise.ts';

/** A decision that a person should look at. */
export interface GroupingDoubt {
  readonly claim: ClaimFacts;
  readonly group: ClaimGroup;
  readonly joined: boolean;
  readonly why: string;
  /** 0 to 1; 1 is a toss-up. */
  readonly doubt: number;
}

/** Scores between these are shown for review. */
const DOUBTFUL = { from: 0.42, to: 0.6 } as const;
/** A claim that fits two events this well says that they are one, if nothing speaks against it. */
const BRIDGE = 0.75;
/** From this score on the figure of a claim is taken as it is read. */
const SURE = 0.95;
/** Amounts further apart than this are not bridged. */
const BRIDGE_RATIO = 1.6;

/**
 * Rows first, because a curator has told them apart; then as the ledger took the claims in. Decisions are never
 * revised by later claims but for joining two groups, so an event keeps its id as claims are added.
 */
function compareOrder(a: ClaimFacts, b: ClaimFacts): number {
  if ((a.row === null) !== (b.row === null)) return a.row !== null ? -1 : 1;
  if (a.row !== null && b.row !== null) return a.row < b.row ? -1 : 1;
  if (a.claim.recorded !== b.claim.recorded) return a.claim.recorded < b.claim.recorded ? -1 : 1;
  const from = (a.from ?? 0) - (b.from ?? 0);
  if (from !== 0) return from;
  return a.claim.id < b.claim.id ? -1 : 1;
}

function nothingAgainst(a: ClaimGroup, b: ClaimGroup): boolean {
  if (a.row !== null && b.row !== null) return false;
  if (![...b.families].some(family => a.families.has(family))) return false;
  if (a.series.size > 0 && b.series.size > 0 && ![...b.series].some(series => a.series.has(series)))
    return false;
  if (!b.members.every(member => canJoin(member, a)) || !a.members.every(member => canJoin(member, b)))
    return false;
  const largest = (group: ClaimGroup) => Math.max(...group.figures.map(figure => figure.usd));
  if (a.figures.length === 0 || b.figures.length === 0) return true;
  const [low, high] = [largest(a), largest(b)].sort((x, y) => x - y) as [number, number];
  return high <= low * BRIDGE_RATIO;
}

interface Candidate {
  readonly group: ClaimGroup;
  readonly match: Match;
}

function rankCandidates(claim: ClaimFacts, groups: Iterable<ClaimGroup>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const group of groups) {
    const match = compareClaim(claim, group);
    if (match.score >= DOUBTFUL.from) candidates.push({ group, match });
  }
  const rank = ({ match }: Candidate) => match.rank ?? match.score;
  // Equal ranks keep the order of founding.
  return candidates.sort((a, b) => rank(b) - rank(a));
}

/** The claims of one block in groups, to which later claims can be added. */
export class Grouping {
  readonly doubts: GroupingDoubt[] = [];
  readonly #groups = new Set<ClaimGroup>();
  readonly #byFamily = new Map<string, Set<ClaimGroup>>();
  readonly #apart: ClaimGroup[] = [];

  get groups(): ClaimGroup[] {
    return [...this.#groups, ...this.#apart];
  }

  /**
   * Groups claims. Adding some and then others gives the same as adding all at once if the others were recorded later
   * and none of them is a curated row.
   */
  add(facts: readonly ClaimFacts[]): void {
    for (const claim of [...facts].sort(compareOrder)) this.#place(claim);
  }

  /** Makes an event of its own of claims that a ruling has split off; no other claim joins it. */
  setApart(facts: readonly ClaimFacts[]): void {
    const [first, ...rest] = [...facts].sort(compareOrder);
    if (first === undefined) return;
    const group = new ClaimGroup(first);
    for (const claim of rest) group.add(claim);
    this.#apart.push(group);
  }

  #index(group: ClaimGroup): void {
    this.#groups.add(group);
    for (const family of group.families) {
      const there = this.#byFamily.get(family);
      if (there) there.add(group);
      else this.#byFamily.set(family, new Set([group]));
    }
  }

  #place(claim: ClaimFacts): void {
    const near = claim.row === null ? (this.#byFamily.get(claim.family) ?? []) : [];
    const [best, second] = rankCandidates(claim, near);
    if (best === undefined || best.match.score < SURE) {
      const told = readOtherwise(claim, this.#byFamily);
      if (told !== null) {
        // What the figure says is known already; as an amount it would be counted twice.
        told.group.add({ ...claim, figures: [], mute: told.mute });
        this.doubts.push({ claim, group: told.group, joined: true, why: told.why, doubt: 0.3 });
        return;
      }
    }
    if (best === undefined || best.match.score < JOIN) {
      this.#index(new ClaimGroup(claim));
      if (best !== undefined)
        this.doubts.push({ claim, group: best.group, joined: false, why: best.match.why, doubt: 0.6 });
      return;
    }
    best.group.add(claim);
    if (best.match.score <= DOUBTFUL.to)
      this.doubts.push({ claim, group: best.group, joined: true, why: best.match.why, doubt: 0.5 });
    if (second === undefined || second.match.score < BRIDGE || best.match.score < BRIDGE) return;
    if (nothingAgainst(best.group, second.group)) {
      const [into, other] =
        second.group.row !== null ? [second.group, best.group] : [best.group, second.group];
      into.absorb(other);
      this.#groups.delete(other);
      for (const groups of this.#byFamily.values()) groups.delete(other);
      this.#index(into);
    } else if (
      second.match.score >= best.match.score &&
      (best.group.row === null || second.group.row === null)
    ) {
      // Between two rows, such as a round and its tranche, the better one is good enough.
      this.doubts.push({
        claim,
        group: second.group,
        joined: false,
        why: `It fits another event as well. ${second.match.why}`,
        doubt: 0.8,
      });
    }
  }
}
