// What is known of one possible buyer, as the score reads it: made at build time, published in accounts.json, and
// read again in the browser. Types only, so that the browser loads no schema library for them.
import type { ConfidenceLevel } from '../model/claim.ts';
import type { Kind } from '../model/kind.ts';
import type { Segment } from '../model/segment.ts';
import type { SignalKind, Topic } from '../model/signal.ts';
import type { Status } from '../model/status.ts';

/** One piece of dated evidence that an account needs human data. */
export interface SignalInput {
  readonly id: string;
  readonly kind: SignalKind;
  readonly topics: readonly Topic[];
  /** As stated, or the day on which its source was published; null where neither is known. */
  readonly date: string | null;
  /** `source` where the sign itself has no date and that of its page stands in. */
  readonly dated_by: 'sign' | 'source' | null;
  readonly what: string;
  readonly vendor: string | null;
  readonly role_title: string | null;
  readonly benchmark: string | null;
  readonly confidence: ConfidenceLevel;
  readonly url: string;
  readonly publisher: string;
}

/** One event that brought an account money, parts of a larger round left out. */
export interface MoneyInput {
  readonly event: string;
  readonly kind: Kind;
  readonly stage: string;
  readonly status: Status;
  readonly date: string | null;
  /** US dollars paid or promised without condition; null where no source states an amount. */
  readonly paid_usd: number | null;
  /** US dollars that hang on later conditions; never part of `paid_usd`. */
  readonly conditional_usd: number;
  readonly from: readonly string[];
  readonly url: string;
  readonly publisher: string;
}

/** What a source says a company spends beyond its income. */
export interface Burn {
  readonly usd_per_month: number;
  readonly as_of: string;
  readonly url: string;
}

/** An account that no round explains, because an owner with an income of its own pays. */
export interface Backer {
  readonly name: string;
  readonly why: string;
}

export interface AccountInput {
  readonly id: string;
  readonly name: string;
  /** Other spellings, for matching against a reader's own list. */
  readonly aliases: readonly string[];
  readonly domain: string | null;
  readonly segment: Segment | null;
  readonly country: string | null;
  readonly backer: Backer | null;
  readonly burn: Burn | null;
  readonly signals: readonly SignalInput[];
  readonly money: readonly MoneyInput[];
  /** The buyer, where the account was bought and the deal was not called off. */
  readonly bought_by: { readonly name: string; readonly date: string | null; readonly status: Status } | null;
}
