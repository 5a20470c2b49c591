// A figure that is no amount of its own: equity and debt told as one sum, or a price misread as money raised.
import type { ClaimFacts } from './claim-facts.ts';
import type { ClaimGroup } from './claim-group.ts';
import { canJoin } from './compare-claim.ts';
import { gapOf } from './compare-figures.ts';

export interface OtherReading {
  readonly group: ClaimGroup;
  readonly mute: 'sum' | 'price';
  readonly why: string;
}

/** Days within which a loan and a round are told as one sum, and a price is told with its round. */
const TOLD_TOGETHER = 45;
/** Figures this close are one figure. */
const SAME_FIGURE = 0.02;
/** A price is many times the money raised at it; below this a figure is rather the money. */
const PRICE_TO_MONEY = 4;

const near = (a: number, b: number) => Math.abs(a - b) <= SAME_FIGURE * Math.max(a, b);

function isNear(claim: ClaimFacts, group: ClaimGroup): boolean {
  const gap = gapOf(claim, group);
  return gap !== null && gap <= TOLD_TOGETHER;
}

/**
 * What a claim's figure is where events of its company already explain it; null where nothing does. "Raises $10bn in
 * debt and equity" beside a loan of $5bn and a round of $5bn would otherwise be counted as $20bn.
 */
export function readOtherwise(
  claim: ClaimFacts,
  byFamily: ReadonlyMap<string, Iterable<ClaimGroup>>,
): OtherReading | null {
  const figure = claim.figures[0]?.usd;
  if (claim.row !== null || claim.offering.length > 0 || figure === undefined) return null;
  if (claim.family !== 'round' && claim.family !== 'debt') return null;
  for (const round of byFamily.get('round') ?? []) {
    if (!isNear(claim, round)) continue;
    const money = round.figures.map(({ usd }) => usd);
    for (const debt of byFamily.get('debt') ?? []) {
      if (debt === round || !isNear(claim, debt)) continue;
      const explained = money.some(equity => debt.figures.some(({ usd }) => near(equity + usd, figure)));
      const group = claim.family === 'debt' ? debt : round;
      if (explained && canJoin(claim, group))
        return { group, mute: 'sum', why: 'Its figure is a loan and a round in one sum.' };
    }
    if (claim.family !== 'round' || claim.prices.length > 0 || !canJoin(claim, round)) continue;
    const isPrice = round.prices.some(({ usd }) => near(usd, figure));
    if (isPrice && money.every(usd => figure >= usd * PRICE_TO_MONEY))
      return { group: round, mute: 'price', why: 'Its figure is the valuation of this round.' };
  }
  return null;
}
