// What words promise whatever their grammar, and what is read by that where no rule reads anything.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../scrapers/extract/extract.ts';
import { readGist } from '../../scrapers/extract/gist.ts';
import { GROUPS } from '../../scrapers/extract/kind-groups.ts';
import { readDocument } from '../../scrapers/extract/reading.ts';
import { NO_NEWS_BY_TOPIC } from '../../scrapers/extract/words/no-news.ts';

const gistOf = (title: string, summary: string | null = null) =>
  readGist(readDocument({ id: 'x', title, summary, body: null }));

describe('the gist of a text', () => {
  test.each([
    ['round', 'Quillpay raises $12M Series A to build payroll for farms'],
    ['takeover', 'Nordway acquires data startup Quillpay'],
    ['fund', 'Orbital Ventures closes $200M fund for seed startups'],
    ['ipo', 'Quillpay files for IPO on Nasdaq'],
  ] as const)('%s: %s', (group, title) => {
    const gist = gistOf(title);
    expect(GROUPS.reduce((best, one) => (gist[one] > gist[best] ? one : best))).toBe(group);
    expect(gist.event).toBeGreaterThan(0.8);
  });

  test('other news promises little', () => {
    expect(gistOf('How to keep your phone from listening to you').event).toBeLessThan(0.2);
    expect(gistOf('Nordway lays off 400 employees').event).toBeLessThan(0.4);
  });

  test('a word that comes again counts once, and one text does not colour the next', () => {
    const once = gistOf('Quillpay raises $12M', 'The startup makes payroll.');
    gistOf('Nordway fined $9M by court');
    expect(gistOf('Quillpay raises $12M', 'The startup startup startup makes payroll.')).toEqual(once);
  });

  test('any text has probabilities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const value of Object.values(gistOf(text, text))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('what no rule reads', () => {
  test.each([
    ['Quillpay IPO suggests the slowdown is behind us', 'ipo', 'Quillpay', null],
    ['Orbital newest fund will help founders in Africa', 'fund', 'Orbital', null],
  ] as const)('%s', (title, kind, company, amount) => {
    const { events } = extract({ id: 'x', title }, undefined, { explain: true });
    expect(events.map(event => [event.kind, event.company, event.amount])).toEqual([[kind, company, amount]]);
    expect(events[0]!.features).toHaveProperty(`pattern:gist-${kind}`);
  });

  test('where the words leave no doubt the likeliest reading is told, however little it is trusted', () => {
    const gist = { event: 0.95, round: 0.2, takeover: 0.02, fund: 0.01, ipo: 0.01, capex: 0.01 };
    const read = (event: number) =>
      extract({ id: 'x', title: 'Quillpay founder returns with $4M in tow' }, undefined, {
        gist: { ...gist, event },
      }).events;
    expect(read(0.95).map(({ company, amount }) => [company, amount])).toEqual([['Quillpay', 4_000_000]]);
    expect(read(0.6)).toEqual([]);
  });

  test('a gist that promises nothing is not followed', () => {
    expect(extract({ id: 'x', title: 'Quillpay’s founder on growing up in Oslo' }).events).toEqual([]);
  });

  test('the words that say most are shown on request, and only then', () => {
    const input = { id: 'x', title: 'Quillpay raises $12M Series A' };
    const [event] = extract(input, undefined, { explain: true }).events;
    expect(event!.words).toHaveProperty('raises');
    expect(event!.words!['raises']).toBeGreaterThan(0);
    expect(extract(input).events[0]).not.toHaveProperty('words');
  });
});

describe('words that make no news', () => {
  test.each(NO_NEWS_BY_TOPIC.map(([words, example]) => ({ words, example })))(
    '$example',
    ({ words, example }) => {
      const said = example.toLowerCase().split(/[^a-z.]+/);
      expect(words.split(' ').some(word => said.includes(word))).toBe(true);
      expect(extract({ id: 'x', title: example, summary: null, body: null }).events).toEqual([]);
    },
  );
});
