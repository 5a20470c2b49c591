// Where a log axis of money has its hairlines.

/**
 * Options of a log axis that labels every tick it is handed: left alone, Plot leaves out the labels of some, and a
 * hairline without a figure stands there.
 */
export const EVERY_LABEL = { ticks: 99 } as const;

/** Round figures of a log axis: powers of ten, with 2 and 5 between them where the axis spans less than two. */
export function logTicks(low: number, high: number): number[] {
  const steps = Math.log10(high / low) < 2.2 ? [1, 2, 5] : [1];
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
    .flatMap(power => steps.map(step => step * power))
    .filter(tick => tick >= low && tick <= high);
}
