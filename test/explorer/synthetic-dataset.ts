// Datasets with events of every awkward sort, made from numbers, for tests of the explorer's columns.
import fc from 'fast-check';
import { buildDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { EMPTY_LEDGER } from '../../src/dataset/ledger.ts';
import type { Event } from '../../src/model/event.ts';
import { KINDS } from '../../src/model/kind.ts';
import { QUALIFIERS } from '../../src/model/money-schemas.ts';
import { layerOf, SEGMENTS } from '../../src/model/segment.ts';
import { STAGES } from '../../src/model/stage.ts';
import { STATUSES } from '../../src/model/status.ts';
import { exampleEvent } from '../outlets/example-event.ts';

export const NAMES = [
  'Alder & Sons',
  'Élan Ventures',
  'alder',
  'Übermut',
  'Zinc',
  '=SUM(A1)',
  'Alder Partners',
];
export const slug = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const units = fc.oneof(
  fc.integer({ min: 1, max: 5_000 }).map(value => value * 1e6),
  fc.integer({ min: 1, max: 2e11 }).map(value => value / 100),
);

const eventArbitrary: fc.Arbitrary<Event> = fc
  .record({
    company: fc.constantFrom(...NAMES),
    kind: fc.constantFrom(...KINDS),
    stage: fc.constantFrom(...STAGES),
    status: fc.constantFrom(...STATUSES),
    segment: maybe(fc.constantFrom(...SEGMENTS)),
    hq_country: maybe(fc.constantFrom('US', 'FR', 'DE')),
    confidence: fc.constantFrom('high', 'medium', 'low'),
    announced: maybe(
      fc.constantFrom(
        '2024',
        '2025',
        '2025-02',
        '2025-02-28',
        '2025-12-31',
        '2026-01',
        '2026-05-20',
        '2026-06',
      ),
    ),
    amount: maybe(units),
    usd: maybe(units),
    converted: fc.boolean(),
    parts: maybe(fc.record({ equity: maybe(fc.nat(99)), debt: maybe(fc.nat(99)), other: maybe(fc.nat(99)) })),
    held: maybe(fc.nat(99)),
    valuation_usd: maybe(units),
    amount_qualifier: maybe(fc.constantFrom(...QUALIFIERS)),
    investors: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
    partner: maybe(fc.constantFrom(...NAMES)),
    project: maybe(fc.constantFrom('Élan site', 'North "wing"', '-2 halls')),
    note: maybe(fc.constantFrom('Second closing; zinc price', '@home', 'two, three')),
    part: fc.boolean(),
  })
  .map(({ usd, converted, parts, held, partner, part, ...rest }) => {
    const share = (percent: number | null | undefined) =>
      percent == null || rest.amount === null ? null : Math.round(rest.amount * percent) / 100;
    const names = [...rest.investors, ...(partner === null ? [] : [partner])];
    return exampleEvent({
      ...rest,
      company_id: slug(rest.company),
      usd: usd === null ? null : { amount: usd, basis: converted ? 'converted' : 'stated' },
      amount_usd: converted ? null : usd,
      breakdown:
        parts === null
          ? null
          : { equity: share(parts.equity), debt: share(parts.debt), other: share(parts.other) },
      conditional_amount: share(held),
      layer: rest.segment === null ? null : layerOf(rest.segment),
      lead_investors: rest.investors.slice(0, 1),
      counterparties: partner === null ? [] : [{ name: partner, role: 'customer' }],
      party_ids: Object.fromEntries(names.map(name => [name, slug(name)])),
      part_of: part ? 'another' : null,
    });
  });

/** Up to forty events; their ids are numbered, some outside the usual pattern. */
export const datasetArbitrary: fc.Arbitrary<Dataset> = fc
  .array(eventArbitrary, { maxLength: 40 })
  .map(events =>
    buildDataset({
      ...EMPTY_LEDGER,
      events: events.map((event, index) => ({
        ...event,
        id: index % 7 === 3 ? `once-known-as-${index}` : `${event.company_id}-${event.kind}-${index}`,
      })),
    }),
  );
