// One event as one sentence that says no more than its sources do: a rumour never reads like a closed round.
import type { Event } from '../model/event.ts';
import { joinWords } from './format-count.ts';
import { formatMoney } from './format-money.ts';

/** The amount as a reader should see it: in the currency in which it was stated, hedged as its source hedges. */
export function describeAmount(
  event: Pick<Event, 'amount' | 'currency' | 'amount_usd' | 'amount_qualifier'>,
): string | null {
  const figure =
    event.amount !== null
      ? formatMoney(event.amount, event.currency ?? 'USD')
      : event.amount_usd !== null
        ? formatMoney(event.amount_usd)
        : null;
  if (figure === null) return null;
  const hedge = { 'up-to': 'up to ', 'at-least': 'at least ', about: 'about ' };
  return event.amount_qualifier === null ? figure : `${hedge[event.amount_qualifier]}${figure}`;
}

/** The price of the company with its basis: `$840bn post-money`; null where none was stated. */
export function describeValuation(
  event: Pick<Event, 'valuation' | 'valuation_currency' | 'valuation_basis' | 'valuation_usd'>,
): string | null {
  const value =
    event.valuation !== null
      ? formatMoney(event.valuation, event.valuation_currency ?? 'USD')
      : event.valuation_usd !== null
        ? formatMoney(event.valuation_usd)
        : null;
  if (value === null) return null;
  if (event.valuation_basis === 'pre') return `${value} pre-money`;
  if (event.valuation_basis === 'post') return `${value} post-money`;
  return value;
}

type Verbs = { done: string; reported: string; rumoured: string; cancelled: string };

const VERBS: Record<'equity' | 'debt' | 'grant' | 'fund' | 'capex', Verbs> = {
  equity: {
    done: 'raises',
    reported: 'is reported to have raised',
    rumoured: 'is in talks to raise',
    cancelled: 'called off raising',
  },
  debt: {
    done: 'borrows',
    reported: 'is reported to have borrowed',
    rumoured: 'is in talks to borrow',
    cancelled: 'called off borrowing',
  },
  grant: {
    done: 'receives a grant of',
    reported: 'is reported to receive a grant of',
    rumoured: 'may receive a grant of',
    cancelled: 'loses a grant of',
  },
  fund: {
    done: 'closes a fund of',
    reported: 'is reported to be raising a fund of',
    rumoured: 'is said to plan a fund of',
    cancelled: 'called off a fund of',
  },
  capex: {
    done: 'commits',
    reported: 'is reported to commit',
    rumoured: 'is said to consider committing',
    cancelled: 'called off committing',
  },
};

const few = (names: readonly string[]) =>
  names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : joinWords(names);

/** `OpenAI raises $122bn`, `Radiant is bought by …`: a plain statement at the event's status. */
export function describeEvent(event: Event): string {
  const { company, kind, status } = event;
  const amount = describeAmount(event);
  const tense = status === 'closed' || status === 'announced' ? 'done' : status;
  switch (kind) {
    case 'equity':
    case 'debt':
    case 'grant':
    case 'capex':
      return `${company} ${VERBS[kind][tense]} ${amount ?? 'an amount not stated'}`;
    case 'fund': {
      const verb = status === 'announced' ? 'announces a fund of' : VERBS.fund[tense];
      return amount === null ? `${company} ${verb} a size not stated` : `${company} ${verb} ${amount}`;
    }
    case 'valuation': {
      const value = describeValuation(event) ?? 'a price not stated';
      return tense === 'done'
        ? `${company} is valued at ${value}`
        : `${company} is said to be valued at ${value}`;
    }
    case 'tender': {
      const size = amount === null ? '' : ` worth ${amount}`;
      return `${company}: existing shares${size} ${tense === 'done' ? 'change hands' : 'may change hands'}`;
    }
    case 'merger': {
      const other = event.investors.length > 0 ? ` with ${few(event.investors)}` : '';
      const verb = {
        done: 'merges',
        reported: 'is reported to merge',
        rumoured: 'is in talks to merge',
        cancelled: 'called off merging',
      };
      return `${company} ${verb[tense]}${other}`;
    }
    case 'acquisition': {
      const buyer = event.investors.length > 0 ? ` by ${few(event.investors)}` : '';
      const price = amount === null ? '' : ` for ${amount}`;
      const verb = {
        done: 'is bought',
        reported: 'is reported to be bought',
        rumoured: 'is in talks to be bought',
        cancelled: 'will not be bought',
      };
      return `${company} ${verb[tense]}${buyer}${price}`;
    }
    case 'ipo': {
      const size = amount === null ? '' : ` for ${amount}`;
      const verb = {
        done: status === 'closed' ? 'lists its shares' : 'files to list its shares',
        reported: 'is reported to list its shares',
        rumoured: 'is said to plan a listing',
        cancelled: 'called off its listing',
      };
      return `${company} ${verb[tense]}${size}`;
    }
  }
}
