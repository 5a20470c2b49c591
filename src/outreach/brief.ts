// One account → what its brief says: money, demand, people with the proof they ask for, openings, risks, unknowns.
import type { BuyingRole } from '../model/buying-role.ts';
import type { Topic } from '../model/signal.ts';
import { formatDate } from '../wording/format-date.ts';
import { lowerLabel } from '../wording/lower-label.ts';
import type { AccountInput, MoneyInput, SignalInput } from './account.ts';
import { type Risk, risksOf } from './account-risks.ts';
import { TOPIC_LABEL } from './labels.ts';
import { missingInputs } from './missing-inputs.ts';
import { weighSignal } from './need.ts';
import type { Ranked } from './priority.ts';
import { sayUsd } from './say-usd.ts';
import type { Weights } from './weights.ts';

export interface TopicDemand {
  readonly topic: Topic;
  /** Sum of what its signals add to Need today. */
  readonly weight: number;
  readonly signals: readonly SignalInput[];
}

export interface Person {
  readonly role: BuyingRole;
  /** An advert that names the role or one like it. */
  readonly advert: SignalInput | null;
}

export interface Opening {
  readonly job: BuyingRole['job'];
  readonly role: BuyingRole;
  readonly text: string;
  /** What it is built on, told to no other job; null where the ledger holds nothing for this one. */
  readonly evidence: { readonly url: string; readonly publisher: string } | null;
}

export interface Brief {
  readonly closed_usd: number;
  readonly announced_usd: number;
  readonly conditional_usd: number;
  readonly rounds: readonly MoneyInput[];
  readonly demand: readonly TopicDemand[];
  readonly people: readonly Person[];
  readonly openings: readonly Opening[];
  readonly risks: readonly Risk[];
  readonly unknowns: readonly string[];
}

const JOBS: readonly BuyingRole['job'][] = [
  'champion',
  'technical-sponsor',
  'evaluator',
  'economic-buyer',
  'user',
  'procurement',
  'legal-security',
];

/** The topic of the role that is taken for a job where no evidence speaks for any: the one most laboratories have. */
const USUAL: Readonly<Partial<Record<BuyingRole['job'], Topic>>> = {
  champion: 'evaluation',
  'technical-sponsor': 'rlhf',
  evaluator: 'agent-evaluation',
  procurement: 'preference-data',
};

/** Kinds of signal that a buying job cares about, the nearest first. */
const SPEAKS_TO: Readonly<Record<BuyingRole['job'], readonly SignalInput['kind'][]>> = {
  champion: ['hiring', 'vendor', 'spend'],
  'technical-sponsor': ['environment', 'paper', 'hiring', 'benchmark'],
  evaluator: ['benchmark', 'safety', 'hiring', 'launch'],
  'economic-buyer': ['spend', 'vendor', 'launch'],
  user: ['launch', 'hiring', 'benchmark'],
  procurement: ['vendor', 'spend'],
  'legal-security': ['policy', 'safety', 'vendor'],
};

const words = (title: string) =>
  new Set(
    title
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(word => word.length > 2),
  );

/** Whether an advert's title names a role: most of the role's own words are in it. */
export function namesRole(title: string, role: Pick<BuyingRole, 'role' | 'variants'>): boolean {
  const said = words(title);
  return [role.role, ...role.variants].some(name => {
    const wanted = [...words(name)];
    return wanted.length > 0 && wanted.filter(word => said.has(word)).length / wanted.length >= 0.67;
  });
}

export function demandOf(account: AccountInput, today: string, weights: Weights): TopicDemand[] {
  const byTopic = new Map<Topic, { weight: number; signals: SignalInput[] }>();
  for (const signal of account.signals) {
    const weight = weighSignal(signal, today, weights);
    for (const topic of signal.topics) {
      const entry = byTopic.get(topic) ?? { weight: 0, signals: [] };
      entry.weight += weight;
      entry.signals.push(signal);
      byTopic.set(topic, entry);
    }
  }
  return [...byTopic]
    .map(([topic, entry]) => ({
      topic,
      weight: entry.weight,
      signals: entry.signals.sort((a, b) => weighSignal(b, today, weights) - weighSignal(a, today, weights)),
    }))
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1));
}

/** For each buying job the role that the evidence speaks for most: advertised first, then by its topic's weight. */
function peopleOf(
  account: AccountInput,
  roles: readonly BuyingRole[],
  demand: readonly TopicDemand[],
): Person[] {
  const weightOf = new Map(demand.map(entry => [entry.topic, entry.weight]));
  return JOBS.flatMap(job => {
    const ranked = roles
      .filter(role => role.job === job)
      .map(role => ({
        role,
        advert:
          account.signals.find(one => one.role_title !== null && namesRole(one.role_title, role)) ?? null,
      }))
      .sort(
        (a, b) =>
          Number(b.advert !== null) - Number(a.advert !== null) ||
          (weightOf.get(b.role.entry_topic) ?? 0) - (weightOf.get(a.role.entry_topic) ?? 0) ||
          Number(b.role.entry_topic === USUAL[job]) - Number(a.role.entry_topic === USUAL[job]) ||
          (a.role.role < b.role.role ? -1 : 1),
      );
    return ranked.slice(0, 1);
  });
}

const clause = (text: string) => text.replace(/\.$/, '');
const when = (signal: SignalInput) => (signal.date === null ? 'undated' : formatDate(signal.date));

/** Which signal opens for which job: the pair that speaks most is settled first, and nothing is told twice. */
function shareOut(
  people: readonly Person[],
  account: AccountInput,
  today: string,
  weights: Weights,
): Map<Person, SignalInput> {
  const pairs = people.flatMap(person => {
    const { role, advert } = person;
    const kinds = SPEAKS_TO[role.job];
    return account.signals.flatMap(signal => {
      const onTopic = signal.topics.includes(role.entry_topic);
      if (signal !== advert && !onTopic && !kinds.includes(signal.kind)) return [];
      const value =
        weighSignal(signal, today, weights) *
        (onTopic ? 2 : 1) *
        (signal.kind === kinds[0] ? 4 : kinds.includes(signal.kind) ? 2 : 1) *
        (signal === advert ? 16 : 1);
      return [{ person, signal, value }];
    });
  });
  const shared = new Map<Person, SignalInput>();
  const told = new Set<string>();
  for (const { person, signal } of pairs.sort(
    (a, b) => b.value - a.value || (a.signal.id < b.signal.id ? -1 : 1),
  )) {
    if (shared.has(person) || told.has(signal.what)) continue;
    shared.set(person, signal);
    told.add(signal.what);
  }
  return shared;
}

function openingOf(
  person: Person,
  evidence: SignalInput | null,
  account: AccountInput,
  newest: MoneyInput | undefined,
): Opening {
  const { role } = person;
  const [proof, second] = role.proof_asked;
  const bring = [proof, second].filter(Boolean).join(' and ');
  const raised =
    role.job === 'economic-buyer' && newest?.paid_usd
      ? `${sayUsd(newest.paid_usd)} ${newest.status}${newest.date ? ` in ${formatDate(newest.date.slice(0, 7))}` : ''}.`
      : '';
  if (evidence === null) {
    // Who signs for the money is opened with the money itself.
    if (raised && newest)
      return {
        job: role.job,
        role,
        evidence: { url: newest.url, publisher: newest.publisher },
        text: `${raised} Ask about ${role.cares_about[0]}; bring ${bring}.`,
      };
    const elsewhere = account.signals.some(
      signal => SPEAKS_TO[role.job].includes(signal.kind) || signal.topics.includes(role.entry_topic),
    );
    return {
      job: role.job,
      role,
      evidence: null,
      text: `The ledger holds nothing ${elsewhere ? 'more ' : ''}that speaks to this job${elsewhere ? ': what it has is told to the others' : ''}. Ask about ${role.cares_about[0]}; have ${bring} ready.`,
    };
  }
  const topic = evidence.topics.includes(role.entry_topic) ? role.entry_topic : evidence.topics[0];
  const on = topic ? ` on ${lowerLabel(TOPIC_LABEL[topic])}` : '';
  const fact = evidence.role_title
    ? `Your advert “${evidence.role_title}” (${when(evidence)}): ${clause(evidence.what)}.`
    : `${clause(evidence.what)} (${when(evidence)}).`;
  const neutral =
    role.job === 'procurement' && evidence.vendor
      ? ` ${evidence.vendor} ${evidence.vendor.includes(';') ? 'are' : 'is'} named as supplier: say who owns you and whom else you serve.`
      : '';
  return {
    job: role.job,
    role,
    evidence,
    text: `${fact}${raised ? ` ${raised}` : ''}${neutral} Ask about ${role.cares_about[0]}; bring ${bring}${on}.`,
  };
}

const isRaised = (money: MoneyInput) =>
  money.paid_usd !== null && (money.status === 'closed' || money.status === 'announced');

/** The brief of an account; nothing in it but what the ledger holds. */
export function makeBrief(
  entry: Pick<Ranked, 'account'>,
  roles: readonly BuyingRole[],
  today: string,
  weights: Weights,
): Brief {
  const { account } = entry;
  const sum = (status: MoneyInput['status']) =>
    account.money
      .filter(money => money.status === status && money.kind !== 'debt')
      .reduce((total, money) => total + (money.paid_usd ?? 0), 0);
  const conditional = account.money.reduce((total, money) => total + money.conditional_usd, 0);
  const demand = demandOf(account, today, weights);
  const people = peopleOf(account, roles, demand);
  const newest = account.money.find(isRaised);
  const shared = shareOut(people, account, today, weights);
  const openings = people.map(person => openingOf(person, shared.get(person) ?? null, account, newest));
  return {
    closed_usd: sum('closed'),
    announced_usd: sum('announced'),
    conditional_usd: conditional,
    // What was raised first, talk after it; each newest first, as gathered.
    rounds: [...account.money].sort((a, b) => Number(isRaised(b)) - Number(isRaised(a))),
    demand,
    people,
    openings,
    risks: risksOf(account, conditional, today),
    unknowns: [
      ...missingInputs(account),
      ...(account.signals.some(signal => signal.kind === 'vendor')
        ? []
        : ['Who supplies its data today is not in the ledger.']),
      'No person is named here: find who holds each role.',
    ],
  };
}
