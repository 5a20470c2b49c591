import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../scrapers/commands/import.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { silentEffects } from './silent-effects.ts';

const facts = join(import.meta.dirname, '../fixtures/facts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...words: string[]) => {
  const effects = silentEffects(folder);
  const code = await runCommand([importCommand], words, effects);
  return { code, said: effects.said(), complained: effects.complained() };
};

const snapshot = () =>
  Object.fromEntries(
    readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.jsonl'))
      .map(name => [name, readFileSync(join(folder, 'data', name), 'utf8')]),
  );

describe('tributary import', () => {
  it('takes every row in, and changes nothing the second time, whatever the clock says', async () => {
    const first = await run('import', '--from', facts, '--now', '2026-07-01T00:00:00Z');
    expect(first).toMatchObject({ code: 0, complained: '' });
    expect(first.said).toContain('events.jsonl: 7 rows read, 7 added or changed');
    const before = snapshot();
    expect(Object.keys(before)).toContain('claims/2025-11.jsonl');
    const second = await run('import', '--from', facts, '--now', '2027-01-01T00:00:00Z');
    expect(second.said).toContain('events.jsonl: 7 rows read, 0 added or changed');
    expect(snapshot()).toEqual(before);
  });

  it('adds a new claim when a row has changed, and keeps the old one', async () => {
    await run('import', '--from', facts);
    const changed = join(folder, 'changed');
    cpSync(facts, changed, { recursive: true });
    const path = join(changed, 'events.jsonl');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        '"status": "reported", "lead_investors": [], "investors": [], "counterparties": [], "segment": "venture-funds"',
        '"status": "closed", "lead_investors": [], "investors": [], "counterparties": [], "segment": "venture-funds"',
      ),
    );
    expect((await run('import', '--from', changed)).said).toContain('7 rows read, 1 added or changed');
    const claims = Object.values(snapshot())
      .join('')
      .split('\n')
      .filter(line => line.includes('curated:pelican-partners-fund-2026-02'));
    expect(claims).toHaveLength(2);
  });

  it('names a bad row by file and line and takes the others in', async () => {
    const bad = join(folder, 'bad');
    cpSync(facts, bad, { recursive: true });
    const path = join(bad, 'events.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"kind": "fund"', '"kind": "raffle"'));
    const result = await run('import', '--from', bad);
    expect(result.code).toBe(1);
    expect(result.complained).toMatch(
      /events\.jsonl:6: kind: The kind "raffle" is unknown: expected one of equity, debt, .* The row was left out\./,
    );
    expect(result.said).toContain('6 rows read, 6 added or changed');
  });

  it('says what it expected when there is nothing to import, or no folder is named', async () => {
    expect(await run('import', '--from', folder)).toMatchObject({
      code: 2,
      complained: expect.stringContaining('holds none of events.jsonl'),
    });
    expect(await run('import')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('--from DIR is missing'),
    });
    expect(await run('import', '--form', facts)).toMatchObject({ code: 2 });
    expect(await run('imprt')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('There is no command "imprt"'),
    });
  });
});
