// Chance that is the same for the same seed: what every generator of the benches draws from.

export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  pick<T>(list: readonly T[]): T;
  /** One of the keys, each as often as its weight says. */
  weigh<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  /** A number of the bell curve around 0 with deviation 1. */
  bell(): number;
  /** True so often. */
  often(share: number): boolean;
}

/** Opens a run of chance (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: list => list[Math.floor(next() * list.length)]!,
    weigh(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries.at(-1)![0];
    },
    bell: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    often: share => next() < share,
  };
}
