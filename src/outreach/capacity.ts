// Whether an account can pay: from money that was paid in, how long ago, and what it burns where a source says so.
import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import type { AccountInput, MoneyInput } from './account.ts';
import { decay } from './decay.ts';
import type { Weights } from './weights.ts';

/**
 * Share of paid money that counts, by how far the event has come. Sources seldom tell an announced round from a
 * closed one, so announced money counts, but less; talk and press reports count nothing.
 */
export const STATUS_SHARE: Readonly<Record<Status, number>> = {
  closed: 1,
  announced: 0.7,
  reported: 0,
  rumoured: 0,
  cancelled: 0,
};

/**
 * Share of paid money that can be spent on data, by kind. Debt is mostly lent against chips and sites; secondary
 * sales, valuations, mergers and build-outs bring a company nothing. A listing is no capital raised elsewhere on the
 * site, because its figure may hold old shares; here it is money that a buyer has.
 */
export const KIND_SHARE: Readonly<Record<Kind, number>> = {
  equity: 1,
  grant: 1,
  ipo: 1,
  debt: 0.25,
  fund: 0,
  valuation: 0,
  tender: 0,
  merger: 0,
  acquisition: 0,
  capex: 0,
};

/** The ends of the scale, in US dollars of money that still counts: one million gives 0, ten billion gives 1. */
export const SCALE = { least: 1e6, most: 1e10 } as const;
/** Capacity of an account that an owner with an income of its own pays for: assumed, and shown as assumed. */
export const BACKED_CAPACITY = 0.6;
/** Months of money at the stated burn that count as enough. */
export const ENOUGH_MONTHS = 12;

export interface CapacityPart {
  readonly event: string;
  readonly paid_usd: number;
  /** US dollars that still count after status, kind and age. */
  readonly counts_usd: number;
}

export interface Capacity {
  readonly value: number;
  readonly counts_usd: number;
  readonly parts: readonly CapacityPart[];
  /** True where the value is assumed from an owner, not measured from rounds. */
  readonly assumed: boolean;
  /** Months that closed money would last at the stated burn; null where no source states a burn. */
  readonly runway_months: number | null;
}

/** US dollars of one event that still count. */
export function weighMoney(money: MoneyInput, today: string, weights: Weights): number {
  const share = STATUS_SHARE[money.status] * KIND_SHARE[money.kind];
  return (money.paid_usd ?? 0) * share * decay(money.date, today, weights.halfLives.money);
}

/**
 * Months that the money closed since the burn was stated would last. An upper bound is not claimed: money held
 * before and income are unknown, so it is given only where a source states the burn.
 */
export function runwayMonths(account: AccountInput): number | null {
  const { burn } = account;
  if (burn === null || burn.usd_per_month <= 0) return null;
  const closed = account.money.filter(
    money => money.status === 'closed' && money.date !== null && money.date >= burn.as_of.slice(0, 4),
  );
  const cash = closed.reduce((sum, money) => sum + (money.paid_usd ?? 0) * KIND_SHARE[money.kind], 0);
  return cash / burn.usd_per_month;
}

/** Capacity, 0 to 1, on a logarithmic scale, with what made it. */
export function scoreCapacity(account: AccountInput, today: string, weights: Weights): Capacity {
  const parts = account.money
    .map(money => ({
      event: money.event,
      paid_usd: money.paid_usd ?? 0,
      counts_usd: weighMoney(money, today, weights),
    }))
    .filter(part => part.counts_usd > 0)
    .sort((a, b) => b.counts_usd - a.counts_usd || (a.event < b.event ? -1 : 1));
  const counts = parts.reduce((sum, part) => sum + part.counts_usd, 0);
  const span = Math.log10(SCALE.most / SCALE.least);
  const measured = counts <= 0 ? 0 : Math.min(1, Math.max(0, Math.log10(counts / SCALE.least) / span));
  const assumed = account.backer !== null && measured < BACKED_CAPACITY;
  const runway = runwayMonths(account);
  const lasting = runway === null ? 1 : Math.min(1, runway / ENOUGH_MONTHS);
  return {
    value: (assumed ? BACKED_CAPACITY : measured) * lasting,
    counts_usd: counts,
    parts,
    assumed,
    runway_months: runway,
  };
}
