// The one place that says which events count as capital raised, for how much, and why the others do not.
import type { Event } from '../model/event.ts';
import { subtractMoney, sumMoney, toHundredths } from '../model/money.ts';

/** Kinds of money that are totalled, each by itself: they are never added to one another. */
export const INSTRUMENTS = ['equity', 'debt', 'grant', 'fund'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Why an event adds nothing to any total, in the order in which the rules are asked. */
export const REASONS = [
  'part-of-another',
  'not-raised',
  'cancelled',
  'rumoured',
  'reported',
  'fund-not-closed',
  'up-to',
  'no-amount',
  'no-rate',
  'other-part',
] as const;
export type Reason = (typeof REASONS)[number];

/** What each reason means, as the methodology page and every total say it. */
export const REASON_MEANS: Record<Reason, string> = {
  'part-of-another': 'a tranche or extension whose money its parent already contains',
  'not-raised':
    'build-outs, takeovers, mergers, listings, valuations and secondary sales raise no counted money',
  cancelled: 'called off',
  rumoured: 'talks only',
  reported: 'reported by the press, confirmed by no party; shown apart',
  'fund-not-closed': 'a fund that has not closed',
  'up-to': 'a ceiling (“up to”) and no sum',
  'no-amount': 'no source states an amount',
  'no-rate': 'no exchange rate is known for its currency and month',
  'other-part': 'only a part that is neither equity nor debt (credits, pledges)',
};

/** One event's share in one instrument's total, in US dollars. */
export interface Entry {
  readonly event: Event;
  readonly instrument: Instrument;
  /** The stated figure. */
  readonly gross: number;
  /** The part of it that hung on later conditions when it was announced. */
  readonly conditional: number;
  /** gross − conditional: what counts as raised. */
  readonly paid: number;
  /** `converted`: at the average exchange rate of the month. */
  readonly basis: 'stated' | 'converted';
}

/** An event that adds nothing, with the reason and the dollars that its headline names. */
export interface LeftOut {
  readonly event: Event;
  readonly reason: Reason;
  readonly usd: number | null;
}

export type Verdict = { readonly entries: readonly Entry[] } | { readonly leftOut: LeftOut };

/**
 * A part of an event's amount in US dollars: part × (dollars of the whole ÷ the whole), rounded half up to the
 * dollar. `event.usd` and `event.amount` must be there.
 */
export function partInUsd(part: number, event: Event): number {
  const whole = event.amount;
  const usd = event.usd?.amount;
  if (whole == null || usd == null || whole === 0) return 0;
  if (usd === whole) return part;
  const [p, u, w] = [toHundredths(part), toHundredths(usd), toHundredths(whole)];
  const divisor = w * 100n;
  return Number((p * u + divisor / 2n) / divisor);
}

function instrumentOf(event: Event): Instrument | null {
  return event.kind === 'equity' || event.kind === 'debt' || event.kind === 'grant' || event.kind === 'fund'
    ? event.kind
    : null;
}

function reasonToLeaveOut(event: Event): Reason | null {
  if (event.part_of !== null) return 'part-of-another';
  if (instrumentOf(event) === null) return 'not-raised';
  if (event.status === 'cancelled' || event.status === 'rumoured' || event.status === 'reported')
    return event.status;
  if (event.kind === 'fund' && event.status !== 'closed') return 'fund-not-closed';
  if (event.amount === null && event.amount_usd === null) return 'no-amount';
  if (event.amount_qualifier === 'up-to') return 'up-to';
  if (event.usd === null) return 'no-rate';
  return null;
}

/** The entries that an event's money makes, whatever its status; empty where nothing of it is equity or debt. */
function entriesOf(event: Event, usd: NonNullable<Event['usd']>): Entry[] {
  const whole = instrumentOf(event);
  if (whole === null) return [];
  const { breakdown } = event;
  const splits = breakdown !== null && (event.kind === 'equity' || event.kind === 'debt');
  const parts: [Instrument, number][] = splits
    ? [
        ['equity', breakdown.equity === null ? 0 : partInUsd(breakdown.equity, event)],
        ['debt', breakdown.debt === null ? 0 : partInUsd(breakdown.debt, event)],
      ]
    : [[whole, usd.amount]];
  let conditional = event.conditional_amount === null ? 0 : partInUsd(event.conditional_amount, event);
  // What hangs on conditions is taken from the instrument of the headline first.
  parts.sort(([a], [b]) => Number(b === whole) - Number(a === whole));
  return parts
    .filter(([, gross]) => gross > 0)
    .map(([instrument, gross]) => {
      const held = Math.min(conditional, gross);
      conditional = subtractMoney(conditional, held);
      return {
        event,
        instrument,
        gross,
        conditional: held,
        paid: subtractMoney(gross, held),
        basis: usd.basis,
      };
    });
}

/** Whether an event counts as capital raised, and for how much; or why it does not. */
export function judgeEvent(event: Event): Verdict {
  const reason = reasonToLeaveOut(event);
  if (reason !== null) return { leftOut: { event, reason, usd: event.usd?.amount ?? null } };
  const entries = entriesOf(event, event.usd!);
  if (entries.length === 0)
    return { leftOut: { event, reason: 'other-part', usd: event.usd?.amount ?? null } };
  return { entries };
}

/**
 * What an unconfirmed event (reported or rumoured) would add if it came about: for charts that outline it apart.
 * Never part of a total. Empty for events that already count or could never.
 */
export function judgeUnconfirmed(event: Event): readonly Entry[] {
  if (event.status !== 'reported' && event.status !== 'rumoured') return [];
  if (event.part_of !== null || event.usd === null || event.kind === 'fund') return [];
  return entriesOf(event, event.usd);
}

/** The sum of one instrument over some events, in US dollars exact to the cent. */
export interface InstrumentTotal {
  readonly gross: number;
  readonly conditional: number;
  readonly paid: number;
  readonly closed: number;
  readonly announced: number;
  /** How much of `paid` was converted from another currency. */
  readonly converted: number;
  readonly events: number;
}

export interface CapitalTotal {
  readonly byInstrument: Record<Instrument, InstrumentTotal>;
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
  /** Events that add to any of the instruments. */
  readonly counted: number;
}

/** Adds up entries of one instrument. */
export function totalEntries(entries: readonly Entry[]): InstrumentTotal {
  const paidOf = (some: readonly Entry[]) => sumMoney(some.map(entry => entry.paid));
  return {
    gross: sumMoney(entries.map(entry => entry.gross)),
    conditional: sumMoney(entries.map(entry => entry.conditional)),
    paid: paidOf(entries),
    closed: paidOf(entries.filter(entry => entry.event.status === 'closed')),
    announced: paidOf(entries.filter(entry => entry.event.status === 'announced')),
    converted: paidOf(entries.filter(entry => entry.basis === 'converted')),
    events: new Set(entries.map(entry => entry.event.id)).size,
  };
}

/** Capital raised by some events: four totals that are never added together, and all that was left out. */
export function countCapital(events: Iterable<Event>): CapitalTotal {
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  for (const event of events) {
    const verdict = judgeEvent(event);
    if ('entries' in verdict) entries.push(...verdict.entries);
    else leftOut.push(verdict.leftOut);
  }
  const byInstrument = Object.fromEntries(
    INSTRUMENTS.map(instrument => [
      instrument,
      totalEntries(entries.filter(entry => entry.instrument === instrument)),
    ]),
  ) as Record<Instrument, InstrumentTotal>;
  return { byInstrument, entries, leftOut, counted: new Set(entries.map(entry => entry.event.id)).size };
}

/** How many events were left out for each reason, most frequent first, with the dollars their headlines name. */
export function tallyReasons(leftOut: readonly LeftOut[]): { reason: Reason; events: number; usd: number }[] {
  return REASONS.map(reason => {
    const some = leftOut.filter(entry => entry.reason === reason);
    return { reason, events: some.length, usd: sumMoney(some.map(entry => entry.usd)) };
  })
    .filter(tally => tally.events > 0)
    .sort((a, b) => b.events - a.events);
}
