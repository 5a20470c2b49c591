import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewCommand } from '../../scrapers/commands/review.ts';
import { ruleCommand } from '../../scrapers/commands/rule.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { makeOrganization } from '../../src/model/organization.ts';
import { newsClaim, rowClaim } from '../reconcile/make-claim.ts';
import { silentEffects } from './silent-effects.ts';

const SIGNED = ['--reason', 'The release says so.', '--link', 'https://acme.example/release'];
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-rule-'));
  const ledger = openFilesLedger(join(folder, 'data'));
  const claims = [
    rowClaim('acme-series-b-2026-05', {
      company: 'Acme',
      company_id: 'acme',
      stage: 'series-b',
      amount: 50e6,
      amount_usd: 50e6,
      announced: '2026-05-11',
    }),
    newsClaim({ id: 'c-closed', company: 'Acme', amount: 50e6, status: 'closed', published: '2026-05-20' }),
    newsClaim({ id: 'c-old', company: 'Acme', amount: 20e6, published: '2025-02-01' }),
    newsClaim({ id: 'c-other', company: 'Birch', amount: 1e6 }),
  ];
  const organizations = [makeOrganization('acme', 'Acme')];
  await ledger.putOrganizations(organizations);
  await ledger.appendClaims(claims);
  await ledger.putEvents(reconcile({ claims, organizations, rates: [] }).events);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...words: string[]) => {
  const effects = silentEffects(folder);
  const code = await runCommand([ruleCommand, reviewCommand], words, effects);
  const events = new Map(
    (await openFilesLedger(join(folder, 'data')).readEvents()).map(event => [event.id, event]),
  );
  return { code, said: effects.said(), complained: effects.complained(), events };
};
const ROW = 'acme-series-b-2026-05';

describe('tributary rule', () => {
  it('sets a field, shows what changed, and restores it when withdrawn', async () => {
    const set = await run('rule', 'set', ROW, 'amount', '55000000', ...SIGNED, '--by', 'an editor');
    expect(set).toMatchObject({ code: 0, complained: '' });
    expect(set.said).toContain('amount 50000000 → 55000000');
    expect(set.events.get(ROW)).toMatchObject({ amount: 55e6, amount_usd: 55e6, usd: { amount: 55e6 } });
    const id = /r-[0-9a-f]{16}/.exec(set.said)![0];
    expect((await run('rule', 'list')).said).toContain(id);
    const back = await run('rule', 'withdraw', id);
    expect(back.events.get(ROW)).toMatchObject({ amount: 50e6, rulings: [] });
    expect((await run('rule', 'withdraw', id)).code).toBe(2);
  });

  it('merges and splits events, and a link to the merged one still leads somewhere', async () => {
    const merged = await run('rule', 'duplicate', 'acme-venture-2025-02', ROW, ...SIGNED);
    expect(merged.events.get(ROW)!.former_ids).toEqual(['acme-venture-2025-02']);
    expect(merged.events.has('acme-venture-2025-02')).toBe(false);
    const split = await run('rule', 'split', ROW, 'c-closed', ...SIGNED);
    expect([...split.events.keys()].filter(id => id.startsWith('acme'))).toHaveLength(2);
  });

  it('silences a claim', async () => {
    expect((await run('rule', 'reject', 'c-other', ...SIGNED)).events.size).toBe(2);
  });

  it('joins organizations under ids that stay', async () => {
    const { events } = await run('rule', 'organizations', 'birch', 'acme', ...SIGNED);
    expect(events.get('birch-venture-2026-05')).toMatchObject({ company_id: 'acme', company: 'Acme' });
  });

  it('refuses what matches nothing, has no reason or no link, or is no ruling', async () => {
    for (const words of [
      ['set', 'no-such-event', 'amount', '1', ...SIGNED],
      ['set', ROW, 'amount', 'much', ...SIGNED],
      ['set', ROW, 'claims', '[]', ...SIGNED],
      ['reject', 'c-none', ...SIGNED],
      ['merge', ROW, 'no-such-event', ...SIGNED],
      ['set', ROW, 'amount', '55000000', '--link', 'https://acme.example'],
      ['set', ROW, 'amount', '55000000', '--reason', 'Because.'],
      ['set', ROW],
      ['overrule', ROW],
    ]) {
      const { code, complained } = await run('rule', ...words);
      expect([words[0], code]).toEqual([words[0], 2]);
      expect(complained).not.toBe('');
    }
    expect((await run('rule', 'list')).said).toBe('');
  });
});

describe('tributary review', () => {
  it('lists what is unsure with the evidence, and takes the answer as a ruling', async () => {
    const { said } = await run('review');
    expect(said).toContain(`Is ${ROW} closed by now? It stands as announced.`);
    expect(said).toContain('The Daily Example (newsroom), 2026-05-20');
    const id = /q-[0-9a-f]{8}/.exec(said)![0];
    const answered = await run('review', '--answer', id, '--choice', '1', ...SIGNED);
    expect(answered.events.get(ROW)!.status).toBe('closed');
  });

  it('does not ask again what somebody left as it is', async () => {
    const id = /q-[0-9a-f]{8}/.exec((await run('review')).said)![0];
    expect((await run('review', '--answer', id, '--choice', '2', ...SIGNED)).code).toBe(0);
    expect((await run('review')).said).toBe('Nothing is unsure.\n');
    expect((await run('review', '--answer', id, '--choice', '2', ...SIGNED)).code).toBe(2);
  });

  it('leaves out what little hangs on and what was asked before', async () => {
    const all = (await run('review', '--json')).said;
    expect(all).toContain('"id":"q-');
    expect((await run('review', '--at-least', '50000000', '--json')).said).toBe(all);
    expect((await run('review', '--at-least', '50000001', '--json')).said).toBe('');
    writeFileSync(join(folder, 'before.jsonl'), all);
    expect((await run('review', '--not-in', 'before.jsonl', '--json')).said).toBe('');
    writeFileSync(join(folder, 'before.jsonl'), '');
    expect((await run('review', '--not-in', 'before.jsonl', '--json')).said).toBe(all);
    writeFileSync(join(folder, 'before.jsonl'), 'torn');
    expect(await run('review', '--not-in', 'before.jsonl')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('is no list of questions'),
    });
    expect((await run('review', '--at-least', 'much')).code).toBe(2);
  });
});
