// Classified item and the company that it shows → a signal for the ledger; nothing of the item's text is kept but its title.
import type { PartialDate } from '../../src/model/partial-date.ts';
import type { Signal } from '../../src/model/signal.ts';
import { classifySignal, type SignalItem } from './classify-signal.ts';

/** An item as a source gave it: a job post, a paper, an article. */
export interface SourcedItem extends SignalItem {
  /** Id of the document; the signal's id is made from it, so that the same item is never two signals. */
  readonly id: string;
  /** The organization that shows the need, as the registry spells it. */
  readonly company: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: PartialDate | null;
}

/** The most words of the item itself that the line about it may quote, besides its title. */
const QUOTED = 3;

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

const OPENING = { job: 'Advertises', paper: 'Paper:', news: 'Headline:' } as const;

/** The signal, or null where the item shows none. */
export function signalFromItem(item: SourcedItem): Signal | null {
  const found = classifySignal(item);
  if (found === null) return null;
  const quoted = [
    ...new Set(
      found.evidence
        .filter(entry => entry.start > item.title.length && entry.text.split(/\s+/).length <= 4)
        .map(entry => entry.text.toLowerCase()),
    ),
  ].slice(0, QUOTED);
  const vendor = /\b(?:Scale AI|Surge AI|Mercor|Turing|Handshake|Invisible|Toloka|Labelbox|Appen|micro1)\b/gu;
  const vendors = item.form === 'news' ? [...new Set(item.title.match(vendor) ?? [])] : [];
  return {
    // A name in another script leaves nothing in an id; the document's own id is enough then.
    id: [slug(item.company), slug(item.id)].filter(Boolean).join('-'),
    company: item.company,
    signal: found.kind,
    topics: [...found.topics],
    date: item.published,
    what: `${OPENING[item.form]} ${item.title.replaceAll(/\s+/g, ' ').trim()}${quoted.length > 0 ? `; mentions ${quoted.join(', ')}` : ''}.`,
    vendor: vendors.length > 0 ? vendors.join('; ') : null,
    role_title: item.form === 'job' ? item.title : null,
    benchmark: null,
    source: { url: item.url, publisher: item.publisher, published: item.published },
    // Read by rules from words, never by a person: sure where several words agree, else less so.
    confidence: found.evidence.length >= 3 ? 'high' : 'medium',
  };
}
