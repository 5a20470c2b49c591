// Document and what extraction read in it → claims, ready for the ledger.
import { createHash } from 'node:crypto';
import type { Claim, Evidence } from '../../src/model/claim.ts';
import { type Document, documentText, type FetchedDocument } from '../../src/model/document.ts';
import { sortKeys } from '../../src/model/json-lines.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Qualifier } from '../../src/model/money-schemas.ts';
import type { Segment } from '../../src/model/segment.ts';
import type { Stage } from '../../src/model/stage.ts';
import type { Statement, ValuationBasis } from '../../src/model/statement.ts';
import type { Status } from '../../src/model/status.ts';

/** One funding event as a reader of text (rules or model) gives it; null where the text does not say. */
export interface ReadEvent {
  readonly company: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly amount_qualifier?: Qualifier | null;
  readonly valuation: number | null;
  readonly valuation_basis: ValuationBasis | null;
  readonly lead_investors: readonly string[];
  readonly investors: readonly string[];
  readonly status: Status;
  readonly ai_related: boolean;
  readonly segment: Segment | null;
  /** Probability that the event is right, 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** The longest excerpt that the ledger keeps of another's text (the house's rule on others' writing). */
const EXCERPT_LENGTH = 280;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** SHA-256 of all the text that was read, in hexadecimal. */
export function hashDocument(document: FetchedDocument): string {
  return sha256(documentText(document));
}

/** What the ledger keeps of a fetched document: no body, and of the summary a short excerpt cut at a word. */
export function trimDocument(document: FetchedDocument): Document {
  const { summary: lines, body: _body, filed: _filed, ...kept } = document;
  const summary = lines?.replaceAll('\n', ' ');
  const short =
    summary && summary.length > EXCERPT_LENGTH
      ? `${summary.slice(0, EXCERPT_LENGTH - 1).replace(/\s+\S*$/, '')}…`
      : summary;
  return { ...kept, ...(short ? { excerpt: short } : {}), hash: hashDocument(document) };
}

function sayStatement(event: ReadEvent): Statement {
  return {
    company: event.company,
    kind: event.kind,
    stage: event.stage,
    ...(event.amount === null ? {} : { amount: event.amount }),
    ...(event.currency === null ? {} : { currency: event.currency }),
    ...(event.amount_qualifier ? { amount_qualifier: event.amount_qualifier } : {}),
    ...(event.valuation === null
      ? {}
      : { valuation: event.valuation, valuation_currency: event.currency ?? 'USD' }),
    ...(event.valuation_basis === null ? {} : { valuation_basis: event.valuation_basis }),
    status: event.status,
    lead_investors: [...event.lead_investors],
    investors: [...event.investors],
    ...(event.segment === null ? {} : { segment: event.segment }),
    ai_related: event.ai_related,
  };
}

/** What a claim of this document carries whatever it says. Its id follows from document, method and what is said. */
function witnessed(document: FetchedDocument, method: Claim['method'], version: string, recorded: string) {
  const document_hash = hashDocument(document);
  return (says: Statement) => ({
    id: `c-${sha256(JSON.stringify([document.id, method, sortKeys(says)])).slice(0, 16)}`,
    document: document.id,
    document_hash,
    method,
    version,
    recorded,
    says,
    witnesses: [
      {
        url: document.url,
        publisher: document.publisher,
        published: document.published?.slice(0, 10) ?? null,
        publisher_kind: document.publisher_kind,
      },
    ],
  });
}

/**
 * The claims that a document makes; reading it again makes the same ones.
 * @param recorded the moment of reading, an ISO instant
 */
export function makeClaims(
  document: FetchedDocument,
  events: readonly ReadEvent[],
  reader: { readonly method: 'rules' | 'llm'; readonly version: string },
  recorded: string,
): Claim[] {
  const claim = witnessed(document, reader.method, reader.version, recorded);
  return events.map(event => ({
    ...claim(sayStatement(event)),
    evidence: [...event.evidence],
    confidence: event.confidence,
  }));
}

/** Version of how the fields of a filing become a claim. */
const FILING_VERSION = 'form-d-1';

/** Where a document says its amount: the evidence of a claim that was read from fields. */
function pointAt(text: string, field: string, words: string): Evidence[] {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ field, start, end: start + words.length, text: words }];
}

/**
 * The claim that a filing makes by its fields; nothing is read from its words.
 * @param recorded the moment of reading, an ISO instant
 */
export function makeFilingClaim(document: FetchedDocument, says: Statement, recorded: string): Claim {
  const text = documentText(document);
  return {
    ...witnessed(document, 'form-d', FILING_VERSION, recorded)(says),
    evidence: [
      ...pointAt(text, 'company', says.company),
      ...(says.amount === undefined
        ? []
        : pointAt(text, 'amount', `$${says.amount.toLocaleString('en-US')}`)),
    ],
  };
}
