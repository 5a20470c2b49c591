// Finds the company that a text introduces, for headlines that only describe it ("Oakland startup nets $22M").

import type { Mention } from './mention.ts';
import { type Name, readName } from './names.ts';
import type { Reading } from './reading.ts';
import { leadingName } from './subject-name.ts';
import type { Sentence } from './tokens.ts';
import { DESCRIPTORS } from './words/things.ts';

/** How many sentences behind the headline may introduce it. */
const REACH = 4;

export function introducedName(reading: Reading, mention: Mention): Name | null {
  const { tokens } = reading;
  if (mention.field === 'title') {
    // "Chime almost died in 2016 — today it IPO'd": the headline itself has the name.
    const sentence = reading.sentences[mention.sentence]!;
    const name = leadingName(tokens, sentence.from, mention.trigger.first);
    if (name) return name;
  }
  for (const read of [introduces, begins])
    for (const sentence of reading.sentences) {
      if (sentence.index > (mention.field === 'title' ? REACH : mention.sentence)) break;
      if (sentence.field === 'title' && mention.field === 'title') continue;
      const name = read(reading, sentence);
      if (name) return name;
    }
  return null;
}

/** The subject of the text's first words: "Lumo uses AI to", "Lumo's software". */
function begins(reading: Reading, sentence: Sentence): Name | null {
  if (sentence.field === 'title') return null;
  const { tokens } = reading;
  const end = Math.min(sentence.to, sentence.from + 12);
  const first = leadingName(tokens, sentence.from, end);
  if (first && first.first - sentence.from <= 3) return first;
  for (let i = sentence.from + 1; i < Math.min(end, sentence.from + 5); i += 1)
    if (tokens[i]!.lower === "'s") return readName(tokens, sentence.from, i);
  return null;
}

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
      if (name && name.last === i - 1 && name.first - sentence.from <= 5) return name;
      break;
    }
    if (/^(?:of|that|said|says)$/.test(lower)) break;
  }
  // "his analytics company, Lumo, in 2015", "a startup called Lumo"
  for (let i = sentence.from; i < sentence.to - 1; i += 1) {
    if (!DESCRIPTORS.has(tokens[i]!.lower)) continue;
    const next = tokens[i + 1]!;
    const at = next.text === ',' || /^(?:called|named|dubbed)$/.test(next.lower) ? i + 2 : -1;
    if (at < 0 || !tokens[at]?.cap) continue;
    let end = at;
    while (end < sentence.to && tokens[end]!.cap && end - at < 4) end += 1;
    if (next.text === ',' && tokens[end]?.text !== ',' && tokens[end]?.text !== '.') continue;
    const name = readName(tokens, at, end);
    if (name) return name;
  }
  return null;
}
