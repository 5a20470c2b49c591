// Every pair of files in test/fixtures/extract is a case: <name>.in.txt is read, and <name>.out.json is what it must tell.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../scrapers/extract/extract.ts';
import { readCase } from './read-case.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/extract');

describe('the cases in test/fixtures/extract', () => {
  const names = readdirSync(FOLDER).filter(name => name.endsWith('.in.txt'));
  test('there are cases', () => expect(names.length).toBeGreaterThan(20));
  for (const file of names) {
    const name = file.replace(/\.in\.txt$/, '');
    test(name.replaceAll('-', ' '), () => {
      const input = readCase(name, readFileSync(path.join(FOLDER, file), 'utf8'));
      const expected = JSON.parse(readFileSync(path.join(FOLDER, `${name}.out.json`), 'utf8')) as Record<
        string,
        unknown
      >[];
      const { events } = extract(input);
      // Only the fields that a case names are held to it.
      const told = events.map((event, i) =>
        Object.fromEntries(
          Object.keys(expected[i] ?? { company: '', kind: '' }).map(key => [
            key,
            event[key as keyof typeof event],
          ]),
        ),
      );
      expect(told).toEqual(expected);
      const text = [input.title, input.summary, input.body].filter(Boolean).join('\n');
      for (const event of events)
        for (const { start, end, text: words } of event.evidence) expect(text.slice(start, end)).toBe(words);
    });
  }
});
