// The one small interface through which the ledger is reached, so that another store can stand beside the files.
import type { BuyingRole } from '../../src/model/buying-role.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Event } from '../../src/model/event.ts';
import type { Rate } from '../../src/model/money.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Revision } from '../../src/model/revision.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import type { Signal } from '../../src/model/signal.ts';

export interface PutOptions {
  /** Write although more than the guard's share of a file's records would be lost. */
  readonly acceptLoss?: boolean;
}

/** What a write changed: records that are new or different, and files rewritten. */
export interface Written {
  readonly changed: number;
  readonly files: readonly string[];
}

/**
 * Reads throw LedgerDamaged (naming file, line, what was found and expected) on a record that cannot be read;
 * writes throw WriteRefused when too much would be lost. Both leave every file as it was.
 */
export interface Ledger {
  /** Adds the claims that are not there yet (by id); claims are never edited. */
  appendClaims(claims: readonly Claim[]): Promise<Written>;
  readClaims(): Promise<Claim[]>;
  /** Adds the documents that are not there yet (by id). */
  appendDocuments(documents: readonly Document[]): Promise<Written>;
  readDocuments(): Promise<Document[]>;
  /** Replaces the derived events by these. */
  putEvents(events: readonly Event[], options?: PutOptions): Promise<Written>;
  readEvents(): Promise<Event[]>;
  putOrganizations(organizations: readonly Organization[], options?: PutOptions): Promise<Written>;
  readOrganizations(): Promise<Organization[]>;
  putSignals(signals: readonly Signal[], options?: PutOptions): Promise<Written>;
  readSignals(): Promise<Signal[]>;
  putBuyingRoles(roles: readonly BuyingRole[], options?: PutOptions): Promise<Written>;
  readBuyingRoles(): Promise<BuyingRole[]>;
  appendRuling(ruling: Ruling): Promise<Written>;
  /** Takes a ruling back: what it changed is as it was at the next reconcile. */
  withdrawRuling(id: string): Promise<Written>;
  readRulings(): Promise<Ruling[]>;
  /** Replaces what is derived of how totals were revised. */
  putRevisions(revisions: readonly Revision[]): Promise<Written>;
  readRevisions(): Promise<Revision[]>;
  /** Monthly exchange rates, US dollars for one unit. */
  readRates(): Promise<Rate[]>;
  /**
   * Adds the rates whose month and currency are not there yet; a rate that stands is never changed. `origin` is told
   * once, above the first rates that came from there.
   */
  appendRates(rates: readonly Rate[], origin: string): Promise<Written>;
  /** What is remembered of a source (validators, cursors, seen items, health), or null. */
  readState(source: string): Promise<unknown>;
  writeState(source: string, state: unknown): Promise<void>;
}
