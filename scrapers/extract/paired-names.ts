// Reads headlines that join the two of a deal by a dash: "Nordway-Lumo deal called off", "Nordway-Lumo merger closes".
import { underReview } from './acquisition.ts';
import { isCommon } from './headline-case.ts';
import { type Mention, makeMention } from './mention.ts';
import type { Name } from './names.ts';
import type { Reading } from './reading.ts';
import type { Sentence, Token } from './tokens.ts';
import { wordList } from './word-list.ts';
import { PLACES } from './words/things.ts';

const DEALS = wordList('deal merger takeover tie-up acquisition buyout combination');
const MERGERS = wordList('merger tie-up combination');
/** What is said of a deal that is news: that it is done, talked of or off. */
const OFF = wordList(
  'off fizzles fizzled collapses collapsed collapse crumbles unravels fails failed falls fell dead scrapped abandoned terminated cancelled canceled ends over dies implodes',
);
const DONE = wordList(
  'closes closed completes completed finalized finalised sealed done signed announced agreed',
);
const TALKED = wordList('talks nears nearing looms close');

export function readPaired(reading: Reading, sentence: Sentence): Mention[] {
  const { tokens } = reading;
  for (let i = sentence.from; i < sentence.to - 2; i += 1) {
    const dash = tokens[i]!.cap ? tokens[i]!.text.indexOf('-') : -1;
    if (dash < 2 || tokens[i]!.digit) continue;
    let noun = i + 1;
    while (noun < sentence.to && noun < i + 4 && tokens[noun]!.cap && !DEALS.has(tokens[noun])) noun += 1;
    if (!DEALS.has(tokens[noun])) continue;
    const [one, other] = halves(tokens, sentence, i, dash, noun);
    if (!one || !other || underReview(reading, sentence, noun)) return [];
    let status: Mention['status']['status'] | null = null;
    for (let k = noun + 1; k < Math.min(sentence.to, noun + 5) && !status; k += 1)
      status = OFF.has(tokens[k])
        ? 'cancelled'
        : DONE.has(tokens[k])
          ? 'closed'
          : TALKED.has(tokens[k])
            ? 'rumoured'
            : null;
    if (!status) return [];
    const merger = MERGERS.has(tokens[noun]);
    const { start, end } = tokens[noun]!;
    return [
      makeMention(sentence, {
        kind: merger ? 'merger' : 'acquisition',
        pattern: merger ? 'merge' : status === 'cancelled' ? 'refuse' : 'acquisition-of',
        company: merger ? one : other,
        money: null,
        stageIs: 'none',
        investors: [merger ? other : one],
        status: { status, start, end, said: true },
        trigger: { first: noun, last: noun },
        roundNoun: true,
      }),
    ];
  }
  return [];
}

/** "Capital | One-Lumo | Labs": the words before and behind belong to the halves. */
function halves(
  tokens: readonly Token[],
  { from }: Sentence,
  at: number,
  dash: number,
  noun: number,
): [Name | null, Name | null] {
  const { text, start, end } = tokens[at]!;
  const [left, right] = [text.slice(0, dash), text.slice(dash + 1)];
  if (!isName(left) || !isName(right) || right.includes('-')) return [null, null];
  if (isCommon(left.toLowerCase()) && isCommon(right.toLowerCase())) return [null, null];
  let first = at;
  while (first > from && tokens[first - 1]!.cap && !tokens[first - 1]!.punct && at - first < 2) first -= 1;
  const before = tokens.slice(first, at).map(token => `${token.text} `);
  const behind = tokens.slice(at + 1, noun).map(token => ` ${token.text}`);
  return [
    { text: before.join('') + left, start: tokens[first]!.start, end: start + dash, first, last: at },
    {
      text: right + behind.join(''),
      start: start + dash + 1,
      end: noun > at + 1 ? tokens[noun - 1]!.end : end,
      first: at,
      last: noun - 1,
    },
  ];
}
const isName = (half: string): boolean =>
  /^\p{Lu}[\p{L}\d&.]+$/u.test(half) &&
  !PLACES.words.has(half.toLowerCase()) &&
  !NO_HALF.has(half.toLowerCase());
const NO_HALF = new Set(
  'all-multi-anti-pre-post-non-series-mega-ai-ev-us-uk-eu-pacific-blockbuster-cash-stock-take-private-long-high-low-billion-million-dollar-led-backed-owned-based'.split(
    '-',
  ),
);
