// The generated ledger: exactly as large as asked for, the same for the same seed, and free of problems.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateLedger } from '../../bench/generate-ledger.ts';

const folders: string[] = [];
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'tributary-generated-')));
  return folders.at(-1)!;
};
afterAll(() => {
  for (const name of folders) rmSync(name, { recursive: true, force: true });
});
const textOf = (name: string) =>
  readdirSync(name, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .map(file => `${file}\n${readFileSync(join(name, file), 'utf8')}`)
    .join('');

describe('a generated ledger', () => {
  it('has as many events and organizations as asked for, of many kinds, with words behind them', async () => {
    const ledger = await generateLedger(folder(), { events: 400, organizations: 240 });
    expect(ledger.events).toHaveLength(400);
    expect(ledger.organizations).toHaveLength(240);
    expect(new Set(ledger.events.map(event => event.kind)).size).toBeGreaterThan(6);
    expect(new Set(ledger.events.map(event => event.status)).size).toBe(5);
    const texts = new Map(
      ledger.documents.map(document => [document.id, `${document.title}\n${document.excerpt}`]),
    );
    const quotes = ledger.claims.flatMap(claim =>
      claim.evidence.map(({ start, end, text }) => [texts.get(claim.document)?.slice(start, end), text]),
    );
    expect(quotes.length).toBeGreaterThan(100);
    for (const [found, text] of quotes) expect(found).toBe(text);
  });

  it('is the same for the same seed and another for another', async () => {
    const [one, two, three] = [folder(), folder(), folder()];
    await generateLedger(one, { events: 60, organizations: 30, seed: 5 });
    await generateLedger(two, { events: 60, organizations: 30, seed: 5 });
    await generateLedger(three, { events: 60, organizations: 30, seed: 6 });
    expect(textOf(one)).toBe(textOf(two));
    expect(textOf(one)).not.toBe(textOf(three));
  });

  it('is not written over what is there', async () => {
    const taken = folder();
    await generateLedger(taken, { events: 5, organizations: 5 });
    await expect(generateLedger(taken, { events: 5, organizations: 5 })).rejects.toThrow('is not empty');
  });
});
