// Rows of a reader's CRM against the accounts, by domain and then by name: the private overlay, made in the browser.
import { unguardCell } from '../dataset/csv.ts';
import type { AccountInput } from './account.ts';
import { foldDomain, foldName } from './match-name.ts';
import { readCsv } from './read-csv.ts';

/** Headers under which CRMs write what is looked for, the most telling first. */
const DOMAIN_HEADER = [
  /^company domain name$/i,
  /^domains?$/i,
  /domain/i,
  /^website(?: url)?$/i,
  /website|url/i,
];
const NAME_HEADER = [
  /^(?:company|account|organi[sz]ation) name$/i,
  /^name$/i,
  /^company$/i,
  /^account$/i,
  /name/i,
];
const DATE_HEADER = [
  /^last (?:activity|contacted|modified|touch)/i,
  /last.*(?:date|activity|contact|update)/i,
];
const RECORD_HEADER = [/^(?:tributary_)?record_id$/i];

export interface CrmMatch {
  readonly account: string;
  /** How it is called in the reader's file. */
  readonly name: string;
  readonly by: 'record id' | 'domain' | 'name';
  /** Day of the last touch as the file has it, or null. */
  readonly touched: string | null;
}

export interface CrmOverlay {
  readonly rows: number;
  readonly matches: readonly CrmMatch[];
  /** What could not be read, as a sentence; null where all is well. */
  readonly fault: string | null;
}

const column = (header: readonly string[], wanted: readonly RegExp[]) => {
  for (const pattern of wanted) {
    const at = header.findIndex(name => pattern.test(name.trim()));
    if (at >= 0) return at;
  }
  return -1;
};

/** `2026-05-04…`, or nothing: other ways to write a day are ambiguous and are not guessed. */
const isoDay = (text: string | undefined) => /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1] ?? null;

/** Which accounts a CRM export already holds. A name that two accounts share matches neither. */
export function matchCrm(text: string, accounts: readonly AccountInput[]): CrmOverlay {
  const [header, ...records] = readCsv(text);
  const none = { rows: 0, matches: [] };
  if (!header) return { ...none, fault: 'The file is empty.' };
  const [domainAt, nameAt, dateAt, idAt] = [DOMAIN_HEADER, NAME_HEADER, DATE_HEADER, RECORD_HEADER].map(
    wanted => column(header, wanted),
  ) as [number, number, number, number];
  if (domainAt < 0 && nameAt < 0 && idAt < 0)
    return {
      ...none,
      fault: 'No column is called like a name or a domain; expected for example Name, or Website.',
    };
  const byDomain = new Map<string, string>();
  const byName = new Map<string, string | null>();
  for (const account of accounts) {
    if (account.domain) byDomain.set(foldDomain(account.domain), account.id);
    for (const name of new Set([account.name, ...account.aliases].map(foldName)))
      if (name !== '')
        byName.set(name, byName.has(name) && byName.get(name) !== account.id ? null : account.id);
  }
  const ids = new Set(accounts.map(account => account.id));
  const found = new Map<string, CrmMatch>();
  for (const record of records) {
    const name = nameAt < 0 ? '' : unguardCell(record[nameAt] ?? '');
    const host = domainAt < 0 ? '' : foldDomain(record[domainAt] ?? '');
    const id = idAt < 0 ? '' : (record[idAt] ?? '').replace(/^tributary:/, '');
    const match: [string, CrmMatch['by']] | null = ids.has(id)
      ? [id, 'record id']
      : byDomain.has(host)
        ? [byDomain.get(host)!, 'domain']
        : byName.get(foldName(name))
          ? [byName.get(foldName(name))!, 'name']
          : null;
    if (match === null || found.has(match[0])) continue;
    found.set(match[0], {
      account: match[0],
      name: name || host,
      by: match[1],
      touched: dateAt < 0 ? null : isoDay(record[dateAt]),
    });
  }
  return { rows: records.length, matches: [...found.values()], fault: null };
}
