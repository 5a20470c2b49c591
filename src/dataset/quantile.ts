// Medians and quartiles: how the site speaks of typical sizes, because one huge round would make any mean meaningless.

/** The value below which a share (0 to 1) of the sorted numbers lies, linearly between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0)
    throw new RangeError('A quantile of nothing was asked for: expected at least one number.');
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (at - low);
}
