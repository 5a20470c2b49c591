// Reads "Orbital leads $30M round in Lumo", "Orbital invests in Lumo": the subject gives, the object receives.
import type { Kind } from '../../src/model/kind.ts';
import { isBackground } from './background.ts';
import { readSubject, type Subject } from './clause.ts';
import { readDealObject } from './deal-object.ts';
import type { Mention } from './mention.ts';
import { type Name, nameKey, readName } from './names.ts';
import { readNameList } from './parties.ts';
import { kindOf } from './raising.ts';
import type { Reading, VerbAt } from './reading.ts';
import { readStatus } from './status.ts';
import type { Sentence } from './tokens.ts';
import { CAPEX_THINGS } from './words/capex.ts';

const STOPS =
  /^(?:to|that|which|as|with|at|from|led|who|whose|after|amid|while|for|in|by|via|through|following|valuing|because|despite|over|is|are|was|has|will|joining|ahead|months|weeks|days|before|round|alongside|but|when|since|during|on)$/;

export function readInvesting(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
  const { means, form } = verb.verb;
  const lead = means.includes('lead');
  const join = means.includes('join');
  const invest = means.includes('invest');
  const back = means.includes('back');
  if (!lead && !join && !invest && !back) return [];
  const { tokens } = reading;
  const aux = tokens[verb.first - 1]?.lower ?? '';
  if (form === 'past' && /^(?:was|were|been|be|is|are|being|,)$/.test(aux) && !(aux === ',')) return [];
  // "led by", "backed by": lists of investors, which parties.ts reads.
  if (tokens[verb.next]?.lower === 'by') return [];
  const object = readDealObject(reading, verb.next, limit);
  if (object.other && !back) return [];
  const subject = readSubject(reading, sentence, verb);
  const givers = giversOf(reading, subject);
  const target = back
    ? readBacked(reading, verb, limit)
    : readTarget(reading, verb.next, limit, lead || join);
  if (lead || join) {
    if (!object.money && !object.roundNoun) {
      if (!(lead && target && dealWord(reading, verb.next, limit))) return [];
    }
    if (givers.length === 0) return [];
  }
  if (invest) {
    if (target?.capex) return [];
    if (!target?.name && verb.verb.base !== 'invest') return [];
    if (!object.money && !target?.name) return [];
    if (
      !object.money &&
      !/^(?:in|into|on|to)$/.test(tokens[verb.next]?.lower ?? '') &&
      !hasMillions(reading, verb.next, limit)
    )
      return [];
    if (givers.length === 0 && !subject.name && !object.money) return [];
    if (
      verb.verb.base === 'put' ||
      verb.verb.base === 'bet' ||
      verb.verb.base === 'commit' ||
      verb.verb.base === 'sink'
    ) {
      if (!object.money && !hasMillions(reading, verb.next, limit)) return [];
    }
  }
  if (back) {
    if (form === 'past' && aux !== 'has' && aux !== 'have' && givers.length === 0) return [];
    if (!target?.name || givers.length === 0) return [];
    if (!object.money && !moneyLater(reading, verb.next, limit) && form === 'past') return [];
    if (
      !object.money &&
      !moneyLater(reading, verb.next, limit) &&
      verb.verb.base !== 'back' &&
      verb.verb.base !== 'fund'
    )
      return [];
  }
  const kind: Kind = kindOf(object, null, reading, null);
  const money = object.money ?? (back ? moneyLater(reading, verb.next, limit) : null);
  const company = target?.name ?? null;
  if (company && givers.some(giver => nameKey(giver.text) === nameKey(company.text))) return [];
  return [
    {
      kind: kind === 'fund' || kind === 'ipo' ? 'equity' : kind,
      pattern: lead || join ? 'lead' : 'invest',
      company,
      money,
      stage: object.stage,
      stageIs: null,
      valuation: null,
      leads: lead ? givers : [],
      investors: givers,
      status: readStatus(
        reading,
        sentence,
        verb,
        subject.modal,
        'equity',
        Math.max(object.end, company?.last ?? 0),
      ),
      sentence: sentence.index,
      field: sentence.field,
      trigger: { first: verb.first, last: verb.next - 1 },
      relative: subject.relative,
      subordinate: subject.subordinate,
      background: isBackground(reading, sentence, verb.first, Math.max(object.end, company?.last ?? 0)),
      person: false,
      roundNoun: object.roundNoun,
      scope: { from: sentence.from, to: limit },
    },
  ];
}

/** A list of givers in front of the verb; a person's house goes with the person. */
export function giversOf(reading: Reading, subject: Subject): Name[] {
  if (subject.to <= subject.from) return [];
  const { names } = readNameList(reading.tokens, subject.from, subject.to);
  if (names.length === 0 || (names.length === 1 && subject.name))
    return subject.name ? [subject.name] : names;
  return names;
}

export type Target = { name: Name | null; capex: boolean };

/** The name behind "in", "into", "for", "on": who the money goes to. */
export function readTarget(reading: Reading, from: number, limit: number, round: boolean): Target | null {
  const { tokens } = reading;
  const end = Math.min(limit, from + 26);
  let best: Target | null = null;
  for (let i = from; i < end; i += 1) {
    const { lower, text } = tokens[i]!;
    if (text === '.' || text === ';') break;
    if (!/^(?:in|into|for|on|behind|to|of)$/.test(lower)) continue;
    if (lower === 'to' && !tokens[i + 1]?.cap) break;
    if (
      lower === 'of' &&
      !/^(?:round|funding|investment|financing|a|b|c|seed|raise)$/.test(tokens[i - 1]?.lower ?? '')
    )
      continue;
    if (
      lower === 'in' &&
      /^(?:a|its|series|seed|the|equity|debt|cash|talks|new|return|exchange|order|funding|fresh|venture|first|second)$/.test(
        tokens[i + 1]?.lower ?? '',
      ) &&
      round &&
      !/^(?:startup|company|firm|maker)/.test(tokens[i + 2]?.lower ?? '') &&
      best === null
    ) {
      const name = readAfter(reading, i + 1, end);
      if (name?.capital && !/^series$/.test(tokens[i + 1]!.lower)) return { name: name.name, capex: false };
      continue;
    }
    const found = readAfter(reading, i + 1, end);
    if (!found) continue;
    const capex = hasCapex(reading, i + 1, found.end);
    if (capex && !round) return { name: null, capex: true };
    if (found.name) {
      best = { name: found.name, capex: false };
      if (lower !== 'for' || round) return best;
    }
  }
  return best;
}

function readAfter(
  reading: Reading,
  from: number,
  limit: number,
): { name: Name | null; end: number; capital: boolean } | null {
  const { tokens } = reading;
  let end = from;
  while (end < limit) {
    const token = tokens[end]!;
    if (token.punct && token.text !== "'s" && token.text !== "'" && token.text !== '"') break;
    if (
      STOPS.test(token.lower) &&
      end > from &&
      !(
        token.cap &&
        tokens[end - 1]!.cap &&
        tokens[end + 1]?.cap &&
        token.lower !== 'to' &&
        token.lower !== 'as' &&
        token.lower !== 'at'
      )
    )
      break;
    if (reading.moneyAt.has(end)) break;
    end += 1;
  }
  if (end === from) return null;
  let name = readName(tokens, from, end);
  if (tokens[end]?.text === ',' && (!name || name.last < end - 1)) {
    // "in his startup, Flow": the name may stand behind the comma.
    const behind = readNameList(tokens, end + 1, Math.min(limit, end + 5)).names[0];
    if (behind && behind.first === end + 1 && !name) name = behind;
  }
  return { name, end, capital: name !== null };
}

/** "backs Lumo with $10M", "fund Skild AI at $14B", "back AV startup Nuro in $203M round". */
function readBacked(reading: Reading, verb: VerbAt, limit: number): Target | null {
  const found = readAfter(reading, verb.next, Math.min(limit, verb.next + 16));
  return found ? { name: found.name, capex: false } : null;
}

function moneyLater(reading: Reading, from: number, limit: number): Mention['money'] {
  for (let i = from; i < Math.min(limit, from + 18); i += 1) {
    const sum = reading.moneyAt.get(i);
    if (!sum || sum.first !== i || sum.conversion) continue;
    const object = readDealObject(reading, i, limit);
    if (object.money) return object.money;
  }
  return null;
}

const dealWord = (reading: Reading, from: number, to: number): boolean =>
  some(reading, from, Math.min(to, from + 4), /^(?:deal|investment|round|raise|financing|funding)$/);
const hasMillions = (reading: Reading, from: number, to: number): boolean =>
  some(reading, from, Math.min(to, from + 4), /^(?:millions|billions|big|bigger|stake)$/);
const hasCapex = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1)
    if (
      CAPEX_THINGS.has(reading.tokens[i]!.lower) ||
      CAPEX_THINGS.has(`${reading.tokens[i]!.lower} ${reading.tokens[i + 1]?.lower ?? ''}`)
    )
      return true;
  return false;
};

function some(reading: Reading, from: number, to: number, pattern: RegExp): boolean {
  for (let i = from; i < to; i += 1) if (pattern.test(reading.tokens[i]!.lower)) return true;
  return false;
}
