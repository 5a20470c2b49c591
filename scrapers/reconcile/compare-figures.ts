// A claim beside the claims of one event: how far apart their dates, amounts, prices, rounds and parties are.
import type { ClaimFacts } from './claim-facts.ts';
import type { ClaimGroup } from './claim-group.ts';

/** Amounts this close are one amount, told with other rounding or at another rate. */
const SAME_AMOUNT = 0.03;
/** The same for two currencies, whose rates differ by day and bank. */
const SAME_PRICE = 0.05;
/** Talk of a price is about this near to the price that is paid. */
const NEAR_PRICE = 0.13;
type Amounts = 'agree' | 'unknown' | 'differ';
/** `near`: as talk of a price and the price itself are. */
type Prices = Amounts | 'near';

export interface Comparison {
  readonly gap: number | null;
  readonly amounts: Amounts;
  /** The larger over the smaller of the nearest amounts; 1 where they agree or one is unknown. */
  readonly ratio: number;
  /** True where the later figure is the larger one, as when a round grows. */
  readonly grew: boolean;
  readonly prices: Prices;
  readonly series: 'same' | 'conflict' | 'unknown';
  readonly sameStage: boolean;
  readonly shared: number;
  readonly bothNamed: boolean;
  readonly talk: boolean;
  /** One side is a mere price, which may have been set otherwise than by a round. */
  readonly onlyPrice: boolean;
}

/** Days between a claim's dates and a group's, 0 where they meet; null where one has none. */
export function gapOf(claim: ClaimFacts, group: ClaimGroup): number | null {
  if (claim.from === null || claim.to === null || group.from === null || group.to === null) return null;
  const slack = claim.slack + group.slack;
  return Math.max(0, claim.from - group.to - slack, group.from - claim.to - slack);
}

function compareAmounts(
  claim: ClaimFacts,
  group: ClaimGroup,
): Pick<Comparison, 'amounts' | 'ratio' | 'grew'> {
  if (claim.figures.length === 0 || group.figures.length === 0)
    return { amounts: 'unknown', ratio: 1, grew: false };
  let ratio = Number.POSITIVE_INFINITY;
  let grew = false;
  for (const mine of claim.figures) {
    for (const theirs of group.figures) {
      const distance = Math.max(mine.usd, theirs.usd) / Math.max(1, Math.min(mine.usd, theirs.usd));
      if (distance >= ratio) continue;
      ratio = distance;
      const later = (mine.day ?? 0) - (theirs.day ?? 0);
      grew = later === 0 || later > 0 === mine.usd > theirs.usd;
    }
  }
  return ratio <= 1 + SAME_AMOUNT
    ? { amounts: 'agree', ratio: 1, grew: false }
    : { amounts: 'differ', ratio, grew };
}

/** Before and after the money are one price: $730bn and $110bn more are $840bn. */
function comparePrices(claim: ClaimFacts, group: ClaimGroup): Prices {
  if (claim.prices.length === 0 || group.prices.length === 0) return 'unknown';
  const within = (a: number, b: number, share: number) => Math.abs(a - b) <= share * Math.max(a, b);
  const near = (a: number, b: number) => within(a, b, SAME_PRICE);
  let verdict: Prices = 'differ';
  for (const mine of claim.prices) {
    for (const theirs of group.prices) {
      if (near(mine.usd, theirs.usd)) return 'agree';
      if (within(mine.usd, theirs.usd, NEAR_PRICE)) verdict = 'near';
      const [low, high] = mine.usd < theirs.usd ? [mine, theirs] : [theirs, mine];
      if (low.basis === 'post' || high.basis === 'pre') continue;
      for (const raised of [low.raised, high.raised, ...group.figures.map(figure => figure.usd)]) {
        if (raised !== null && near(low.usd + raised, high.usd)) return 'agree';
      }
    }
  }
  return verdict;
}

/** Compares a claim with a group in every respect that the rules ask about. */
export function compareFigures(claim: ClaimFacts, group: ClaimGroup): Comparison {
  const own = claim.family === 'takeover' ? 1 : 0;
  let shared = 0;
  for (const party of claim.parties) if (group.parties.has(party)) shared++;
  return {
    gap: gapOf(claim, group),
    ...compareAmounts(claim, group),
    prices: comparePrices(claim, group),
    series:
      claim.series === null || group.series.size === 0
        ? 'unknown'
        : group.series.has(claim.series)
          ? 'same'
          : 'conflict',
    sameStage: group.stages.has(claim.stage),
    shared,
    bothNamed: claim.parties.length > own && group.parties.size > own,
    talk: claim.status === 'rumoured' || !group.firm,
    onlyPrice: claim.kind === 'valuation' || (group.kinds.size === 1 && group.kinds.has('valuation')),
  };
}
