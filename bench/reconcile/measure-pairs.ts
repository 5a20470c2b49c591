// How well grouping agrees with people: precision and recall of "the same event" over labelled pairs of items.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { CORPUS, corpusClaims } from './corpus-claims.ts';
import { curatedClaims, organizations, rates } from './ledger-records.ts';

/** One labelled pair: ids of corpus items (`dev-0001#0` is the first event of an item) or curated rows. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface PairScore {
  readonly pairs: number;
  readonly same: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs joined that are two events. */
  readonly wronglyJoined: readonly string[];
  /** Pairs of one event that came out as two. */
  readonly missed: readonly string[];
}

const PAIRS = join(import.meta.dirname, '../../test/reconcile/pairs.jsonl');

/** Scores the labelled pairs, or null where the corpus is absent. */
export function measurePairs(): PairScore | null {
  const corpus = corpusClaims();
  if (corpus === null) return null;
  const pairs = readFileSync(PAIRS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Pair);
  const curated = curatedClaims();
  const { events } = reconcile({
    claims: [...curated, ...corpus],
    organizations: organizations(),
    rates: rates(),
  });
  const eventOf = new Map(events.flatMap(event => event.claims.map(claim => [claim, event.id] as const)));
  const rowOf = new Map(curated.map(claim => [claim.document, eventOf.get(claim.id)!]));
  const find = (id: string) => rowOf.get(id) ?? eventOf.get(id) ?? `no event of ${id}`;
  let right = 0;
  const wronglyJoined: string[] = [];
  const missed: string[] = [];
  for (const { a, b, same } of pairs) {
    const joined = find(a) === find(b);
    if (joined && same) right++;
    else if (joined) wronglyJoined.push(`${a} ${b}`);
    else if (same) missed.push(`${a} ${b}`);
  }
  return {
    pairs: pairs.length,
    same: right + missed.length,
    precision: right / (right + wronglyJoined.length),
    recall: right / (right + missed.length),
    wronglyJoined,
    missed,
  };
}

if (import.meta.main) {
  const score = measurePairs();
  if (score === null) {
    console.error(`SKIPPED: the corpus is not at ${CORPUS}, so nothing was measured.`);
  } else {
    console.log(`${score.pairs} labelled pairs, ${score.same} of one event`);
    console.log(`precision ${score.precision.toFixed(3)}  recall ${score.recall.toFixed(3)}`);
    for (const pair of score.wronglyJoined) console.log(`  wrongly joined: ${pair}`);
    for (const pair of score.missed) console.log(`  missed: ${pair}`);
  }
}
