// Reads "Nordway merges with Lumo", "Nordway and Lumo to merge": the party named first is the company.

import { priceAfter, priceBefore } from './acquisition.ts';
import { isBackground } from './background.ts';
import { readSubject } from './clause.ts';
import { isShell } from './combining.ts';
import type { Mention } from './mention.ts';
import { readNameList } from './name-list.ts';
import { type Name, readName } from './names.ts';
import type { Reading, VerbAt } from './reading.ts';
import { readStatus } from './status.ts';
import type { Sentence } from './tokens.ts';

const SPAC = /^(?:spac|blank-check|spacs)$/;

export function readMerging(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
  if (!verb.verb.means.includes('merge')) return [];
  const { tokens } = reading;
  const subject = readSubject(reading, sentence, verb);
  const forces = verb.verb.base === 'join forces';
  if (forces && !near(reading, verb.next, limit, /^(?:merger|deal|all-share|all-stock|combination)$/))
    return [];
  let other: Name | null = null;
  let company = subject.name;
  let end = verb.next;
  const withAt = find(reading, verb.next, Math.min(limit, verb.next + 12), /^(?:with|into)$/);
  if (
    verb.verb.base === 'combine' &&
    withAt < 0 &&
    !near(reading, verb.next, limit, /^(?:deal|merger|create|form)$/)
  )
    return [];
  if (withAt >= 0) {
    let stop = withAt + 1;
    while (
      stop < limit &&
      stop < withAt + 14 &&
      !/^(?:to|in|that|which|as|for|at|after|amid|while|from|who|via|months|by|through|forming|creating|on)$/.test(
        tokens[stop]!.lower,
      ) &&
      !/^[.;:,—(]$/.test(tokens[stop]!.text)
    )
      stop += 1;
    if (spacBetween(reading, withAt, Math.min(limit, stop + 3))) return [listing(company)];
    other = readName(tokens, withAt + 1, stop);
    end = stop;
    // "to merge Hulu with Fubo": what stands between is merged.
    if (withAt > verb.next) {
      const object = readName(tokens, verb.next, withAt);
      if (object && company && verb.verb.base === 'merge') {
        other = company;
        company = readName(tokens, withAt + 1, stop);
      } else if (object && !company) company = object;
      else if (object && verb.verb.base === 'combine') return [];
    }
  } else {
    let { names } = readNameList(tokens, subject.from, subject.to);
    if (names.length < 2) names = acrossAsides(reading, sentence.from, verb.first);
    if (names.length < 2) return [];
    company = names[0]!;
    other = names[1]!;
  }
  if (!company || !other) return [];
  // "Kestrel Acquisition Corp completes its merger with Lumo": Lumo lists.
  if (isShell(company)) return [listing(other)];
  if (
    verb.verb.base === 'combine' &&
    !(tokens[verb.first - 1]?.lower === 'to' && sentence.field === 'title' && end >= sentence.to - 1) &&
    !near(reading, end, limit, /^(?:deal|merger|business|spac|transaction|create|form)$/)
  )
    return [];
  return [
    {
      kind: 'merger',
      pattern: 'merge',
      company,
      money: formsBetween(reading, end, limit) ? null : priceAfter(reading, end, limit),
      stage: null,
      stageIs: 'none',
      valuation: null,
      leads: [],
      investors: [other],
      status: readStatus(reading, sentence, verb, subject.modal, 'merger', end),
      sentence: sentence.index,
      field: sentence.field,
      trigger: { first: verb.first, last: verb.next - 1 },
      relative: subject.relative,
      subordinate: subject.subordinate,
      background: isBackground(reading, sentence, verb.first, end),
      person: false,
      roundNoun: false,
      scope: { from: sentence.from, to: limit },
    },
  ]; // prettier-ignore

  /** A merger with a blank-cheque company is a listing. */
  function listing(of: Name | null): Mention {
    return {
      kind: 'ipo',
      pattern: 'list',
      company: of,
      money: null,
      stage: null,
      stageIs: 'ipo',
      valuation: null,
      leads: [],
      investors: [],
      status: readStatus(reading, sentence, verb, subject.modal, 'ipo', limit),
      sentence: sentence.index,
      field: sentence.field,
      trigger: { first: verb.first, last: verb.next - 1 },
      relative: subject.relative,
      subordinate: subject.subordinate,
      background: isBackground(reading, sentence, verb.first, limit),
      person: false,
      roundNoun: false,
      scope: { from: sentence.from, to: limit },
    }; // prettier-ignore
  }
}

/** "merger of Lumo and Nordway", "completes its merger with Lumo", "all-stock merger with Lumo". */
export function readMergerNouns(reading: Reading, sentence: Sentence): Mention[] {
  const { tokens } = reading;
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    if (tokens[i]!.lower !== 'merger') continue;
    const next = tokens[i + 1]?.lower ?? '';
    let names: Name[] = [];
    if (next === 'of' && tokens[i + 2]?.lower !== 'equals')
      names = readNameList(tokens, i + 2, sentence.to).names;
    else if (next === 'between') names = readNameList(tokens, i + 2, sentence.to).names;
    else if (next === 'with' || (next === 'agreement' && tokens[i + 2]?.lower === 'with')) {
      const other = readNameList(tokens, next === 'with' ? i + 2 : i + 3, Math.min(sentence.to, i + 11))
        .names[0];
      const verb = find(
        reading,
        sentence.from,
        i,
        /^(?:announces?|announced|completes?|completed|closes|closed|agrees?|agreed|confirms?|confirmed|finalizes|proposes|plans|seeks|signs|signed|its|enters|scraps|scrapped|ends|ended|cancels|abandons|drops|calls|mulls|eyes|nears|explores|considers|in|inks|strikes|reaches|terminates)$/,
      );
      const company = verb > sentence.from ? readName(tokens, sentence.from, verb) : null;
      if (spacBetween(reading, i, Math.min(sentence.to, i + 10))) continue;
      if (company && other) names = [company, other];
    } else if (sentence.field === 'title') {
      // "Nordway, Lumo announce merger"
      const verb = find(
        reading,
        sentence.from,
        i,
        /^(?:announces?|agree|plan|propose|complete|confirm|finalize|to|in|near|eye|mull|discuss|explore|close|seal|end|scrap|unite|abandon|drop|cancel|sign|enter|reach|strike|ink|weigh|hold|resume)$/,
      );
      if (verb > sentence.from) names = readNameList(tokens, sentence.from, verb).names;
    }
    if (names.length < 2 || isShell(names[0]!)) continue;
    const subordinate =
      find(reading, Math.max(sentence.from, i - 5), i, /^(?:following|after|since|post)$/) >= 0;
    return [
      {
        kind: 'merger',
        pattern: 'merge',
        company: names[0]!,
        money: priceBefore(reading, sentence, i) ?? priceAfter(reading, i, sentence.to),
        stage: null,
        stageIs: 'none',
        valuation: null,
        leads: [],
        investors: [names[1]!],
        status: readStatus(reading, sentence, null, i, 'merger', sentence.to),
        sentence: sentence.index,
        field: sentence.field,
        trigger: { first: i, last: i },
        relative: false,
        subordinate,
        background: isBackground(reading, sentence, i, i + 4),
        person: false,
        roundNoun: false,
        scope: { from: sentence.from, to: sentence.to },
      },
    ]; // prettier-ignore
  }
  return [];
}

/** "merge to form $4.5B firm": the sum is the size of what comes of it. */
const formsBetween = (reading: Reading, from: number, to: number): boolean =>
  find(reading, from, Math.min(to, from + 3), /^(?:form|create|forming|creating)$/) >= 0;

const spacBetween = (reading: Reading, from: number, to: number): boolean =>
  find(reading, from, to, SPAC) >= 0 ||
  (find(reading, from, to, /^acquisition$/) >= 0 && find(reading, from, to, /^corp\.?$/) >= 0);
const near = (reading: Reading, from: number, to: number, pattern: RegExp): boolean =>
  find(reading, from, Math.min(to, from + 10), pattern) >= 0;

function find(reading: Reading, from: number, to: number, pattern: RegExp): number {
  for (let i = from; i < to; i += 1) if (pattern.test(reading.tokens[i]!.lower)) return i;
  return -1;
}

/** "Lumo, a payroll company, and Kestrel, an HR company, have merged" */
function acrossAsides(reading: Reading, from: number, to: number): Name[] {
  const { tokens } = reading;
  const comma = find(reading, from, to, /^,$/);
  for (let i = comma + 1; comma > 0 && i < to - 1; i += 1) {
    if (tokens[i]!.lower !== 'and' || tokens[i - 1]!.text !== ',' || !tokens[i + 1]!.cap) continue;
    const first = readName(tokens, from, comma);
    const second = readNameList(tokens, i + 1, to).names[0];
    if (first && second) return [first, second];
  }
  return [];
}
