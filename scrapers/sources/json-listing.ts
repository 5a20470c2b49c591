// Source of the kind `json-listing` → items: a public list in JSON whose fields are named in data/sources.yaml.
import { z } from 'zod';
import type { Source } from '../../src/model/source.ts';
import type { Adapter, FoundItem, Visit, VisitTools } from '../collect/adapter.ts';
import { cleanAddress } from '../collect/canonical-url.ts';
import { StopSource } from '../collect/collect-error.ts';
import { htmlToText, titleToText } from '../collect/html-to-text.ts';
import { parseFeedDate } from '../collect/parse-date.ts';
import { changed, readJson } from '../collect/read-json.ts';

const fieldsSchema = z.strictObject({
  /** Path of the list, e.g. `results`; empty when the answer is the list. */
  items: z.string(),
  title: z.string(),
  /** Path of the address, or a pattern with paths in braces. */
  url: z.string(),
  id: z.string().optional(),
  summary: z.string().optional(),
  published: z.string().optional(),
});

function at(value: unknown, path: string): unknown {
  if (path === '') return value;
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
      value,
    );
}

function textAt(value: unknown, path: string | undefined): string | null {
  if (path === undefined) return null;
  if (path.includes('{')) {
    let whole = true;
    const filled = path.replace(/\{([^}]+)\}/g, (_, inner: string) => {
      const part = textAt(value, inner);
      if (part === null) whole = false;
      return part ?? '';
    });
    return whole ? filled : null;
  }
  const found = at(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}

async function read(source: Source, { answer }: VisitTools): Promise<Visit> {
  const fields = fieldsSchema.safeParse(source.options?.['fields']);
  if (!fields.success) {
    throw new StopSource('configuration', {
      place: source.id,
      found: 'options.fields without "items", "title" and "url"',
      expected: 'the paths of the fields in the JSON',
    });
  }
  const list = at(readJson(answer, source.url), fields.data.items);
  if (!Array.isArray(list)) throw changed(source.url, `nothing to list at "${fields.data.items}"`, 'a list');
  const items = list
    .map((entry): FoundItem | null => {
      const url = cleanAddress(textAt(entry, fields.data.url) ?? '');
      const title = titleToText(textAt(entry, fields.data.title) ?? '');
      if (!url || title === '') return null;
      return {
        id: textAt(entry, fields.data.id),
        url,
        title,
        summary: htmlToText(textAt(entry, fields.data.summary) ?? '') || null,
        body: null,
        published: parseFeedDate(textAt(entry, fields.data.published)),
      };
    })
    .filter((item): item is FoundItem => item !== null);
  if (list.length > 0 && items.length === 0)
    throw changed(source.url, `${list.length} entries without title or address`, 'entries with both');
  return {
    items,
    notes:
      items.length < list.length
        ? [`passed over ${list.length - items.length} entries without title or address`]
        : [],
  };
}

export const adapter: Adapter = { kind: 'json-listing', read, accept: 'application/json' };
