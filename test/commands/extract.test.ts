import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractCommand } from '../../scrapers/commands/extract.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { silentEffects } from './silent-effects.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-extract-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const document = (id: string, title: string) =>
  JSON.stringify({
    id,
    title,
    summary: null,
    body: null,
    url: 'https://news.example/x',
    publisher: 'Example',
    published: '2026-05-04',
  });
const ROUND = 'AI chip startup Larkspur raises $40M Series B led by Harrow Capital';

async function run(input: string, ...words: string[]) {
  const effects = silentEffects(folder, input);
  const code = await runCommand([extractCommand], ['extract', ...words], effects);
  const lines = effects
    .said()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
  return { code, lines, complained: effects.complained() };
}

describe('tributary extract', () => {
  it('gives one line a document, in order, in the words of the vocabulary, with the evidence at its offsets', async () => {
    const { code, lines } = await run(`${document('a', 'Nothing of note')}\n${document('b', ROUND)}\n`);
    expect(code).toBe(0);
    expect(lines.map(line => line.id)).toEqual(['a', 'b']);
    expect(lines[0].events).toEqual([]);
    expect(lines[1].events).toMatchObject([
      {
        company: 'Larkspur',
        kind: 'equity',
        stage: 'series-b',
        amount: 40_000_000,
        currency: 'USD',
        valuation: null,
        valuation_basis: null,
        lead_investors: ['Harrow Capital'],
        investors: ['Harrow Capital'],
        status: 'announced',
        ai_related: true,
        segment: 'chips',
      },
    ]);
    for (const { start, end, text } of lines[1].events[0].evidence)
      expect(ROUND.slice(start, end)).toBe(text);
  });

  it('names a bad line and goes on', async () => {
    const { code, lines, complained } = await run(
      `not json\n${document('b', ROUND)}\n{"title":"no id"}\n${document('c', ROUND)}`,
    );
    expect(code).toBe(0);
    expect(lines.map(line => line.id)).toEqual(['b', 'c']);
    expect(complained).toContain('Line 1 is no JSON');
    expect(complained).toContain('Line 3 has no "id"');
    expect(complained).toContain('2 of 4 lines could not be read.');
  });

  it('reads from a file and writes to one', async () => {
    writeFileSync(join(folder, 'in.jsonl'), document('a', ROUND));
    expect((await run('', '--in', 'in.jsonl', '--out', 'out.jsonl')).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'out.jsonl'), 'utf8'))).toMatchObject({
      id: 'a',
      events: [{ company: 'Larkspur' }],
    });
    expect(await run('', '--in', 'absent.jsonl')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('--in absent.jsonl cannot be read'),
    });
  });
});
