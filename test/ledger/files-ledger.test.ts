import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import { LedgerDamaged, WriteRefused } from '../../scrapers/ledger/ledger-errors.ts';
import type { Claim } from '../../src/model/claim.ts';
import { makeOrganization } from '../../src/model/organization.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const claim = (number: number, announced: string): Claim => ({
  id: `c-${number}`,
  document: `d-${number}`,
  document_hash: 'h',
  method: 'rules',
  version: 'test',
  recorded: '2026-07-02T00:00:00Z',
  says: {
    company: 'Acme',
    kind: 'equity',
    stage: 'seed',
    status: 'announced',
    lead_investors: [],
    investors: [],
    announced,
  },
  witnesses: [
    { url: 'https://example.org/a', publisher: 'Example', published: null, publisher_kind: 'trade' },
  ],
  evidence: [],
});

const organizations = (count: number) =>
  Array.from({ length: count }, (_, index) => makeOrganization(`org-${index}`, `Org ${index}`));

describe('the ledger in files', () => {
  it('is empty where the folder is missing', async () => {
    const ledger = openFilesLedger(join(folder, 'nowhere'));
    expect(await ledger.readClaims()).toEqual([]);
    expect(await ledger.readOrganizations()).toEqual([]);
    expect(await ledger.readState('x')).toBeNull();
  });

  it('gives the same files whatever the order in which records came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), async order => {
        const here = mkdtempSync(join(folder, 'order-'));
        const ledger = openFilesLedger(here);
        for (const number of order)
          await ledger.appendClaims([claim(number, number < 4 ? '2026-02' : '2026-03-09')]);
        expect(readFileSync(join(here, 'claims/2026-02.jsonl'), 'utf8').match(/"c-\d"/g)).toEqual([
          '"c-1"',
          '"c-2"',
          '"c-3"',
        ]);
        expect(readFileSync(join(here, 'claims/2026-03.jsonl'), 'utf8').match(/"c-\d"/g)).toEqual([
          '"c-4"',
          '"c-5"',
        ]);
      }),
      { numRuns: 10 },
    );
  });

  it('adds a claim once, and never edits one', async () => {
    const ledger = openFilesLedger(folder);
    expect((await ledger.appendClaims([claim(1, '2026-02')])).changed).toBe(1);
    const edited = { ...claim(1, '2026-02'), version: 'other' };
    expect(await ledger.appendClaims([edited, claim(1, '2026-02')])).toEqual({ changed: 0, files: [] });
    expect((await ledger.readClaims()).map(entry => entry.version)).toEqual(['test']);
  });

  it('refuses a write that would lose more than 5 % of a file, and leaves it as it was', async () => {
    const ledger = openFilesLedger(folder);
    await ledger.putOrganizations(organizations(100));
    await ledger.putOrganizations(organizations(95));
    const before = readFileSync(join(folder, 'organizations.jsonl'), 'utf8');
    await expect(ledger.putOrganizations(organizations(90))).rejects.toThrow(
      /would lose 5 of its 95 records \(org-90, .*at most 5 %/,
    );
    await expect(ledger.putOrganizations([])).rejects.toBeInstanceOf(WriteRefused);
    expect(readFileSync(join(folder, 'organizations.jsonl'), 'utf8')).toBe(before);
    await ledger.putOrganizations(organizations(3), { acceptLoss: true });
    expect(await ledger.readOrganizations()).toHaveLength(3);
  });

  it('names the line that it cannot read, what stood there and what was expected; nothing is written', async () => {
    const ledger = openFilesLedger(folder);
    await ledger.putOrganizations(organizations(2));
    const path = join(folder, 'organizations.jsonl');
    const damaged = `${readFileSync(path, 'utf8')}{"id":"No Slug"}\nnot json\n`;
    writeFileSync(path, damaged);
    await expect(ledger.readOrganizations()).rejects.toThrow(LedgerDamaged);
    await expect(ledger.readOrganizations()).rejects.toThrow(
      /organizations\.jsonl:3: id: The id "No Slug" is not a slug: .*\(and 1 more in this file\)/,
    );
    await expect(ledger.putOrganizations(organizations(2))).rejects.toThrow(LedgerDamaged);
    expect(readFileSync(path, 'utf8')).toBe(damaged);
  });

  it('says so when the disk says no', async () => {
    writeFileSync(join(folder, 'claims'), 'a file where a folder should be');
    await expect(openFilesLedger(folder).appendClaims([claim(1, '2026-02')])).rejects.toThrow();
    const ledger = openFilesLedger(join(folder, 'claims'));
    await expect(ledger.writeState('feed', {})).rejects.toThrow();
  });

  it('leaves no neighbour files behind', async () => {
    const ledger = openFilesLedger(folder);
    await ledger.putOrganizations(organizations(10));
    await ledger.writeState('a/source', { etag: 'x' });
    expect(await ledger.readState('a/source')).toEqual({ etag: 'x' });
    expect(readdirSync(folder, { recursive: true }).filter(name => String(name).endsWith('.tmp'))).toEqual(
      [],
    );
  });
});

describe('rates', () => {
  const ORIGIN = 'Example Bank, mean of the month';
  const STOOD = 'month,currency,usd_per_unit\n2026-05,EUR,1.1\n2026-06,EUR,1.2\n';

  it('adds those that are missing below a remark, and changes none that stands', async () => {
    const path = join(folder, 'rates.csv');
    writeFileSync(path, STOOD);
    const found = [
      { month: '2026-07', currency: 'JPY', usdPerUnit: '0.0067' },
      { month: '2026-06', currency: 'EUR', usdPerUnit: '9' },
      { month: '2026-07', currency: 'EUR', usdPerUnit: '1.3' },
    ];
    const ledger = openFilesLedger(folder);
    expect(await ledger.appendRates(found, ORIGIN)).toEqual({ changed: 2, files: ['rates.csv'] });
    const after = `${STOOD}# ${ORIGIN}\n2026-07,EUR,1.3\n2026-07,JPY,0.0067\n`;
    expect(readFileSync(path, 'utf8')).toBe(after);
    expect(await ledger.appendRates(found, ORIGIN)).toEqual({ changed: 0, files: [] });
    await ledger.appendRates([{ month: '2026-08', currency: 'EUR', usdPerUnit: '1.4' }], ORIGIN);
    expect(readFileSync(path, 'utf8')).toBe(`${after}2026-08,EUR,1.4\n`);
    expect(await ledger.readRates()).toHaveLength(5);
  });

  it('begins the table where there is none', async () => {
    await openFilesLedger(folder).appendRates(
      [{ month: '2026-08', currency: 'EUR', usdPerUnit: '1.4' }],
      ORIGIN,
    );
    expect(readFileSync(join(folder, 'rates.csv'), 'utf8')).toBe(
      `month,currency,usd_per_unit\n# ${ORIGIN}\n2026-08,EUR,1.4\n`,
    );
  });
});
