// Figures too large to be believed on one reading alone: kept and shown, but not counted until a person confirms them.
import type { Event } from '../../src/model/event.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Stage } from '../../src/model/stage.ts';

const MILLION = 1e6;
const BILLION = 1e9;

/**
 * US dollars above which one unconfirmed report about a company that the registry does not list is held back: about the
 * largest of the curated rounds of that stage that were not of companies known the world over.
 */
const CEILING_OF_STAGE: Readonly<Partial<Record<Stage, number>>> = {
  'pre-seed': 100 * MILLION,
  seed: 500 * MILLION,
  'series-a': 1 * BILLION,
  'series-b': 2 * BILLION,
  'series-c': 2 * BILLION,
};
const CEILING_OF_KIND: Readonly<Record<Kind, number>> = {
  equity: 3 * BILLION,
  debt: 10 * BILLION,
  grant: 2 * BILLION,
  fund: 15 * BILLION,
  valuation: Number.POSITIVE_INFINITY,
  tender: 5 * BILLION,
  merger: 100 * BILLION,
  acquisition: 100 * BILLION,
  ipo: 20 * BILLION,
  capex: 100 * BILLION,
};

/** Whether a figure waits for a person: unconfirmed, of an unlisted company, and above what such rounds raise. */
function isTooLarge(event: Event): boolean {
  if (event.usd === null || event.confirmed) return false;
  const byStage = event.kind === 'equity' ? CEILING_OF_STAGE[event.stage] : undefined;
  return event.usd.amount > (byStage ?? CEILING_OF_KIND[event.kind]);
}

/**
 * An event of news whose figure waits for a person: the figure stands among the disagreements, and the event has no
 * amount until a ruling sets one or a second publisher tells the same.
 */
export function withholdFigure(event: Event, isListed: boolean): Event {
  if (isListed || !isTooLarge(event)) return event;
  const { amount: _, currency: __, ...stated_by } = event.stated_by;
  return {
    ...event,
    amount: null,
    currency: null,
    amount_qualifier: null,
    amount_usd: null,
    usd: null,
    observations: [],
    confidence: 'low',
    confidence_reasons: [
      ...event.confidence_reasons,
      'The figure is larger than such rounds are, on one report of a company that nobody has listed: it is not counted until somebody confirms it.',
    ],
    stated_by,
    disagreements: [
      {
        field: 'amount',
        value: { amount: event.amount, currency: event.currency },
        claims: event.stated_by['amount'] ?? event.claims,
      },
      ...event.disagreements,
    ],
  };
}
