// What a run could not decide by itself → questions for a person, with the money that hangs on each and the rulings that answer it.
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import type { RulingDraft } from '../../src/model/ruling.ts';
import type { GroupingDoubt } from './group-claims.ts';
import { shortHash } from './normalize-name.ts';

export interface Choice {
  readonly says: string;
  readonly ruling: RulingDraft;
}

/** A question that a ruling answers. */
export interface Unsure {
  /** Follows from what is asked about; other evidence makes another question. */
  readonly id: string;
  readonly about: 'identity' | 'grouping' | 'figure' | 'status' | 'reading';
  /** The event that the question is about. */
  readonly event: string;
  /** The other event that it may be, or the organizations that it may be about. */
  readonly candidates: readonly string[];
  readonly claims: readonly string[];
  readonly question: string;
  /** US dollars that hang on the answer; 0 where no amount is known. */
  readonly money: number;
  /** 0 to 1; 1 is a toss-up. */
  readonly doubt: number;
  readonly choices: readonly Choice[];
}

/** A question without money counts as a small round, in US dollars. */
const SMALL_ROUND = 1_000_000;

/** Most consequential first: money times doubt. */
export function compareConsequence(a: Unsure, b: Unsure): number {
  const weight = (entry: Unsure) => Math.max(entry.money, SMALL_ROUND) * entry.doubt;
  return weight(b) - weight(a) || (a.event < b.event ? -1 : a.event > b.event ? 1 : a.id < b.id ? -1 : 1);
}

/** Doubt about what the site does not show weighs this much. */
const OUT_OF_SCOPE = 0.1;

const moneyOf = (event: Event | undefined): number => event?.usd?.amount ?? 0;

/** Completes a question: its id, and the choice to leave things as they are. */
function ask(question: Omit<Unsure, 'id' | 'choices'>, choices: readonly Choice[], keep: string): Unsure {
  const { about, event, candidates, claims } = question;
  const key = [
    about,
    event,
    ...candidates,
    '',
    ...[...claims].sort(),
    '',
    ...choices.map(({ says }) => says),
  ];
  const id = `q-${shortHash(key.join(' '))}`;
  return { id, ...question, choices: [...choices, { says: keep, ruling: { action: 'keep', question: id } }] };
}

/** The question that a doubtful decision of the grouping raises. */
export function doubtToUnsure(doubt: GroupingDoubt, own: Event, other: Event | undefined): Unsure | null {
  const claims = [doubt.claim.claim.id];
  if (doubt.joined) {
    return ask(
      {
        about: 'grouping',
        event: own.id,
        candidates: [],
        claims,
        question: `Does this claim tell of ${own.id}? ${doubt.why}`,
        money: doubt.claim.figures[0]?.usd ?? moneyOf(own),
        doubt: doubt.doubt,
      },
      [{ says: 'No: make it an event of its own.', ruling: { action: 'split', event: own.id, claims } }],
      'Yes: leave it there.',
    );
  }
  if (other === undefined || other.id === own.id) return null;
  return ask(
    {
      about: 'grouping',
      event: own.id,
      candidates: [other.id],
      claims,
      question: `Is this ${other.id}? ${doubt.why}`,
      money: Math.min(moneyOf(own) || moneyOf(other), moneyOf(other) || moneyOf(own)),
      doubt: doubt.doubt,
    },
    [
      {
        says: `Yes: they are one event, ${other.id}.`,
        ruling: { action: 'merge', event: own.id, into: other.id },
      },
    ],
    'No: leave them apart.',
  );
}

function askStatus(event: Event, value: unknown, claims: readonly string[]): Unsure {
  return ask(
    {
      about: 'status',
      event: event.id,
      candidates: [],
      claims,
      question: `Is ${event.id} ${String(value)} by now? It stands as ${event.status}.`,
      money: moneyOf(event),
      doubt: 0.5,
    },
    [
      {
        says: `Yes: it is ${String(value)}.`,
        ruling: { action: 'set', event: event.id, field: 'status', value },
      },
    ],
    `No: it stays ${event.status}.`,
  );
}

function askFigure(event: Event, value: unknown, claims: readonly string[]): Unsure {
  const { amount, currency } = value as { amount: number; currency: string | null };
  const told = `${currency ?? ''} ${amount.toLocaleString('en-US')}`.trim();
  const stands =
    event.amount === null ? 'unstated' : `${event.currency} ${event.amount.toLocaleString('en-US')}`;
  return ask(
    {
      about: 'figure',
      event: event.id,
      candidates: [],
      claims,
      question: `Is the amount of ${event.id} ${told}? It stands as ${stands}.`,
      money: Math.abs(amount - (event.amount ?? 0)),
      doubt: 0.4,
    },
    // A figure in another currency is not set by itself.
    currency === event.currency || event.currency === null
      ? [
          {
            says: `Yes: it is ${told}.`,
            ruling: { action: 'set', event: event.id, field: 'amount', value: amount },
          },
        ]
      : [],
    'No: leave it as it stands.',
  );
}

/** An event that machines alone have read, none of them surer than this, is put before a person. */
const SURE_READING = 0.9;

/** The surest probability that any claim of an event gives itself; null where a person or a filing stands behind it. */
export function surestReading(claims: readonly Pick<Claim, 'confidence' | 'method'>[]): number | null {
  if (claims.some(claim => claim.method !== 'rules' && claim.method !== 'llm')) return null;
  return Math.max(...claims.map(claim => claim.confidence ?? 0));
}

function askReading(event: Event, probability: number): Unsure {
  return ask(
    {
      about: 'reading',
      event: event.id,
      candidates: [],
      claims: event.claims,
      question: `Do the pages tell of ${event.id}? It was read with a probability of ${Math.round(probability * 100)} % at best.`,
      money: moneyOf(event),
      // Even odds are a toss-up.
      doubt: Math.min(1, 2 * (1 - probability)),
    },
    event.claims.length === 1
      ? [{ says: 'No: silence the claim.', ruling: { action: 'reject', claim: event.claims[0]! } }]
      : [],
    'Yes: it is right.',
  );
}

/** Questions that an event raises by itself; `probability` is the surest of its readings, null for a person's. */
export function questionsOf(
  event: Event,
  lookAlikes: readonly string[],
  isUnsureWho: boolean,
  probability: number | null = null,
): Unsure[] {
  const questions: Unsure[] = [];
  if (event.in_scope && !event.confirmed && probability !== null && probability < SURE_READING)
    questions.push(askReading(event, probability));
  if (isUnsureWho) {
    questions.push(
      ask(
        {
          about: 'identity',
          event: event.id,
          candidates: lookAlikes,
          claims: event.claims,
          question: `Which ${event.company} is this: ${lookAlikes.join(' or ')}?`,
          money: moneyOf(event),
          doubt: 1,
        },
        lookAlikes.map(id => ({
          says: `It is ${id}.`,
          ruling: { action: 'set', event: event.id, field: 'company_id', value: id },
        })),
        'Neither: leave it apart.',
      ),
    );
  }
  for (const { field, value, claims } of event.disagreements) {
    if (field === 'status') questions.push(askStatus(event, value, claims));
    if (field === 'amount' && event.observations.length === 0)
      questions.push(askFigure(event, value, claims));
  }
  if (event.in_scope) return questions;
  // Who it is may bring it into scope, so that question keeps its weight.
  return questions.map(question =>
    question.about === 'identity' ? question : { ...question, doubt: question.doubt * OUT_OF_SCOPE },
  );
}
