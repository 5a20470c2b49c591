// What a run could not decide by itself → questions for a person, with the money that hangs on each.
import type { Event } from '../../src/model/event.ts';
import type { GroupingDoubt } from './group-claims.ts';

/** A question that a ruling answers. */
export interface Unsure {
  readonly about: 'identity' | 'grouping' | 'figure' | 'status';
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
}

/** Most consequential first: money times doubt; a question without money counts as a small round. */
const SMALL_ROUND = 1_000_000;

export function compareConsequence(a: Unsure, b: Unsure): number {
  const weight = (entry: Unsure) => Math.max(entry.money, SMALL_ROUND) * entry.doubt;
  return (
    weight(b) - weight(a) ||
    (a.event < b.event ? -1 : a.event > b.event ? 1 : a.question < b.question ? -1 : 1)
  );
}

const moneyOf = (event: Event | undefined): number => event?.usd?.amount ?? 0;

export function doubtToUnsure(doubt: GroupingDoubt, own: Event, other: Event | undefined): Unsure | null {
  if (doubt.joined) {
    return {
      about: 'grouping',
      event: own.id,
      candidates: [],
      claims: [doubt.claim.claim.id],
      question: `Does this claim tell of ${own.id}? ${doubt.why}`,
      money: doubt.claim.figures[0]?.usd ?? moneyOf(own),
      doubt: doubt.doubt,
    };
  }
  if (other === undefined || other.id === own.id) return null;
  return {
    about: 'grouping',
    event: own.id,
    candidates: [other.id],
    claims: [doubt.claim.claim.id],
    question: `Is this ${other.id}? ${doubt.why}`,
    money: Math.min(moneyOf(own) || moneyOf(other), moneyOf(other) || moneyOf(own)),
    doubt: doubt.doubt,
  };
}

/** Questions that an event raises by itself. */
export function questionsOf(event: Event, lookAlikes: readonly string[], isUnsureWho: boolean): Unsure[] {
  const questions: Unsure[] = [];
  if (isUnsureWho)
    questions.push({
      about: 'identity',
      event: event.id,
      candidates: lookAlikes,
      claims: event.claims,
      question: `Which ${event.company} is this: ${lookAlikes.join(' or ')}?`,
      money: moneyOf(event),
      doubt: 1,
    });
  for (const { field, value, claims } of event.disagreements) {
    if (field === 'status')
      questions.push({
        about: 'status',
        event: event.id,
        candidates: [],
        claims,
        question: `Is ${event.id} ${String(value)} by now? It stands as ${event.status}.`,
        money: moneyOf(event),
        doubt: 0.5,
      });
    if (field === 'amount' && event.observations.length === 0)
      questions.push({
        about: 'figure',
        event: event.id,
        candidates: [],
        claims,
        question: `Is the amount ${(value as { amount: number }).amount} rather than ${event.amount ?? 'unstated'}?`,
        money: Math.abs((value as { amount: number }).amount - (event.amount ?? 0)),
        doubt: 0.4,
      });
  }
  return questions;
}
