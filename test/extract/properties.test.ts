// Whatever comes in, the engine returns, in time that grows with the length, and its evidence is the text's own words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../scrapers/extract/extract.ts';

const words = fc.constantFrom(
  'raises',
  '$5M',
  '€1.2bn',
  'Series',
  'A',
  'B',
  'led',
  'by',
  'from',
  'Quillbyte',
  'Marlow',
  'Capital',
  'acquires',
  'for',
  'in',
  'talks',
  'to',
  'raise',
  ',',
  "'s",
  'valued',
  'at',
  'valuation',
  '(',
  ')',
  '—',
  'and',
  'IPO',
  'files',
  'merges',
  'with',
  'fund',
  'grant',
  'loan',
  'billion',
  'a',
  'half',
  '₹6.4',
  'crore',
  'startup',
  'AI',
  'which',
  'that',
  'after',
  'raised',
  'previously',
  '2021',
  '.',
  '\n',
  'million',
  'between',
  'up',
  'said',
  'it',
  '&amp;',
  '<b>',
  'the',
  'invests',
  'into',
  'IPOs',
  'unicorn',
  'becomes',
  'stake',
  'unit',
  'founder',
  'joins',
  'it',
  'has',
  'buyer',
  'After',
  'last',
  'ago',
  'round',
  'was',
  '’s',
);
const newsLike = fc.array(words, { maxLength: 60 }).map(list => list.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
  newsLike,
);
const field = fc.option(anything, { nil: null });
const input = fc.record({ id: fc.string(), title: field, summary: field, body: field });

const textOf = (document: { title: string | null; summary: string | null; body: string | null }): string =>
  [document.title, document.summary, document.body].filter(part => part !== null && part !== '').join('\n');

describe('any document', () => {
  test('is read without an error, the same way twice, with evidence that is the text', () => {
    fc.assert(
      fc.property(input, document => {
        const { events } = extract(document, undefined, { least: 0 });
        const text = textOf(document);
        for (const event of events) {
          expect(event.company.length).toBeGreaterThan(0);
          expect(event.confidence).toBeGreaterThanOrEqual(0);
          expect(event.confidence).toBeLessThanOrEqual(1);
          expect(event.amount ?? 1).toBeGreaterThanOrEqual(0);
          expect(event.lead_investors.every(lead => event.investors.includes(lead))).toBe(true);
          for (const { start, end, text: said } of event.evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(said);
          }
        }
        expect(extract(document, undefined, { least: 0 }).events).toEqual(events);
      }),
      { seed: 20260701, numRuns: 1500 },
    );
  });
});

// Each began or ended where a rule looked one word further.
test.each([
  ' IPOs yield huge grants with A$100m in funding.',
  ', the startup, makes lamps. It has become a unicorn after it raised $100 million',
  'IPOs',
  'Quillbyte becomes',
  '$330 million stake in Quillbyte',
  ', it raised $5M',
  'After a long wait the round was led by Marlow Capital. Quillbyte raised $32M.',
  'Quillbyte raises $5M, Lumo’s $750M',
])('%j is read without an error', text => {
  for (const document of [{ title: text }, { summary: text }, { body: text }, { title: 'Lumo', body: text }])
    expect(Array.isArray(extract({ id: 'x', ...document }).events)).toBe(true);
});

describe('hostile text', () => {
  const shapes: Record<string, (length: number) => string> = {
    'one letter': length => 'a'.repeat(length),
    'one capital': length => 'A'.repeat(length),
    'one digit': length => '1'.repeat(length),
    'one space': length => ' '.repeat(length),
    'dollar signs': length => '$'.repeat(length),
    'opening brackets': length => '('.repeat(length),
    'opening tags': length => '<'.repeat(length),
    ampersands: length => '&'.repeat(length),
    'tags without end': length => '<b '.repeat(length / 3),
    'line feeds': length => '\n'.repeat(length),
    apostrophes: length => "'".repeat(length),
    'broken surrogates': length => '\ud83d'.repeat(length),
    'right to left': length => '‏שלום عالم '.repeat(length / 11),
    entities: length => '&#8217;'.repeat(length / 7),
    'verbs of raising': length => 'raises '.repeat(length / 7),
    'chains of verbs': length => 'Lumo raises $5M acquires '.repeat(length / 25),
    'lists of names': length => 'led by Orbital, Nordway and '.repeat(length / 28),
    sums: length => '$5 million to $6 million '.repeat(length / 25),
    'a sum a sentence': length => '$5M. '.repeat(length / 5),
    'a price a sentence': length => 'Nordway buys Lumo. Paid $5M. '.repeat(length / 29),
    possessives: length => "Lumo's ".repeat(length / 7),
    commas: length => 'Lumo, '.repeat(length / 6),
    'dates and ranges': length => '1,1,1,1,-1.1-'.repeat(length / 13),
    boilerplate: length => '\nAbout Lumo\n'.repeat(length / 12),
  };
  for (const [name, make] of Object.entries(shapes)) {
    test(`${name}: eight times the length costs at most some twelve times the time`, () => {
      const time = (length: number): number => {
        const document = { id: 'x', title: null, summary: null, body: make(length) };
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 3; round += 1) {
          const start = process.cpuUsage();
          extract(document);
          const { user, system } = process.cpuUsage(start);
          best = Math.min(best, (user + system) / 1000);
        }
        return best;
      };
      time(2_000);
      const short = time(20_000);
      const long = time(160_000);
      // Below some milliseconds the clock and the collector of garbage decide, not the engine.
      expect(long).toBeLessThan(Math.max(12 * short, 60));
    }, 30_000);
  }
  test('a megabyte of anything returns', { timeout: 60_000 }, () => {
    for (const make of Object.values(shapes))
      expect(() => extract({ id: 'x', title: make(1_000_000) })).not.toThrow();
  });
});
