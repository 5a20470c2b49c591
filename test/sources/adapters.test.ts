// Every adapter against the shapes it was written for: a case is a folder of answers and what must come of them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CollectError, TryLater } from '../../scrapers/collect/collect-error.ts';
import { createFeedReader } from '../../scrapers/collect/feed-reader.ts';
import type { Fetched, FetchRequest } from '../../scrapers/collect/fetch-guarded.ts';
import { loadAdapters } from '../../scrapers/collect/load-adapters.ts';
import { signalSchema } from '../../src/model/signal.ts';
import type { Source } from '../../src/model/source.ts';

const root = join(import.meta.dirname, '../fixtures/sources');
const adapters = await loadAdapters();
const reader = createFeedReader();
afterAll(() => reader.close());
const now = new Date('2026-07-01T00:00:00Z');

interface Case {
  readonly source: Source;
  readonly answer: string;
  readonly content_type?: string;
  readonly cursor?: unknown;
  /** Answers to further requests, by address. */
  readonly more?: Readonly<Record<string, string>>;
}

const answerFrom = (folder: string, file: string, url: string, contentType?: string): Fetched => {
  const bytes = readFileSync(join(folder, file));
  return { status: 200, url, chain: [url], bytes, bytesOnWire: bytes.length, contentType };
};

async function outcomeOf(folder: string): Promise<unknown> {
  const given = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
  const adapter = adapters.get(given.source.kind)!;
  const asked = adapter.address?.(given.source, now, given.cursor) ?? given.source.url;
  const get = async ({ url }: FetchRequest): Promise<Fetched> => {
    const file = given.more?.[url];
    if (!file)
      throw new TryLater('not-found', {
        place: url,
        found: 'status 404',
        expected: 'status 200',
        status: 404,
      });
    return answerFrom(folder, file, url);
  };
  try {
    const visit = await adapter.read(given.source, {
      answer: answerFrom(folder, given.answer, asked, given.content_type),
      get,
      reader,
      now,
      cursor: given.cursor,
    });
    for (const signal of visit.signals ?? [])
      expect(signalSchema.safeParse(signal).error?.message).toBeUndefined();
    return JSON.parse(JSON.stringify({ asked, visit }));
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    return { asked, error: `${error.name} ${error.code}: ${error.message}` };
  }
}

const kinds = readdirSync(root);

describe('adapters', () => {
  it('each have cases, and a case of a page that changed or broke', () => {
    expect([...adapters.keys()].sort()).toEqual(kinds.sort());
  });

  for (const kind of kinds) {
    describe(kind, () => {
      it.each(readdirSync(join(root, kind)))('%s', async name => {
        const folder = join(root, kind, name);
        const found = await outcomeOf(folder);
        const file = join(folder, 'expected.json');
        // A new case writes its first expectation, to be read by a person before it is committed.
        if (!existsSync(file) && !process.env['CI'])
          writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
        expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
      });
    });
  }
});
