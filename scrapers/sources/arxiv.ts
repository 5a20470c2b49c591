// Source of the kind `arxiv` → signals: papers in which a company we watch says that it needed human data.
import type { Signal } from '../../src/model/signal.ts';
import type { Source } from '../../src/model/source.ts';
import type { Adapter, Visit, VisitTools } from '../collect/adapter.ts';
import { digest } from '../collect/canonical-url.ts';
import { TryLater } from '../collect/collect-error.ts';
import { decodeBytes } from '../collect/decode-bytes.ts';
import type { FeedItem } from '../collect/feed.ts';
import { changed } from '../collect/read-json.ts';
import { classifyWithBody } from '../extract-signals/classify-with-body.ts';

const companiesOf = (source: Source): string[] => {
  const listed = source.options?.['companies'];
  return Array.isArray(listed) ? listed.filter((name): name is string => typeof name === 'string') : [];
};

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function toSignals(item: FeedItem, companies: readonly string[]): Signal[] {
  if (!item.title || !item.link) return [];
  const text = `${item.title}\n${item.summary ?? ''}`;
  const found = classifyWithBody({ form: 'paper', title: item.title, text: item.summary ?? '' });
  if (found === null) return [];
  // The version belongs to the text, not to the paper.
  const url = item.link.replace(/^http:/, 'https:').replace(/v\d+$/, '');
  return companies
    .filter(company =>
      new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(company)}(?![\\p{L}\\p{N}])`, 'u').test(text),
    )
    .map(company => ({
      id: `arxiv-${digest(`${url} ${company}`, 12)}`,
      company,
      signal: found.kind,
      topics: [...found.topics],
      date: item.published?.slice(0, 10) ?? null,
      what: `A paper names ${company}: ${item.title}`,
      vendor: null,
      role_title: null,
      benchmark: null,
      source: { url, publisher: 'arXiv', published: item.published?.slice(0, 10) ?? null },
      // A name in an abstract may be the author's employer or the maker of the model tested.
      confidence: 'low',
    }));
}

async function read(source: Source, { answer, reader }: VisitTools): Promise<Visit> {
  const { text } = decodeBytes(answer.bytes, answer.contentType);
  if (/^\s*Rate exceeded/i.test(text)) {
    throw new TryLater('rate-limited', {
      place: source.url,
      found: '"Rate exceeded."',
      expected: 'a list of papers',
      retryAfter: 3_600,
    });
  }
  const feed = await reader.read({
    bytes: answer.bytes,
    contentType: answer.contentType,
    base: answer.url,
    place: source.url,
  });
  // An error comes with status 200, as a feed with one entry of this title.
  if (feed.items.length === 1 && feed.items[0]?.title === 'Error') {
    throw changed(source.url, `an error (${feed.items[0].summary ?? ''})`, 'a list of papers');
  }
  const signals = feed.items.flatMap(item => toSignals(item, companiesOf(source)));
  return {
    items: [],
    signals,
    partial: true,
    notes: [`${feed.items.length} papers, ${signals.length} signals`],
  };
}

export const adapter: Adapter = { kind: 'arxiv', read, paceMs: 3_000 };
