// A logistic regression over things that hold or do not, several questions at once: what the fits of words, names and confidence share.

export type Examples = {
  /** Of each example the numbers of what holds of it. */
  rows: readonly Int32Array[];
  /** Of each example the answer to each question, 1 or 0. */
  says: readonly (readonly number[])[];
  /** How many things there are. */
  things: number;
  /** How much each example counts; one unless told. */
  counts?: readonly number[];
};

/** How each fit is tuned: how strongly weights are drawn to nought, and how much each of `n` things counts. */
export type Tuning = { ridge: number; rounds: number; shareOf: (n: number) => number };

/** Weights by thing and question (`thing * questions + question`), the biases last. Gradient descent with momentum: the same every time. */
export function learnLogistic(
  { rows, says, things, counts }: Examples,
  { ridge, rounds, shareOf }: Tuning,
): Float64Array {
  const questions = says[0]?.length ?? 0;
  const bias = things * questions;
  const weights = new Float64Array(bias + questions);
  const speed = new Float64Array(weights.length);
  const slope = new Float64Array(weights.length);
  const rate = 4 / (counts?.reduce((sum, count) => sum + count, 0) ?? rows.length);
  for (let round = 0; round < rounds; round += 1) {
    slope.fill(0);
    rows.forEach((row, e) => {
      const share = shareOf(row.length);
      const count = counts?.[e] ?? 1;
      for (let k = 0; k < questions; k += 1) {
        let sum = weights[bias + k]!;
        for (const thing of row) sum += weights[thing * questions + k]! * share;
        const miss = count * (1 / (1 + Math.exp(-sum)) - says[e]![k]!);
        slope[bias + k]! += miss;
        for (const thing of row) slope[thing * questions + k]! += miss * share;
      }
    });
    for (let j = 0; j < weights.length; j += 1) {
      speed[j] = 0.9 * speed[j]! - rate * (slope[j]! + (j < bias ? ridge * weights[j]! : 0));
      weights[j]! += speed[j]!;
    }
  }
  return weights;
}

/** Numbers what comes in at least `least` examples, in order of spelling. */
export function numberThings(examples: Iterable<Iterable<string>>, least: number): Map<string, number> {
  const times = new Map<string, number>();
  for (const example of examples) for (const thing of example) times.set(thing, (times.get(thing) ?? 0) + 1);
  return new Map(
    [...times]
      .filter(([, n]) => n >= least)
      .map(([thing]) => thing)
      .sort()
      .map((thing, i) => [thing, i]),
  );
}

export const rowOf = (things: Iterable<string>, at: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from([...things].flatMap(thing => (at.has(thing) ? [at.get(thing)!] : [])));
