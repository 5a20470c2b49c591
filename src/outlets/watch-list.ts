// A file of companies that someone watches → a test whether an account is among them.
import { foldDomain, foldName } from '../outreach/match-name.ts';

export interface Watched {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly aliases: readonly string[];
}

export interface WatchList {
  readonly size: number;
  has(account: Watched): boolean;
}

/**
 * Reads one company a line: an account's id, a name or a domain; of a CSV the first column. Empty lines and lines
 * that open with `#` are remarks. The list that the page saves (a JSON array of ids) is read as well.
 */
export function parseWatchList(text: string): WatchList {
  const body = text.replace(/^\uFEFF/, '').trim();
  const lines: string[] = body.startsWith('[')
    ? (JSON.parse(body) as unknown[]).map(String)
    : body.split(/\r?\n/).map(line => {
        const quoted = /^"((?:[^"]|"")*)"/.exec(line);
        return (quoted ? quoted[1]!.replaceAll('""', '"') : (line.split(/[,;\t]/)[0] ?? '')).trim();
      });
  const wanted = lines.filter(line => line !== '' && !line.startsWith('#'));
  const ids = new Set(wanted);
  const names = new Set(wanted.map(foldName));
  const domains = new Set(wanted.map(foldDomain).filter(Boolean));
  return {
    size: wanted.length,
    has: account =>
      ids.has(account.id) ||
      [account.name, ...account.aliases].some(name => name !== '' && names.has(foldName(name))) ||
      (account.domain !== null && domains.has(foldDomain(account.domain))),
  };
}
