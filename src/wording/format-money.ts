// How amounts are written everywhere on the site: short, with the currency in front.

const SYMBOLS: Record<string, string> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  CNY: 'CN¥',
  AUD: 'A$',
  CAD: 'C$',
  HKD: 'HK$',
  SGD: 'S$',
};
const STEPS: readonly [number, string][] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
];

/** A number with at most three significant digits and no trailing zeros: 1.5, 12.4, 122. */
function shorten(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}

/** `$1.5bn`, `€470m`, `HK$1.2bn`, `CHF 30m`; the amount is in units of the currency. */
export function formatMoney(amount: number, currency = 'USD'): string {
  const symbol = SYMBOLS[currency] ?? `${currency} `;
  const size = Math.abs(amount);
  const sign = amount < 0 ? '−' : '';
  let at = STEPS.findIndex(([unit]) => size >= unit);
  if (at === -1) return `${sign}${symbol}${shorten(size)}`;
  // 999,950,000 is $1bn and not $1,000m.
  if (at > 0 && Number(shorten(size / STEPS[at]![0])) >= 1000) at -= 1;
  const [unit, suffix] = STEPS[at]!;
  return `${sign}${symbol}${shorten(size / unit)}${suffix}`;
}

/** Made once: a build writes tens of thousands of amounts, and finding a format costs far more than using it. */
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Every dollar: `$1,500,000,000`. */
export function formatExactUsd(amount: number): string {
  return `$${exact.format(amount)}`;
}

/** The change from one amount to another: `+34%`, `−8%`, `×12`; null where there was nothing to compare with. */
export function formatChange(from: number, to: number): string | null {
  if (from <= 0) return null;
  const ratio = to / from;
  if (ratio >= 10) return `×${Math.round(ratio)}`;
  const percent = Math.round((ratio - 1) * 100);
  return percent === 0 ? '±0%' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`;
}

/** A share of a whole, 0 to 1, as `63%`; below one per cent as `<1%`. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  return `${Math.round(share * 100)}%`;
}
