// What the explorer selects, sorts and sums, against the filter and the totals of the API and the MCP server.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/dataset/dataset.ts';
import { type Columns, eventId } from '../../src/explorer/columns.ts';
import { selectRows } from '../../src/explorer/select-rows.ts';
import { SHOWN_COLUMNS } from '../../src/explorer/shown-columns.ts';
import { sumRows } from '../../src/explorer/sum-rows.ts';
import type { View } from '../../src/explorer/view.ts';
import { type Event, eventSchema } from '../../src/model/event.ts';
import { type EventFilter, selectEvents } from '../../src/outlets/select-events.ts';
import { totalsOf } from '../../src/outlets/totals.ts';
import { fixtureDataset } from '../dataset/fixture-dataset.ts';
import { exampleEvent } from '../outlets/example-event.ts';
import { realDataset } from '../outlets/real-dataset.ts';
import { type Conditions, published, viewOf } from './published.ts';
import { datasetArbitrary, NAMES, slug } from './synthetic-dataset.ts';

const shownIds = (columns: Columns, view: View) =>
  [...selectRows(columns, view)].map(row => eventId(columns, row));

it('agrees with the filter about an amount that came with a slip of floating point', () => {
  const slip = 133_699_999.99999999;
  const event = eventSchema.parse(
    exampleEvent({ amount: slip, amount_usd: slip, usd: { amount: slip, basis: 'stated' } }),
  );
  const dataset = buildDataset({ ...fixtureDataset().ledger, events: [event] });
  const asked = viewOf({ min: 133_700_000, max: 133_700_000 });
  expect(shownIds(published(dataset), asked)).toEqual([event.id]);
  expect(selectEvents(dataset, { min_usd: 133_700_000, max_usd: 133_700_000 })).toEqual([event]);
});

/** The same question to the filter of the API and the MCP server. */
function filterOf(view: View): EventFilter {
  const { facets } = view;
  const list = <T extends string>(values: readonly string[]) =>
    values.length > 0 ? (values as readonly T[]) : undefined;
  return {
    ...(view.q === '' ? {} : { text: view.q }),
    ...(view.company === '' ? {} : { company_id: view.company }),
    ...(view.investor === '' ? {} : { investor_id: view.investor }),
    ...(view.min === null ? {} : { min_usd: view.min }),
    ...(view.max === null ? {} : { max_usd: view.max }),
    ...(view.from === '' ? {} : { from: view.from }),
    ...(view.to === '' ? {} : { to: view.to }),
    layer: list(facets.layer),
    segment: list(facets.segment),
    stage: list(facets.stage),
    kind: list(facets.kind),
    status: list(facets.status),
    country: list(facets.country),
    confidence: list(facets.confidence),
  } as EventFilter;
}

const some = <T extends string>(...values: T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const amount = fc.option(fc.constantFrom(0, 1_000_000, 250_000_000, 3_000_000_000), { nil: null });
const date = fc.constantFrom('', '', '2024', '2025-01', '2025-02-28', '2026', '2026-06');
const words = fc.constantFrom(
  '',
  '',
  'alder',
  'ELAN',
  'zinc price',
  'sum',
  'wing north',
  'übermut',
  '2',
  'nobody',
);
const viewArbitrary: fc.Arbitrary<View> = fc
  .record({
    q: words,
    facets: fc.record({
      layer: some('models', 'chips-networks', 'applications-robots', 'unheard-of'),
      segment: some('chips', 'agents'),
      stage: some('seed', 'series-b', 'debt'),
      kind: some('equity', 'debt', 'fund'),
      status: some('closed', 'announced', 'rumoured'),
      country: some('US', 'FR'),
      confidence: some('high', 'low'),
    }),
    // Ids, which mean the same to both; names are looked at below.
    company: fc.constantFrom('', '', ...NAMES.map(slug)),
    investor: fc.constantFrom('', '', ...NAMES.map(slug)),
    min: amount,
    max: amount,
    from: date,
    to: date,
    without: fc.nat(3),
    sort: fc.record({
      column: fc.constantFrom(...SHOWN_COLUMNS.map(({ id }) => id)),
      descending: fc.boolean(),
    }),
  })
  // Most views ask little, so that something is found.
  .chain(view =>
    fc
      .record({
        facets: fc.subarray(Object.keys(view.facets) as (keyof View['facets'])[], { maxLength: 1 }),
        rest: fc.subarray(['q', 'company', 'investor', 'min', 'max', 'from', 'to'] as const, {
          maxLength: 2,
        }),
      })
      .map(({ facets, rest }) =>
        viewOf({
          sort: view.sort,
          without: view.without,
          facets: Object.fromEntries(facets.map(facet => [facet, view.facets[facet]])),
          ...Object.fromEntries(rest.map(name => [name, view[name]])),
        }),
      ),
  );

describe('the rows of a view', () => {
  it('are those of the filter that the API and the MCP server use, and sum to the same', () => {
    let found = 0;
    fc.assert(
      fc.property(datasetArbitrary, viewArbitrary, (dataset, view) => {
        const columns = published(dataset);
        // What is nobody's id is looked for among the names, which the other filter does not do.
        const ids = ['', ...columns.organizations.ids];
        fc.pre(ids.includes(view.company) && ids.includes(view.investor));
        const events = selectEvents(dataset, filterOf(view));
        const rows = selectRows(columns, view);
        found += rows.length;
        expect([...rows].map(row => eventId(columns, row)).sort()).toEqual(events.map(({ id }) => id).sort());
        expect(sumRows(columns, rows, view.without)).toEqual(totalsOf(events, view.without));
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it('stand in the order of the column, what is not stated last, equals newest first', () => {
    const keys: Record<string, (event: Event) => number | string | null> = {
      amount: event => (event.usd === null ? null : Math.round(event.usd.amount * 100)),
      date: event =>
        event.announced &&
        `${event.announced}-01-01`.slice(0, event.announced.length === 4 ? 10 : 99).slice(0, 10),
      company: event => event.company,
      project: event => event.project,
    };
    const collator = new Intl.Collator('en');
    fc.assert(
      fc.property(
        datasetArbitrary,
        fc.constantFrom(...Object.keys(keys)),
        fc.boolean(),
        (dataset, column, descending) => {
          const key = keys[column]!;
          const naive = [...dataset.events].sort((a, b) => {
            const [x, y] = [key(a), key(b)];
            if (x === null || y === null) return Number(x === null) - Number(y === null);
            const difference = typeof x === 'number' ? x - (y as number) : collator.compare(x, y as string);
            return descending ? -difference : difference;
          });
          expect(shownIds(published(dataset), viewOf({ sort: { column, descending } }))).toEqual(
            naive.map(({ id }) => id),
          );
        },
      ),
    );
  });

  it('mean an organization by its full name, and all that fit by part of one', () => {
    const dataset = realDataset();
    const columns = published(dataset);
    const counts = (investor: string) => selectRows(columns, viewOf({ investor })).length;
    expect(counts('NVIDIA')).toBe(selectEvents(dataset, { investor_id: 'nvidia' }).length);
    expect(counts('nvid')).toBeGreaterThanOrEqual(counts('nvidia'));
    expect(counts('nobody of that name')).toBe(0);
  });

  it('can be what was first recorded after a moment', () => {
    const dataset = realDataset();
    const columns = published(dataset);
    expect(shownIds(columns, viewOf({ since: dataset.recorded! }))).toEqual([]);
    expect(shownIds(columns, viewOf({ since: '2000-01-01T00:00:00Z' }))).toHaveLength(dataset.events.length);
  });
});

describe('eight sums of the ledger that ships', () => {
  const dataset = realDataset();
  const columns = published(dataset);
  it.each<[string, Conditions]>([
    ['everything', {}],
    [
      'chips in 2025 without the three largest',
      { facets: { layer: ['chips-networks'] }, from: '2025', to: '2025', without: 3 },
    ],
    ['closed or announced debt of compute clouds', { facets: { kind: ['debt'], layer: ['compute-clouds'] } }],
    ['only rumoured or reported', { facets: { status: ['rumoured', 'reported'] } }],
    ['a billion or more since mid-2025', { min: 1e9, from: '2025-07' }],
    ['rounds with Nvidia', { investor: 'nvidia' }],
    ['France and Germany, high confidence', { facets: { country: ['FR', 'DE'], confidence: ['high'] } }],
    ['the words "series" and "compute"', { q: 'compute contract' }],
  ])('%s: agree with the totals of the API and the MCP server', (_, conditions) => {
    const view = viewOf(conditions);
    const events = selectEvents(dataset, filterOf(view));
    expect(events.length).toBeGreaterThan(0);
    expect(sumRows(columns, selectRows(columns, view), view.without)).toEqual(totalsOf(events, view.without));
  });
});
