// The amounts and valuations that the claims of an event state → the figures that stand, and what stands beside them.
import type { Claim } from '../../src/model/claim.ts';
import type { Qualifier } from '../../src/model/money-schemas.ts';
import type { ValuationBasis } from '../../src/model/statement.ts';
import type { Status } from '../../src/model/status.ts';
import { isFiling } from './attach-filings.ts';
import { type Settled, settleByWeight, settleFigure, type Telling } from './settle-value.ts';

/** Money as one claim states it. */
export interface Stated {
  readonly amount: number;
  readonly currency: string | null;
}

export interface Money {
  readonly amount: Settled<Stated> | null;
  readonly qualifier: Settled<Qualifier> | null;
  readonly valuation: Settled<Stated> | null;
  readonly basis: Settled<ValuationBasis> | null;
  /** Filings that show that the amount, or a part of it, was sold. */
  readonly witnesses: readonly Claim[];
}

/** Prices this close are one price. */
const SAME_PRICE = 0.03;
/** A filing that shows more than this part above the amount contradicts it. */
const SOLD_MORE = 0.05;

const moneyOf =
  (field: 'amount' | 'valuation') =>
  ({ says }: Claim): Stated | undefined => {
    const amount = says[field];
    const currency = field === 'amount' ? says.currency : says.valuation_currency;
    return amount === undefined ? undefined : { amount, currency: currency ?? null };
  };
const moneyKey = ({ amount, currency }: Stated) => `${currency} ${String(amount).padStart(20, '0')}`;

function figureOf(
  field: 'amount' | 'valuation',
  tellings: readonly Telling[],
  status: Status,
): Settled<Stated> | null {
  // Once a deal is done, what was said in the talks before is history, not a competing figure.
  const firm = tellings.filter(({ claim }) => status === 'rumoured' || claim.says.status !== 'rumoured');
  const settle = (some: readonly Telling[]) =>
    settleFigure(some, moneyOf(field), moneyKey, value => value.amount);
  return settle(firm) ?? settle(tellings);
}

/**
 * A price before the money and one after it that differ by the money are one price, told twice: $730bn and $840bn
 * around $110bn. What is left are prices that contradict the one that stands.
 */
function withoutOtherBasis(
  valuation: Settled<Stated>,
  amount: Settled<Stated> | null,
  tellings: readonly Telling[],
): Settled<Stated> {
  if (amount === null) return valuation;
  const raised = [
    amount.value.amount,
    ...tellings.map(({ claim }) => claim.says.amount).filter(sum => sum !== undefined),
  ];
  const told = valuation.value.amount;
  const samePrice = (price: number) =>
    raised.some(sum => Math.abs(Math.abs(told - price) - sum) <= SAME_PRICE * Math.max(told, price));
  const basesOf = (claims: readonly string[]) =>
    new Set(
      tellings
        .filter(({ claim }) => claims.includes(claim.id))
        .map(({ claim }) => claim.says.valuation_basis),
    );
  const own = basesOf(valuation.claims);
  const others = valuation.others.filter(other => {
    const bases = basesOf(other.claims);
    const twoBases =
      (own.has('post') && bases.has('pre') && other.value.amount < told) ||
      (own.has('pre') && bases.has('post') && other.value.amount > told);
    return !(twoBases && samePrice(other.value.amount));
  });
  return { ...valuation, others };
}

/** Settles the money of an event of news. */
export function settleMoney(tellings: readonly Telling[], status: Status): Money {
  const filed = tellings.filter(({ claim }) => isFiling(claim));
  const told = tellings.filter(({ claim }) => !isFiling(claim));
  const headline = figureOf('amount', told, status);
  // A filing shows what was sold by its day; only where nobody tells what was raised does that stand as the amount.
  const shown = figureOf('amount', filed, status);
  let amount = headline ?? shown;
  let witnesses: Claim[] = [];
  if (headline !== null && filed.length > 0) {
    const more = filed.filter(
      ({ claim }) => (claim.says.amount ?? 0) > headline.value.amount * (1 + SOLD_MORE),
    );
    witnesses = filed
      .filter(telling => !more.includes(telling) && telling.claim.says.amount !== undefined)
      .map(({ claim }) => claim);
    amount = {
      ...headline,
      others: [
        ...headline.others,
        ...more.map(({ claim }) => ({
          value: { amount: claim.says.amount!, currency: claim.says.currency ?? null },
          claims: [claim.id],
          superseded: false,
        })),
      ],
    };
  }
  const valuation = figureOf('valuation', tellings, status);
  const among = (settled: Settled<Stated> | null) =>
    tellings.filter(({ claim }) => settled?.claims.includes(claim.id));
  return {
    amount,
    qualifier: settleByWeight(among(amount), ({ says }) => says.amount_qualifier),
    valuation: valuation && withoutOtherBasis(valuation, amount, tellings),
    basis: settleByWeight(among(valuation), ({ says }) =>
      says.valuation_basis === 'unstated' ? undefined : says.valuation_basis,
    ),
    witnesses,
  };
}
