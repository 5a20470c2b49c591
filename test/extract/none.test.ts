// Each line of test/fixtures/extract-none.txt speaks of money and tells no event: a headline, and what stands under it behind two strokes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../scrapers/extract/extract.ts';

const FILE = path.resolve(import.meta.dirname, '../fixtures/extract-none.txt');

describe('the lines of test/fixtures/extract-none.txt', () => {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));
  test('there are lines', () => expect(lines.length).toBeGreaterThan(30));
  for (const line of lines) {
    const [title = '', summary = null] = line.split(' // ').map(part => part.trim());
    test(line, () => {
      const { events } = extract({ id: 'x', title, summary, body: null });
      expect(events.map(({ kind, company, amount }) => ({ kind, company, amount }))).toEqual([]);
    });
  }
});
