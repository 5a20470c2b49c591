// Exact arithmetic over money: currency is never summed in floating point.

/** Hundredths of a unit in which sums are kept: exact for every currency that has at most two decimals. */
const SCALE = 100;

/** Hundredths of the unit, rounded half away from zero: 133699999.99999999 (a slip of floating point) gives 13370000000. */
export function toHundredths(amount: number): bigint {
  if (!Number.isFinite(amount))
    throw new RangeError(`Cannot count ${amount} as money: expected a finite number.`);
  const whole = Math.trunc(amount);
  const rest = Math.round((amount - whole) * SCALE);
  return BigInt(whole) * BigInt(SCALE) + BigInt(rest);
}

/** An amount without the slips of floating point: 133699999.99999999 is 133700000. */
export const exactMoney = (amount: number): number => Number(toHundredths(amount)) / SCALE;

/** The sum of amounts in one currency, exact to the hundredth of a unit; an absent amount adds nothing. */
export function sumMoney(amounts: Iterable<number | null | undefined>): number {
  let total = 0n;
  for (const amount of amounts) if (amount != null) total += toHundredths(amount);
  return Number(total) / SCALE;
}

/** `a - b` in one currency, exact to the hundredth of a unit. */
export function subtractMoney(a: number, b: number): number {
  return Number(toHundredths(a) - toHundredths(b)) / SCALE;
}

/** What was paid for one unit of a currency, in US dollars, on average over a month; a decimal kept as text. */
export interface Rate {
  readonly currency: string;
  readonly month: string;
  readonly usdPerUnit: string;
}

/**
 * An amount in US dollars at a rate, in exact decimal arithmetic, rounded half up to the whole dollar.
 * `usdPerUnit` is the decimal as the table of rates states it, e.g. `1.081432`.
 */
export function convertToUsd(amount: number, usdPerUnit: string): number {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(usdPerUnit);
  if (!match)
    throw new RangeError(`Cannot convert at the rate "${usdPerUnit}": expected a decimal such as 1.0814.`);
  const decimals = match[2] ?? '';
  const rate = BigInt(`${match[1]}${decimals}`);
  const divisor = BigInt(SCALE) * 10n ** BigInt(decimals.length);
  return Number((toHundredths(amount) * rate + divisor / 2n) / divisor);
}
