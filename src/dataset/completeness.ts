// How complete the records are, and the checks that they must pass.

import type { Event } from '../model/event.ts';
import { subtractMoney } from '../model/money.ts';
import { partInUsd } from './count.ts';
import type { Dataset } from './dataset.ts';

export interface FieldCompleteness {
  readonly field: string;
  /** Events for which the field makes sense. */
  readonly applies: number;
  readonly stated: number;
}

const raisesMoney = (event: Event) =>
  event.kind === 'equity' || event.kind === 'debt' || event.kind === 'fund' || event.kind === 'grant';

/** For each field how many of the events that should have it do. */
export function fieldCompleteness(events: readonly Event[]): FieldCompleteness[] {
  const fields: [string, (event: Event) => boolean, (event: Event) => boolean][] = [
    [
      'amount',
      event => event.kind !== 'valuation',
      event => event.amount !== null || event.amount_usd !== null,
    ],
    ['day of announcement', () => true, event => event.date_precision === 'day'],
    ['month of announcement', () => true, event => event.announced !== null && !event.date_inferred],
    ['valuation', event => event.kind === 'equity', event => event.valuation !== null],
    [
      'basis of the valuation',
      event => event.valuation !== null,
      event => event.valuation_basis === 'pre' || event.valuation_basis === 'post',
    ],
    ['lead investor', event => event.kind === 'equity', event => event.lead_investors.length > 0],
    ['investors or lenders', raisesMoney, event => event.investors.length > 0],
    ['stage', event => event.kind === 'equity', event => event.stage !== 'venture' && event.stage !== 'none'],
    ['country', () => true, event => event.hq_country !== null],
    ['segment', () => true, event => event.segment !== null],
    [
      'two independent publishers, or a primary source',
      () => true,
      event =>
        new Set(event.sources.map(source => source.publisher)).size > 1 ||
        event.sources.some(source => source.publisher_kind === 'primary'),
    ],
  ];
  return fields.map(([field, applies, isStated]) => {
    const some = events.filter(applies);
    return { field, applies: some.length, stated: some.filter(isStated).length };
  });
}

export interface Check {
  readonly rule: string;
  readonly broken: readonly Event[];
}

/** Rules that no record should break, each with the events that do. */
export function checkConsistency(dataset: Dataset): Check[] {
  const { events, eventById } = dataset;
  const all = new Map(dataset.ledger.events.map(event => [event.id, event]));
  return [
    {
      rule: 'A part names a larger event that exists',
      broken: events.filter(event => event.part_of !== null && !all.has(event.part_of)),
    },
    {
      rule: 'A part is of the same kind as the whole',
      broken: events.filter(
        event =>
          event.part_of !== null &&
          all.get(event.part_of) !== undefined &&
          all.get(event.part_of)!.kind !== event.kind,
      ),
    },
    {
      rule: 'A part is no larger than the whole',
      broken: events.filter(event => {
        const whole = event.part_of === null ? undefined : eventById.get(event.part_of);
        return whole?.usd != null && event.usd !== null && event.usd.amount > whole.usd.amount;
      }),
    },
    {
      rule: 'What hangs on conditions is no more than the amount',
      broken: events.filter(
        event =>
          event.conditional_amount !== null &&
          event.amount !== null &&
          event.conditional_amount > event.amount,
      ),
    },
    {
      rule: 'The parts of a breakdown add up to no more than the amount',
      broken: events.filter(event => {
        if (event.breakdown === null || event.amount === null || event.usd === null) return false;
        const { equity, debt, other } = event.breakdown;
        const parts = [equity, debt, other].reduce<number>(
          (sum, part) => sum + (part === null ? 0 : partInUsd(part, event)),
          0,
        );
        return subtractMoney(parts, event.usd.amount) > 1;
      }),
    },
    {
      rule: 'A round is worth less than the company after it',
      broken: events.filter(
        event =>
          event.kind === 'equity' &&
          event.valuation_basis === 'post' &&
          event.valuation_usd !== null &&
          event.usd !== null &&
          event.usd.amount >= event.valuation_usd,
      ),
    },
    {
      rule: 'Leads are among the investors',
      broken: events.filter(event => event.lead_investors.some(lead => !event.investors.includes(lead))),
    },
    { rule: 'Every event names a source', broken: events.filter(event => event.sources.length === 0) },
  ];
}
