// Reads "Lumo files for $100M IPO", "Lumo goes public": steps to and through a listing.
import { isBackground } from './background.ts';
import { readSubject } from './clause.ts';
import { hasWord } from './find-word.ts';
import { cameBefore, isOtherListing } from './listing-aside.ts';
import { type Mention, makeMention } from './mention.ts';
import type { Money } from './money.ts';
import { moneyRole } from './money-role.ts';
import { readNameList } from './name-list.ts';
import { type Name, readName } from './names.ts';
import type { Reading, VerbAt } from './reading.ts';
import { readStatus } from './status.ts';
import { isCompanyNoun, leadingName } from './subject-name.ts';
import type { Sentence, Token } from './tokens.ts';
import type { Valuation } from './valuation.ts';
import { VerbList, verbList, verbsMeaning } from './verb-list.ts';
import { listTrait } from './word-class.ts';
import { wordList } from './word-list.ts';
import { PLACES } from './words/things.ts';

const ROUND = wordList('round funding as while amid');

const IPO = listTrait('ipo ipos spac flotation prospectus listing listings s-1 f-1'.split(' '));
const EXCHANGES = /^(?:nasdaq|nyse|lse|exchange|bse|nse|hkex|public|spac)$/;

/** Verbs that a plan to list, or its end, may be told with. */
const PLANS = verbList(
  'ink|sign|confirm|plan|eye|mull|weigh|consider|explore|seek|target|prepare|file|price|launch|announce|complete|close|pursue|raise|refile|report|delay|set|hit|scrap|shelve|withdraw|pull|drop|ditch|abandon|cancel|postpone|join|get|win|secure|land',
);

const LISTS = verbsMeaning('list');
export const LISTING = new VerbList(verb => LISTS.has(verb) || PLANS.has(verb));
const LISTED_DEBTS = wordList('assets liabilities debts debt creditors between up');
const GETS = verbList('raise|get|secure|close|win|complete');

/** `main` is any verb of the sentence; the noun IPO behind it makes it a step to a listing. */
export function readListing(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
  const { base } = verb.verb;
  const { tokens } = reading;
  const list = LISTS.has(verb.verb);
  const plans = PLANS.has(verb.verb);
  if (!list && !plans) return [];
  let ipo = -1;
  if (
    base === 'go public' ||
    base === 'start trading' ||
    base === 'begin trading' ||
    base === 'go ipo' ||
    base === 'ipo'
  )
    ipo = verb.first;
  else {
    for (let i = verb.next; i < Math.min(limit, verb.next + (base === 'file' ? 16 : 9)); i += 1) {
      const { lower, text } = tokens[i]!;
      if (text === '.' || text === ';') break;
      if (lower === 'pre-ipo') break;
      if (
        (tokens[i]!.traits & IPO) !== 0 &&
        !(
          lower === 'listing' &&
          (!list || LISTED_DEBTS.has(tokens[i + 1])) &&
          !/^(?:public|stock|direct|kong|york|nasdaq|nyse|dual|secondary|primary|market|exchange)$/.test(
            tokens[i - 1]?.lower ?? '',
          ) &&
          !PLACES.has(tokens[i - 1])
        )
      ) {
        ipo = i;
        break;
      }
      if (lower === 'public' && /^(?:initial|go|going|offering)$/.test(`${tokens[i - 1]?.lower}`)) {
        ipo = i;
        break;
      }
      if (lower === 'initial' && tokens[i + 1]?.lower === 'public') {
        ipo = i;
        break;
      }
      if (
        (base === 'list' || base === 'debut' || base === 'float') &&
        (lower === 'on' || lower === 'in') &&
        (EXCHANGES.test(firstOf(reading, i + 1, i + 7)) || (base === 'list' && PLACES.has(tokens[i + 1])))
      ) {
        ipo = i;
        break;
      }
    }
  }
  if (ipo < 0) return [];
  // "not rushing to go public", "no IPO before 2028", "boosts its IPO prospects", "IPO market", "IPO price".
  if (
    /^(?:market|markets|prospects|price|window|boom|drought|proceeds|class|hopes|chances|candidates|pipeline|rumors)$/.test(
      tokens[ipo + 1]?.lower ?? '',
    ) &&
    base !== 'set'
  )
    return [];
  if (hasWord(tokens, Math.max(sentence.from, verb.first - 5), ipo, DENIES)) return [];
  if (isLongAfter(tokens, verb.next, ipo)) return [];
  if (isOtherListing(tokens, verb, limit)) return [];
  // "raises $800 million ahead of planned IPO"
  if (GETS.has(verb.verb) && aheadOf(reading, verb.next, ipo)) return [];
  // "announces review just days after IPO"
  if (!list && /^(?:after|following|since)$/.test(tokens[ipo - 1]?.lower ?? '')) return [];
  // "closes $12 billion funding round as anticipation builds for IPO"
  if (GETS.has(verb.verb) && hasWord(tokens, verb.next, ipo, ROUND)) return [];
  if (base === 'plan' && aheadOf(reading, Math.max(sentence.from, verb.first - 3), verb.first)) return [];
  const subject = readSubject(reading, sentence, verb);
  // "amid stock rout, dismal IPOs": a noun.
  if (
    tokens[verb.first]!.lower === 'ipos' &&
    (/^(?:amid|on|despite)$/.test(tokens[subject.from - 1]?.lower ?? '') ||
      // "puts dozens of U.S. IPOs at risk", "leaves fintech IPOs in limbo"
      PLACES.has(tokens[verb.first - 1]) ||
      /^(?:of|tech|biotech|fintech|crypto|more|new|recent|big|mega|major|few|many|other|several|best|top|biggest|largest|hottest|worst)$/.test(
        tokens[verb.first - 1]?.lower ?? '',
      ))
  )
    return [];
  // "Lumo strikes SPAC deal to go public": the vehicle is not who lists.
  const company =
    subject.name && /^(?:spac|ipo)$/i.test(subject.name.text)
      ? leadingName(tokens, sentence.from, verb.first)
      : subject.name;
  const money = offered(reading, verb.next, limit);
  const mention = (of: Name | null): Mention =>
    makeMention(sentence, {
      kind: 'ipo',
      pattern: 'list',
      company: of,
      money,
      stageIs: 'ipo',
      valuation: ipoValue(reading, verb, limit),
      status: readStatus(reading, sentence, verb, subject.modal, 'ipo', Math.max(ipo, limit)),
      trigger: { first: verb.first, last: Math.max(verb.next - 1, ipo) },
      relative: subject.relative,
      subordinate: subject.subordinate,
      background: isBackground(reading, sentence, verb.first, ipo),
      person: subject.person,
      roundNoun: true,
      scope: { from: sentence.from, to: limit },
    });
  // "Paymentus, Flywire price IPOs": several at once.
  if (
    MANY.has(tokens[ipo]) ||
    tokens[ipo + 1]?.lower === 'listings' ||
    (verb.verb.form === 'base' && base !== 'plan')
  ) {
    const { names } = readNameList(tokens, subject.from, subject.to);
    if (names.length > 1 && (MANY.has(tokens[ipo]) || names.at(-1)!.last >= verb.first - 2))
      return names.map(mention);
  }
  return [mention(company)];
}
const MANY = wordList('ipos listings debuts flotations');
const DENIES = wordList("not no n't isn't won't never without why until delays post advised advises rushing");

function aheadOf({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/^(?:ahead|before|prior)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** Nouns without a known verb: "Lumo IPO", "Klarna might reschedule its IPO", "Boxed going public via SPAC". */
export function readListingNouns(reading: Reading, sentence: Sentence): Mention[] {
  if (sentence.field !== 'title') return [];
  const { tokens } = reading;
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    // "shares soar 40% in Nasdaq debut"
    const debut =
      tokens[i]!.lower === 'debut' &&
      /^(?:nasdaq|nyse|market|trading|public|stock|exchange|lse|street)$/.test(tokens[i - 1]?.lower ?? '');
    if (tokens[i]!.lower !== 'ipo' && !debut) continue;
    if (aheadOf(reading, Math.max(sentence.from, i - 7), i)) continue;
    // "falls below its IPO price": the price is old news. "days after IPO": so is the listing.
    const near = `${tokens[i - 2]?.lower ?? ''} ${tokens[i - 1]!.lower}`;
    if (tokens[i + 1]?.lower === 'price' && /(?:^| )(?:below|above|under|over|near|to)(?: |$)/.test(near))
      continue;
    if (isLongAfter(tokens, sentence.from, i)) continue;
    const own =
      /^(?:cuts|trims|slashes|delays|postpones|ups|upsizes|prices|kicks|readies)$/.test(
        tokens[i - 1]?.lower ?? '',
      ) ||
      /^(?:its|their|the|upcoming|planned|long-awaited|us|u\.s\.|nasdaq|blockbuster)$/.test(
        tokens[i - 1]?.lower ?? '',
      );
    const close = findPlan(reading, Math.max(sentence.from + 1, i - 4), i) >= 0;
    if (
      /^(?:market|markets|prospects|window|boom|drought|proceeds|class|hopes|chances|candidates|pipeline|rumors|talk|plans?)$/.test(
        tokens[i + 1]?.lower ?? '',
      ) &&
      !own
    )
      continue;
    // "falls after probe just days after IPO"
    if (/^(?:days|weeks|months|years|hours)$/.test(tokens[i - 2]?.lower ?? '')) continue;
    if (!own && !close && !debut && !/^(?:for|after|following)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const verb = findPlan(reading, sentence.from, i);
    if (verb <= sentence.from) continue;
    // "closes round as anticipation builds for IPO"
    if (hasWord(tokens, verb + 1, i, WHILE)) continue;
    const company = readName(tokens, sentence.from, verb);
    if (!company && !isCompanyNoun(tokens[verb - 1])) continue;
    return [
      makeMention(sentence, {
        kind: 'ipo',
        pattern: 'list',
        company,
        money: offered(reading, i + 1, sentence.to),
        stageIs: 'ipo',
        status: readStatus(reading, sentence, null, i, 'ipo', sentence.to),
        trigger: { first: i, last: i },
        background: isBackground(reading, sentence, i, i),
        roundNoun: true,
      }),
    ];
  }
  return [];
}

/** "just days after IPO", "two years since its IPO" */
export function isLongAfter(tokens: readonly Token[], from: number, at: number): boolean {
  // "Lumo's IPO, one year later"
  if (
    tokens[at + 1]?.text === ',' &&
    /^(?:days?|weeks?|months?|years?)$/.test(tokens[at + 3]?.lower ?? '') &&
    /^(?:later|on|after)$/.test(tokens[at + 4]?.lower ?? '')
  )
    return true;
  for (let i = at - 1; i > Math.max(from, at - 5); i -= 1)
    if (/^(?:after|since|following|post)$/.test(tokens[i]!.lower))
      return /^(?:days?|weeks?|months?|years?|later|ever)$/.test(tokens[i - 1]?.lower ?? '');
  return false;
}

function findPlan(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1)
    if (
      /^(?:might|may|could|cuts|trims|slashes|ups|prices|delays|postpones|reschedules?|upsizes|downsizes|sets|moves|advances|kicks|raises|sets|preps|aims|values|targets|eyes|plots|hikes|lifts|taps|hires|selects|appoints|lines|shares|stock|soars|pops|jumps|surges|slumps|falls|drops|slides|tumbles|sinks|plunges|rises|climbs|gains|leaps|rallies|flops|slips|dips|doubles|ends|closes|makes|picks|resumes|revives|gears|readies|starts|begins|announces|opens)$/.test(
        reading.tokens[i]!.lower,
      )
    )
      return i;
  return -1;
}

/** New money of the offering: "$100M IPO", "to raise $5 billion". Prices a share and market values are none. */
function offered(reading: Reading, from: number, limit: number): Money | null {
  for (let i = from; i < Math.min(limit, from + 30); i += 1) {
    const sum = reading.moneyAt.get(i);
    if (!sum || sum.first !== i || sum.conversion) continue;
    if (sum.amount < 1000) continue;
    // "via $3.6 billion SPAC": what the deal is worth, not what is raised.
    if (
      /^(?:spac|merger|combination|deal|valuation|blank-check)$/.test(
        reading.tokens[sum.last + 1]?.lower ?? '',
      ) ||
      isIpoValue(reading.tokens, sum)
    )
      continue;
    if (
      moneyRole(reading.tokens, sum, from, limit) === 'new' &&
      reading.tokens[sum.first - 1]?.lower !== 'at'
    ) {
      const before = reading.tokens[sum.first - 1]?.lower ?? '';
      if (before === 'in' || before === 'eyes') continue;
      // "ups its IPO by $50M to $900M": the sum that it grows to is told behind.
      if (before === 'by' && hasWord(reading.tokens, sum.last + 1, limit, GROWS_TO)) continue;
      if (cameBefore(reading.tokens, sum)) continue;
      return sum;
    }
  }
  return null;
}

const GROWS_TO = wordList('to raise raising');

/** "$20 billion to $30 billion IPO value": what the listing is to make of the company. */
export const isIpoValue = (tokens: readonly Token[], { last }: Money): boolean =>
  tokens[last + 1]?.lower === 'ipo' && /^(?:valuations?|value)$/.test(tokens[last + 2]?.lower ?? '');

/** "IPO'd at $14.5B": a sum behind "at" is what the company was worth. */
function ipoValue(reading: Reading, verb: VerbAt, limit: number): Valuation | null {
  for (let i = verb.next; i < Math.min(limit, verb.next + 5); i += 1) {
    const sum = reading.moneyAt.get(i);
    if (sum && sum.first === i && reading.tokens[i - 1]?.lower === 'at' && sum.amount >= 1e8)
      return { sum, basis: 'unstated', start: sum.start, end: sum.end };
  }
  return null;
}

function firstOf(reading: Reading, from: number, to: number): string {
  for (let i = from; i < to; i += 1) {
    const word = reading.tokens[i]?.lower ?? '';
    if (EXCHANGES.test(word)) return word;
  }
  return '';
}
const WHILE = wordList('as while amid because');
