// The pages of the built site, and one of each kind for tests that are slow.
import { readdirSync } from 'node:fs';
import { distFolder } from '../browser/serve-dist.ts';

/** Paths of every page (`/events/…/`), sorted. */
export function allPages(): string[] {
  return readdirSync(distFolder(), { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.html'))
    .map(name => `/${name.replace(/index\.html$/, '')}`)
    .sort();
}

/** The first page whose path matches; undefined where the ledger made none. */
const first = (pages: readonly string[], pattern: RegExp) => pages.find(page => pattern.test(page));

/** One page of every kind that this ledger has; of companies and events one with much on it where it is known. */
export function onePageOfEachKind(): string[] {
  const pages = allPages();
  return [
    '/',
    '/events/',
    first(pages, /^\/events\/page\/2\/$/),
    first(pages, /^\/events\/openai-growth/) ??
      first(pages, /^\/events\/quillmind-growth/) ??
      first(pages, /^\/events\/(?!page)[^/]+\/$/),
    '/companies/',
    first(pages, /^\/companies\/openai\/$/) ??
      first(pages, /^\/companies\/quillmind\/$/) ??
      first(pages, /^\/companies\/[^/]+\/$/),
    '/investors/',
    first(pages, /^\/investors\/nvidia\/$/) ?? first(pages, /^\/investors\/[^/]+\/$/),
    '/charts/',
    ...pages.filter(page => /^\/charts\/[^/]+\/$/.test(page)),
    first(pages, /^\/embed\/[^/]+\/$/),
    '/outreach/',
    first(pages, /^\/outreach\/openai\/$/) ?? first(pages, /^\/outreach\/[^/]+\/$/),
    '/playbook/',
    '/signals/',
    '/sources/',
    '/quality/',
    '/methodology/',
    '/data/',
    '/data/sql/',
    '/search/',
    '/404.html',
  ].filter((page): page is string => page !== undefined && pages.includes(page));
}
