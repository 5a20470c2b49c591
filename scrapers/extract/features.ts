// Says what speaks for and against an event, by name: how it is told, how its company is written, what stands beside it.
import type { Cluster } from './combine.ts';
import type { Gist } from './gist.ts';
import { isCommon } from './headline-case.ts';
import { GROUP_OF } from './kind-groups.ts';
import type { Money } from './money.ts';
import { makePhraseBook, phraseAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import { remember } from './remember.ts';
import { sameName } from './same-name.ts';
import { close } from './settle.ts';
import { isUnitWord } from './units.ts';
import type { Party, Whose } from './whose.ts';
import { wordList } from './word-list.ts';
import { DESCRIPTORS } from './words/things.ts';
import { OTHER_TOPICS } from './words/topics.ts';

const TOPICS = makePhraseBook(OTHER_TOPICS.map(([say]) => [say, true] as const));

/** What words and names say by themselves, without grammar: see gist.ts and whose.ts. */
export type TextSays = { gist: Gist; whose: Whose; parties: readonly Party<number>[] };

const NAMES: Record<string, Map<string, string>> = {
  pattern: new Map(),
  kind: new Map(),
  field: new Map(),
};
/** "kind:equity", put together once for each of the few there are. */
function named(group: 'pattern' | 'kind' | 'field', value: string): string {
  let name = NAMES[group]!.get(value);
  if (name === undefined) {
    name = `${group}:${value}`;
    NAMES[group]!.set(value, name);
  }
  return name;
}

/** How far the company's name leads the others of the text: see whose.ts. */
const LEADS = [
  'name:unknown',
  'name:far-behind',
  'name:behind',
  'name:level',
  'name:ahead',
  'name:well-ahead',
  'name:far-ahead',
];
const LEAD_BOUNDS = [-2, 0, 1.5, 3, 5];
function leadStep(lead: number | null): number {
  if (lead === null) return 0;
  let step = 1;
  while (step <= LEAD_BOUNDS.length && lead >= LEAD_BOUNDS[step - 1]!) step += 1;
  return step;
}

/** How much the words of the text alone promise an event of its kind: see gist.ts. */
const STEPS = [
  'words:no',
  'words:hardly',
  'words:perhaps',
  'words:likely',
  'words:surely',
  'words:beyond-doubt',
];
const BOUNDS = [0.1, 0.3, 0.55, 0.8, 0.95];
function stepOf(probability: number): number {
  let step = 0;
  while (step < BOUNDS.length && probability >= BOUNDS[step]!) step += 1;
  return step;
}

const LENGTHS = ['name-one-word', 'name-two-words', 'name-three-words', 'name-four-words', 'name-long'];
const SUMS = ['headline-without-sum', 'headline-with-sum', 'headline-with-two-sums', 'headline-with-sums'];

/** "Lumo", "OXO", "LayerX", "11x", "neon": how the first word of a name is written. */
const writtenAs = remember((name: string): string => {
  const [word] = name.split(' ', 1) as [string];
  if (/^[A-Z][a-z]+$/.test(word)) return 'name-like-a-word';
  if (/^[A-Z]+$/.test(word)) return 'name-in-capitals';
  if (/[A-Z]/.test(word.slice(1))) return 'name-coined';
  return /\d/.test(word) ? 'name-with-figure' : 'name-otherwise';
});
/** "neon" */
const isSmall = remember((name: string): boolean => !/\p{Lu}/u.test(name));

/** The sums of the headline, or of the first sentence where there is none. */
const sumsOfHeadline = ({ sentences: [head] }: Reading): Money[] =>
  (head?.sums ?? []).filter(({ currency, conversion }) => currency !== null && !conversion);

/** The names of the features that hold. */
export function featuresOf(
  reading: Reading,
  { lead, mentions }: Cluster,
  all: Cluster[],
  says: TextSays,
): string[] {
  const features: string[] = [];
  const set = (name: string, on: boolean): void => {
    if (on) features.push(name);
  };
  const { company } = lead;
  features.push(named('pattern', lead.pattern), named('kind', lead.kind), named('field', lead.field));
  set('has-money', lead.money !== null);
  const told = sumsOfHeadline(reading);
  features.push(SUMS[Math.min(told.length, SUMS.length - 1)]!);
  set('leaves-sum', lead.money === null && told.length > 0);
  set('sum-elsewhere', lead.money !== null && !told.some(sum => close(sum, lead.money!)));
  set('money-without-currency', lead.money !== null && lead.money.currency === null);
  set('has-valuation', lead.valuation !== null);
  set('round-noun', lead.roundNoun);
  set('round-without-money', lead.kind === 'equity' && lead.money === null && lead.valuation === null);
  set('has-stage', lead.stage !== null);
  set('has-investors', lead.investors.length > 0);
  set('has-lead', lead.leads.length > 0);
  set(
    'takeover-without-buyer',
    (lead.kind === 'acquisition' || lead.kind === 'merger') && lead.investors.length === 0,
  );
  set('takeover-with-price', lead.kind === 'acquisition' && lead.money !== null);
  set('told-twice', mentions.length > 1);
  set('relative', lead.relative);
  set('subordinate', lead.subordinate);
  set('background', lead.background);
  set('person', lead.person);
  set('talk', lead.status.status === 'rumoured');
  if (company) {
    features.push(LEADS[leadStep(says.whose.lead(says.parties, company.text, GROUP_OF[lead.kind]))]!);
    // "Lumo's wealth management unit": what a part does makes its owner's name no longer, and no description.
    const part = company.last > company.first && isUnitWord(reading.tokens[company.last]!.lower);
    const words = part ? 2 : company.last - company.first + 1;
    features.push(
      LENGTHS[Math.min(words, LENGTHS.length) - 1]!,
      writtenAs(part ? company.text.replace(/['’]s? /, ' ') : company.text),
    );
    set('name-titled', words > 1 && reading.tokens[company.first]!.titled);
    set('name-repeated', repeated(reading, company.text));
    const last = reading.tokens[company.last]!;
    set('name-describes', !part && DESCRIPTORS.has(last));
    set('name-without-capital', isSmall(company.text));
    const own = reading.sentences[lead.sentence];
    set('named-elsewhere', own !== undefined && (company.first < own.from || company.first >= own.to));
    set('name-not-first', lead.field === 'title' && company.first > 8);
    const verb = lead.trigger;
    const gap = company.last < verb.first ? verb.first - company.last - 1 : company.first - verb.last - 1;
    set('name-beside-verb', gap <= 1);
    set('name-far-from-verb', gap > 6);
    const opens = company.first === reading.sentences[lead.sentence]?.from;
    set('name-opens', opens);
    const before = reading.tokens[company.first - 1];
    const behind = reading.tokens[company.last + 1];
    // "Green Buildings Software Startup": an ordinary word alone is seldom a name.
    set('name-common', words === 1 && isCommon(reading.tokens[company.first]!.lower));
    set('name-owned', before?.lower === "'s");
    set('name-owns', behind?.lower === "'s");
    // "Lumo raises $5M Series A": nothing stands between the name, the verb and the sum that could be read otherwise.
    const plainVerb = lead.pattern === 'raise' || lead.pattern === 'raise-weak';
    const textbook =
      plainVerb &&
      gap <= 1 &&
      company.last < verb.first &&
      lead.money !== null &&
      lead.money.first - verb.last <= 4;
    set('textbook', textbook && lead.field === 'title');
    set('textbook-in-text', textbook && lead.field !== 'title');
    set('textbook-opens', textbook && opens && lead.field === 'title');
    const alike = mentions.some(
      other =>
        other !== lead &&
        other.sentence !== lead.sentence &&
        other.company !== null &&
        sameName(other.company.text, company.text) &&
        other.money !== null &&
        lead.money !== null &&
        close(other.money, lead.money),
    );
    set('told-alike', alike);
    set(
      'text-is-silent',
      lead.field === 'title' && reading.document.fields.length > 1 && !repeated(reading, company.text),
    );
  }
  const title = all.some(other => other.lead.field === 'title');
  // Another kind of money for the company of the headline is told beside it, not in passing.
  const beside = all.some(
    other =>
      other.lead.field === 'title' &&
      other.lead.kind !== lead.kind &&
      company !== null &&
      other.lead.company !== null &&
      sameName(other.lead.company.text, company.text),
  );
  const aside = lead.field !== 'title' && title && !beside;
  set('title-tells-another', aside);
  // What the words promise is what the headline tells, and no other round that is recalled under it.
  if (!aside && !lead.background) features.push(STEPS[stepOf(says.gist[GROUP_OF[lead.kind]])]!);
  set('beside-the-headline', lead.field !== 'title' && beside);
  set('title-silent', lead.field !== 'title' && !title && reading.document.fields[0]?.field === 'title');
  set('another-topic', otherTopic(reading, lead.trigger.first));
  set('question', asks(reading));
  set('one-of-many', all.length > 3);
  set('alone', all.length === 1);
  set('one-sum', reading.sums.length === 1);
  set('title-and-text', lead.field === 'title' && mentions.some(({ field }) => field !== 'title'));
  return features;
}

function repeated(reading: Reading, name: string): boolean {
  const { reading: text } = reading.document;
  const first = text.indexOf(name);
  return first >= 0 && text.indexOf(name, first + name.length) >= 0;
}

/** The headline is about something else: layoffs, prices, a court. */
function otherTopic(reading: Reading, trigger: number): boolean {
  const title = reading.sentences[0];
  if (title?.field !== 'title' || (title.classes & TOPICS.opens) === 0) return false;
  for (let i = title.from; i < title.to; i += 1) {
    if (i === trigger) continue;
    if (phraseAt(TOPICS, reading.tokens, i, title.to)) return true;
  }
  return false;
}

function asks(reading: Reading): boolean {
  const title = reading.sentences[0];
  if (title?.field !== 'title') return false;
  return reading.tokens[title.to - 1]?.text === '?' || OPENS_QUESTION.has(reading.tokens[title.from]);
}
const OPENS_QUESTION = wordList('how why what should can will does is');
