// One claim against the claims of one event: do both tell of the same thing? The rules, kind by kind, with their reasons.

import { compareFiling } from './attach-filings.ts';
import type { ClaimFacts } from './claim-facts.ts';
import type { ClaimGroup } from './claim-group.ts';
import { type Comparison, compareFigures, gapOf } from './compare-figures.ts';

/** How sure it is that a claim belongs to a group, and why, in words that a reviewer reads. */
export interface Match {
  /** 0 to 1; from JOIN on it belongs. */
  readonly score: number;
  readonly why: string;
  /** The score with ties broken: nearer days and more in common come first. */
  readonly rank?: number;
}

/** A later reading of a document belongs where the earlier one does, this surely at least. */
const REREAD = 0.7;
/** From this score on a claim belongs to the event. */
export const JOIN = 0.5;
/** Days beyond which no rule below looks. */
const FARTHEST = 540;
/** Days after firm news from which a rumour speaks of the next round. */
const NEW_RUMOUR = 21;
/** Days after a deal was called off from which news of it is a new attempt. */
const NEW_ATTEMPT = 30;

const no: Match = { score: 0, why: 'Nothing ties them together.' };

function compareRound(c: Comparison): Match {
  const { gap, amounts, prices, ratio } = c;
  if (gap === null) {
    const tied = c.series === 'same' || c.shared > 0;
    return amounts === 'agree' && c.series !== 'conflict'
      ? { score: tied ? 0.75 : 0.6, why: 'The amounts agree; one of them has no date.' }
      : no;
  }
  if (c.series === 'conflict') {
    return amounts === 'agree' && gap <= 14
      ? { score: 0.55, why: 'Amount and days agree, but the round is named otherwise.' }
      : no;
  }
  if (amounts === 'agree') {
    if (prices === 'differ' && gap > 45) return no;
    const reach = c.series === 'same' ? 400 : c.shared > 0 ? 270 : prices === 'agree' || c.talk ? 200 : 100;
    if (gap <= reach)
      return { score: gap <= 30 ? 0.95 : 0.85, why: 'The amounts agree and the dates are near.' };
    return no;
  }
  if (prices === 'agree') {
    if (amounts === 'unknown' && gap <= 120) return { score: 0.85, why: 'The valuations agree.' };
    if (gap <= 120 && ratio <= 2 && (c.grew || c.talk))
      return { score: 0.8, why: 'The valuations agree and the amount grew.' };
    if (gap <= 14 && ratio <= 2) return { score: 0.6, why: 'The valuations agree, the amounts do not.' };
  }
  if (prices === 'near' || prices === 'agree') {
    if (c.talk && gap <= 120) return { score: 0.75, why: 'Talk of a price, and a round at about it.' };
    if (amounts === 'unknown' && gap <= 14)
      return { score: 0.7, why: 'The valuations are near and so are the dates.' };
  }
  if (c.series === 'same') {
    if (amounts === 'unknown' && gap <= 270) return { score: 0.8, why: 'The same round is named.' };
    if (gap <= 45 && ratio <= 1.6)
      return { score: 0.75, why: 'The same round is named, with figures that are near.' };
    if (gap <= 270 && ratio <= 2 && (c.grew || c.talk))
      return { score: 0.7, why: 'The same round is named and the amount grew.' };
    if (gap <= 10)
      return { score: 0.45, why: 'The same round is named within days, but the amounts are far apart.' };
    return no;
  }
  const pricesClash = prices === 'differ';
  if (amounts === 'unknown') {
    if (pricesClash && !(c.talk && gap <= 90)) return no;
    if (c.shared > 0 && gap <= 90)
      return { score: 0.75, why: 'Investors in common, and the dates are near.' };
    if (gap <= 3 && !c.onlyPrice)
      return { score: 0.76, why: 'The same company on the same days, and nothing speaks against it.' };
    if (gap <= 21)
      return { score: 0.7, why: 'The same company within three weeks, and no amount speaks against it.' };
    if (c.talk && gap <= 100 && !c.onlyPrice)
      return { score: 0.55, why: 'Talk of a round, and a round soon after.' };
    if (gap <= 45 && !c.onlyPrice)
      return { score: 0.52, why: 'The same company within six weeks, and no amount speaks against it.' };
    return no;
  }
  if (ratio <= 1.15 && gap <= 21) return { score: 0.8, why: 'The amounts are near and so are the dates.' };
  if (c.talk && ratio <= 2 && gap <= 120 && !pricesClash)
    return { score: 0.62, why: 'Talk of a round of that order, and a round soon after.' };
  if (c.shared > 0 && ratio <= 1.6 && gap <= 90 && c.grew)
    return { score: 0.65, why: 'Investors in common, and the amount grew.' };
  if (c.sameStage && c.grew && ratio <= 1.3 && gap <= 60 && !pricesClash)
    return { score: 0.6, why: 'The amount grew within two months.' };
  if (ratio <= 1.5 && gap <= 7) return { score: 0.55, why: 'The same week, with figures that are near.' };
  if (ratio <= 2.5 && gap <= 7) return { score: 0.42, why: 'The same week, but the amounts are far apart.' };
  return no;
}

function compareTakeover(c: Comparison): Match {
  // The company itself is one of the names on both sides.
  const samePair = c.shared >= 2;
  if (c.bothNamed && !samePair)
    return c.amounts === 'agree' && (c.gap ?? 0) <= 7
      ? { score: 0.55, why: 'Price and days agree, but the buyer is named otherwise.' }
      : no;
  if (samePair && (c.gap ?? 0) <= 540) return { score: 0.9, why: 'The same target and the same buyer.' };
  if (c.amounts === 'agree' && (c.gap ?? 0) <= 270) return { score: 0.85, why: 'The same target and price.' };
  if (c.gap !== null && c.gap <= 120 && c.ratio <= 1.5)
    return { score: 0.7, why: 'The same target, and no buyer or price speaks against it.' };
  return no;
}

function compareListing(c: Comparison): Match {
  if (c.gap === null || c.gap <= 400) return { score: 0.85, why: 'A company lists once.' };
  return c.gap <= 540 ? { score: 0.6, why: 'A company lists once, though the dates are far apart.' } : no;
}

function compareBuildOut(c: Comparison): Match {
  const gap = c.gap ?? 0;
  if (c.amounts === 'agree' && (c.shared > 0 || !c.bothNamed) && gap <= 240)
    return { score: 0.8, why: 'The same commitment: the amounts agree.' };
  if (c.shared > 0 && (c.amounts === 'unknown' || c.ratio <= 1.2) && gap <= 30)
    return { score: 0.65, why: 'The same partners within a month.' };
  return no;
}

/** Debt, grants, funds and secondary sales: an amount, a date and who took part. */
function compareMoney(c: Comparison, family: string): Match {
  const gap = c.gap;
  if (gap === null)
    return c.amounts === 'agree' ? { score: 0.6, why: 'The amounts agree; one has no date.' } : no;
  const reach = family === 'fund' ? 270 : 120;
  if (c.amounts === 'agree' && gap <= (c.shared > 0 ? 2 * reach : reach))
    return { score: gap <= 30 ? 0.95 : 0.85, why: 'The amounts agree and the dates are near.' };
  if (c.prices === 'agree' && c.ratio <= 1.5 && gap <= 90) return { score: 0.8, why: 'The prices agree.' };
  if (c.prices === 'near' && c.shared > 0 && gap <= 150)
    return { score: 0.7, why: 'The same buyers at about the same price.' };
  if ((c.prices === 'differ' || c.prices === 'near') && gap > 14) return no;
  if (c.amounts === 'unknown') {
    if (c.shared > 0 && gap <= 90) return { score: 0.75, why: 'The same parties, and the dates are near.' };
    if (gap <= 30) return { score: 0.65, why: 'The same month, and no amount speaks against it.' };
    if (c.talk && gap <= 100) return { score: 0.55, why: 'Talk of it, and the thing itself soon after.' };
    return no;
  }
  if (c.ratio <= 1.15 && gap <= 21) return { score: 0.75, why: 'The amounts are near and so are the dates.' };
  if (c.talk && c.ratio <= 1.7 && gap <= reach)
    return { score: 0.55, why: 'A target, and a close of that order.' };
  if (c.shared > 0 && c.grew && c.ratio <= 1.5 && gap <= 60)
    return { score: 0.6, why: 'The same parties, and the amount grew.' };
  return no;
}

/** Whether a document says an event twice: then its two claims give one amount. Two amounts are two events. */
function isSaidAgain(claim: ClaimFacts, group: ClaimGroup): boolean {
  const figure = claim.figures[0]?.usd;
  return group.members.every(member => {
    if (member.reading !== claim.reading) return true;
    const other = member.figures[0]?.usd;
    return figure !== undefined && other !== undefined && Math.abs(figure - other) <= 0.01 * other;
  });
}

/** Whether a claim can be about the group's event at all, whatever the figures say. */
export function canJoin(claim: ClaimFacts, group: ClaimGroup): boolean {
  if (!group.families.has(claim.family)) return false;
  // Curated rows are distinct events: a curator has seen both.
  if (claim.row !== null && group.row !== null) return false;
  if (group.readings.has(claim.reading) && !isSaidAgain(claim, group)) return false;
  if (claim.from !== null && claim.to !== null) {
    if (
      claim.status === 'rumoured' &&
      group.firmFrom !== null &&
      claim.from - group.slack - group.firmFrom > NEW_RUMOUR
    ) {
      return false;
    }
    if (
      group.cancelledOn !== null &&
      claim.status !== 'cancelled' &&
      claim.from - group.cancelledOn > NEW_ATTEMPT
    )
      return false;
  }
  return true;
}

/** Compares a claim with a group of its company. */
export function compareClaim(claim: ClaimFacts, group: ClaimGroup): Match {
  if ((gapOf(claim, group) ?? 0) > FARTHEST || !canJoin(claim, group)) return no;
  const c = compareFigures(claim, group);
  const filing = compareFiling(claim, group, c.gap);
  const match = filing ?? compareFamily(c, claim.family);
  // Another reading of a document that is already here tells the same story with other figures.
  if (match.score < REREAD && group.documents.has(claim.claim.document) && c.series !== 'conflict')
    return { score: REREAD, why: 'Another reading of the same document.' };
  if (match.score === 0) return match;
  const nearness = Math.min(c.gap ?? 200, 400) / 4000;
  const ties =
    Math.min(c.shared, 5) / 100 + (c.series === 'same' ? 0.02 : 0) + (c.prices === 'agree' ? 0.01 : 0);
  return { score: match.score, why: match.why, rank: match.score + ties - nearness };
}

function compareFamily(c: Comparison, family: string): Match {
  switch (family) {
    case 'round':
      return compareRound(c);
    case 'takeover':
      return compareTakeover(c);
    case 'listing':
      return compareListing(c);
    case 'build-out':
      return compareBuildOut(c);
    default:
      return compareMoney(c, family);
  }
}
