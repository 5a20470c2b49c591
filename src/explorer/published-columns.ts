// The one file that the events explorer loads: every event as columns of small numbers that point into dictionaries.
import type { Reason } from '../dataset/count.ts';

/** Fields of which a view takes any of several values. */
export const FACETS = ['layer', 'segment', 'stage', 'kind', 'status', 'country', 'confidence'] as const;
export type Facet = (typeof FACETS)[number];

/** Instruments in the order of their codes, which are those of `INSTRUMENTS`. */
export const COUNTED = ['equity', 'debt', 'grant', 'fund'] as const;

/** A column of texts: 0 where nothing was stated, else one more than the place in `values`. */
export interface CodedTexts {
  readonly values: readonly string[];
  readonly codes: readonly number[];
}

/** Lists of different lengths one after the other: how many belong to each row, and all of them. */
export interface CodedLists {
  readonly counts: readonly number[];
  readonly values: readonly number[];
}

/**
 * `/events/columns.json`. Rows are newest first. Wherever a number is a code, 0 stands for "not stated" and any other is
 * one more than a place in a dictionary: `terms` for facets, `money` for amounts, `days` for dates. What an event counts
 * for was judged by src/dataset/count.ts when the file was made: `entries` hold the verdict, `left_out` the reason.
 */
export interface PublishedColumns {
  readonly as_of: string | null;
  /** Moment at which the newest claim of this edition was taken in. */
  readonly recorded: string | null;
  readonly rows: number;
  readonly terms: Readonly<Record<Facet, readonly (readonly [id: string, label: string])[]>>;
  readonly reasons: readonly (readonly [id: Reason, means: string])[];
  /** Companies, investors and other parties, as events name them; one id may go by several names. */
  readonly organizations: { readonly ids: readonly (string | null)[]; readonly names: readonly string[] };
  /** Distinct amounts, exact to the hundredth of a unit. */
  readonly money: readonly number[];
  /** Distinct dates as numbers, as precisely as known: 20260520, 20260500, 20260000. */
  readonly days: readonly number[];
  readonly columns: {
    /** What follows the company's id and a hyphen in the event's id; a whole id starts with a slash. */
    readonly ending: CodedTexts;
    /** Place in `organizations`. */
    readonly company: readonly number[];
    readonly project: CodedTexts;
    readonly facets: Readonly<Record<Facet, readonly number[]>>;
    readonly announced: readonly number[];
    /** The day on which totals by period count it; 0 where not even the month is known. */
    readonly counted_on: readonly number[];
    readonly date_precision: CodedTexts;
    readonly amount: readonly number[];
    readonly currency: CodedTexts;
    readonly amount_qualifier: CodedTexts;
    readonly usd: readonly number[];
    readonly usd_basis: CodedTexts;
    readonly valuation: readonly number[];
    readonly valuation_currency: CodedTexts;
    readonly valuation_usd: readonly number[];
    readonly valuation_basis: CodedTexts;
    /** Places in `organizations`. */
    readonly lead_investors: CodedLists;
    readonly investors: CodedLists;
    readonly counterparties: CodedLists;
    /** One a counterparty, in the same order. */
    readonly roles: CodedTexts;
    /** Number of pages behind the event. */
    readonly sources: readonly number[];
    /** When the first claim about it was taken in. */
    readonly recorded: CodedTexts;
    readonly note: CodedTexts;
    /** 0: it counts; else one more than the place in `reasons`. */
    readonly left_out: readonly number[];
    /** What it counts for: instruments (places in `COUNTED`), gross and conditional amounts (codes in `money`). */
    readonly entries: CodedLists & {
      readonly gross: readonly number[];
      readonly conditional: readonly number[];
    };
  };
}
