// Puts each export through an importer written from its vendor's public rules: ten thousand rows, hostile names.
import { describe, expect, it } from 'vitest';
import { CRM_FORMATS } from '../../src/outlets/crm-format.ts';
import { bareDomain, type CrmRow, changedSince, crmRow, fitText } from '../../src/outlets/crm-row.ts';
import { rankAccounts } from '../../src/outreach/priority.ts';
import { DEFAULT_WEIGHTS } from '../../src/outreach/weights.ts';
import { exampleAccount } from '../outreach/example-account.ts';
import {
  type Imported,
  importIntoAttio,
  importIntoHubspot,
  importIntoSalesforce,
  parseStrictCsv,
  wouldRun,
} from './vendor-parsers.ts';

const HOSTILE = [
  '=HYPERLINK("http://evil.example","click")',
  '+1 Labs',
  '-2+3 GmbH',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1 全角',
  '\n=1+1',
  'Comma, Inc.',
  'Quote "Labs"',
  'Line\nBreak\r\nCo',
  '株式会社プリファード',
  'Яндекс ИИ',
  'شركة الذكاء',
  '智谱华章',
  'Ångström & Søn',
  'a\u0000b',
  '🦾 Robotics',
  'x'.repeat(400),
  "'quoted'",
  ';semi;colon',
  '<script>alert(1)</script>',
  ' leading space',
];

const base = rankAccounts([exampleAccount({})], '2026-07-01', DEFAULT_WEIGHTS).map(crmRow)[0]!;
const rows: CrmRow[] = Array.from({ length: 10_000 }, (_, index) => ({
  ...base,
  record_id: `tributary:company-${index}`,
  name: `${HOSTILE[index % HOSTILE.length]}${index >= HOSTILE.length ? ` ${index}` : ''}`,
  domain: index % 3 === 0 ? '' : `company-${index}.example`,
  why_now: `${HOSTILE[(index * 7) % HOSTILE.length]} ${'raised money and hires experts '.repeat(index % 30)}`,
  funding_last_usd: index % 5 === 0 ? null : index * 1_000_003,
  funding_date: index % 2 === 0 ? '' : '2026-02-27',
  priority: (index % 1000) / 1000,
}));

const IMPORTERS: Record<string, (bytes: Uint8Array) => Imported> = {
  hubspot: importIntoHubspot,
  salesforce: importIntoSalesforce,
  attio: importIntoAttio,
};
const written = (id: string, some: readonly CrmRow[]) =>
  new TextEncoder().encode(CRM_FORMATS.find(format => format.id === id)!.write(some, '2026-07-01'));

for (const [id, importInto] of Object.entries(IMPORTERS)) {
  describe(`the export for ${id}`, () => {
    const { rows: imported, refused } = importInto(written(id, rows));

    it('is taken whole, ten thousand rows', () => {
      expect(refused).toEqual([]);
      expect(imported).toHaveLength(10_000);
    });

    it('keeps every name, with an apostrophe only before what a spreadsheet would run', () => {
      const column = id === 'salesforce' ? 'Account Name' : 'Name';
      imported.forEach((row, index) => {
        const kept = row[column]!.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '').replace(/…$/, '');
        expect(rows[index]!.name.startsWith(kept)).toBe(true);
      });
    });

    it('has no cell that a spreadsheet would run', () => {
      expect(imported.flatMap(row => Object.values(row)).filter(wouldRun)).toEqual([]);
    });

    it('carries our fields as columns of their own', () => {
      const columns = Object.keys(imported[0]!);
      for (const field of [
        'priority',
        'why_now',
        'evidence_url',
        'funding_status',
        'funding_last_usd',
        'funding_date',
      ])
        expect(columns).toContain(field);
      expect(columns).toContain(id === 'attio' ? 'tributary_record_id' : 'record_id');
      expect(columns).not.toContain('Amount');
    });

    it('of nothing is a header alone', () => {
      expect(importInto(written(id, [])).rows).toEqual([]);
    });
  });
}

describe('the generic exports', () => {
  it('agree with each other, cell by cell', () => {
    const [header, ...records] = parseStrictCsv(written('generic', rows));
    const json = JSON.parse(new TextDecoder().decode(written('json', rows)));
    expect(records).toHaveLength(10_000);
    expect(Object.keys(json.accounts[0]).sort()).toEqual([...header!].sort());
    expect(json.as_of).toBe('2026-07-01');
    const at = header!.indexOf('funding_last_usd');
    records.forEach((record, index) => {
      expect(record[at]).toBe(String(json.accounts[index].funding_last_usd ?? ''));
    });
  });
});

describe('a row', () => {
  it('is the same for the same account, under an id that never changes', () => {
    expect(base).toMatchObject({
      record_id: 'tributary:example-lab',
      domain: 'example.com',
      funding_status: 'closed',
      funding_last_usd: 500_000_000,
      funding_date: '',
      funding_month: '2026-05',
    });
    expect(base.why_now).toContain('$500m');
    expect(base.evidence_url).toMatch(/^https:/);
  });

  it('changes with its newest evidence; a month counts while the day may lie in it', () => {
    expect(changedSince([{ ...base, changed: '2026-06-10' }], '2026-06-11')).toEqual([]);
    expect(changedSince([{ ...base, changed: '2026-06-11' }], '2026-06-11')).toHaveLength(1);
    expect(changedSince([{ ...base, changed: '2026-06' }], '2026-06-11')).toHaveLength(1);
    expect(changedSince([{ ...base, changed: '2026-05' }], '2026-06-11')).toEqual([]);
    expect(changedSince([{ ...base, changed: '' }], '2000-01-01')).toEqual([]);
  });

  it('knows a host from an address', () => {
    expect(bareDomain('https://www.Example.com/about?x=1')).toBe('example.com');
    expect(bareDomain('example.co.uk')).toBe('example.co.uk');
    expect(bareDomain('not a host')).toBe('');
    expect(bareDomain(null)).toBe('');
  });

  it('cuts text at a word and never inside a character', () => {
    expect(fitText('one two three', 9)).toBe('one two…');
    expect(fitText('😀😀😀', 4)).toBe('😀…');
    expect(fitText('short', 9)).toBe('short');
  });
});
