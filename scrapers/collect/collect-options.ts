// What a run of the collector is given, and what it answers with.
import type { FetchedDocument } from '../../src/model/document.ts';
import type { Signal } from '../../src/model/signal.ts';
import type { Source } from '../../src/model/source.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Adapter } from './adapter.ts';
import type { CollectErrorCode } from './collect-error.ts';
import type { FeedReader } from './feed-reader.ts';
import type { Fetcher } from './fetch-guarded.ts';
import type { Sleep } from './host-queue.ts';
import type { RobotsGate } from './robots-gate.ts';

export type OutcomeStatus = 'ok' | 'unchanged' | 'failed' | 'not-due' | 'off';

/** What became of one source in one run. */
export interface Outcome {
  readonly id: string;
  readonly status: OutcomeStatus;
  readonly error?: {
    readonly name: string;
    readonly code: CollectErrorCode | 'internal';
    readonly message: string;
  };
  readonly items: number;
  readonly new: number;
  /** Items that another source had brought before. */
  readonly copies: number;
  readonly retitled: number;
  readonly bytes: number;
  readonly ms: number;
  readonly notes: readonly string[];
  readonly notices: readonly string[];
}

export interface CollectOptions {
  readonly sources: readonly Source[];
  readonly ledger: Pick<Ledger, 'readState' | 'writeState'>;
  readonly fetcher: Fetcher;
  readonly reader: FeedReader;
  readonly adapters: ReadonlyMap<string, Adapter>;
  readonly now: () => Date;
  /** Ids of the sources to ask, due or not; all enabled and due ones when absent. */
  readonly only?: readonly string[] | undefined;
  readonly robots?: RobotsGate | undefined;
  /** True when the operator has set a contact address, which some publishers demand. */
  readonly hasContact?: boolean | undefined;
  readonly report?: ((outcome: Outcome, source: Source) => void) | undefined;
  /** Stores new documents, of one visit or of several; a source is remembered as visited only after this resolves. */
  readonly onDocuments?: ((documents: readonly FetchedDocument[]) => Promise<void>) | undefined;
  readonly onSignals?: ((signals: readonly Signal[]) => Promise<void>) | undefined;
  readonly onTables?: ((tables: readonly Readonly<Record<string, unknown>>[]) => Promise<void>) | undefined;
  readonly hostsAtOnce?: number | undefined;
  readonly paceMs?: number | undefined;
  readonly sleep?: Sleep | undefined;
  readonly random?: (() => number) | undefined;
  /** Saved files have no schedule: their failures and visits are reported, not remembered. */
  readonly isReplay?: boolean | undefined;
  /** Stops the run between two sources. */
  readonly signal?: AbortSignal | undefined;
}

export interface CollectResult {
  readonly outcomes: readonly Outcome[];
  /** Nothing could be reached at all: the fault is on our side, and no source was blamed. */
  readonly offline: boolean;
}

/** An outcome with nothing in it but what is given. */
export function outcome(source: Source, status: OutcomeStatus, rest: Partial<Outcome>): Outcome {
  return {
    id: source.id,
    status,
    items: 0,
    new: 0,
    copies: 0,
    retitled: 0,
    bytes: 0,
    ms: 0,
    notes: [],
    notices: [],
    ...rest,
  };
}
