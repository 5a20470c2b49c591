// Last step of reading: all tellings of one event in a document become one, field by field.
// It is longer than 300 lines because one event is made of its tellings in one place; parted, each half would need the other's state.

import { introducedName } from './introduced.ts';
import type { Mention, StatusReading } from './mention.ts';
import type { Money } from './money.ts';
import { moneyRole } from './money-role.ts';
import type { Name } from './names.ts';
import { readParties } from './parties.ts';
import type { Reading } from './reading.ts';
import { nameKey, sameName } from './same-name.ts';
import { readStage } from './stage.ts';
import type { Sentence } from './tokens.ts';
import { readValuation } from './valuation.ts';

/** Tellings of one event, the one that leads first. */
export type Cluster = { lead: Mention; mentions: Mention[] };

export function combine(reading: Reading, mentions: Mention[]): Cluster[] {
  const clusters: Cluster[] = [];
  const named = mentions.filter(mention => mention.company);
  const nameless = mentions.filter(mention => !mention.company);
  for (const mention of named) {
    const cluster = clusters.find(known => belongs(known, mention));
    if (cluster) cluster.mentions.push(mention);
    else clusters.push({ lead: mention, mentions: [mention] });
  }
  for (const mention of nameless) adopt(reading, clusters, mention);
  const merged = joinValues(joinSums(clusters));
  splitTotals(merged);
  for (const cluster of merged) settle(cluster);
  fillPrices(reading, merged);
  fillFromOtherSentences(reading, merged, new Set(mentions.map(mention => mention.sentence)));
  return merged;
}

/** A telling without a name ("AI Search Startup Raises $26 Million", "It raised $5M") goes to the event it fits best. */
function adopt(reading: Reading, clusters: Cluster[], mention: Mention): void {
  let best: Cluster | null = null;
  let most = 0;
  for (const cluster of clusters) {
    const score = fitness(cluster, mention);
    if (score > most) {
      best = cluster;
      most = score;
    }
  }
  if (best) {
    best.mentions.push(mention);
    return;
  }
  // Nothing else tells of it: the company is the one that the text introduces.
  if (
    mention.background ||
    mention.relative ||
    mention.kind === 'acquisition' ||
    mention.kind === 'merger' ||
    (!mention.money && mention.field !== 'title')
  )
    return;
  if (
    clusters.some(({ lead }) => lead.kind === mention.kind && (lead.field === 'title' || lead.money !== null))
  )
    return;
  const name = introducedName(reading, mention);
  if (name) clusters.push({ lead: { ...mention, company: name }, mentions: [mention] });
}

function fitness({ lead, mentions }: Cluster, mention: Mention): number {
  if (lead.kind !== mention.kind && !(lead.kind === 'fund' && mention.kind === 'equity')) return 0;
  const sums = mentions.map(other => other.money).filter(sum => sum !== null);
  const agrees = mention.money !== null && sums.some(sum => close(sum, mention.money!));
  const foreign =
    mention.money !== null && sums.length > 0 && sums.every(sum => sum.currency !== mention.money!.currency);
  if (mention.money !== null && sums.length > 0 && !agrees && !foreign) return 0;
  if (mention.field !== 'title' && lead.field !== 'title' && lead.sentence > mention.sentence) return 0;
  return (
    1 +
    (agrees ? 4 : 0) +
    (lead.person ? 0 : 2) +
    (plain(lead) > 0 ? 0 : 2) +
    (mention.money === null ? 0 : sums.length > 0 ? 1 : 0)
  );
}

/** The same sum for the same purpose in headline and text is one event, however the text names its company. */
function joinSums(clusters: Cluster[]): Cluster[] {
  const out: Cluster[] = [];
  for (const cluster of clusters) {
    const other = out.find(
      known =>
        known.lead.kind === cluster.lead.kind &&
        (known.lead.field === 'title') !== (cluster.lead.field === 'title') &&
        known.lead.money !== null &&
        cluster.lead.money !== null &&
        close(known.lead.money, cluster.lead.money),
    ); // prettier-ignore
    if (!other) {
      out.push(cluster);
      continue;
    }
    other.mentions.push(...cluster.mentions);
    if (other.lead.field !== 'title') other.lead = cluster.lead;
  }
  return out;
}

function belongs(cluster: Cluster, mention: Mention): boolean {
  const { lead } = cluster;
  if (lead.kind !== mention.kind) return false;
  if (!lead.company || !sameName(lead.company.text, mention.company?.text ?? '')) return false;
  if (lead.kind === 'acquisition' || lead.kind === 'merger' || lead.kind === 'ipo') return true;
  if (!mention.money || !lead.money) return !stagesClash(lead, mention);
  if (close(lead.money, mention.money)) return true;
  // Another sum of the same house in the same document: an older round, or the same in another currency.
  if (lead.money.currency !== mention.money.currency) return true;
  return (
    lead.field === 'title' ||
    mention.background ||
    mention.relative ||
    mention.subordinate ||
    lead.sentence !== mention.sentence
  );
}

function stagesClash(a: Mention, b: Mention): boolean {
  return Boolean(a.stage && b.stage && a.stage.stage !== b.stage.stage && a.field !== 'title');
}

/** Within six per cent: "$26 Million" in the headline, "$25.6 million" in the text. */
export function close(a: Money, b: Money): boolean {
  if (a.currency !== b.currency && a.currency !== null && b.currency !== null) return false;
  const [x, y] = [a.amount, b.amount];
  return Math.abs(x - y) <= 0.06 * Math.max(x, y) || a.high === y || b.high === x;
}

/** "closes $15.3B financing" that the text takes apart into $10B of equity and $5.25B of debt. */
function splitTotals(clusters: Cluster[]): void {
  const borrowed = clusters.find(({ lead }) => lead.kind === 'debt' && lead.field !== 'title')?.lead;
  const debt = borrowed?.money;
  if (!borrowed || !debt) return;
  for (const { lead, mentions } of clusters) {
    if (lead.kind !== 'equity' || lead.field !== 'title' || !lead.money) continue;
    const total = lead.money.amount;
    const part = mentions.find(
      ({ money }) =>
        money &&
        money.currency === debt.currency &&
        Math.abs(money.amount + debt.amount - total) < 0.01 * total,
    );
    if (!part) continue;
    lead.money = part.money;
    lead.stage = part.stage;
    // Half of the headline's sum is the headline's news.
    borrowed.field = 'title';
  }
}

/** A value told apart from the round that set it belongs to the round. */
function joinValues(clusters: Cluster[]): Cluster[] {
  const out: Cluster[] = [];
  for (const cluster of clusters) {
    const { lead } = cluster;
    if (lead.kind === 'valuation' || lead.kind === 'equity') {
      const other = out.find(
        known =>
          (known.lead.kind === 'valuation') !== (lead.kind === 'valuation') &&
          (known.lead.kind === 'equity' || known.lead.kind === 'tender' || known.lead.kind === 'valuation') &&
          sameName(known.lead.company!.text, lead.company!.text) &&
          !lead.background &&
          !known.lead.background,
      ); // prettier-ignore
      if (other) {
        const round = other.lead.kind === 'valuation' ? lead : other.lead;
        other.mentions.push(...cluster.mentions);
        for (const mention of other.mentions) if (mention.kind === 'valuation') mention.kind = round.kind;
        other.lead = round;
        continue;
      }
    }
    out.push(cluster);
  }
  return out;
}

const plain = (mention: Mention): number =>
  (mention.background ? 4 : 0) + (mention.relative ? 2 : 0) + (mention.subordinate ? 2 : 0);

/** The lead takes from the others what it lacks, and the more exact of two figures that agree. */
function settle(cluster: Cluster): void {
  const { lead } = cluster;
  // The headline's own figure and currency come first, also where it names nobody.
  const headline = cluster.mentions.find(mention => mention.field === 'title' && mention.money);
  if (lead.field !== 'title' && headline?.money && lead.kind !== 'valuation') lead.money = headline.money;
  const others = cluster.mentions
    .filter(mention => mention !== lead)
    .sort((a, b) => plain(a) - plain(b) || a.sentence - b.sentence);
  for (const other of others) {
    const aside = plain(other) > 0;
    const agrees =
      !lead.money ||
      !other.money ||
      close(lead.money, other.money) ||
      lead.money.currency !== other.money.currency;
    if (!aside && other.company && lead.company && lead.field === 'title')
      lead.company = fuller(lead.company, other.company);
    if (
      lead.money &&
      other.money &&
      lead.kind !== 'fund' &&
      close(lead.money, other.money) &&
      digits(other.money) > digits(lead.money) &&
      lead.money.currency === other.money.currency
    )
      lead.money = other.money;
    else if (!lead.money && other.money && !aside && other.field !== 'body') lead.money = other.money;
    else if (!lead.money && other.money && !aside && lead.field !== 'title') lead.money = other.money;
    if (!agrees) continue;
    if (aside && !(other.money && lead.money && close(lead.money, other.money))) continue;
    if (!lead.stage || (isVague(lead.stage.stage) && other.stage && !isVague(other.stage.stage)))
      lead.stage = other.stage ?? lead.stage;
    if (!lead.valuation && other.valuation) lead.valuation = other.valuation;
    else if (
      lead.valuation &&
      other.valuation &&
      lead.valuation.basis === 'unstated' &&
      close(lead.valuation.sum, other.valuation.sum)
    )
      lead.valuation = { ...lead.valuation, basis: other.valuation.basis };
    merge(lead.leads, other.leads);
    merge(lead.investors, other.investors);
    lead.status = laterStatus(lead, other);
  }
  if (lead.kind === 'acquisition' || lead.kind === 'merger') lead.investors = lead.investors.slice(0, 3);
}

const isVague = (stage: string): boolean =>
  stage === 'growth' || stage === 'strategic' || stage === 'venture';

function laterStatus(lead: Mention, other: Mention): StatusReading {
  const a = lead.status;
  const b = other.status;
  if (a.status === 'cancelled' || b.status === a.status) return a;
  if (b.status === 'cancelled') return b;
  if (lead.field === 'title' && a.status === 'rumoured') return a;
  if (b.status === 'closed' && a.status !== 'rumoured') return b;
  if (b.status === 'reported' && a.status === 'announced') return b;
  if (b.status === 'rumoured' && b.said && lead.field !== 'title') return b;
  return a;
}

/** "Venti" in the headline, "Venti Technologies" in the text. */
function fuller(a: Name, b: Name): Name {
  const x = nameKey(a.text);
  const y = nameKey(b.text);
  if (a.text === a.text.toUpperCase() && a.text.length <= 4 && y.split(' ').length > 1) return b;
  if (y.startsWith(`${x} `) && !/ (?:ai|io|app)$/.test(y) && y.split(' ').length - x.split(' ').length <= 2)
    return b;
  return a;
}

function digits(sum: Money): number {
  return String(sum.amount).replace(/0+$/, '').replace('.', '').length;
}

function merge(into: Name[], from: Name[]): void {
  for (const name of from) {
    const known = into.findIndex(other => sameName(other.text, name.text));
    if (known < 0) into.push(name);
    else if (nameKey(name.text).length > nameKey(into[known]!.text).length) into[known] = name;
  }
}

/** Sentences that tell no event of their own tell more about the one event there is: "The round was led by Orbital." */
function fillFromOtherSentences(reading: Reading, clusters: Cluster[], telling: Set<number>): void {
  const rounds = clusters.filter(
    ({ lead }) =>
      /^(?:equity|debt|fund|grant|tender|valuation)$/.test(lead.kind) && !lead.background && !lead.relative,
  );
  const first = rounds[0];
  if (!first) return;
  for (const sentence of reading.sentences) {
    if (telling.has(sentence.index)) continue;
    // In a list of news the line after an event speaks of that one.
    let about = first.lead;
    for (const { lead } of rounds)
      if (lead.sentence < sentence.index && lead.sentence > about.sentence) about = lead;
    if (sentence.index - about.sentence > 14 || isOld(reading, sentence)) continue;
    if (!isAboutRound(reading, sentence)) continue;
    fillFrom(reading, sentence, about);
  }
}

/** "Nordway is paying $200 million for the startup": the price of the one takeover that a document tells. */
function fillPrices(reading: Reading, clusters: Cluster[]): void {
  const takeovers = clusters.filter(({ lead }) => lead.kind === 'acquisition' || lead.kind === 'merger');
  const lead = takeovers[0]?.lead;
  if (takeovers.length !== 1 || !lead || lead.money) return;
  for (const sum of reading.sums) {
    if (sum.conversion || sum.currency === null || sum.amount < 1e5) continue;
    for (let i = Math.max(0, sum.first - 6); i < sum.first; i += 1) {
      const { lower } = reading.tokens[i]!;
      const pays =
        /^(?:paying|paid|pays)$/.test(lower) ||
        (lower === 'price' && reading.tokens[i + 1]?.lower === 'of') ||
        (lower === 'values' &&
          /^(?:deal|transaction|acquisition)$/.test(reading.tokens[i - 1]?.lower ?? '')) ||
        (/^(?:valued|worth|valuing)$/.test(lower) &&
          /^(?:deal|transaction|acquisition|takeover|merger|equals|agreement|sale|is|was)$/.test(
            reading.tokens[i - 1]?.lower ?? '',
          ) &&
          // "one company that is valued at $7B" after a merger is no price.
          !(lead.kind === 'merger' && /^(?:is|was)$/.test(reading.tokens[i - 1]!.lower)) &&
          !/^(?:company|startup|it|last|previously)$/.test(reading.tokens[i - 2]?.lower ?? ''));
      if (!pays || reading.sentences.some(sentence => sentence.from > i && sentence.from <= sum.first))
        continue;
      lead.money = sum;
      return;
    }
  }
}

function fillFrom(reading: Reading, sentence: Sentence, about: Mention): void {
  const { tokens } = reading;
  if (about.kind === 'equity' && !about.stage) {
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const stage = readStage(tokens, i, sentence.to);
      if (stage) {
        about.stage = stage;
        break;
      }
    }
  }
  const parties = readParties(tokens, sentence.from, sentence.to, nameKey(about.company?.text ?? ''));
  merge(about.leads, parties.leads);
  merge(about.investors, parties.investors);
  if (!about.money && about.kind !== 'valuation') about.money = sizeOfRound(reading, sentence);
  if (!about.valuation && about.kind === 'equity')
    about.valuation = readValuation(tokens, reading.moneyAt, sentence.from, sentence.to);
}

/** "The round, which could reach $250 million", "the round of $50 million", "for gross proceeds of $60 million". */
function sizeOfRound(reading: Reading, sentence: Sentence): Money | null {
  const { tokens } = reading;
  for (const sum of reading.sums) {
    if (sum.first < sentence.from || sum.last >= sentence.to || sum.conversion || sum.currency === null)
      continue;
    if (sum.amount < 1e5 || moneyRole(tokens, sum, sentence.from, sentence.to) !== 'new') continue;
    for (let i = Math.max(sentence.from, sum.first - 6); i < sum.first; i += 1) {
      const { lower } = tokens[i]!;
      const next = tokens[i + 1]?.lower ?? '';
      const round = /^(?:round|financing|offering|placement|deal|raise)$/.test(lower);
      if (
        (round && /^(?:of|totals|totaled|totaling|is|was|could|worth)$/.test(next)) ||
        (round && tokens[i + 1]?.text === ',' && tokens[i + 2]?.lower === 'which') ||
        (lower === 'proceeds' && next === 'of') ||
        (lower === 'proceeds' && /^(?:are|were|to)$/.test(next))
      )
        return sum;
    }
  }
  return null;
}

const ABOUT =
  /^(?:round|funding|financing|investment|raise|investors?|backers?|series|led|participated|participation|participating|co-led|valuation|valuing|leading|co-leading|valued|angels?|equity|participants?|proceeds)$/;

function isAboutRound(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) if (ABOUT.test(reading.tokens[i]!.lower)) return true;
  return false;
}

function isOld(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const { lower, text } = reading.tokens[i]!;
    if (
      /^(?:previously|earlier|last|prior|had|ago|acquired|founded)$/.test(lower) &&
      !(lower === 'founded' && i < sentence.from + 2)
    )
      return true;
    if (
      /^20[012]\d$/.test(text) &&
      /^(?:in|since|early|late|during)$/.test(reading.tokens[i - 1]?.lower ?? '') &&
      lower !== 'founded'
    )
      return true;
  }
  return false;
}
