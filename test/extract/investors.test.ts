// Each line of test/fixtures/extract-investors.txt is a case: what a text says of those who give, and who must be read.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../scrapers/extract/extract.ts';

const FILE = path.resolve(import.meta.dirname, '../fixtures/extract-investors.txt');
const HEADLINE = 'Quillpay raises $12M Series A to build payroll for farms';

describe('the lines of test/fixtures/extract-investors.txt', () => {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));
  test('there are lines', () => expect(lines.length).toBeGreaterThan(30));
  for (const line of lines) {
    const [says = '', wanted = '', title = HEADLINE] = line.split('|').map(part => part.trim());
    test(says === '-' ? title : says, () => {
      const summary = says === '-' ? null : says;
      const [event] = extract({
        id: 'x',
        title,
        summary,
        body: null,
        url: null,
        publisher: null,
        published: null,
      }).events;
      const names = wanted.split(';').map(name => name.trim());
      const given = names.filter(name => name !== '');
      expect(event?.investors.toSorted()).toEqual(given.map(name => name.replace('*', '')).toSorted());
      expect(event?.lead_investors.toSorted()).toEqual(
        given.flatMap(name => (name.startsWith('*') ? [name.slice(1)] : [])).toSorted(),
      );
    });
  }
});
