// Source of the kind `hacker-news` → items: stories that its readers posted, as pointers to the publishers' pages.
import { z } from 'zod';
import type { Source } from '../../src/model/source.ts';
import type { Adapter, FoundItem, Visit, VisitTools } from '../collect/adapter.ts';
import { cleanAddress } from '../collect/canonical-url.ts';
import { titleToText } from '../collect/html-to-text.ts';
import { changed, readJson } from '../collect/read-json.ts';

const hitSchema = z.looseObject({
  objectID: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  created_at_i: z.number(),
});
const answerSchema = z.looseObject({ hits: z.array(z.unknown()) });

const cursorOf = (cursor: unknown): number | null =>
  typeof cursor === 'number' && Number.isFinite(cursor) ? cursor : null;

/** The search since the last story seen, or since two days ago. */
function address(source: Source, now: Date, cursor: unknown): string {
  const url = new URL(source.url);
  const query = source.options?.['query'];
  if (typeof query === 'string') url.searchParams.set('query', query);
  // A cursor that moves would defeat conditional requests within an hour; whole hours keep them.
  const since = cursorOf(cursor) ?? Math.floor(now.getTime() / 1000) - 2 * 86_400;
  url.searchParams.set('numericFilters', `created_at_i>${Math.floor(since / 3_600) * 3_600}`);
  url.searchParams.set('hitsPerPage', '100');
  return url.href;
}

async function read(source: Source, { answer, cursor }: VisitTools): Promise<Visit> {
  const parsed = answerSchema.safeParse(readJson(answer, source.url));
  if (!parsed.success) throw changed(source.url, 'an answer without "hits"', 'a list of stories');
  const items: FoundItem[] = [];
  let newest = cursorOf(cursor) ?? 0;
  let passed = 0;
  for (const hit of parsed.data.hits) {
    const story = hitSchema.safeParse(hit);
    const url = story.success && story.data.url ? cleanAddress(story.data.url) : null;
    if (!story.success || !url || !story.data.title) {
      passed += 1;
      continue;
    }
    newest = Math.max(newest, story.data.created_at_i);
    items.push({
      id: story.data.objectID,
      url,
      title: titleToText(story.data.title).replace(/^(?:Show|Ask|Tell) HN: /, ''),
      summary: null,
      body: null,
      // The moment of posting is not the publication: that stays unstated.
      published: null,
      publisher: new URL(url).hostname.replace(/^www\./, ''),
    });
  }
  const notes = passed > 0 ? [`passed over ${passed} posts without an address`] : [];
  return { items, notes, partial: true, ...(newest > 0 ? { cursor: newest } : {}) };
}

export const adapter: Adapter = { kind: 'hacker-news', address, read, accept: 'application/json' };
