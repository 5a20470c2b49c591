// `tributary sources`: checks the list of sources, tries one, or proposes an entry for a new one; it writes nothing.
import { load } from 'cheerio';
import { stringify } from 'yaml';
import type { FetchedDocument } from '../../src/model/document.ts';
import type { Signal } from '../../src/model/signal.ts';
import type { Source } from '../../src/model/source.ts';
import { collect } from '../collect/collect.ts';
import { CollectError } from '../collect/collect-error.ts';
import { decodeBytes } from '../collect/decode-bytes.ts';
import { createFeedReader, type FeedReader } from '../collect/feed-reader.ts';
import { createFetcher, type Fetched, type Fetcher } from '../collect/fetch-guarded.ts';
import { loadAdapters } from '../collect/load-adapters.ts';
import { loadSources, SourcesInvalid } from '../collect/load-sources.ts';
import { createRobotsGate } from '../collect/robots-gate.ts';
import { PRODUCT_TOKEN, userAgent } from '../collect/user-agent.ts';
import { webAddress } from '../collect/web-address.ts';
import { type Command, type Effects, type OptionValues, UsageError } from './command.ts';
import { dataFolder, resolvePath } from './data-option.ts';

function fileOf(values: OptionValues, effects: Effects): string {
  const given = values['sources'];
  return typeof given === 'string'
    ? resolvePath(given, effects)
    : `${dataFolder(values, effects)}/sources.yaml`;
}

async function readList(values: OptionValues, effects: Effects): Promise<Source[]> {
  try {
    return await loadSources(fileOf(values, effects));
  } catch (error) {
    throw error instanceof SourcesInvalid
      ? new UsageError(`the list of sources is wrong:\n${error.message}`)
      : error;
  }
}

const fetcherOf = (values: OptionValues, effects: Effects): Fetcher =>
  createFetcher({
    userAgent: userAgent(effects.env['TRIBUTARY_CONTACT'], effects.env['TRIBUTARY_PAGE']),
    allowLoopback: values['allow-loopback'] === true,
    now: () => effects.now().getTime(),
  });

async function check(values: OptionValues, effects: Effects): Promise<number> {
  const sources = await readList(values, effects);
  const kinds = await loadAdapters();
  const unread = sources.filter(source => source.enabled && !kinds.has(source.kind));
  for (const source of unread)
    effects.error.write(
      `${source.id}: found the kind "${source.kind}"; expected one of ${[...kinds.keys()].join(', ')}.\n`,
    );
  const on = sources.filter(source => source.enabled).length;
  effects.output.write(`${sources.length} sources: ${on} on, ${sources.length - on} off with a reason\n`);
  return unread.length > 0 ? 2 : 0;
}

function describe(documents: readonly FetchedDocument[], signals: readonly Signal[]): string {
  const lines = documents.map(
    ({ published, title, url, publisher }) =>
      `  ${published ?? 'no date'}  ${title}\n    ${publisher}  ${url}`,
  );
  return [
    ...lines,
    ...signals.map(({ date, what, source }) => `  ${date ?? 'no date'}  ${what}\n    ${source.url}`),
  ].join('\n');
}

async function test(id: string | undefined, values: OptionValues, effects: Effects): Promise<number> {
  if (!id) throw new UsageError('There is no source to try; expected the id of one.');
  const sources = await readList(values, effects);
  const source = sources.find(entry => entry.id === id);
  if (!source)
    throw new UsageError(`There is no source "${id}" in ${fileOf(values, effects)}; expected the id of one.`);
  const reader = createFeedReader();
  const documents: FetchedDocument[] = [];
  const signals: Signal[] = [];
  const tables: Record<string, unknown> = {};
  try {
    const { outcomes } = await collect({
      sources: [source],
      only: [id],
      // A ledger without memory that forgets at once: everything looks new, nothing is written.
      ledger: { readState: async () => null, writeState: async () => {} },
      fetcher: fetcherOf(values, effects),
      reader,
      adapters: await loadAdapters(),
      now: effects.now,
      robots: createRobotsGate({ token: PRODUCT_TOKEN, now: effects.now }),
      hasContact: Boolean(effects.env['TRIBUTARY_CONTACT']),
      onDocuments: async found => void documents.push(...found),
      onSignals: async found => void signals.push(...found),
      onTables: async found => void Object.assign(tables, ...found),
    });
    const outcome = outcomes[0]!;
    if (values['json'])
      effects.output.write(`${JSON.stringify({ ...outcome, documents, found_signals: signals, tables })}\n`);
    else if (outcome.error)
      effects.error.write(`${outcome.error.name} (${outcome.error.code}): ${outcome.error.message}\n`);
    else {
      effects.output.write(
        `${id}: ${outcome.items} items, ${signals.length} signals, ${outcome.bytes} bytes\n${describe(documents, signals)}\n`,
      );
      for (const [name, table] of Object.entries(tables))
        effects.output.write(`  ${name}: ${Array.isArray(table) ? table.length : 1}\n`);
      for (const note of [...outcome.notes, ...outcome.notices]) effects.output.write(`  note: ${note}\n`);
    }
    return outcome.error ? 1 : 0;
  } finally {
    await reader.close();
  }
}

/** Addresses of feeds that a page names, or that sites of its make usually have. */
function feedsOf(page: Fetched): string[] {
  const { text } = decodeBytes(page.bytes, page.contentType);
  const $ = load(text);
  const named = $('link[rel~="alternate"]')
    .toArray()
    .filter(element => /rss|atom|feed\+json/i.test($(element).attr('type') ?? ''))
    .map(element => webAddress($(element).attr('href'), page.url));
  const usual = ['/feed/', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'].map(
    path => new URL(path, page.url).href,
  );
  return [
    ...new Set([
      ...named.filter((address): address is string => address !== null && !/comments/i.test(address)),
      ...usual,
    ]),
  ];
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'source';

async function propose(
  page: Fetched,
  fetcher: Fetcher,
  reader: FeedReader,
  today: string,
): Promise<Record<string, unknown> | null> {
  const candidates: (Fetched | string)[] = [page, ...feedsOf(page)];
  for (const candidate of candidates) {
    try {
      const fetched = typeof candidate === 'string' ? await fetcher({ url: candidate }) : candidate;
      const feed = await reader.read({
        bytes: fetched.bytes,
        contentType: fetched.contentType,
        base: fetched.url,
        place: fetched.url,
      });
      const dated = feed.items.filter(item => item.published ?? item.updated).length;
      const name = feed.title ?? new URL(fetched.url).hostname;
      return {
        id: slug(name),
        name,
        kind: 'feed',
        url: fetched.url,
        country: 'any',
        language: (feed.language ?? 'en').slice(0, 2).toLowerCase(),
        topic: 'ai',
        trust: 'trade',
        cadence: 60,
        terms: 'not read yet',
        enabled: false,
        why_not: `Proposed on ${today}; read robots.txt and the terms first.`,
        how_verified: `answered on ${today} with ${feed.items.length} items, ${dated} of them dated`,
      };
    } catch (error) {
      if (!(error instanceof CollectError)) throw error;
    }
  }
  return null;
}

async function add(address: string | undefined, values: OptionValues, effects: Effects): Promise<number> {
  const url = webAddress(address, null);
  if (!url)
    throw new UsageError(
      `Found ${JSON.stringify(address ?? '')}; expected the http(s) address of a page or a feed.`,
    );
  const fetcher = fetcherOf(values, effects);
  const robots = createRobotsGate({ token: PRODUCT_TOKEN, now: effects.now });
  const polite: Fetcher = async request => {
    await robots.check(request.url, fetcher);
    return fetcher(request);
  };
  const reader = createFeedReader();
  try {
    const entry = await propose(
      await polite({ url }),
      polite,
      reader,
      effects.now().toISOString().slice(0, 10),
    );
    if (!entry) {
      effects.error.write(
        `${url}: found no feed of its own; expected RSS, Atom or JSON Feed. Where there is none, an html-listing with selectors may do.\n`,
      );
      return 1;
    }
    effects.output.write(stringify([entry], { lineWidth: 0 }));
    return 0;
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    effects.error.write(`${error.name} (${error.code}): ${error.message}\n`);
    return 1;
  } finally {
    await reader.close();
  }
}

export const sourcesCommand: Command = {
  name: 'sources',
  summary: 'checks the list of sources, tries one without writing, or proposes an entry for a page',
  usage: '(check|test ID|add URL) [--data DIR] [--sources FILE] [--json] [--allow-loopback]',
  details: [
    'check             reads the list and names every mistake with its line',
    'test ID           fetches one source, on or off, and shows what it would add; nothing is written',
    'add URL           finds the feed of a page and prints an entry to put into the list',
    '--data DIR        the ledger whose list is meant; data/ of the checkout unless given',
    '--sources FILE    the list; sources.yaml of the ledger unless given',
    '--json            what test found, as one JSON line',
    '--allow-loopback  lets addresses lead to this machine',
  ],
  options: {
    data: { type: 'string' },
    sources: { type: 'string' },
    json: { type: 'boolean' },
    'allow-loopback': { type: 'boolean' },
  },
  takesWords: true,
  async run(values, [verb, word], effects) {
    if (verb === 'check') return check(values, effects);
    if (verb === 'test') return test(word, values, effects);
    if (verb === 'add') return add(word, values, effects);
    throw new UsageError(`Found ${JSON.stringify(verb ?? '')}; expected check, test ID or add URL.`);
  },
};
