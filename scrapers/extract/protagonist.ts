// Finds whom a text is about, for headlines that only describe the company ("Oakland startup nets $22M"): each name that the
// text brings in is weighed by the words around it, and the one brought in most like the subject of a story is taken.
import type { Mention } from './mention.ts';
import { type Name, readName } from './names.ts';
import type { Reading } from './reading.ts';
import { nameKey } from './same-name.ts';
import type { Sentence, Token } from './tokens.ts';
import { HOUSES } from './words/houses.ts';
import { DESCRIPTORS, NOT_NAMES, PLACES, ROLE_WORDS } from './words/things.ts';

/** How many sentences behind the headline may bring the company in. */
const REACH = 5;
/** Less than this is no introduction: a name that stands about in a sentence on something else. */
const LEAST = 2.5;
/** Ahead of the next by less than this, two names would be a coin thrown. */
const AHEAD = 0.6;

/** By so much a name must lead to be put in the place of one that a telling has. */
const SURELY = 2.5;

type Candidate = { name: Name; score: number; times: number };

/**
 * The name that the text under a headline's telling is about; null where none is brought in as the subject. Where a telling in the text has a name already
 * (`rather`), only one that is brought in far better than it.
 */
export function protagonist(reading: Reading, mention: Mention, rather: Name | null = null): Name | null {
  const { tokens } = reading;
  const candidates = new Map<string, Candidate>();
  const title = titleOf(reading);
  let read = 0;
  for (const sentence of reading.sentences) {
    if (sentence.field === 'title') continue;
    read += 1;
    if (read > REACH) break;
    for (const name of namesIn(reading, sentence)) {
      const key = nameKey(name.text);
      if (key === '' || title.includes(` ${key} `) || isOther(mention, key)) continue;
      const score = weigh(tokens, sentence, name, mention) + (read === 1 ? 0.5 : read === 2 ? 0.25 : 0);
      const known = candidates.get(key) ?? shorter(candidates, key);
      if (!known) candidates.set(key, { name, score, times: 1 });
      else {
        known.times += 1;
        if (score > known.score) {
          known.score = score;
          if (nameKey(known.name.text).length <= key.length) known.name = name;
        }
      }
    }
  }
  let best: Candidate | null = null;
  let second = 0;
  for (const one of candidates.values()) {
    const own = total(one);
    if (!best || own > total(best)) {
      second = best ? total(best) : second;
      best = one;
    } else second = Math.max(second, own);
  }
  if (!best || total(best) < LEAST) return null;
  if (rather) {
    const key = nameKey(rather.text);
    const known = candidates.get(key) ?? shorter(candidates, key);
    return total(best) - (known ? Math.max(0, total(known)) : 0) >= SURELY ? best.name : null;
  }
  return total(best) - second >= AHEAD ? best.name : null;
}

const total = ({ score, times }: Candidate): number => score + 0.7 * Math.min(times - 1, 3);

/** "Otter" after "Otter.ai": the candidate that a shorter spelling speaks of. */
function shorter(candidates: Map<string, Candidate>, key: string): Candidate | undefined {
  for (const [known, candidate] of candidates)
    if (known.startsWith(`${key} `) || key.startsWith(`${known} `)) return candidate;
  return undefined;
}

function titleOf(reading: Reading): string {
  const words: string[] = [];
  for (const { field, from, to } of reading.sentences)
    if (field === 'title') for (let i = from; i < to; i += 1) words.push(reading.tokens[i]!.text);
  return ` ${nameKey(words.join(' ').replaceAll(" 's", "'s"))} `;
}

/** Who gives or buys is not whom the story is about. */
export const isOther = ({ leads, investors }: Mention, key: string): boolean =>
  leads.some(({ text }) => nameKey(text) === key) || investors.some(({ text }) => nameKey(text) === key);

const JOINS = new Set(['of', '&', 'the', 'de', 'and']);

/** The names of a sentence, each from a run of words in capitals. */
function* namesIn({ tokens }: Reading, sentence: Sentence): Generator<Name> {
  let i = sentence.from;
  while (i < sentence.to) {
    const token = tokens[i]!;
    if (!token.cap || token.punct) {
      const small = calledSmall(tokens, i, sentence);
      if (small) yield small;
      i += 1;
      continue;
    }
    let to = i + 1;
    while (
      to < sentence.to &&
      ((tokens[to]!.cap && !tokens[to]!.punct) ||
        (to + 1 < sentence.to &&
          tokens[to + 1]!.cap &&
          JOINS.has(tokens[to]!.lower) &&
          tokens[to]!.lower !== 'and'))
    )
      to += 1;
    const name = readName(tokens, i, to);
    if (name) yield name;
    i = to;
  }
}

/** "a startup called neon" */
function calledSmall(tokens: Token[], i: number, sentence: Sentence): Name | null {
  const token = tokens[i]!;
  if (i - sentence.from < 2 || token.punct || !/^[a-z][a-z\d.]{2,}$/.test(token.text)) return null;
  if (!CALLED.test(tokens[i - 1]!.lower) || !DESCRIPTORS.has(tokens[i - 2]!.lower)) return null;
  return { text: token.text, start: token.start, end: token.end, first: i, last: i };
}

const CALLED = /^(?:called|named|dubbed|as)$/;
const ASIDE = /^(?:a|an|the|which|whose|founded|based|formerly|one|maker|developer|provider|creator|an?)$/;
const BE = /^(?:is|was|are)$/;
const HAS =
  /^(?:has|have|had|will|wants|aims|plans|hopes|also|recently|just|now|today|first|could|may|might|would)$/;
const DOES =
  /^(?:began|became|grew|built|makes|made|lets|helps|uses|offers|provides|develops|builds|sells|operates|specializes|specialises|runs|claims|works|says|launched|started|emerged|announced|closed|raised|designed|creates|delivers|enables|allows|counts|boasts|serves|went|came|got|took|set|sits|gives|brings|connects|turns|combines|supports|manages)$/;
const FOUNDS =
  /^(?:founded|co-founded|cofounded|launched|started|created|built|runs|leads|heads|founding|starting)$/;
/** What stands before a name that others are compared with, come from, or sell to. */
const BESIDE =
  /^(?:like|as|against|than|including|with|from|by|to|of|at|in|on|into|for|via|through|over|alongside|versus|vs|and|or|both|between|behind|among|under|per|using|former|ex)$/;
const OWNERS = /^(?:the|its|their|his|her|our|a|an|this|that|'s)$/;
const SAYS = /^(?:said|says|told|tells|writes|wrote|reports|reported|explains|explained|adds|added|recalls)$/;
const OFFICES =
  /^(?:ceo|cto|coo|cfo|founder|founders|co-founder|co-founders|cofounder|cofounders|president|chief)$/;
const HOUSE_ENDS =
  /^(?:capital|ventures|venture|partners|vc|fund|funds|investments|equity|investors|management|combinator|holdings)$/;

/** How much the words around a name speak for its being whom the story is about. */
function weigh(tokens: Token[], sentence: Sentence, name: Name, mention: Mention): number {
  const before = name.first > sentence.from ? tokens[name.first - 1]! : null;
  const two = name.first - 1 > sentence.from ? tokens[name.first - 2]! : null;
  const after = name.last + 1 < sentence.to ? tokens[name.last + 1]! : null;
  const next = name.last + 2 < sentence.to ? tokens[name.last + 2]! : null;
  const head = tokens[name.last]!;
  const a = after?.lower ?? '';
  const b = before?.lower ?? '';
  const n = next?.lower ?? '';
  const opens = !before || (name.first - sentence.from <= 6 && opensWith(tokens, sentence.from, name.first));
  let score = opens ? 1.5 : 0;
  // What stands before it.
  if (before && DESCRIPTORS.has(b) && !ROLE_WORDS.has(b) && !/^rivals?$|^competitors?$/.test(b)) score += 3;
  else if (/^['"]$/.test(b) && two && DESCRIPTORS.has(two.lower) && !ROLE_WORDS.has(two.lower)) score += 3;
  else if (
    before &&
    CALLED.test(b) &&
    two &&
    (DESCRIPTORS.has(two.lower) || /^(?:known|company)$/.test(two.lower))
  )
    score += 4;
  else if (
    b === ',' &&
    two &&
    DESCRIPTORS.has(two.lower) &&
    !ROLE_WORDS.has(two.lower) &&
    !two.cap &&
    /^[,.]$/.test(after?.text ?? '')
  )
    score += 3.5;
  // "As rivals grow, | Lumo is", "reported Toronto-based | Lumo is"
  else if (b === ',' && !opens && (BE.test(a) || HAS.test(a) || DOES.test(a))) score += 2.5;
  else if (/-(?:based|headquartered)$/.test(b)) score += 2.5;
  else if (b === 'as' && /^(?:rebranded|renamed|known|rebrands|rebranding)$/.test(two?.lower ?? ''))
    score += 3;
  else if (FOUNDS.test(b) && !opens) score += 2.5;
  else if (/^(?:of|at|for)$/.test(b) && two && OFFICES.test(two.lower)) score += 2;
  else if (before && BESIDE.test(b) && !opens) score -= 1.5;
  else if (OWNERS.test(b)) score -= 2;
  else if (ROLE_WORDS.has(b) || OFFICES.test(b)) score -= 3;
  else if (/^rivals?$|^competitors?$/.test(b)) score -= 2;
  // What stands behind it.
  if ((after?.text === ',' || after?.text === '—' || after?.text === '(') && ASIDE.test(n)) score += 2.5;
  else if (after?.text === ',' && OFFICES.test(n)) score -= 4;
  else if (BE.test(a) && /^(?:a|an|the|one|now|among)$/.test(n)) score += 2.5;
  // "Details are slim": a plural is no company.
  else if (/^(?:are|were)$/.test(a) && name.first === name.last && head.lower.endsWith('s')) score -= 2;
  else if (BE.test(a) && opens) score += 2;
  else if (opens && (HAS.test(a) || DOES.test(a))) score += 2;
  else if (opens && a === 'said' && name.first === name.last) score += 1;
  else if (opens && after && !after.cap && !after.punct && /(?:[^su]s|ed)$/.test(a)) score += 1;
  else if (a === "'s" && OFFICES.test(n) && !opens) score -= 3;
  else if (a === "'s" && opens) score += 1;
  else if (OFFICES.test(a) && !/^(?:former|ex)$/.test(b)) score += 1.5;
  // "their previous storage startup, Lumo"
  for (let i = Math.max(sentence.from, name.first - 6); i < name.first - 1; i += 1)
    if (/^(?:previous|former|earlier|last|another|other|prior)$/.test(tokens[i]!.lower)) score -= 2;
  // "Ana Lee said", "Ana Lee founded": people.
  if ((SAYS.test(a) || /^(?:founded|co-founded|cofounded)$/.test(a)) && name.last > name.first) score -= 3;
  // What it is.
  if (mention.kind !== 'fund' && (HOUSES.has(name.text.toLowerCase()) || HOUSE_ENDS.test(head.lower)))
    score -= 4;
  if (PLACES.has(head.lower) && name.first === name.last) score -= 4;
  if (name.first === name.last && /^[A-Z]{2,5}s?$/.test(head.text)) score -= 1;
  if (name.first === name.last && NOT_NAMES.has(head.lower)) score -= 4;
  if (name.first === sentence.from && name.first === name.last && !score) score -= 1;
  if (PRESS.has(head.lower) || PRESS.has(tokens[name.first]!.lower)) score -= 4;
  return score;
}

/** "London startup | Quantexa", "Today, | Lumo": only description stands before the name. */
function opensWith(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower, text, punct } = tokens[i]!;
    if (punct && !(text === ',' && i - from <= 2) && !(i === from && text === '"')) return false;
    if (BESIDE.test(lower) && i > from) return false;
    if (/^(?:as|while|after|with|like|when|unlike|before|since)$/.test(lower)) return false;
    if (BE.test(lower) || HAS.test(lower) || DOES.test(lower)) return lower === 'today' || lower === 'now';
  }
  return true;
}

const PRESS = new Set(
  'bloomberg reuters techcrunch axios cnbc forbes fortune pitchbook crunchbase journal times sec information'.split(
    ' ',
  ),
);
