import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../scrapers/commands/import.ts';
import { reconcileCommand } from '../../scrapers/commands/reconcile.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { statusCommand } from '../../scrapers/commands/status.ts';
import { silentEffects } from './silent-effects.ts';

const facts = join(import.meta.dirname, '../fixtures/facts');
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-reconcile-'));
  await run('import', '--from', facts);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const effects = silentEffects(folder);
  const code = await runCommand([importCommand, reconcileCommand, statusCommand], words, effects);
  return { code, said: effects.said(), complained: effects.complained() };
}

describe('tributary reconcile', () => {
  it('makes the events, and changes nothing the second time', async () => {
    expect(await run('reconcile')).toMatchObject({
      code: 0,
      said: '7 events from 7 claims, 7 new or changed, 0 unsure\n',
    });
    expect((await run('reconcile')).said).toContain('0 new or changed');
  });

  it('shows an earlier day in a copy only', async () => {
    await run('reconcile');
    expect(await run('reconcile', '--as-of', '2026-01-31')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('name a copy with --data'),
    });
    cpSync(join(folder, 'data'), join(folder, 'copy'), { recursive: true });
    expect((await run('reconcile', '--as-of', '2026-01-31', '--data', 'copy')).said).toContain(
      '2 events from 7 claims',
    );
    expect((await run('status', '--json')).said).toContain('"all":7');
  });

  it.each(['2026-13-45', '2026-02-30', '2026', 'yesterday'])('refuses %s as a day', async day => {
    expect(await run('reconcile', '--as-of', day, '--data', 'data')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('expected a day such as'),
    });
  });

  it('refuses to lose more than 5 % of a file, and says how to insist', async () => {
    await run('reconcile');
    const before = readFileSync(join(folder, 'data/events/2026.jsonl'), 'utf8');
    for (const month of ['2026-01', '2026-02']) writeFileSync(join(folder, `data/claims/${month}.jsonl`), '');
    expect(await run('reconcile')).toMatchObject({
      code: 3,
      complained: expect.stringMatching(/2026\.jsonl would lose 4 of its 6 records .*--accept-loss/),
    });
    expect(readFileSync(join(folder, 'data/events/2026.jsonl'), 'utf8')).toBe(before);
    expect((await run('reconcile', '--accept-loss')).code).toBe(0);
  });

  it('names a ledger that is not there, or is no folder, or is damaged', async () => {
    expect(await run('reconcile', '--data', 'nowhere')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('is not there; expected the folder of a ledger'),
    });
    writeFileSync(join(folder, 'a-file'), '');
    expect(await run('status', '--data', 'a-file')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('is a file'),
    });
    writeFileSync(join(folder, 'data/claims/2025-11.jsonl'), 'torn');
    expect(await run('reconcile')).toMatchObject({
      code: 3,
      complained: expect.stringMatching(/2025-11\.jsonl:1: This line is not JSON/),
    });
  });
});
