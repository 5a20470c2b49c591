// Writes a Headline That Writes Every Word Like This as other texts do, as far as its words are known: "LayerX Uses AI to Cut
// Workload" is read as "LayerX uses AI to cut workload". Only what the rules are told changes, never the text.
import { phraseAt, VERB_BOOK } from './phrases.ts';
import { remember } from './remember.ts';
import type { Sentence, Token } from './tokens.ts';
import { testTrait } from './word-class.ts';
import { wordList } from './word-list.ts';
import { inSmall, written } from './word-test.ts';
import { capitals } from './words/capitals.ts';
import { HOUSES } from './words/houses.ts';
import { COMMON } from './words/small-words.ts';
import { DESCRIPTORS, LEGAL_ENDINGS, NAME_ENDINGS, NOT_NAMES, PLACES } from './words/things.ts';

const ARTICLES = capitals('article');
const BASE = capitals('base');
const JOINTS = capitals('joint');

export function lowerHeadline(tokens: Token[], sentences: readonly Sentence[]): void {
  for (const { field, from, to } of sentences) {
    if (field !== 'title') return;
    if (!tokens[from]!.titled) continue;
    let start = from;
    for (let i = from; i <= to; i += 1) {
      const token = i < to ? tokens[i]! : null;
      const ends = token !== null && i > from && (isVerb(tokens, i, to) || JOINTS.has(token));
      if (token?.cap && !token.punct && !ends) continue;
      lowerRun(tokens, start, i, from);
      if (ends) token.cap = false;
      start = i + 1;
    }
  }
}

const isVerb = (tokens: Token[], i: number, to: number): boolean => {
  const { classes } = tokens[i]!;
  // "With $8M In Hand, Lumo Plans To Sort Mail"
  if (MEANS_TO.has(tokens[i])) return i + 1 < to && tokens[i + 1]!.lower === 'to';
  return (
    (classes & VERB_BOOK.opens) !== 0 &&
    (MAY_ACT.has(tokens[i]) || BASE.has(tokens[i])) &&
    isOrdinary(tokens[i]!) &&
    phraseAt(VERB_BOOK, tokens, i, to) !== null
  );
};

const MEANS_TO = wordList('wants aims hopes plans looks vows seeks sets tries heads');

/** One run of capitals: "Code Review Platform Graphite", "LayerX Uses AI", "Ares Blows Past Target". */
function lowerRun(tokens: Token[], start: number, end: number, opening: number): void {
  if (end <= start) return;
  // "Founders Fund Raises": a house whose words are all common is known by its name.
  if (end === start + 2 && tokens[start + 1]!.lower === 'fund' && HOUSES.has(`${tokens[start]!.lower} fund`))
    return;
  // "Acquires Software Development Company": common words alone, up to what a company is, name none.
  if (start > opening && end - start > 1 && WHAT.has(tokens[end - 1]) && tokens[start - 1]?.lower !== 'the') {
    let named = false;
    for (let i = start; i < end; i += 1) named ||= !isOrdinary(tokens[i]!);
    if (!named) {
      for (let i = start; i < end; i += 1) lower(tokens[i]!, false);
      return;
    }
  }
  let from = start;
  // Up to the last word that says what a company is, all is description.
  for (let i = end - 2; i >= start; i -= 1)
    if (
      DESCRIPTORS.has(tokens[i]) &&
      isOrdinary(tokens[i]!) &&
      !endsCoined(tokens, start, i) &&
      // "Said to Buy Team Services": what ends names is none by itself.
      !(i === start && start > opening && end - i === 2 && ENDS_ONLY.has(tokens[i + 1]))
    ) {
      from = i + 1;
      break;
    }
  // "Coding Bootcamp Galvanize": so is what is made of common words before a name of one that is none.
  from = describedBy(tokens, from, end);
  for (let i = start; i < from; i += 1) lower(tokens[i]!, i === opening);
  if (start > opening && ARTICLES.has(tokens[start - 1])) {
    let named = false;
    for (let i = from; i < end; i += 1) named ||= !isOrdinary(tokens[i]!);
    if (!named) for (let i = from; i < end; i += 1) lower(tokens[i]!, false);
    return;
  }
  // The name begins with the run; behind its coined part the first word that may be a verb or an adverb ends it.
  let coined = ENDS_FIRM.has(tokens[end - 1]) ? null : false;
  for (let i = from; i < end; i += 1) {
    const token = tokens[i]!;
    if (!isOrdinary(token)) coined = coined === null ? null : true;
    else if (coined && i > opening && !endsName(tokens, i) && MAY_TELL.has(token) && i < end - 1)
      for (; i < end; i += 1) lower(tokens[i]!, false);
    else if (coined && i === end - 1 && ADVERB.has(token)) lower(token, false);
  }
}

/** Where the coined words begin that end a run, if two common ones or more stand before them; else where the run does. */
function describedBy(tokens: Token[], start: number, end: number): number {
  let i = start;
  if (ARTICLE_THE.has(tokens[start]) || ARTICLE_THE.has(tokens[start - 1])) return start;
  for (; i < end && isOrdinary(tokens[i]!) && !tokens[i]!.proper; i += 1)
    if (
      NAME_ENDINGS.has(tokens[i]) ||
      PRAISES.has(tokens[i]) ||
      (NOT_NAMES.has(tokens[i]) && tokens[i]!.lower !== 'for')
    )
      return start;
  if (i - start < 2 || i === end || IS_THING.has(tokens[i])) return start;
  if (NAME_ENDINGS.has(tokens[i]) || DESCRIPTORS.has(tokens[i]) || LEGAL_ENDINGS.has(tokens[i])) return start;
  for (let k = i + 1; k < end; k += 1) {
    if (!isOrdinary(tokens[k]!) || NAME_ENDINGS.has(tokens[k])) continue;
    // "Password Manager Lumo Agrees"
    if (MAY_TELL.has(tokens[k])) break;
    return start;
  }
  return i;
}
/** No name of one word alone, most likely: "Architects", "Alliance". */
const IS_THING = written(/^[A-Z][a-z]*(?:[^s]s|ance|ence|ment|tion|sion|ity|ness|ship|ings?)$/);
const ARTICLE_THE = wordList('the');
/** Words of which brands are made and descriptions are not: "Great Northern Weir". */
const PRAISES = capitals('praise');

/** "Oaktree Specialty Lending Corporation": what ends so is one name. */
const ENDS_FIRM = wordList('corporation corp corp. inc inc. company co. trust holdings bancorp');

const ENDS_ONLY = wordList('services capital partners group holdings ventures associates industries brands');

const WHAT = wordList(
  'company firm startup provider maker developer supplier distributor operator consultancy',
);

/** "uses", "going", "nearly" */
const MAY_ACT = inSmall(/(?:[^s]s|ed|ing)$/);
const MAY_TELL = inSmall(/(?:[^su]s|ed|ing|ly)$/);
const ADVERB = inSmall(/(?:ly|ing)$/);

/** "Kupfer Ventures", "Scalable Capital": what ends names, behind a large word. */
const endsName = (tokens: Token[], i: number): boolean =>
  NAME_ENDINGS.has(tokens[i]) && tokens[i - 1]?.cap === true && !DESCRIPTORS.has(tokens[i - 1]);

/** Of "Kupfer Ventures" the first word is coined; of "Code Review Platform" none is. */
function endsCoined(tokens: Token[], start: number, i: number): boolean {
  if (!NAME_ENDINGS.has(tokens[i])) return false;
  for (let k = start; k < i; k += 1) if (!isOrdinary(tokens[k]!)) return true;
  return false;
}

function lower(token: Token, opening: boolean): void {
  if (!opening && isOrdinary(token)) token.cap = false;
}

/** What sort of chain: no name's own letters, "L2 Network Lumo". */
const CHAINS = wordList('l1 l2 l3 layer-1 layer-2 layer-3 dex gamefi depin socialfi');
/** A word whose capital the headline's style explains. */
const ORDINARY = testTrait(
  ({ text, lower: word, cap }) =>
    CHAINS.words.has(word) ||
    (cap &&
      (/^[A-Z][a-z’']*$/.test(text) || (text.length > 3 && /^[A-Z’']+$/.test(text))) &&
      !PLACES.words.has(word) &&
      isCommon(word)),
);
const isOrdinary = ({ traits }: Token): boolean => (traits & ORDINARY) !== 0;

/** "uses", "cutting", "nearly": a common word, or a form of one. */
export const isCommon = remember((lower: string): boolean => {
  if (COMMON.has(lower)) return true;
  // All endings below end so, and most names do not.
  if (!'sdgry'.includes(lower.at(-1) ?? ' ')) return false;
  for (const [ending, instead] of ENDINGS)
    if (lower.endsWith(ending) && COMMON.has(lower.slice(0, -ending.length) + instead)) return true;
  // "shoemaker", "notetaker": what is made, and who makes it.
  const doer = /^([a-z]{3,})(?:maker|taker|seller|keeper|builder|holder)s?$/.exec(lower);
  if (doer && COMMON.has(doer[1]!)) return true;
  const doubled = /^(.*([a-z]))\2(?:ed|ing|er)$/.exec(lower);
  return doubled !== null && COMMON.has(doubled[1]!);
});

const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['ly', ''],
];
