// Finds the company that a text introduces, for headlines that only describe it ("Oakland startup nets $22M").

import type { Mention } from './mention.ts';
import { type Name, readName } from './names.ts';
import { isOther, protagonist } from './protagonist.ts';
import type { Reading } from './reading.ts';
import { nameKey } from './same-name.ts';
import { leadingName } from './subject-name.ts';
import type { Sentence } from './tokens.ts';
import { DESCRIPTORS, ROLE_WORDS } from './words/things.ts';

/** How many sentences behind the headline may introduce it. */
const REACH = 4;

export function introducedName(reading: Reading, mention: Mention): Name | null {
  const { tokens } = reading;
  if (mention.field === 'title') {
    // "Indian startups mop up $212M" is about many.
    if (
      /^(?:startups|start-ups|companies|firms|makers)$/.test(tokens[mention.trigger.first - 1]?.lower ?? '')
    )
      return null;
    const about = protagonist(reading, mention);
    if (about) return about;
    // "Chime almost died in 2016 — today it IPO'd": the headline itself has the name.
    const sentence = reading.sentences[mention.sentence]!;
    const name = leadingName(tokens, sentence.from, mention.trigger.first);
    if (name && !isOther(mention, nameKey(name.text))) return houseBefore(reading, sentence, name);
  }
  for (const read of [introduces, mentions, begins])
    for (const sentence of reading.sentences) {
      if (sentence.index > (mention.field === 'title' ? REACH : mention.sentence)) break;
      if (sentence.field === 'title' && mention.field === 'title') continue;
      const name = read(reading, sentence);
      if (name && houseBefore(reading, sentence, name) === name) return name;
    }
  return null;
}

/** "Lumo founder Ana Lee": the house where there is one; of a person alone nothing. */
function houseBefore(reading: Reading, sentence: Sentence, name: Name): Name | null {
  const { tokens } = reading;
  const role = name.first - 1;
  if (role < sentence.from || !ROLE_WORDS.has(tokens[role]!.lower)) return name;
  return role > sentence.from ? readName(tokens, sentence.from, role) : null;
}

/** A text of so many lines is a list of news. */
const LIST_OF_NEWS = 3;

/** In a list of news, whom the line that a sentence stands in speaks of: its first sentence says. */
export function lineName(reading: Reading, mention: Mention): Name | null {
  if (mention.field === 'title') return null;
  const { tokens, sentences } = reading;
  // "Jotter. The app closed a $45 million round."
  const before = sentences[mention.sentence - 1];
  if (before && before.field === mention.field && before.to - before.from <= 4) {
    const name = readName(tokens, before.from, before.to);
    if (name && name.first <= before.from + 1 && name.last >= before.to - 2) return name;
  }
  let first = mention.sentence;
  while (first > 0 && !tokens[sentences[first]!.from]!.line && mention.sentence - first < 6) first -= 1;
  const opening = sentences[first]!;
  if (first === mention.sentence || !tokens[opening.from]!.line) return null;
  let lines = 0;
  for (const { from, field } of sentences) if (field === mention.field && tokens[from]!.line) lines += 1;
  if (lines < LIST_OF_NEWS) return null;
  if (opening.to - opening.from <= 5) return readName(tokens, opening.from, opening.to);
  const end = Math.min(opening.to, opening.from + 14);
  return introduces(reading, opening) ?? leadingName(tokens, opening.from, end) ?? begins(reading, opening);
}

/** The subject of the text's first words: "Lumo uses AI to", "Lumo's software", "How Lumo's founders". */
function begins(reading: Reading, sentence: Sentence): Name | null {
  const { tokens } = reading;
  let from = sentence.from;
  if (/^(?:how|why|meet|exclusive|inside)$/.test(tokens[from]!.lower)) from += 1;
  if (tokens[from]?.text === ':') from += 1;
  const end = Math.min(sentence.to, from + 12);
  const first = leadingName(tokens, from, end);
  // "Ana Lee founded Lumo": who founds is no company.
  if (
    first &&
    first.first - from <= 3 &&
    (!/^(?:founded|co-founded|cofounded|says|said|was|is|left|started|has|had|wants|told)$/.test(
      tokens[first.last + 1]?.lower ?? '',
    ) ||
      // "Lumo has been one of the season's successes": a person would have two names.
      (first.first === first.last && tokens[first.last + 2]?.lower === 'been'))
  )
    return first;
  if (first && sentence.field === 'title' && first.first - from <= 3) return first;
  for (let i = from + 1; i < Math.min(end, from + 5); i += 1)
    if (tokens[i]!.lower === "'s") return readName(tokens, from, i);
  return null;
}

const OFFICES = new Set(
  'ceo cto founder co-founder cofounder president head founders co-founders executive'.split(' '),
);
const INTRODUCES = new Set(
  'founded co-founded cofounded help helps launched started called named'.split(' '),
);

/** "Ana Lee founded Lumo", "says Ana Lee, CEO of Lumo", "will help Lumo hire". */
function mentions(reading: Reading, sentence: Sentence): Name | null {
  if (sentence.field === 'title') return null;
  const { tokens } = reading;
  for (let i = sentence.from; i < sentence.to - 1; i += 1) {
    const { lower } = tokens[i]!;
    const of = OFFICES.has(lower) && /^(?:of|at|for)$/.test(tokens[i + 1]!.lower);
    if (!of && !INTRODUCES.has(lower)) continue;
    const at = of ? i + 2 : i + 1;
    let end = at;
    while (end < sentence.to && (tokens[end]!.cap || DESCRIPTORS.has(tokens[end]!.lower)) && end - at < 6)
      end += 1;
    const name = end > at ? readName(tokens, at, end) : null;
    if (name) return name;
  }
  return null;
}

/** "Ana Lee, the research lead of", "Ben Roe, a former engineer": who is told of so is a person. */
function isOffice(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 6); i += 1) {
    const { lower, punct } = tokens[i]!;
    if (punct || /^(?:of|for|that|which|at)$/.test(lower)) return false;
    if (ROLE_WORDS.has(lower) || PERSONS.test(lower)) return true;
  }
  return false;
}
const PERSONS =
  /^(?:lead|professor|scientist|director|manager|analyst|lawyer|economist|dropout|author|student|journalist|politician)$/;

function introduces(reading: Reading, sentence: Sentence): Name | null {
  const { tokens } = reading;
  // "Lumo is a", "Lumo, a", "Lumo, which", at the head of the sentence.
  for (let i = sentence.from + 1; i < Math.min(sentence.to - 1, sentence.from + 9); i += 1) {
    const { text, lower } = tokens[i]!;
    const next = tokens[i + 1]!.lower;
    if (
      (text === ',' && /^(?:a|an|the|which|founded|based)$/.test(next)) ||
      (/^(?:is|was|are)$/.test(lower) && /^(?:a|an|the|one)$/.test(next))
    ) {
      const name = readName(tokens, sentence.from, i);
      if (
        name &&
        name.last === i - 1 &&
        name.first - sentence.from <= 5 &&
        !isOffice(tokens, i + 1, sentence.to)
      )
        return name;
      break;
    }
    if (/^(?:of|that|said|says)$/.test(lower)) break;
  }
  // "his analytics company, Lumo, in 2015", "a startup called Lumo"
  for (let i = sentence.from; i < sentence.to - 1; i += 1) {
    if (!DESCRIPTORS.has(tokens[i]!.lower)) continue;
    const next = tokens[i + 1]!;
    // "is interim chief of new startup Lumo"
    const fresh =
      next.cap && !tokens[i]!.cap && /^(?:new|own|stealth|first|latest)$/.test(tokens[i - 1]?.lower ?? '');
    const at = fresh ? i + 1 : next.text === ',' || /^(?:called|named|dubbed)$/.test(next.lower) ? i + 2 : -1;
    if (at < 0 || !tokens[at]?.cap) continue;
    let end = at;
    while (end < sentence.to && tokens[end]!.cap && end - at < 4) end += 1;
    if (next.text === ',' && tokens[end]?.text !== ',' && tokens[end]?.text !== '.') continue;
    const name = readName(tokens, at, end);
    if (name) return name;
  }
  return null;
}
