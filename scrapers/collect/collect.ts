// Source → documents: asks every source that is due, remembers what it saw, and hands over what is new.
// Longer than 300 lines because a run is one story: who is asked, what comes back, what is remembered.
import type { Source } from '../../src/model/source.ts';
import { LedgerDamaged } from '../ledger/ledger-errors.ts';
import type { Adapter, Visit, VisitTools } from './adapter.ts';
import { CollectError, StopAll, StopSource, TryLater } from './collect-error.ts';
import { type CollectOptions, type CollectResult, type Outcome, outcome } from './collect-options.ts';
import type { Fetched, FetchRequest } from './fetch-guarded.ts';
import { HandOver } from './hand-over.ts';
import { afterFailure, afterSuccess, isDue, noteMove } from './health.ts';
import { HostQueue, realSleep } from './host-queue.ts';
import { maskSecrets } from './mask-secrets.ts';
import { OfflineWatch, offlineError } from './offline-watch.ts';
import { SeenItems } from './seen-items.ts';
import { type Health, hasNewsOf, readSourceState, type SourceState, validatorsOf } from './source-state.ts';
import { toDocument } from './to-document.ts';

const TRUST: Record<Source['trust'], number> = { primary: 0, newsroom: 1, trade: 2, aggregator: 3 };
const hostOf = (address: string): string => new URL(address).hostname;

/** Visits the sources and answers with one outcome each, in the order of the list. */
export async function collect(options: CollectOptions): Promise<CollectResult> {
  const run = new Run(options);
  return run.start();
}

class Run {
  readonly #options: CollectOptions;
  readonly #queue: HostQueue;
  readonly #seen: SeenItems;
  readonly #states = new Map<string, SourceState>();
  readonly #forgotten = new Map<string, string>();
  readonly #network = new OfflineWatch();
  readonly #handOver: HandOver;
  readonly #askedToWait = new Map<string, number>();
  /** Errors that are told but not counted against their source. */
  readonly #blameless = new WeakSet<Error>();
  #fatal: Error | null = null;

  constructor(options: CollectOptions) {
    this.#options = options;
    this.#handOver = new HandOver(async ({ documents, signals, tables }) => {
      if (documents.length > 0) await options.onDocuments?.(documents);
      if (signals.length > 0) await options.onSignals?.(signals);
      if (tables.length > 0) await options.onTables?.(tables);
    });
    this.#queue = new HostQueue(options.hostsAtOnce ?? 8, options.sleep ?? realSleep);
    const trust = new Map(options.sources.map(source => [source.id, TRUST[source.trust]]));
    this.#seen = new SeenItems(id => trust.get(id) ?? 3);
  }

  async start(): Promise<CollectResult> {
    const { sources, only, report, robots, ledger } = this.#options;
    const wanted = only ? new Set(only) : null;
    for (const id of wanted ?? []) {
      if (!sources.some(source => source.id === id)) {
        throw new StopAll('configuration', {
          place: id,
          found: 'no source of this id',
          expected: 'an id of the sources file',
        });
      }
    }
    for (const source of sources) await this.#recall(source);
    const outcomes = await Promise.all(
      sources.map(async (source): Promise<Outcome | null> => {
        if (wanted && !wanted.has(source.id)) return null;
        const outcome = await this.#outcomeOf(source, wanted !== null);
        if (outcome) report?.(outcome, source);
        return outcome;
      }),
    );
    if (this.#fatal) throw this.#fatal;
    await this.#network.settle();
    const asked = this.#network.isOffline ? null : (robots?.memory() ?? null);
    if (asked !== null) await ledger.writeState('robots', asked);
    return {
      outcomes: outcomes.filter((outcome): outcome is Outcome => outcome !== null),
      offline: this.#network.isOffline,
    };
  }

  async #recall(source: Source): Promise<void> {
    let stored: unknown = null;
    try {
      stored = await this.#options.ledger.readState(source.id);
    } catch (error) {
      if (!(error instanceof LedgerDamaged)) throw error;
      // What we remember of one source is no reason to stop the others: it is seen anew, and its state written anew.
      this.#forgotten.set(source.id, `what was remembered of it is lost: ${error.message}`);
    }
    const { state, damaged } = readSourceState(stored);
    if (damaged) this.#forgotten.set(source.id, 'what was remembered of it is of another shape: seen anew');
    this.#states.set(source.id, state);
    this.#seen.load(source.id, state);
  }

  async #outcomeOf(source: Source, isAsked: boolean): Promise<Outcome | null> {
    const state = this.#states.get(source.id)!;
    const now = this.#options.now();
    if (!source.enabled && !isAsked) return null;
    if (!isAsked && state.health.off) return outcome(source, 'off', { notices: [state.health.off] });
    if (!isAsked && !isDue(state.health, now)) {
      return outcome(source, 'not-due', { notices: state.health.notices ?? [] });
    }
    return this.#queue.run(hostOf(source.url), async () => {
      const began = performance.now();
      try {
        const result = await this.#visit(source, state);
        return { ...result, ms: Math.round(performance.now() - began) };
      } catch (error) {
        if (!(error instanceof CollectError)) this.#fatal ??= error as Error;
        return await this.#fail(source, state, error, Math.round(performance.now() - began));
      }
    });
  }

  async #visit(source: Source, state: SourceState): Promise<Outcome> {
    const { adapters, hasContact, now, signal } = this.#options;
    const adapter = adapters.get(source.kind);
    if (!adapter) {
      throw new StopSource('configuration', {
        place: source.id,
        found: `the kind "${source.kind}", which nothing here can read`,
        expected: `one of ${[...adapters.keys()].join(', ')}`,
      });
    }
    if (this.#fatal || signal?.aborted)
      throw new TryLater('cut-off', {
        place: source.id,
        found: 'a run that was stopped',
        expected: 'the next run',
      });
    if (this.#network.isOffline) throw offlineError(source.url);
    if (adapter.needsContact && !hasContact) {
      throw new StopSource('contact-missing', {
        place: source.id,
        found: 'no contact address',
        expected: 'one in TRIBUTARY_CONTACT, since this publisher demands it',
      });
    }
    this.#refuseWaiting(source.url);
    const address = adapter.address?.(source, now(), state.cursor) ?? source.url;
    const known =
      state.validators?.url === undefined || state.validators.url === address ? state.validators : undefined;
    let bytes = 0;
    const get = async (request: FetchRequest): Promise<Fetched> => {
      const fetched = await this.#get(request, adapter);
      bytes += fetched.bytesOnWire;
      return fetched;
    };
    const answer = await get({
      url: address,
      etag: known?.etag,
      lastModified: known?.last_modified,
      accept: adapter.accept,
    });
    const spread = (this.#options.random ?? Math.random)();
    if (answer.status === 304) {
      const health = afterSuccess(state.health, {
        source,
        visit: null,
        maxAgeSeconds: answer.maxAge,
        newItems: 0,
        now: now(),
        spread,
      });
      await this.#remember(source, { ...state, health }, false);
      return outcome(source, 'unchanged', {
        items: state.health.items ?? 0,
        bytes,
        notices: health.notices ?? [],
      });
    }
    const visit = await this.#read(adapter, source, {
      answer,
      get,
      reader: this.#options.reader,
      now: now(),
      cursor: state.cursor,
    });
    return this.#take(source, state, answer, visit, address, bytes, spread);
  }

  /** A fault of an adapter is the trouble of one source; only the ledger's troubles stop the run. */
  async #read(adapter: Adapter, source: Source, tools: VisitTools): Promise<Visit> {
    try {
      return await adapter.read(source, tools);
    } catch (error) {
      if (error instanceof CollectError) throw error;
      throw new StopSource('parse-failed', {
        place: source.url,
        found: `an answer that the adapter for "${source.kind}" tripped over (${(error as Error).message})`,
        expected: 'the shape that it was written for',
        cause: error,
      });
    }
  }

  async #get(request: FetchRequest, adapter: Adapter): Promise<Fetched> {
    const { fetcher, robots, paceMs } = this.#options;
    await robots?.check(request.url, fetcher);
    const host = hostOf(request.url);
    await this.#queue.pace(
      host,
      Math.max(adapter.paceMs ?? 0, paceMs ?? 1_000, (robots?.delayOf(request.url) ?? 0) * 1000),
    );
    const fetched = await fetcher(request);
    this.#network.answered();
    return fetched;
  }

  async #take(
    source: Source,
    state: SourceState,
    answer: Fetched,
    visit: Visit,
    address: string,
    bytes: number,
    spread: number,
  ): Promise<Outcome> {
    const { now, isReplay } = this.#options;
    const moment = now();
    const { sightings, seen } = this.#seen.sort(source.id, state, visit.items, moment);
    const fresh = visit.items.filter(
      (_, index) => sightings[index] === 'new' || sightings[index] === 'retitled',
    );
    const documents = fresh.map(item =>
      toDocument(item, {
        source: source.id,
        publisher: source.options?.['publisher'] === 'feed' ? (visit.publisher ?? source.name) : source.name,
        publisherKind: source.trust,
        now: moment,
      }),
    );
    await this.#handOver.put({
      documents,
      signals: visit.signals ?? [],
      tables: visit.tables ? [visit.tables] : [],
    });
    const count = (sighting: string): number => sightings.filter(found => found === sighting).length;
    const health: Health = isReplay
      ? { errors: 0, last_success: moment.toISOString(), items: visit.items.length }
      : afterSuccess(state.health, {
          source,
          visit,
          maxAgeSeconds: answer.maxAge,
          newItems: count('new'),
          now: moment,
          spread,
        });
    noteMove(health, state.health, answer);
    const validators = validatorsOf(answer, address === source.url ? undefined : address);
    const next: SourceState = { ...state, validators, seen, cursor: visit.cursor ?? state.cursor, health };
    const nothingNew =
      fresh.length === 0 &&
      seen.join() === state.seen.join() &&
      JSON.stringify(next.cursor) === JSON.stringify(state.cursor);
    await this.#remember(source, next, !nothingNew);
    return outcome(source, nothingNew ? 'unchanged' : 'ok', {
      items: visit.items.length,
      new: count('new'),
      copies: count('copy'),
      retitled: count('retitled'),
      bytes,
      notes: [...[this.#forgotten.get(source.id)].filter(note => note !== undefined), ...(visit.notes ?? [])],
      notices: health.notices ?? [],
    });
  }

  /** A host that asked us to wait is asked for none of its sources again in this run. */
  #refuseWaiting(url: string): void {
    const wait = (this.#askedToWait.get(hostOf(url)) ?? 0) - this.#options.now().getTime();
    if (wait <= 0) return;
    const found = 'a host that asked us to wait earlier in this run';
    const error = new TryLater('rate-limited', {
      place: url,
      found,
      expected: 'its next turn',
      retryAfter: Math.ceil(wait / 1000),
    });
    this.#blameless.add(error);
    throw error;
  }

  async #fail(source: Source, state: SourceState, error: unknown, ms: number): Promise<Outcome> {
    const { now, ledger, signal, isReplay } = this.#options;
    const known = error instanceof CollectError ? error : null;
    const code = known?.code ?? 'internal';
    if (code === 'rate-limited' || (code === 'server-error' && known?.retryAfter)) {
      this.#askedToWait.set(hostOf(source.url), now().getTime() + (known?.retryAfter ?? 3_600) * 1000);
    }
    const health = this.#blameless.has(error as Error)
      ? { ...state.health, next_try: new Date(this.#askedToWait.get(hostOf(source.url)) ?? 0).toISOString() }
      : afterFailure(state.health, error, now());
    // What is our own doing (no contact, no adapter, a stopped run) is not written down against the source.
    const isStopped = this.#fatal !== null || signal?.aborted === true;
    const isOurs = isReplay || isStopped || ['internal', 'contact-missing', 'configuration'].includes(code);
    await this.#network.failed(
      hostOf(source.url),
      error,
      isOurs ? null : () => ledger.writeState(source.id, { ...state, health }),
    );
    return outcome(source, 'failed', {
      ms,
      error: {
        name: known?.name ?? (error as Error).name,
        code,
        message: maskSecrets((error as Error).message),
      },
      notices: health.notices ?? [],
    });
  }

  /**
   * Writes the state of a source. When nothing was new and no notice came or went the file stays as it is, but for
   * a sign of life a day: a run that found nothing must not change the ledger.
   */
  async #remember(source: Source, next: SourceState, changed: boolean): Promise<void> {
    const before = this.#states.get(source.id)!;
    this.#states.set(source.id, next);
    const { ledger, now, isReplay } = this.#options;
    if (changed || (!isReplay && hasNewsOf(before, next, now()))) {
      await ledger.writeState(source.id, next);
    }
  }
}
