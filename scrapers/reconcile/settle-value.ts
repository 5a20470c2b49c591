// One field, several claims → the value that stands, who states it, and what the others say.
import type { Claim } from '../../src/model/claim.ts';
import { weigh } from './weigh-claims.ts';

/** Days within which differing figures contradict each other; after them the later one is news. */
const SAME_NEWS = 3;

export interface Telling {
  readonly claim: Claim;
  /** Days since 1970, or null. */
  readonly day: number | null;
}

export interface Settled<T> {
  readonly value: T;
  readonly claims: readonly string[];
  readonly others: readonly Other<T>[];
}

/** A value that claims state and that does not stand. */
export interface Other<T> {
  readonly value: T;
  readonly claims: readonly string[];
  /** True where it was told well before the one that stands: history, not a contradiction. */
  readonly superseded: boolean;
}

interface Option<T> {
  readonly value: T;
  readonly tellings: Telling[];
  readonly first: number;
  readonly weight: number;
}

function optionsOf<T>(
  tellings: readonly Telling[],
  read: (claim: Claim) => T | undefined,
  keyOf: (value: T) => string,
): Option<T>[] {
  const byKey = new Map<string, { value: T; tellings: Telling[] }>();
  for (const telling of tellings) {
    const value = read(telling.claim);
    if (value === undefined) continue;
    const key = keyOf(value);
    const there = byKey.get(key);
    if (there) there.tellings.push(telling);
    else byKey.set(key, { value, tellings: [telling] });
  }
  const dayOf = (telling: Telling) => telling.day ?? Number.NEGATIVE_INFINITY;
  return [...byKey.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { value, tellings: said }]) => ({
      value,
      tellings: said,
      first: Math.min(...said.map(dayOf)),
      weight: weigh(said.map(({ claim }) => claim)),
    }));
}

const idsOf = (option: Option<unknown>) => option.tellings.map(({ claim }) => claim.id).sort();

function settled<T>(best: Option<T>, options: readonly Option<T>[]): Settled<T> {
  return {
    value: best.value,
    claims: idsOf(best),
    others: options
      .filter(option => option !== best)
      .map(option => ({
        value: option.value,
        claims: idsOf(option),
        superseded: best.first - option.first > SAME_NEWS,
      })),
  };
}

/** The value with most weight behind it; of equals the one told last, then the one that `prefer` likes. */
export function settleByWeight<T>(
  tellings: readonly Telling[],
  read: (claim: Claim) => T | undefined,
  keyOf: (value: T) => string = String,
  prefer: (a: T, b: T) => number = () => 0,
): Settled<T> | null {
  const options = optionsOf(tellings, read, keyOf);
  if (options.length === 0) return null;
  const best = [...options].sort(
    (a, b) => b.weight - a.weight || b.first - a.first || prefer(a.value, b.value),
  )[0]!;
  return settled(best, options);
}

/** Weight from which a later figure stands by itself: a trade title that was surely read. */
const STANDS_ALONE = 1.5;

/**
 * A figure that moves: of reports at one time the weightiest stands, and a later report replaces an earlier one when
 * the figure grew or the report weighs as much. A late copy of the first figure changes nothing, for what counts is
 * when a figure was first told.
 */
export function settleFigure<T>(
  tellings: readonly Telling[],
  read: (claim: Claim) => T | undefined,
  keyOf: (value: T) => string,
  sizeOf: (value: T) => number,
): Settled<T> | null {
  const options = optionsOf(tellings, read, keyOf).sort(
    (a, b) => a.first - b.first || b.weight - a.weight || sizeOf(b.value) - sizeOf(a.value),
  );
  let best = options[0];
  if (best === undefined) return null;
  for (const next of options.slice(1)) {
    const later = next.first - best.first > SAME_NEWS;
    const carries = next.weight >= Math.min(STANDS_ALONE, best.weight);
    const moved = later && carries && (sizeOf(next.value) > sizeOf(best.value) || next.weight >= best.weight);
    if (moved || (!later && next.weight > best.weight)) best = next;
  }
  return settled(best, options);
}
