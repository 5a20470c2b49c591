// What is known of pairs of numbers is found again, and of no other pair.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberPairs } from '../../scrapers/extract/number-pairs.ts';

const number = fc.integer({ min: 0, max: 40 });

test('what was put in comes out, and of all other pairs nothing is known', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(number, number, fc.nat()), { selector: ([one, other]) => `${one} ${other}` }),
      number,
      number,
      (entries, one, other) => {
        const pairs = new NumberPairs(entries);
        for (const [a, b, known] of entries) expect(pairs.get(a, b)).toBe(known);
        const own = entries.find(([a, b]) => a === one && b === other);
        expect(pairs.get(one, other)).toBe(own ? own[2] : -1);
      },
    ),
  );
});

test('numbers that no pair can hold are refused', () => {
  expect(() => new NumberPairs([[1 << 16, 1, 1]])).toThrow('pair');
});
