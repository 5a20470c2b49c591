// What is known of pairs of numbers, such as those of two words side by side: all in one row, so that one look tells, mostly.

const MOST = 1 << 16;

export class NumberPairs {
  /** Of each place the pair and what is known of it, which is never less than nought; where there is none that is -1. */
  readonly #places: Int32Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [one: number, other: number, known: number]>) {
    const all = [...entries];
    let size = 4;
    while (size < 2 * all.length) size *= 2;
    this.#mask = size - 1;
    this.#places = new Int32Array(2 * size).fill(-1);
    for (const [one, other, known] of all) {
      if (one >= MOST || other >= MOST)
        throw new Error(`A pair holds numbers up to ${MOST}: ${one}, ${other}.`);
      let place = this.#placeOf(one, other);
      while (this.#places[2 * place + 1] !== -1) place = (place + 1) & this.#mask;
      this.#places[2 * place] = (one << 16) | other;
      this.#places[2 * place + 1] = known;
    }
  }

  #placeOf(one: number, other: number): number {
    return ((Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 15) & this.#mask;
  }

  /** -1 where nothing is known. */
  get(one: number, other: number): number {
    const pair = (one << 16) | other;
    let place = this.#placeOf(one, other);
    for (;;) {
      const known = this.#places[2 * place + 1]!;
      if (known === -1 || this.#places[2 * place] === pair) return known;
      place = (place + 1) & this.#mask;
    }
  }
}
