// Fetched articles → signals of the registered companies in their headlines.
import type { FetchedDocument } from '../../src/model/document.ts';
import type { Signal } from '../../src/model/signal.ts';
import { signalFromItem } from './signal-from-item.ts';

/** The most companies of one headline that a signal is written for; more make it a list and no sign. */
const MOST = 2;

/**
 * Signals of a batch of documents. Only headlines are read: the body of an article names many firms beside the one
 * that it is about. What a copy of others reports is never more than of low confidence, and nothing is of high.
 */
export function signalsFromNews(
  documents: readonly FetchedDocument[],
  companiesIn: (title: string) => string[],
): Signal[] {
  return documents.flatMap(document => {
    const companies = companiesIn(document.title);
    if (companies.length === 0 || companies.length > MOST) return [];
    return companies.flatMap(company => {
      const signal = signalFromItem({
        id: document.id,
        form: 'news',
        title: document.title,
        text: '',
        aboutModels: true,
        company,
        url: document.url,
        publisher: document.publisher,
        published: document.published?.slice(0, 10) ?? null,
      });
      if (signal === null) return [];
      return [{ ...signal, confidence: document.publisher_kind === 'aggregator' ? 'low' : 'medium' }];
    });
  });
}
