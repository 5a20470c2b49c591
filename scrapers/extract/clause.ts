// Finds who does what a verb says: the subject's words, and whether the clause tells news or background.
// It is longer than 300 lines because the walk from a verb back to its subject is one; half of it is word lists.
import { type Name, readName } from './names.ts';
import type { Reading, VerbAt } from './reading.ts';
import { copulaSubject, isPerson, leadingName, nameOf } from './subject-name.ts';
import { firstComma, pickSegment } from './subject-segment.ts';
import type { Sentence, Token } from './tokens.ts';

export type Subject = {
  /** Tokens of the noun phrase; from === to where it is a pronoun or unsaid. */
  from: number;
  to: number;
  name: Name | null;
  /** "which raised $5M", "the startup that raised": the clause describes, it does not report. */
  relative: boolean;
  /** "after raising $5M", "months after it bought": so does this. */
  subordinate: boolean;
  /** The subject is a person or a description of people. */
  person: boolean;
  /** Where the words between subject and verb begin ("is in talks to"). */
  modal: number;
};

/** Words between a subject and its verb. */
const BETWEEN = new Set(
  `has have had having is are was were be been being will would could may might can should to just now today also already
  recently reportedly quietly officially finally successfully jointly together once again allegedly still soon expected
  set keep keeps continue continues said says saying announces announced announcing confirms confirmed revealed reveals disclosed reports reported told
  it that they talks discussions negotiations plans planning planned planning looking look looks hopes hope hoping hoped
  seeking seeks aims aiming agreed agrees agree intends intent preparing prepares about nearing close closing advanced
  early earlier late-stage final exclusive only even not never ready poised trying tried mulls mulling eyeing eyes
  considering considers weighing weighs exploring explores proposes proposed wants want signed definitive agreement
  further another yesterday tonight morning afternoon week month year this last newly going gone exclusively initially
  originally then first formally deal deals entered into an under offered offers offering rumored rumoured tipped due
  nears near pursuing decided decides started begins began starting filed files confirming yet being potential additionally track line`.split(
    /\s+/,
  ),
);
const DAYS =
  /^(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;
const BOUNDARY = new Set([
  'as',
  'while',
  'after',
  'when',
  'but',
  'where',
  'since',
  'because',
  'although',
  'though',
  'before',
  'whereas',
  'if',
  'following',
  'amid',
  'until',
  'so',
  'once',
  'why',
  'how',
]);
const SUBORDINATE = new Set([
  'after',
  'since',
  'when',
  'following',
  'before',
  'because',
  'although',
  'though',
  'if',
  'whereas',
  'where',
  'despite',
  'until',
  'once',
  'having',
]);
const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'who', 'which', 'that', 'this', 'these', 'those']);

/** Read once a verb: a chain of verbs asks for its first one's subject again and again. */
const READ = new WeakMap<VerbAt, Subject>();

export function readSubject(reading: Reading, sentence: Sentence, at: VerbAt): Subject {
  let subject = READ.get(at);
  if (!subject) {
    subject = findSubject(reading, sentence, at);
    READ.set(at, subject);
  }
  return subject;
}

function findSubject(reading: Reading, sentence: Sentence, at: VerbAt): Subject {
  const { tokens } = reading;
  const floor = at.before && at.before.first >= sentence.from ? at.before.next : sentence.from;
  let i = at.first;
  let relative = false;
  let pronoun = false;
  while (i > floor) {
    const token = tokens[i - 1]!;
    const { lower } = token;
    if (lower === 'which' || lower === 'who' || lower === 'whose') {
      relative = true;
      i -= 1;
      break;
    }
    if (lower === 'that' && !reportsBefore(tokens, i - 1, floor)) {
      relative = true;
      i -= 1;
      break;
    }
    if (token.punct && token.text !== '"' && token.text !== "'") break;
    if (
      lower === "'s" &&
      i < at.first &&
      !/^(?:in|to|not|been|now|also|just|reportedly|already|looking|planning)$/.test(tokens[i]!.lower) &&
      at.verb.form !== 'ing'
    )
      break;
    if (lower === "'s" && i === at.first && at.verb.form !== 'ing') break;
    const known =
      BETWEEN.has(lower) ||
      lower === "'s" ||
      token.text === '"' ||
      lower === "n't" ||
      (lower.endsWith('ly') && !token.cap && token.text.length > 4);
    const day =
      DAYS.test(lower) &&
      (tokens[i - 2]?.lower === 'on' ||
        tokens[i - 2]?.punct === true ||
        /^(?:said|announced|says|revealed|confirmed|reported|late|early|\w+ed)$/.test(
          tokens[i - 2]?.lower ?? '',
        ) ||
        DAYS.test(tokens[i - 2]?.lower ?? ''));
    const onDay =
      (lower === 'on' || lower === 'in') &&
      i < at.first &&
      (DAYS.test(tokens[i]!.lower) ||
        /^(?:talks|discussions|negotiations|advanced|early|final|late-stage|exclusive|line|track)$/.test(
          tokens[i]!.lower,
        ));
    const company =
      (lower === 'company' || lower === 'startup' || lower === 'firm') &&
      tokens[i - 2]?.lower === 'the' &&
      reportsBefore(tokens, i - 2, floor);
    if (company) {
      i -= 2;
      pronoun = true;
      continue;
    }
    if (!known && !day && !onDay) break;
    // In a headline "First Round Leads": capitals belong to the name before the verb, not between.
    if (
      token.cap &&
      !day &&
      /^(?:First|Final|Early|Late|Open|Now|Deal|Near|Last|Close|Another|Only|May)$/.test(token.text) &&
      i === at.first &&
      sentence.field === 'title' &&
      !/^(?:Reportedly|Will|To|Has|Is)$/.test(token.text)
    )
      break;
    if (lower === 'it' || lower === 'they') pronoun = true;
    i -= 1;
  }
  const modal = i;
  // "Meet Lumo, the startup that just raised $12M": "just" makes a description news.
  if (relative && /^(?:just|today)$/.test(tokens[at.first - 1]?.lower ?? '')) relative = false;
  if (
    sentence.field === 'title' &&
    tokens[sentence.from]!.lower === 'meet' &&
    tokens[i - 1] &&
    i > sentence.from + 2
  ) {
    const comma = firstComma(tokens, sentence.from, i);
    const name = comma > 0 ? readName(tokens, sentence.from + 1, comma) : null;
    if (name)
      return {
        from: name.first,
        to: name.last + 1,
        name,
        relative: false,
        subordinate: false,
        person: false,
        modal,
      };
  }
  if (i === floor && floor !== sentence.from) {
    // "plans to raise", "closes Series B, merges with": the verb before has the subject.
    const earlier = readSubject(reading, sentence, at.before!);
    const gerund = at.verb.form === 'ing' && SUBORDINATE.has(tokens[floor]?.lower ?? '');
    return { ...earlier, modal: at.before!.next, subordinate: earlier.subordinate || gerund };
  }
  // A comma right before the verb closes an aside: the subject stands in front of it, maybe before other verbs.
  const closesAside =
    !relative && tokens[i - 1]?.text === ',' && i - 1 > sentence.from && at.verb.form !== 'ing';
  let start = closesAside ? asideFloor(tokens, sentence.from, i - 1, at) : floor;
  let end = i;
  let subordinate = false;
  let crossed = false;
  for (let k = end - 1; k >= start; k -= 1) {
    const token = tokens[k]!;
    // "Zayo Group (NYSE: ZAYO)"
    if (token.text === ':' && (tokens[k - 1]?.text === '(' || tokens[k - 2]?.text === '(')) continue;
    if (
      token.text === ';' ||
      token.text === ':' ||
      token.text === '—' ||
      token.text === '…' ||
      token.text === '|' ||
      token.text === '!' ||
      token.text === '?' ||
      token.text === '*' ||
      token.text === '•'
    ) {
      if (
        token.text === ':' ||
        !closesAside ||
        token.text === ';' ||
        token.text === '*' ||
        token.text === '•'
      ) {
        start = k + 1;
        crossed = true;
        break;
      }
    }
    if (
      BOUNDARY.has(token.lower) &&
      !closesAside &&
      !(token.cap && token.lower !== 'as' && k > start && tokens[k - 1]!.cap && sentence.field !== 'title')
    ) {
      if (
        token.lower === 'as' &&
        (tokens[k + 1]?.lower === 'much' ||
          tokens[k - 1]?.lower === 'such' ||
          tokens[k - 1]?.lower === 'known')
      )
        continue;
      start = k + 1;
      subordinate = SUBORDINATE.has(token.lower);
      crossed = true;
      break;
    }
  }
  // "have taken off — and attracted": a dash or comma with "and" keeps the subject.
  const coordinated = end > start && tokens[end - 1]!.lower === 'and';
  while (end > start && /^(?:and|but|then)$/.test(tokens[end - 1]!.lower)) end -= 1;
  while (start < end && /^(?:and|but|then)$/.test(tokens[start]!.lower)) start += 1;
  if (start >= end) crossed = false;
  while (
    end > start &&
    tokens[end - 1]!.punct &&
    tokens[end - 1]!.text !== "'" &&
    tokens[end - 1]!.text !== ')'
  )
    end -= 1;
  const inherit = (): Subject => {
    const none: Subject = { from: i, to: i, name: null, relative, subordinate, person: false, modal };
    if (!at.before || at.before.first < sentence.from) return none;
    const earlier = readSubject(reading, sentence, at.before);
    return {
      ...earlier,
      modal,
      subordinate: subordinate || earlier.subordinate,
      relative: relative || earlier.relative,
    };
  };
  if (end <= start && !pronoun && !crossed && at.first > sentence.from + 1) {
    const name = leadingName(tokens, sentence.from, at.first);
    if (name)
      return { from: name.first, to: name.last + 1, name, relative, subordinate, person: false, modal };
  }
  if (end <= start)
    return pronoun || crossed || floor === sentence.from
      ? { from: i, to: i, name: null, relative, subordinate, person: false, modal }
      : inherit();
  if (floor !== sentence.from && !closesAside && !crossed) {
    // What follows the verb before belongs to it, up to a comma or "and".
    let cut = -1;
    for (let k = start; k < end; k += 1) {
      if (tokens[k]!.text === ',' || (tokens[k]!.lower === 'and' && !(tokens[k + 1]?.lower === 'others'))) {
        cut = k;
        if (tokens[k]!.text === ',') break;
      }
    }
    if (cut === -1) return inherit();
    start = cut + 1;
    while (start < end && (tokens[start]!.lower === 'and' || tokens[start]!.punct)) start += 1;
    if (start >= end) return inherit();
  }
  const range = pickSegment(tokens, start, end, closesAside || relative);
  const copula = relative ? copulaSubject(tokens, sentence, range.from, range.to) : null;
  if (copula) return { ...range, name: copula, relative: false, subordinate, person: false, modal };
  if (range.to - range.from === 1 && PRONOUNS.has(tokens[range.from]!.lower)) {
    return { from: i, to: i, name: null, relative, subordinate, person: false, modal };
  }
  const name =
    (coordinated ? leadingName(tokens, range.from, range.to) : null) ??
    nameOf(tokens, range.from, range.to, closesAside);
  return {
    ...range,
    name,
    relative,
    subordinate: subordinate || range.subordinate,
    person: isPerson(tokens, range.from, range.to, name),
    modal,
  };
}

function reportsBefore(tokens: Token[], i: number, floor: number): boolean {
  for (let k = i - 1; k >= Math.max(floor, i - 4); k -= 1) {
    if (
      /^(?:said|says|announced|announces|announce|confirmed|reports?|reported|reveals?|revealed|disclosed|told|today|announcing|confirms|stated|states|claims|monday|tuesday|wednesday|thursday|friday|week|heard|learned|shared|believed|understood|filing|shows?|techcrunch|exclusively)$/.test(
        tokens[k]!.lower,
      )
    )
      return true;
    if (tokens[k]!.punct) return false;
  }
  return false;
}

/** Back over the verb before, where that verb stands inside the aside that closes here. */
function asideFloor(tokens: Token[], from: number, comma: number, at: VerbAt): number {
  let start = from;
  for (let k = comma - 1; k >= from; k -= 1) {
    const { text, lower } = tokens[k]!;
    if (text === ';' || text === ':') {
      start = k + 1;
      break;
    }
    // In a chain of headlines ("Noom Adds $540M, FarEye, a carrier, Lands") the clause before ends at a sum.
    if (
      lower === 'and' &&
      at.before &&
      k > at.before.next &&
      tokens[k - 1]?.text === ',' &&
      tokens[k + 1]?.cap
    ) {
      start = k + 1;
      break;
    }
  }
  return start;
}
