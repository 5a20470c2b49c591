// People's corrections → the events: they outrank claims, are applied at every run, and are reported when they match nothing.
import { type Event, eventSchema } from '../../src/model/event.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { layerOf } from '../../src/model/segment.ts';
import { convertAmount, type RateTable } from './convert-amount.ts';

/** Something that a person should know about a run; it stops nothing. */
export interface ReconcileProblem {
  readonly ruling: string | null;
  readonly message: string;
}

export type SetRuling = Extract<Ruling, { action: 'set' }>;

/** What makes an event this one, or what follows from its claims: no ruling sets these. */
const DERIVED: ReadonlySet<string> = new Set([
  'id',
  'former_ids',
  'claims',
  'stated_by',
  'field_confidence',
  'disagreements',
  'rulings',
  'party_ids',
  'sources',
  'usd',
  'layer',
]);

/** Rulings in the order in which they were made. */
export function compareRulings(a: Ruling, b: Ruling): number {
  if (a.recorded !== b.recorded) return a.recorded < b.recorded ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What follows from the fields that a ruling may set. */
function follow(
  event: Event,
  field: string,
  table: RateTable,
  byId: ReadonlyMap<string, Organization>,
): Event {
  if (field === 'company_id') {
    const company = byId.get(event.company_id);
    if (company === undefined) return event;
    const segment = event.segment ?? company.segment;
    return {
      ...event,
      company: company.name,
      segment,
      layer: segment === null ? null : layerOf(segment),
      hq_country: event.hq_country ?? company.hq_country,
      website: event.website ?? company.website,
    };
  }
  if (field === 'segment') return { ...event, layer: event.segment === null ? null : layerOf(event.segment) };
  if (!['amount', 'currency', 'announced', 'amount_usd'].includes(field)) return event;
  const { amount, currency, announced } = event;
  // A figure in dollars that sources stated belonged to the amount before the correction.
  const stated =
    field === 'amount' || field === 'currency' ? (currency === 'USD' ? amount : null) : event.amount_usd;
  const usd =
    stated !== null
      ? ({ amount: stated, basis: 'stated' } as const)
      : amount === null || currency === null
        ? null
        : convertAmount(amount, currency, announced, table);
  return { ...event, amount_usd: stated, usd };
}

/** Sets one field of an event as a ruling says; a ruling that cannot be applied comes back as a problem. */
export function applySet(
  event: Event,
  ruling: SetRuling,
  table: RateTable,
  byId: ReadonlyMap<string, Organization>,
): { event: Event; problem: ReconcileProblem | null } {
  const fail = (message: string) => ({ event, problem: { ruling: ruling.id, message } });
  const shape = eventSchema.shape as Record<
    string,
    { safeParse(value: unknown): { success: boolean; data?: unknown } }
  >;
  const schema = shape[ruling.field];
  if (schema === undefined || DERIVED.has(ruling.field))
    return fail(`Ruling ${ruling.id} sets "${ruling.field}", which is no field that can be set.`);
  const parsed = schema.safeParse(ruling.value);
  if (!parsed.success)
    return fail(
      `Ruling ${ruling.id} sets ${ruling.field} of ${event.id} to ${JSON.stringify(ruling.value)}, which that field cannot be.`,
    );
  const before = event[ruling.field as keyof Event];
  if (JSON.stringify(before) === JSON.stringify(parsed.data))
    return {
      event: { ...event, rulings: [...event.rulings, ruling.id] },
      problem: {
        ruling: ruling.id,
        message: `Ruling ${ruling.id} changes nothing any more: ${ruling.field} of ${event.id} is ${JSON.stringify(before)} without it.`,
      },
    };
  const changed = {
    ...event,
    [ruling.field]: parsed.data,
    rulings: [...event.rulings, ruling.id],
    stated_by: { ...event.stated_by, [ruling.field]: [ruling.id] },
  } as Event;
  if (ruling.field === 'announced' && typeof parsed.data === 'string')
    changed.date_precision = parsed.data.length === 10 ? 'day' : 'month';
  return { event: follow(changed, ruling.field, table, byId), problem: null };
}
