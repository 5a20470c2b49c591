// What the site reads from the ledger, after validation and before anything is counted.
import type { BuyingRole } from '../model/buying-role.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Event } from '../model/event.ts';
import type { Problem } from '../model/json-lines.ts';
import type { Organization } from '../model/organization.ts';
import type { Revision } from '../model/revision.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Signal } from '../model/signal.ts';
import type { Source } from '../model/source.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What the collector remembers of a source, as far as the site shows it; the rest of the file is left alone. */
export interface SourceState {
  readonly id: string;
  readonly last_success?: string | null;
  readonly last_attempt?: string | null;
  readonly last_error?: string | null;
  /** What is wrong with it although it answers, or since when it rests. */
  readonly notices?: readonly string[];
  readonly newest_item?: string | null;
  readonly items?: number | null;
}

export interface Ledger {
  readonly events: readonly Event[];
  readonly organizations: readonly Organization[];
  readonly signals: readonly Signal[];
  readonly buyingRoles: readonly BuyingRole[];
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
  readonly rulings: readonly Ruling[];
  /** How the totals of the newest quarters were known at the end of each quarter since. */
  readonly revisions: readonly Revision[];
  readonly sources: readonly Source[];
  readonly sourceStates: ReadonlyMap<string, SourceState>;
  readonly taxonomy: Taxonomy;
  /** data/quality/extraction.json as it stands, or null where extraction has not been measured. */
  readonly extractionQuality: unknown;
  /** data/quality/signals.json as it stands, or null where the reading of signals has not been measured. */
  readonly signalsQuality: unknown;
  /** Lines and files that could not be read; the site is built from the others and says so. */
  readonly problems: readonly Problem[];
}

export const EMPTY_LEDGER: Ledger = {
  events: [],
  organizations: [],
  signals: [],
  buyingRoles: [],
  claims: [],
  documents: [],
  rulings: [],
  revisions: [],
  sources: [],
  sourceStates: new Map(),
  taxonomy: { layers: {}, segments: {}, kinds: {}, stages: {}, statuses: {}, topics: {}, terms: {} },
  extractionQuality: null,
  signalsQuality: null,
  problems: [],
};
