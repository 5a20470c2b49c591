// What an address asks for and no view can hold is said by name; what is understood is not spoken of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notUnderstood } from '../../src/explorer/not-understood.ts';
import type { PublishedColumns } from '../../src/explorer/published-columns.ts';
import { formatView, parseView } from '../../src/explorer/view.ts';

const terms: PublishedColumns['terms'] = {
  layer: [['models', 'Models']],
  segment: [],
  stage: [
    ['seed', 'Seed'],
    ['series-a', 'Series A'],
  ],
  kind: [['equity', 'Equity']],
  status: [['closed', 'Closed']],
  country: [['US', 'United States']],
  confidence: [['high', 'High']],
};
const said = (address: string) => notUnderstood(new URLSearchParams(address), terms);

describe('what was not understood', () => {
  it.each([
    ['min=1e3', '“min=1e3” was not understood and left out: expected an amount such as 50m.'],
    ['from=2025-13', '“from=2025-13” was not understood and left out: expected a date such as 2025-07.'],
    ['sort=-nothing', '“sort=-nothing” was not understood and left out: expected a column’s name.'],
    ['stage=foo&stage=seed', 'No event has the stage “foo”.'],
    ['stge=seed', '“stge=seed” is no condition of this list and was left out.'],
    ['q=***', '“***” holds no letter and no digit, so nothing was searched for.'],
  ])('of %s', (address, sentence) => {
    expect(said(address)).toEqual([sentence]);
  });

  it('is nothing where all was understood, or nothing asked', () => {
    expect(
      said(
        'q=lab&min=50m&stage=seed&layer=models&from=2025&sort=-amount&chart=debt&company=Any&utm_source=mail&max=',
      ),
    ).toEqual([]);
    expect(said('')).toEqual([]);
  });

  it('is nothing of an address that a view writes itself, whatever it was read from', () => {
    const names = fc.constantFrom('min', 'max', 'from', 'to', 'without', 'sort', 'chart', 'since');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), pairs => {
        expect(said(formatView(parseView(new URLSearchParams(pairs))))).toEqual([]);
      }),
    );
  });

  it('stays short, whatever an address holds', () => {
    const long = said(Array.from({ length: 50 }, (_, at) => `x${at}=${'y'.repeat(500)}`).join('&'));
    expect(long.length).toBe(6);
    expect(long.at(-1)).toBe('45 more were not understood.');
    expect(Math.max(...long.map(sentence => sentence.length))).toBeLessThan(120);
  });
});
