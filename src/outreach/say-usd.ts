// US dollars in the few words that a brief, a digest and a cell of a CRM have room for.

const grouped = new Intl.NumberFormat('en-US');

/** `110e9` gives `$110bn`, `1.35e9` gives `$1.35bn`, `25e6` gives `$25m`; three figures, no trailing zeros. */
export function sayUsd(amount: number): string {
  const [divisor, unit] = amount >= 999_500_000 ? [1e9, 'bn'] : amount >= 999_500 ? [1e6, 'm'] : [1, ''];
  const scaled = amount / divisor;
  const digits = scaled >= 100 ? 0 : scaled >= 10 ? 1 : 2;
  return `$${grouped.format(Number(scaled.toFixed(unit ? digits : 0)))}${unit}`;
}
