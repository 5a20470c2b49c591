// Source of the kind `gdelt` → items: articles that GDELT's crawl found for a query, as pointers to their publishers.
import { z } from 'zod';
import type { Source } from '../../src/model/source.ts';
import type { Adapter, FoundItem, Visit, VisitTools } from '../collect/adapter.ts';
import { cleanAddress } from '../collect/canonical-url.ts';
import { titleToText } from '../collect/html-to-text.ts';
import { changed, readJson } from '../collect/read-json.ts';

const articleSchema = z.looseObject({ url: z.string(), title: z.string(), domain: z.string().nullish() });
const answerSchema = z.looseObject({ articles: z.array(z.unknown()).optional() });

function address(source: Source): string {
  const url = new URL(source.url);
  const query = source.options?.['query'];
  if (typeof query === 'string') url.searchParams.set('query', query);
  url.searchParams.set('mode', 'artlist');
  url.searchParams.set('format', 'json');
  return url.href;
}

async function read(source: Source, { answer }: VisitTools): Promise<Visit> {
  const parsed = answerSchema.safeParse(readJson(answer, source.url));
  if (!parsed.success)
    throw changed(source.url, 'an answer without a list of "articles"', 'one, or {} for none');
  const items: FoundItem[] = [];
  let passed = 0;
  for (const entry of parsed.data.articles ?? []) {
    const article = articleSchema.safeParse(entry);
    const url = article.success ? cleanAddress(article.data.url) : null;
    const title = article.success ? titleToText(article.data.title) : '';
    if (!article.success || !url || title === '') {
      passed += 1;
      continue;
    }
    items.push({
      id: null,
      url,
      // GDELT sets spaces around punctuation when it cuts titles into words.
      title: title.replace(/ ([,.:;!?%])/g, '$1').replace(/([$€£]) (?=\d)/g, '$1'),
      summary: null,
      body: null,
      // "seendate" is when the crawl came by, not when the article was published.
      published: null,
      publisher: article.data.domain ?? new URL(url).hostname.replace(/^www\./, ''),
    });
  }
  // No match for a day is normal.
  return {
    items,
    partial: true,
    notes: passed > 0 ? [`passed over ${passed} articles without address or title`] : [],
  };
}

export const adapter: Adapter = { kind: 'gdelt', address, read, accept: 'application/json', paceMs: 5_000 };
