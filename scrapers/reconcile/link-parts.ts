// Events of one company → tranches and extensions tied to their parent, so that no dollar is counted with both.
import type { Event } from '../../src/model/event.ts';
import { daysBetween, firstDay } from '../../src/model/partial-date.ts';

/** Days within which further money at the same price is the same round. */
const SAME_ROUND = 400;
/** Valuations this close are one price. */
const SAME_PRICE = 0.03;

const sized = (event: Event) => event.usd?.amount ?? null;

function samePrice(part: Event, parent: Event): boolean {
  if (part.valuation_usd === null) return false;
  const prices = [
    parent.valuation_basis === 'pre' ? null : parent.valuation_usd,
    ...parent.observations.map(seen => (seen.valuation_basis === 'pre' ? null : seen.valuation_usd)),
  ];
  return prices.some(price => price !== null && Math.abs(price - part.valuation_usd!) <= SAME_PRICE * price);
}

/**
 * Ties news that stands alone to the round it belongs to. Less money at the price of an earlier, larger round is a
 * tranche of it: `part_of`, counted with the parent. Less money under the same letter at another price is an extension
 * that the parent's figure need not hold: `related_to`, so that it is still counted. Curated events say themselves.
 */
export function linkParts(events: readonly Event[], isCurated: (event: Event) => boolean): Event[] {
  if (events.length < 2) return [...events];
  return events.map(part => {
    const amount = sized(part);
    if (isCurated(part) || part.kind !== 'equity' || amount === null || part.announced === null) return part;
    for (const parent of events) {
      const whole = sized(parent);
      if (parent === part || parent.kind !== 'equity' || whole === null || whole <= amount) continue;
      if (parent.announced === null || parent.part_of !== null || parent.status === 'cancelled') continue;
      const after = daysBetween(firstDay(parent.announced), firstDay(part.announced));
      if (after < 0 || after > SAME_ROUND) continue;
      if (samePrice(part, parent)) return { ...part, part_of: parent.id };
      const letter = part.stage.startsWith('series-') || part.stage.endsWith('seed');
      if (letter && part.stage === parent.stage) return { ...part, related_to: [parent.id] };
    }
    return part;
  });
}
