// A view and its address: what goes in comes out, and nonsense does no harm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWN_COLUMNS, STANDARD_COLUMNS } from '../../src/explorer/shown-columns.ts';
import { formatView, MEASURES, parseUsd, parseView, STANDARD_VIEW } from '../../src/explorer/view.ts';

const text = fc.string({ maxLength: 100, unit: 'grapheme' }).map(value => value.slice(0, 100).trim());
const values = fc.uniqueArray(text.filter(Boolean), { maxLength: 3 }).map(list => list.sort());
const date = fc.constantFrom('', '2024', '2025-07', '2026-02-28');
const amount = fc.option(fc.nat(2 ** 40), { nil: null });
const view = fc.record({
  q: text,
  facets: fc.record({
    layer: values,
    segment: values,
    stage: values,
    kind: values,
    status: values,
    country: values,
    confidence: values,
  }),
  company: text,
  investor: text,
  min: amount,
  max: amount,
  from: date,
  to: date,
  since: fc.constantFrom('', '2026-07-01T09:30:00.000Z'),
  without: fc.nat(1000),
  sort: fc.record({
    column: fc.constantFrom(...SHOWN_COLUMNS.map(({ id }) => id)),
    descending: fc.boolean(),
  }),
  columns: fc.subarray(SHOWN_COLUMNS.slice(1).map(({ id }) => id)).map(ids => [SHOWN_COLUMNS[0]!.id, ...ids]),
  chart: fc.constantFrom(...MEASURES),
});

describe('a view', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(view, one => {
        expect(parseView(new URLSearchParams(formatView(one)))).toEqual(one);
      }),
    );
  });

  it('as usual needs no address', () => {
    expect(formatView(STANDARD_VIEW)).toBe('');
    expect(parseView(new URLSearchParams(''))).toEqual(STANDARD_VIEW);
  });

  it('is read from any address without harm, and settles after one reading', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), pairs => {
        const read = parseView(new URLSearchParams(pairs));
        expect(parseView(new URLSearchParams(formatView(read)))).toEqual(read);
      }),
    );
    const odd = parseView(
      new URLSearchParams(
        'min=lots&from=2025-13&sort=-nothing&column=nothing&chart=pie&since=yesterday&without=many',
      ),
    );
    expect(odd).toEqual({ ...STANDARD_VIEW, columns: [STANDARD_COLUMNS[0]] });
  });
});

describe('an amount', () => {
  it.each([
    ['50m', 50_000_000],
    ['$1.5bn', 1_500_000_000],
    ['US$ 2 tn', 2_000_000_000_000],
    ['1,200,000', 1_200_000],
    ['250k', 250_000],
    ['0', 0],
  ])('%s is %d dollars', (said, dollars) => expect(parseUsd(said)).toBe(dollars));
  it.each(['', 'lots', '-5', '1e9', '5x', '9999999999999999'])('%j is none', said =>
    expect(parseUsd(said)).toBeNull(),
  );
});
