// Reads "Lumo raises $5M": the subject of the verb receives money, whatever sort of money it is.
// It is longer than 300 lines because one verb's subject, object and second sum are read with the same state.
import type { Kind } from '../../src/model/kind.ts';
import { isBackground } from './background.ts';
import { readSubject, type Subject } from './clause.ts';
import { type DealObject, readDealObject } from './deal-object.ts';
import { giversOf, readTarget } from './giving.ts';
import type { Mention, Pattern } from './mention.ts';
import type { Money } from './money.ts';
import { readNameList } from './name-list.ts';
import { type Name, readName } from './names.ts';
import { isNoRaise, isWholeTrade } from './no-raise.ts';
import type { Reading, VerbAt } from './reading.ts';
import { readStatus } from './status.ts';
import type { Sentence, Token } from './tokens.ts';
import { readValuation } from './valuation.ts';
import { HOUSES } from './words/houses.ts';

const FUND_NAME = /^(?:Capital|Ventures|Venture|Partners|VC|Fund|Funds|Investments|Equity|Investors)$/i;

/** Verbs of so many uses that only a noun of rounds behind them makes them news of money. */
const NEEDS_NOUN =
  /^(?:hold|report|take|draw|plan|prepare|sign|expand|increase|boost|confirm|disclose|reveal|announce|win|earn|collect|issue|target|discuss|consider|weigh|explore|pursue|welcome|accept|extend|upsize|near|mull|float|launch with|hit|ink|negotiate|unveil|receive|obtain|start with|initiate|enter into|capture|lure|notch|seal|wrap)$/;

/** Of these, "from Orbital" or "at a valuation" behind the sum says as much as a noun. */
const TAKES = /^(?:take|draw|accept|collect|receive|obtain)$/;

function givenBy(reading: Reading, object: DealObject, limit: number): boolean {
  const { tokens } = reading;
  const next = (object.money?.last ?? limit) + 1;
  if (next + 1 >= limit) return false;
  if (tokens[next]!.lower === 'from' && tokens[next + 1]!.cap) return true;
  return readValuation(tokens, reading.moneyAt, next, limit) !== null;
}

/** "investment in Lumo", "stake in Lumo". */
const INVESTED = new Set(['funding', 'investment', 'investments', 'stake', 'bet']);
const CLOSES = new Set([',', '.', ';', ':', '—']);

export function readRaising(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
  const strong = verb.verb.means.includes('raise');
  const weak = verb.verb.means.includes('raise-weak');
  const award = verb.verb.means.includes('award');
  const launch = verb.verb.means.includes('launch');
  if (!strong && !weak && !launch && !award) return [];
  const { tokens } = reading;
  // "was awarded a grant": the subject receives; "awards a grant to Lumo": what follows "to" does.
  const passive =
    verb.verb.form === 'past' && /^(?:was|were|been|is|are)$/.test(tokens[verb.first - 1]?.lower ?? '');
  if (award && !passive && !verb.verb.means.includes('raise-weak'))
    return readAward(reading, sentence, verb, limit);
  if (passive && !award) return [];
  // "raises its valuation of Lumo to $13B" moves a price, not money.
  for (let i = verb.next; i < Math.min(limit, verb.next + 3); i += 1) {
    if (tokens[i]!.lower === 'at' || reading.moneyAt.has(i)) break;
    if (tokens[i]!.lower === 'valuation') return [];
  }
  const given = strong ? null : investIn(reading, sentence, verb, limit);
  if (given) return [given];
  if (verb.verb.base === 'make') return [];
  // "picked up by Nordway": who does it stands behind.
  if (verb.verb.form === 'past' && tokens[verb.next]?.lower === 'by') return [];
  // "raises US investment to $165 billion" builds.
  if (strong)
    for (let i = verb.next; i < Math.min(limit - 1, verb.next + 4); i += 1)
      if (/^(?:investment|stake|bid|offer|spending)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'to')
        return [];
  // "raising total investment to $20 billion" is no raise.
  if (strong && tokens[verb.next]?.lower === 'total') return [];
  const object = readDealObject(reading, verb.next, limit);
  // "snaps up Lumo for $220M" buys; what is raised stands before "for".
  if (verb.verb.means.includes('acquire-weak'))
    for (let i = verb.next; i < (object.money?.first ?? 0); i += 1) if (tokens[i]!.lower === 'for') return [];
  if (object.other || object.kind === 'ipo' || isOffer(reading, verb.next, limit)) return [];
  // "to raise $4.8 billion by selling T-Mobile shares": it sells what it holds.
  if (object.money && sellsHolding(reading, object.money.last + 1, limit)) return [];
  if (isNoRaise(reading, sentence, verb, object, limit)) return [];
  // "raised at $4.5 billion": the sum is the company's value.
  let worth: Money | null = null;
  if (strong && object.money?.first === verb.next + 1 && tokens[verb.next]!.lower === 'at') {
    worth = object.money;
    object.role = 'valuation';
    object.money = null;
    object.roundNoun = true;
  }
  const subject = readSubject(reading, sentence, verb);
  // "Lumo, which raised $172M, is shutting down"
  if (subject.relative && sentence.field === 'title') return [];
  if (isWholeTrade(tokens, subject)) return [];
  // "Lumo Capital's third fund hits $300M", "Lumo's IPO could raise": the subject says what is raised.
  const head = subject.to > subject.from ? tokens[subject.to - 1]!.lower : '';
  if (object.kind === 'equity' && object.money && subject.name && subject.name.last < subject.to - 1) {
    if (head === 'fund') object.kind = 'fund';
    if (head === 'ipo' || head === 'offering') object.kind = 'ipo';
    if (object.kind !== 'equity') object.roundNoun = true;
  }
  if (
    weak &&
    !strong &&
    NEEDS_NOUN.test(verb.verb.base) &&
    !object.roundNoun &&
    !(TAKES.test(verb.verb.base) && givenBy(reading, object, limit))
  )
    return [];
  if (!counts(object, strong, launch)) {
    const value = strong
      ? readValuation(tokens, reading.moneyAt, verb.next, sentence.field === 'title' ? sentence.to : limit)
      : null;
    if (!value && !(strong && verb.verb.form === 'past' && hasWord(reading, verb.next, limit, 'cash')))
      return [];
  }
  const company =
    forCompany(reading, subject, object, limit) ?? firstOfTwo(reading, sentence, verb) ?? subject.name;
  const pattern: Pattern = launch && !weak && !strong ? 'launch' : strong ? 'raise' : 'raise-weak';
  const kind =
    verb.verb.base === 'borrow'
      ? 'debt'
      : award && object.kind === 'equity' && !object.stage
        ? 'grant'
        : kindOf(object, company, reading, subject);
  if (pattern === 'launch' && kind !== 'fund' && kind !== 'tender') return [];
  // "to close its global equity fund": without a sum a fund that is to close ends.
  if (kind === 'fund' && verb.verb.base === 'close' && verb.verb.form === 'base' && !object.money) return [];
  if (kind === 'fund' && tokens[verb.first - 1]?.lower === 'soft') return [];
  const mentions = [{ ...build(object, kind, pattern), company }];
  // "secures $32M Series B, $200M debt facility": what follows the comma is an event of its own.
  let more = object.end;
  for (let n = 0; n < 3 && more < limit; n += 1) {
    const next = moneyWithin(reading, more, limit);
    if (next < 0) break;
    const second = readDealObject(reading, next, limit);
    if (!second.money || second.other || !second.kindWord || second.kind === kind || second.kind === 'tender')
      break;
    mentions.push({ ...build(second, kindOf(second, company, reading, subject), pattern), company });
    more = Math.max(second.end, next + 1);
  }
  return mentions;

  function build(from: DealObject, kindIs: Kind, patternIs: Pattern): Mention {
    return {
      kind: kindIs,
      pattern: patternIs,
      company: null,
      money: from.money,
      stage: from.stage,
      stageIs: null,
      valuation: worth ? { sum: worth, basis: 'unstated', start: worth.start, end: worth.end } : null,
      leads: [],
      investors: [],
      status: readStatus(reading, sentence, verb, subject.modal, kindIs, from.end),
      sentence: sentence.index,
      field: sentence.field,
      trigger: { first: verb.first, last: verb.next - 1 },
      relative: subject.relative,
      subordinate: subject.subordinate && !crowned(reading, sentence, verb.first),
      background:
        isBackground(reading, sentence, verb.first, from.end) || isRivals(tokens, sentence, company),
      person: subject.person,
      roundNoun: from.roundNoun,
      scope: { from: sentence.from, to: limit },
    };
  }
}

/** "Rival Tallybot raised $60 million": what the others did is told in passing. */
const isRivals = (tokens: Token[], sentence: Sentence, company: Name | null): boolean =>
  company !== null &&
  sentence.field !== 'title' &&
  company.first > sentence.from &&
  /^(?:rivals?|competitors?|competing)$/.test(tokens[company.first - 1]!.lower) &&
  !tokens[company.first - 2]?.cap;

/** "nears $150M funding in Lumo", "makes strategic investment in Lumo", "takes minority stake in Lumo": the subject gives. */
function investIn(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb.next; i < Math.min(limit - 2, verb.next + 9); i += 1) {
    const { text, lower } = tokens[i]!;
    if (CLOSES.has(text)) return null;
    if (!INVESTED.has(lower) || !/^(?:in|into|on)$/.test(tokens[i + 1]!.lower)) continue;
    const target = readTarget(reading, i + 1, limit, false);
    const subject = readSubject(reading, sentence, verb);
    const object = readDealObject(reading, verb.next, i + 1);
    if (!target?.name || !subject.name || target.capex) return null;
    return {
      kind: 'equity',
      pattern: 'invest',
      company: target.name,
      money: object.money,
      stage: object.stage,
      stageIs: null,
      valuation: null,
      leads: [],
      investors: giversOf(reading, subject),
      status: readStatus(reading, sentence, verb, subject.modal, 'equity', i),
      sentence: sentence.index,
      field: sentence.field,
      trigger: { first: verb.first, last: i },
      relative: subject.relative,
      subordinate: subject.subordinate,
      background: isBackground(reading, sentence, verb.first, target.name.last),
      person: false,
      roundNoun: true,
      scope: { from: sentence.from, to: limit },
    }; // prettier-ignore
  }
  return null;
}

/** "is now a unicorn after raising $150M": the main clause is the news of the round. */
function crowned(reading: Reading, sentence: Sentence, to: number): boolean {
  for (let i = sentence.from; i < to; i += 1)
    if (/^(?:unicorn|decacorn|valued|valuation)$/.test(reading.tokens[i]!.lower)) return true;
  return false;
}

function counts(object: DealObject, strong: boolean, launch: boolean): boolean {
  if (launch)
    return (
      (object.kind === 'fund' || object.kind === 'tender') && (object.money !== null || object.roundNoun)
    );
  if (object.money) return true;
  if (object.role !== null && object.role !== 'valuation') return false;
  return object.roundNoun || (strong && object.kind !== 'equity');
}

/** A fund is raised by who manages it: the object says fund, or the subject is a house of investors. */
export function kindOf(
  object: DealObject,
  company: Name | null,
  reading: Reading,
  subject: Subject | null,
): Kind {
  if (object.kind !== 'equity') {
    if (
      object.kind === 'debt' &&
      hasWord(reading, object.kindWord!.first - 3, object.kindWord!.first + 4, 'equity')
    )
      return 'equity';
    return object.kind;
  }
  if (company && !object.stage && HOUSES.has(company.text.toLowerCase())) return 'fund';
  if (company && !object.stage && object.money && isToInvest(reading, object.money.last + 1)) return 'fund';
  const last = company ? reading.tokens[company.last]! : null;
  if (company && last && FUND_NAME.test(last.text) && company.last > company.first && !object.stage)
    return 'fund';
  if (subject) {
    for (let i = subject.from; i < subject.to; i += 1) {
      const { lower } = reading.tokens[i]!;
      const next = reading.tokens[i + 1]?.lower ?? '';
      if (
        (lower === 'vc' || lower === 'venture') &&
        i < subject.to &&
        !object.stage &&
        /^(?:firm|fund|capital|investor)$|^vc$/.test(lower === 'vc' ? 'vc' : next) &&
        !(company && i >= company.first && i <= company.last)
      )
        return 'fund';
      if (lower === 'equity' && next === 'firm') return 'fund';
    }
  }
  return 'equity';
}

/** "raises $3bn to back small buyouts", "of capital for private credit": whoever invests it on has raised a fund. */
function isToInvest(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  for (let i = from; i < Math.min(tokens.length - 2, from + 7); i += 1) {
    const { lower, punct } = tokens[i]!;
    if (punct) return false;
    const two = `${tokens[i + 1]!.lower} ${tokens[i + 2]!.lower}`;
    if (
      lower === 'for' &&
      /^(?:private (?:credit|equity|debt)|direct lending|growth equity|real estate)$/.test(two)
    )
      return true;
    if (lower === 'for' && /^(?:secondaries|buyouts|co-investments)$/.test(tokens[i + 1]!.lower)) return true;
    if (lower !== 'to') continue;
    const verb = tokens[i + 1]!.lower;
    if (!/^(?:back|invest|buy|seed|bet)$/.test(verb)) return false;
    for (let k = i + 2; k < Math.min(tokens.length, i + 9); k += 1) {
      if (tokens[k]!.punct) return false;
      if (
        /^(?:startups?|start-ups?|founders|companies|buyouts|businesses|entrepreneurs|scaleups|firms|deals|ventures|unicorns|assets)$/.test(
          tokens[k]!.lower,
        )
      )
        return true;
    }
    return false;
  }
  return false;
}

function hasWord(reading: Reading, from: number, to: number, word: string): boolean {
  for (let i = Math.max(0, from); i < Math.min(reading.tokens.length, to); i += 1)
    if (reading.tokens[i]!.lower === word) return true;
  return false;
}

function moneyWithin(reading: Reading, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 4); i += 1) {
    const sum = reading.moneyAt.get(i);
    if (sum && sum.first === i && !sum.conversion) return i;
    if (reading.tokens[i]!.text === '.' || reading.tokens[i]!.text === ';') return -1;
  }
  return -1;
}

/** "accepts $15 billion buyout offer": a company is bought, no money raised. */
function isOffer(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit - 1, from + 6); i += 1)
    if (
      /^(?:buyout|takeover|acquisition|merger)$/.test(reading.tokens[i]!.lower) &&
      /^(?:offer|bid|proposal|deal|approach)$/.test(reading.tokens[i + 1]!.lower)
    )
      return true;
  return false;
}

function sellsHolding({ tokens }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit - 2, from + 3); i += 1) {
    if (tokens[i]!.lower !== 'selling' && tokens[i]!.lower !== 'offloading') continue;
    if (!tokens[i + 1]!.cap) return false;
    for (let k = i + 2; k < Math.min(limit, i + 6); k += 1)
      if (/^(?:shares|stake|stock|holding)$/.test(tokens[k]!.lower)) return true;
  }
  return false;
}

/** "Meta, Blue Owl ink $27B financing": a plural verb has two subjects, and the first is the company. */
function firstOfTwo(reading: Reading, sentence: Sentence, { verb, first, before }: VerbAt): Name | null {
  const { tokens } = reading;
  if (sentence.field !== 'title' || verb.form !== 'base' || before || tokens[first - 1]?.lower === 'to')
    return null;
  if (first - sentence.from > 8) return null;
  const { names, next } = readNameList(tokens, sentence.from, first);
  return names.length === 2 && next === first && names[0]!.first === sentence.from ? names[0]! : null;
}

/** "Google vet raises $8M for Continua": where people raise, the company stands behind "for". */
function forCompany(reading: Reading, subject: Subject, object: DealObject, limit: number): Name | null {
  if (subject.name && !subject.person) return null;
  const { tokens } = reading;
  const from = object.money ? object.money.last + 1 : object.end;
  for (let i = from; i < Math.min(limit, from + 9); i += 1) {
    if (tokens[i]!.lower !== 'for') continue;
    let end = i + 1;
    while (
      end < limit &&
      end < i + 12 &&
      !/^(?:to|that|which|as|with|in|at|from|led|who|whose|of)$/.test(tokens[end]!.lower) &&
      !/^[.;:—]$/.test(tokens[end]!.text)
    )
      end += 1;
    // "for his proptech startup, Flow": the name may stand behind a comma.
    const direct = readName(tokens, i + 1, commaBefore(reading, i + 1, end));
    if (direct) return direct;
    const comma = commaBefore(reading, i + 1, end);
    if (comma < end) {
      const { names } = readNameList(tokens, comma + 1, Math.min(end, comma + 5));
      if (names[0]) return names[0];
    }
  }
  return null;
}

function commaBefore(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (reading.tokens[i]!.text === ',') return i;
  return to;
}

/** What may stand between "to" and a name: "to the Oslo startup Lumo", "to chipmaker Lumo". */
const RECIPIENT =
  /^(?:the|a|an|two|three|four|five|its)$|(?:maker|startup|company|firm|developer|spinout|spin-out|lab|-based)$/;

/** "The agency awards a $2m grant to Lumo" and "awards Lumo a $2m grant". */
function readAward(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
  const { tokens } = reading;
  const object = readDealObject(reading, verb.next, limit);
  if (!object.money || object.other || (object.kind !== 'grant' && object.kind !== 'equity')) return [];
  let company: Name | null = null;
  for (let i = object.money.last + 1; i < Math.min(limit, object.money.last + 12); i += 1) {
    // "granted up to €61.6M to develop a chip": a verb behind "to" is no one's name.
    if (tokens[i]!.lower === 'to') {
      if (!tokens[i + 1]?.cap && !RECIPIENT.test(tokens[i + 1]?.lower ?? '')) continue;
      company = readNameList(tokens, i + 1, Math.min(limit, i + 12)).names[0] ?? null;
      break;
    }
  }
  company ??= readName(tokens, verb.next, object.money.first);
  const subject = readSubject(reading, sentence, verb);
  // "Lumo granted up to €61.6M": headlines leave "was" away.
  const receives = !company && sentence.field === 'title' && verb.verb.form === 'past';
  if (receives) company = subject.name;
  if (!company) return [];
  return [
    {
      kind: 'grant',
      pattern: 'award',
      company,
      money: object.money,
      stage: null,
      stageIs: 'none',
      valuation: null,
      leads: [],
      investors: subject.name && !receives ? [subject.name] : [],
      status: readStatus(reading, sentence, verb, subject.modal, 'grant', object.end),
      sentence: sentence.index,
      field: sentence.field,
      trigger: { first: verb.first, last: verb.next - 1 },
      relative: subject.relative,
      subordinate: subject.subordinate,
      background: isBackground(reading, sentence, verb.first, object.end),
      person: false,
      roundNoun: true,
      scope: { from: sentence.from, to: limit },
    },
  ]; // prettier-ignore
}
