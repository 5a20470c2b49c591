// Says how much a name stands in its text as that of the company whose news it is: by the words beside it, its place among the
// other names, the sums near it. The rules find the company by grammar; this weighs all names against each other.
import { isFigure } from './figures.ts';
import { GROUPS, type Group } from './kind-groups.ts';
import type { Name } from './names.ts';
import { namesIn } from './names-in.ts';
import { NumberPairs } from './number-pairs.ts';
import { isHouse } from './raised-kind.ts';
import type { Reading } from './reading.ts';
import { nameKey } from './same-name.ts';
import type { Token } from './tokens.ts';
import { nameWord, numberOf } from './word-facts.ts';
import { HOUSES } from './words/houses.ts';
import WHOSE from './words/whose.json' with { type: 'json' };

/**
 * What is learned: for each sign that a name may have its weight in each group of kinds, in their order. "t>raises" is a word
 * behind it in the headline, "s<startup" one before it in the text, "t>raises <sum>" two words behind it.
 */
export type WhoseWeights = { bias: number[]; signs: Record<string, number[]> };

/** So many sentences under the headline are looked at: more of them gained nothing. */
const REACH = 1;

/** Signs that are no words: where a name stands, which of several it is, where the sum is, how it is made. */
const PLAIN = [
  't',
  't-0',
  't-1',
  't-2',
  't-3',
  't-again',
  't-last',
  't-only',
  't-sum-before',
  't-sum-soon',
  't-sum-later',
]
  .flatMap(sign => [sign, sign.replace('t', 's')])
  .concat('one-word', 'house');
/** The places of words beside a name. */
const SIDES = ['t<', 't>', 's<', 's>'];

/** A name, in all its spellings, and what has been gathered of it. */
export type Party<Sign> = { key: string; name: Name; signs: Sign[] };

type Words<Called> = {
  of: (token: Token) => Called;
  opens: Called;
  ends: Called;
  sum: Called;
  figure: Called;
};

/** The names of headline and lead; of each sign of theirs `plain` or `beside` is told. */
function gather<Called, Sign>(
  reading: Reading,
  words: Words<Called>,
  plain: (signs: Sign[], sign: number) => void,
  beside: (signs: Sign[], side: number, near: Called, far: Called) => void,
): Party<Sign>[] {
  const parties: Party<Sign>[] = [];
  const titled = reading.sentences[0]?.field === 'title';
  let read = 0;
  for (const sentence of reading.sentences) {
    const head = titled ? sentence.field === 'title' : sentence.index === 0;
    if (!head) read += 1;
    if (read > REACH) break;
    const at = head ? 0 : 1;
    const word = (i: number): Called => {
      if (i < sentence.from) return words.opens;
      if (i >= sentence.to) return words.ends;
      if (reading.moneyAt.has(i)) return words.sum;
      const token = reading.tokens[i]!;
      return isFigure(token) ? words.figure : words.of(token);
    };
    const names = namesIn(reading, sentence);
    const sum = sentence.sums[0];
    for (let place = 0; place < names.length; place += 1) {
      const name = names[place]!;
      const key = nameKey(name.text);
      if (key === '') continue;
      let party = parties.find(one => isSame(one.key, key));
      const again = party !== undefined;
      if (!party) {
        party = { key, name, signs: [] };
        parties.push(party);
      }
      const { signs } = party;
      const say = (sign: number): void => plain(signs, 2 * sign + at);
      say(IN);
      say(PLACE + Math.min(place, 3));
      if (again) say(AGAIN);
      if (place > 0 && place === names.length - 1) say(LAST);
      if (names.length === 1) say(ONLY);
      if (sum) say(sum.first < name.first ? SUM_BEFORE : sum.first - name.last <= 4 ? SUM_SOON : SUM_LATER);
      if (name.first === name.last) plain(signs, ONE_WORD);
      if (HOUSES.has(key) || isHouse(reading, name)) plain(signs, HOUSE);
      beside(signs, 2 * at, word(name.first - 1), word(name.first - 2));
      beside(signs, 2 * at + 1, word(name.last + 1), word(name.last + 2));
    }
  }
  return parties;
}
const [IN, PLACE, AGAIN, LAST, ONLY, SUM_BEFORE, SUM_SOON, SUM_LATER] = [0, 1, 5, 6, 7, 8, 9, 10];
const ONE_WORD = PLAIN.length - 2;
const HOUSE = PLAIN.length - 1;

const isSame = (one: string, other: string): boolean =>
  one === other || opensWith(one, other) || opensWith(other, one);

/** "lumo labs" with "lumo" */
const opensWith = (long: string, short: string): boolean =>
  long.length > short.length && long[short.length] === ' ' && long.startsWith(short);

const SPELLED: Words<string> = {
  of: ({ lower }) => lower,
  opens: '^',
  ends: '$',
  sum: '<sum>',
  figure: '<figure>',
};
const NUMBERED: Words<number> = {
  of: numberOf,
  opens: nameWord('^'),
  ends: nameWord('$'),
  sum: nameWord('<sum>'),
  figure: nameWord('<figure>'),
};

const once = <T>(list: T[], one: T): void => {
  if (!list.includes(one)) list.push(one);
};

/** The names of a text with their signs spelled out, for learning from them. */
export const spelledParties = (reading: Reading): Party<string>[] =>
  gather<string, string>(
    reading,
    SPELLED,
    (signs, sign) => once(signs, PLAIN[sign]!),
    (signs, side, near, far) => {
      const before = side % 2 === 0;
      once(signs, `${SIDES[side]}${near}`);
      once(signs, `${SIDES[side]}${before ? `${far} ${near}` : `${near} ${far}`}`);
    },
  );

const besideOn = (side: number, word: number): number => SIDES.length * word + side;

/** What was learned, ready to be asked. */
export class Whose {
  readonly #bias: readonly number[];
  /** The rows of all signs side by side, a number a group. */
  readonly #weights: Float64Array;
  readonly #plain: readonly number[];
  /** Rows by side and word beside the name, and by those and the word beyond. */
  readonly #near: NumberPairs;
  readonly #far: NumberPairs;

  constructor({ bias, signs }: WhoseWeights) {
    const all = Object.entries(signs);
    this.#bias = bias;
    this.#weights = Float64Array.from(all.flatMap(([, row]) => row));
    const at = new Map(all.map(([sign], i) => [sign, i]));
    this.#plain = PLAIN.map(sign => at.get(sign) ?? -1);
    const near: [number, number, number][] = [];
    const far: [number, number, number][] = [];
    all.forEach(([sign], row) => {
      const side = SIDES.indexOf(sign.slice(0, 2));
      if (side < 0) return;
      const [first, second] = sign.slice(2).split(' ') as [string, string?];
      if (second === undefined) near.push([side, nameWord(first), row]);
      else {
        const [beside, beyond] = side % 2 === 0 ? [second, first] : [first, second];
        far.push([besideOn(side, nameWord(beside)), nameWord(beyond), row]);
      }
    });
    this.#near = new NumberPairs(near);
    this.#far = new NumberPairs(far);
  }

  /** The names of a text, each with the rows of what it is known by. */
  parties(reading: Reading): Party<number>[] {
    // Each party has few rows: to go through them is quicker than to ask the engine for it.
    const add = (rows: number[], row: number): void => {
      if (row < 0) return;
      for (let k = 0; k < rows.length; k += 1) if (rows[k] === row) return;
      rows.push(row);
    };
    return gather<number, number>(
      reading,
      NUMBERED,
      (rows, sign) => add(rows, this.#plain[sign]!),
      (rows, side, near, far) => {
        add(rows, this.#near.get(side, near));
        add(rows, this.#far.get(besideOn(side, near), far));
      },
    );
  }

  weigh({ signs }: Party<number>, group: Group): number {
    const k = GROUPS.indexOf(group);
    let sum = this.#bias[k]!;
    for (const row of signs) sum += this.#weights[GROUPS.length * row + k]!;
    return sum;
  }

  /**
   * By how much a name leads all others of its text, on the scale of the log of the odds; less than nought where another
   * is likelier. Null where the name is none of those that were weighed.
   *
   * It puts no company in another's place. On 2,339 items that it was not learned from the rules' company trailed by more than 1
   * in 168 events: 121 of them were right, and in four the one that led was. No wider margin and no group of kinds did better.
   */
  lead(parties: readonly Party<number>[], company: string, group: Group): number | null {
    const key = nameKey(company);
    let own: number | null = null;
    let best = -6;
    for (const party of parties) {
      const weight = this.weigh(party, group);
      if (own === null && isSame(party.key, key)) own = weight;
      else if (weight > best) best = weight;
    }
    return own === null ? null : own - best;
  }
}

export const LEARNED = new Whose(WHOSE as WhoseWeights);
