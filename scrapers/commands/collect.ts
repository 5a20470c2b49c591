// `tributary collect`: sources → documents → claims, fetched from the web or replayed from saved files.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../../src/model/claim.ts';
import type { FetchedDocument } from '../../src/model/document.ts';
import type { Rate } from '../../src/model/money.ts';
import type { Signal } from '../../src/model/signal.ts';
import { collect } from '../collect/collect.ts';
import { StopAll } from '../collect/collect-error.ts';
import type { CollectOptions, CollectResult } from '../collect/collect-options.ts';
import { collectReplay } from '../collect/collect-replay.ts';
import { createFeedReader } from '../collect/feed-reader.ts';
import { createFetcher } from '../collect/fetch-guarded.ts';
import { loadAdapters } from '../collect/load-adapters.ts';
import { loadSources, SourcesInvalid } from '../collect/load-sources.ts';
import { createRobotsGate } from '../collect/robots-gate.ts';
import { PRODUCT_TOKEN, userAgent } from '../collect/user-agent.ts';
import { makeClaims, makeFilingClaim, trimDocument } from '../extract/make-claims.ts';
import { makeRegistry } from '../extract/registry.ts';
import { makeCompanyFinder } from '../extract-signals/companies-in-title.ts';
import { signalsFromNews } from '../extract-signals/signals-from-news.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { LedgerDamaged } from '../ledger/ledger-errors.ts';
import { whileLocked } from '../ledger/lock-ledger.ts';
import { type CollectReport, summarize, tellOutcome } from './collect-report.ts';
import { type Command, type Effects, type OptionValues, UsageError } from './command.ts';
import { momentOf, openNewLedger, resolvePath } from './data-option.ts';
import { type DocumentReader, openDocumentReader, readerOf } from './document-reader.ts';
import { LOG_LEVEL_DETAIL, logLevelOf, makeProgress, type Progress } from './progress.ts';

/** The remark above rates that came from the collector; a source of the kind `rates` is the ECB's. */
const RATES_ORIGIN =
  'European Central Bank, euro reference rates: mean of the month of USD per EUR / units per EUR, six digits';

/** Reads documents for money and puts what they say into the ledger; a document that says nothing is not kept. */
export async function takeDocuments(
  documents: readonly FetchedDocument[],
  ledger: Pick<Ledger, 'appendClaims' | 'appendDocuments'>,
  reader: Pick<DocumentReader, 'read'>,
  recorded: string,
): Promise<{ documents: number; claims: number }> {
  const telling: { document: FetchedDocument; claims: Claim[] }[] = [];
  // One after the other: a model is asked one question at a time, and the rules need no waiting for.
  for (const document of documents) {
    const claims = await claimsOf(document, reader, recorded);
    if (claims.length > 0) telling.push({ document, claims });
  }
  // Documents first: a claim whose document is missing cannot be traced, the reverse is harmless.
  const kept = await ledger.appendDocuments(telling.map(entry => trimDocument(entry.document)));
  const said = await ledger.appendClaims(telling.flatMap(entry => entry.claims));
  return { documents: kept.changed, claims: said.changed };
}

async function claimsOf(
  document: FetchedDocument,
  reader: Pick<DocumentReader, 'read'>,
  recorded: string,
): Promise<Claim[]> {
  if (document.filed !== undefined) return [makeFilingClaim(document, document.filed, recorded)];
  const extraction = await reader.read(document);
  return makeClaims(document, extraction.events, readerOf(extraction), recorded);
}

/** Adds the signals that the ledger does not know yet; answers with how many they were. */
export async function takeSignals(
  signals: readonly Signal[],
  ledger: Pick<Ledger, 'readSignals' | 'putSignals'>,
): Promise<number> {
  if (signals.length === 0) return 0;
  const known = await ledger.readSignals();
  const ids = new Set(known.map(signal => signal.id));
  const fresh = new Map(signals.filter(signal => !ids.has(signal.id)).map(signal => [signal.id, signal]));
  if (fresh.size > 0) await ledger.putSignals([...known, ...fresh.values()]);
  return fresh.size;
}

/** Stores what sources gave as tables: monthly exchange rates that are missing. Answers with how many were. */
export async function takeTables(
  tables: readonly Readonly<Record<string, unknown>>[],
  ledger: Pick<Ledger, 'appendRates'>,
): Promise<number> {
  let added = 0;
  for (const { rates } of tables) {
    if (!Array.isArray(rates) || rates.length === 0) continue;
    added += (await ledger.appendRates(rates as Rate[], RATES_ORIGIN)).changed;
  }
  return added;
}

interface CollectRun {
  readonly ledger: Ledger;
  /** The ledger's folder, where sources.yaml stands unless --sources says otherwise. */
  readonly folder: string;
  readonly values: OptionValues;
  readonly now: string;
  readonly effects: Effects;
  readonly progress: Progress;
  /** Stops the run between two sources. */
  readonly signal?: AbortSignal | undefined;
}

async function sourcesFile({ values, folder, effects }: CollectRun): Promise<string> {
  if (typeof values['sources'] === 'string') return resolvePath(values['sources'], effects);
  const own = join(folder, 'sources.yaml');
  // A ledger without sources of its own (a copy, a fresh one) is fed by those of the checkout.
  return readFile(own).then(
    () => own,
    () => join(effects.root, 'data', 'sources.yaml'),
  );
}

/** What sites' robots.txt said, for a day; a file that cannot be read is no loss, they are asked again. */
async function recallRobots(ledger: Ledger, progress: Progress): Promise<unknown> {
  try {
    return await ledger.readState('robots');
  } catch (error) {
    if (!(error instanceof LedgerDamaged)) throw error;
    progress.say(`${error.message} It is written anew.`, 'warn');
    return null;
  }
}

/** Runs the collector and puts what was found into the ledger, whose lock the caller holds; a source that fails is told and stops no other. */
export async function collectIntoLedger(run: CollectRun): Promise<CollectReport> {
  const { ledger, values, now, effects, progress } = run;
  const [sources, adapters, organizations] = await Promise.all([
    loadSources(await sourcesFile(run)),
    loadAdapters(),
    ledger.readOrganizations(),
  ]);
  const documentReader = await openDocumentReader(effects, makeRegistry(organizations));
  const companiesIn = makeCompanyFinder(organizations);
  const contact = effects.env['TRIBUTARY_CONTACT'];
  const clock = values['now'] === undefined ? effects.now : () => new Date(now);
  const reader = createFeedReader();
  const totals = { documents: 0, claims: 0, signals: 0, rates: 0 };
  const replay = typeof values['replay'] === 'string' ? resolvePath(values['replay'], effects) : undefined;
  const waiting = replay ? 0 : sources.filter(source => source.enabled).length;
  let done = 0;
  const options: Omit<CollectOptions, 'sources' | 'fetcher'> = {
    ledger,
    adapters,
    reader,
    now: clock,
    hasContact: Boolean(contact),
    signal: run.signal,
    only: Array.isArray(values['only']) ? values['only'].map(String) : undefined,
    async onDocuments(documents) {
      const taken = await takeDocuments(documents, ledger, documentReader, clock().toISOString());
      totals.documents += taken.documents;
      totals.claims += taken.claims;
      totals.signals += await takeSignals(signalsFromNews(documents, companiesIn), ledger);
    },
    async onSignals(signals) {
      totals.signals += await takeSignals(signals, ledger);
    },
    async onTables(tables) {
      totals.rates += await takeTables(tables, ledger);
    },
    report(outcome) {
      done++;
      tellOutcome(outcome, progress);
      if (waiting > 0) progress.update(done, waiting, outcome.id);
    },
  };
  let result: CollectResult;
  try {
    result = replay
      ? await collectReplay({ ...options, sources, directory: replay })
      : await collect({
          ...options,
          sources,
          fetcher: createFetcher({
            userAgent: userAgent(contact, effects.env['TRIBUTARY_PAGE']),
            allowLoopback: values['allow-loopback'] === true,
          }),
          robots: createRobotsGate({
            token: PRODUCT_TOKEN,
            now: clock,
            memory: await recallRobots(ledger, progress),
          }),
        });
  } finally {
    await reader.close();
    progress.finish();
  }
  const report = { offline: result.offline, sources: result.outcomes, ...totals };
  progress.say(summarize(report));
  const read = documentReader.summary();
  if (read) progress.say(read);
  return report;
}

/** The collector's own complaints about configuration, as the usage errors that they are. */
export function asUsageError(error: unknown): unknown {
  return error instanceof SourcesInvalid || error instanceof StopAll ? new UsageError(error.message) : error;
}

export const collectCommand: Command = {
  name: 'collect',
  summary: 'fetches the sources that are due, or replays saved files, and adds documents and claims',
  usage:
    '[--data DIR] [--sources FILE] [--only ID…] [--replay DIR] [--now ISO] [--json] [--log-level LEVEL] [--allow-loopback]',
  details: [
    '--data DIR      the ledger; data/ of the checkout unless given',
    '--sources FILE  what to watch; sources.yaml of the ledger unless given',
    '--only ID…      these sources only, due or not (the option may be repeated)',
    '--replay DIR    reads the saved feed files of a folder as if they had just been fetched; no network',
    '--now ISO       the moment that the run takes for now; the clock unless given',
    '--json          a machine-readable report on standard output',
    LOG_LEVEL_DETAIL,
    '--allow-loopback  lets sources stand on this machine, for tests and demonstrations',
    'TRIBUTARY_CONTACT names a mail address for publishers that demand one (the SEC does).',
  ],
  options: {
    data: { type: 'string' },
    sources: { type: 'string' },
    only: { type: 'string', multiple: true },
    replay: { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean' },
    'log-level': { type: 'string' },
    'allow-loopback': { type: 'boolean' },
  },
  takesWords: true,
  async run(values, words, effects) {
    if (words.length > 0 && values['only'] === undefined) {
      throw new UsageError(`Found ${JSON.stringify(words[0])}; expected options only.`);
    }
    // `--only a b c`: the words after the first are ids as well.
    const all = words.length > 0 ? { ...values, only: [...(values['only'] as string[]), ...words] } : values;
    const { ledger, folder } = await openNewLedger(all, effects);
    try {
      const now = momentOf(all, effects);
      const progress = makeProgress(effects, logLevelOf(all));
      const report = await whileLocked(folder, () =>
        collectIntoLedger({ ledger, folder, values: all, now, effects, progress }),
      );
      if (values['json']) effects.output.write(`${JSON.stringify(report)}\n`);
      return 0;
    } catch (error) {
      throw asUsageError(error);
    }
  },
};
