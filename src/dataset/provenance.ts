// Field by field, who says what an event carries, when and in which words, and who says otherwise.
import type { Claim, ConfidenceLevel, Evidence, Witness } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Event } from '../model/event.ts';
import { firstDay, lastDay } from '../model/partial-date.ts';
import type { Ruling } from '../model/ruling.ts';
import { PUBLISHER_KINDS } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import type { Dataset } from './dataset.ts';

/** Fields of an event that claims state. */
export type TracedField = keyof Statement & keyof Event;

/** Words of a document that say a field, with what the ledger keeps of the text around them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** One page that says a field. */
export interface Voice {
  readonly page: Witness;
  /** Null where the ledger no longer holds the claim. */
  readonly method: Claim['method'] | null;
  readonly quotes: readonly Quote[];
}

/** What is known of where a field comes from. */
export interface Trace {
  readonly confidence: ConfidenceLevel | null;
  /** Best witness first; empty where no claim states the field. */
  readonly voices: readonly Voice[];
  /** A person's correction that settled it, newest first. */
  readonly rulings: readonly Ruling[];
  readonly otherwise: readonly { readonly value: unknown; readonly voices: readonly Voice[] }[];
}

/** The evidence with the headline or the excerpt that it stands in, or alone where the ledger keeps neither. */
export function quoteOf(
  evidence: Evidence,
  document: Pick<Document, 'title' | 'excerpt'> | undefined,
): Quote {
  const { start, text } = evidence;
  const around = (kept: string, at: number): Quote | null =>
    at >= 0 && kept.slice(at, at + text.length) === text
      ? { before: kept.slice(0, at), words: text, after: kept.slice(at + text.length) }
      : null;
  if (document) {
    const inTitle = around(document.title, start);
    if (inTitle) return inTitle;
    // Title and summary are joined by one line feed; the excerpt is how the summary begins.
    const offset = document.title === '' ? 0 : document.title.length + 1;
    const inExcerpt = document.excerpt === undefined ? null : around(document.excerpt, start - offset);
    if (inExcerpt) return inExcerpt;
  }
  return { before: '', words: text, after: '' };
}

/**
 * Quoted words first, then the nearest to the parties, then the earliest; a page from before the event, which can only
 * have told of its plans, comes after those, and an undated one last.
 */
function orderVoices(voices: Iterable<Voice>, event: Pick<Event, 'announced'>): Voice[] {
  const start = event.announced === null ? '' : firstDay(event.announced);
  const rank = ({ page }: Voice) => PUBLISHER_KINDS.indexOf(page.publisher_kind);
  const turn = ({ page }: Voice) => (page.published === null ? 2 : lastDay(page.published) < start ? 1 : 0);
  const day = ({ page }: Voice) => page.published ?? '';
  return [...voices].sort(
    (a, b) =>
      Number(b.quotes.length > 0) - Number(a.quotes.length > 0) ||
      rank(a) - rank(b) ||
      turn(a) - turn(b) ||
      (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0),
  );
}

type Sources = Pick<Dataset, 'claimById' | 'documentById'>;

function voicesOf(claims: readonly Claim[], field: TracedField, event: Event, dataset: Sources): Voice[] {
  const voices = new Map<string, Voice>();
  for (const claim of claims) {
    const document = dataset.documentById.get(claim.document);
    const quotes = claim.evidence
      .filter(evidence => evidence.field === field)
      .map(evidence => quoteOf(evidence, document));
    for (const page of claim.witnesses) {
      const there = voices.get(page.url);
      const known = new Set(there?.quotes.map(quote => quote.words));
      voices.set(page.url, {
        page,
        method: there?.method ?? claim.method,
        quotes: [...(there?.quotes ?? []), ...quotes.filter(quote => !known.has(quote.words))],
      });
    }
  }
  return orderVoices(voices.values(), event);
}

function states(claim: Claim, field: TracedField): boolean {
  const value = claim.says[field];
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** Where a field of an event comes from. The claims that state it are those that reconciling names, else all that have it. */
export function traceField(
  event: Event,
  field: TracedField,
  dataset: Sources & { readonly ledger: Pick<Dataset['ledger'], 'rulings'> },
): Trace {
  const claimsOf = (ids: readonly string[]) => ids.flatMap(id => dataset.claimById.get(id) ?? []);
  const own = claimsOf(event.claims);
  const named = event.stated_by[field];
  const behind = named ? claimsOf(named) : own.filter(claim => states(claim, field));
  const rulings = dataset.ledger.rulings.filter(
    ruling => ruling.action === 'set' && ruling.field === field && event.rulings.includes(ruling.id),
  );
  const voices =
    own.length === 0
      ? orderVoices(
          event.sources.map(page => ({ page, method: null, quotes: [] })),
          event,
        )
      : voicesOf(behind, field, event, dataset);
  // A ruling leaves no disagreement in the record; who says otherwise is shown beside it all the same.
  const overruled = new Map<string, { value: unknown; claims: Claim[] }>();
  if (rulings.length > 0)
    for (const claim of own.filter(one => states(one, field))) {
      const value = claim.says[field];
      const key = JSON.stringify(value);
      if (key === JSON.stringify(event[field])) continue;
      const there = overruled.get(key) ?? { value, claims: [] };
      there.claims.push(claim);
      overruled.set(key, there);
    }
  const disagreeing = event.disagreements.filter(one => one.field === field);
  return {
    confidence: event.field_confidence?.[field] ?? null,
    voices,
    rulings: [...rulings].sort((a, b) => (a.recorded < b.recorded ? 1 : -1)),
    otherwise: [
      ...disagreeing.map(one => ({ value: one.value, claims: claimsOf(one.claims) })),
      ...(disagreeing.length > 0 ? [] : overruled.values()),
    ].map(({ value, claims }) => ({ value, voices: voicesOf(claims, field, event, dataset) })),
  };
}
