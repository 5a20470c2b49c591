// Keeps labels that stand beside one another's marks apart.

/** Positions at least `gap` from one another, each as near to where it was as those above it allow; any order. */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  most = Number.POSITIVE_INFINITY,
): number[] {
  const order = positions.map((at, index) => ({ index, at })).sort((a, b) => a.at - b.at);
  for (let index = 1; index < order.length; index += 1)
    order[index]!.at = Math.max(order[index]!.at, order[index - 1]!.at + gap);
  // What was pushed beyond the end comes back, and pushes what stands above it.
  let below = most;
  for (const label of order.toReversed()) {
    label.at = Math.min(label.at, below);
    below = label.at - gap;
  }
  const spread: number[] = [];
  for (const { index, at } of order) spread[index] = at;
  return spread;
}
