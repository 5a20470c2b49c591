// Matches files as CRMs write them against accounts: quotes, separators, line breaks, legal forms, shared names.
import { describe, expect, it } from 'vitest';
import { matchCrm } from '../../src/outreach/match-crm.ts';
import { foldDomain, foldName } from '../../src/outreach/match-name.ts';
import { readCsv } from '../../src/outreach/read-csv.ts';
import { exampleAccount } from './example-account.ts';

const accounts = [
  exampleAccount({}),
  exampleAccount({ id: 'zhipu', name: '智谱 AI', aliases: ['Zhipu'], domain: 'z.ai' }),
  exampleAccount({ id: 'radiant-1', name: 'Radiant', aliases: [], domain: 'radiant.example' }),
  exampleAccount({ id: 'radiant-2', name: 'Radiant', aliases: [], domain: 'radiantnuclear.example' }),
];

describe('reading a CSV of others', () => {
  it('takes quotes, doubled quotes, breaks inside fields, CR LF, semicolons, tabs and a byte-order mark', () => {
    expect(readCsv('\uFEFFName,Website\r\n"A, ""B""\nC",x.example\r\n\r\n')).toEqual([
      ['Name', 'Website'],
      ['A, "B"\nC', 'x.example'],
    ]);
    expect(readCsv('Name;Website\nA,B;x.example')[1]).toEqual(['A,B', 'x.example']);
    expect(readCsv('Name\tWebsite\nA\tx.example')[1]).toEqual(['A', 'x.example']);
    expect(readCsv('')).toEqual([]);
    expect(readCsv('Name\n"never closed')[1]).toEqual(['never closed']);
  });
});

describe('matching', () => {
  it('goes by domain, then by name, whatever legal form, case or accents', () => {
    const overlay = matchCrm(
      'Account Name,Website,Last Activity Date\nEXAMPLE LAB Inc.,,2026-05-04T10:00:00Z\nother,https://www.z.ai/team,04/05/2026\nNobody,nobody.example,',
      accounts,
    );
    expect(overlay).toEqual({
      rows: 3,
      fault: null,
      matches: [
        { account: 'example-lab', name: 'EXAMPLE LAB Inc.', by: 'name', touched: '2026-05-04' },
        { account: 'zhipu', name: 'other', by: 'domain', touched: null },
      ],
    });
  });

  it('knows its own export again by record id', () => {
    const overlay = matchCrm('record_id,Name\ntributary:zhipu,renamed', accounts);
    expect(overlay.matches[0]).toMatchObject({ account: 'zhipu', by: 'record id' });
  });

  it('takes a name that two accounts share for neither, but tells them apart by domain', () => {
    expect(matchCrm('Name\nRadiant', accounts).matches).toEqual([]);
    expect(matchCrm('Name,Domain\nRadiant,radiant.example', accounts).matches[0]).toMatchObject({
      account: 'radiant-1',
    });
  });

  it('says what is wrong with a file that it cannot use', () => {
    expect(matchCrm('', accounts).fault).toContain('empty');
    expect(matchCrm('a,b\n1,2', accounts).fault).toContain('name or a domain');
  });

  it('goes through the accounts once, however many rows there are', () => {
    const lookedAt = (rows: number) => {
      let looks = 0;
      const counted = accounts.map(
        account =>
          new Proxy(account, {
            get: (target, name) => {
              looks += 1;
              return Reflect.get(target, name);
            },
          }),
      );
      const text = `Name,Website\n${Array.from({ length: rows }, (_, n) => `"Company, ${n}",c${n}.example`).join('\n')}`;
      expect(matchCrm(text, counted).rows).toBe(rows);
      return looks;
    };
    expect(lookedAt(10_000)).toBe(lookedAt(1));
  });

  it('folds names and hosts', () => {
    expect(foldName('Ångström & Co. GmbH')).toBe('angstromand');
    expect(foldName('株式会社')).not.toBe('');
    expect(foldName('Co')).toBe('co');
    expect(foldDomain('someone@Example.com')).toBe('example.com');
    expect(foldDomain('localhost')).toBe('');
  });
});
