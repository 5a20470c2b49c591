// Source of the kind `job-board` → signals: postings of Greenhouse, Lever, Ashby and Workable that show a need for human data.
import { z } from 'zod';
import type { Signal } from '../../src/model/signal.ts';
import type { Source } from '../../src/model/source.ts';
import type { Adapter, Visit, VisitTools } from '../collect/adapter.ts';
import { cleanAddress, digest } from '../collect/canonical-url.ts';
import { htmlToText, tidy, titleToText } from '../collect/html-to-text.ts';
import { changed, readJson } from '../collect/read-json.ts';
import { classifyWithBody } from '../extract-signals/classify-with-body.ts';

interface Posting {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Day on which it was first published; null where the board does not say. */
  readonly published: string | null;
  /** The company as the board names it, where it does. */
  readonly company: string | null;
  /** What the post does, as plain text; empty where the board leaves it out. */
  readonly duties: string;
}

interface Board {
  readonly name: string;
  readonly host: RegExp;
  readonly list: (body: unknown) => unknown[] | null;
  readonly posting: z.ZodType<Posting>;
}

const day = (text: string | null | undefined): string | null => {
  const time = Date.parse(text ?? '');
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
};

const listAt =
  (key: string) =>
  (body: unknown): unknown[] | null => {
    const list = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : null;
    return Array.isArray(list) ? list : null;
  };

const BOARDS: readonly Board[] = [
  {
    name: 'Greenhouse',
    host: /(^|\.)greenhouse\.io$/,
    list: listAt('jobs'),
    posting: z
      .looseObject({
        id: z.number(),
        title: z.string(),
        absolute_url: z.string(),
        company_name: z.string().nullish(),
        first_published: z.string().nullish(),
        content: z.string().nullish(),
      })
      // "updated_at" moves in bulk and means nothing.
      .transform(job => ({
        id: String(job.id),
        title: job.title,
        url: job.absolute_url,
        published: day(job.first_published),
        company: job.company_name ?? null,
        // The board escapes its HTML once more.
        duties: htmlToText(htmlToText(job.content ?? '')),
      })),
  },
  {
    name: 'Lever',
    host: /(^|\.)lever\.co$/,
    list: body => (Array.isArray(body) ? body : null),
    posting: z
      .looseObject({
        id: z.string(),
        text: z.string(),
        hostedUrl: z.string(),
        createdAt: z.number().nullish(),
        descriptionPlain: z.string().nullish(),
      })
      .transform(job => ({
        id: job.id,
        title: job.text,
        url: job.hostedUrl,
        published: job.createdAt ? new Date(job.createdAt).toISOString().slice(0, 10) : null,
        company: null,
        duties: job.descriptionPlain ?? '',
      })),
  },
  {
    name: 'Ashby',
    host: /(^|\.)ashbyhq\.com$/,
    // Unlisted postings are drafts and duplicates.
    list: body =>
      listAt('jobs')(body)?.filter(job => (job as Record<string, unknown>)['isListed'] !== false) ?? null,
    posting: z
      .looseObject({
        id: z.string(),
        title: z.string(),
        jobUrl: z.string(),
        publishedAt: z.string().nullish(),
        descriptionPlain: z.string().nullish(),
      })
      .transform(job => ({
        id: job.id,
        title: job.title,
        url: job.jobUrl,
        published: day(job.publishedAt),
        company: null,
        duties: job.descriptionPlain ?? '',
      })),
  },
  {
    name: 'Workable',
    host: /(^|\.)workable\.com$/,
    list: listAt('jobs'),
    posting: z
      .looseObject({
        shortcode: z.string(),
        title: z.string(),
        url: z.string(),
        published_on: z.string().nullish(),
        description: z.string().nullish(),
      })
      .transform(job => ({
        id: job.shortcode,
        title: job.title,
        url: job.url,
        published: day(job.published_on),
        company: null,
        duties: htmlToText(job.description ?? ''),
      })),
  },
];

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Tokens of boards are first come, first served: a board of that name may be somebody else's. */
function refuseNamesake(postings: readonly Posting[], company: string, place: string): void {
  const named = postings.map(posting => posting.company).filter((name): name is string => name !== null);
  const fits = (name: string): boolean =>
    plain(name).includes(plain(company)) || plain(company).includes(plain(name));
  if (named.length > 0 && !named.some(fits)) {
    throw changed(place, `postings of ${JSON.stringify(named[0])}`, `postings of ${JSON.stringify(company)}`);
  }
}

/** The need that a posting shows, or null for the many that show none. */
export function toSignal(posting: Posting, company: string, board: string): Signal | null {
  const title = tidy(titleToText(posting.title));
  const found = classifyWithBody({
    form: 'job',
    title,
    text: posting.duties,
    aboutModels: true,
  });
  const url = cleanAddress(posting.url);
  if (found === null || !url) return null;
  return {
    id: `job-${digest(`${board} ${posting.id}`, 12)}`,
    company,
    signal: 'hiring',
    topics: [...found.topics],
    date: posting.published,
    what: `${company} is hiring: ${title}`,
    vendor: null,
    role_title: title,
    benchmark: null,
    source: { url, publisher: board, published: posting.published },
    confidence: 'medium',
  };
}

async function read(source: Source, { answer }: VisitTools): Promise<Visit> {
  const board = BOARDS.find(entry => entry.host.test(new URL(source.url).hostname));
  if (!board)
    throw changed(
      source.url,
      'a job board that nothing here can read',
      BOARDS.map(({ name }) => name).join(', '),
    );
  const list = board.list(readJson(answer, source.url));
  if (!list) throw changed(source.url, `an answer that is not a list of ${board.name}`, 'a list of postings');
  const read = list.map(entry => board.posting.safeParse(entry));
  const postings = read.flatMap(result => (result.success ? [result.data] : []));
  const passed = read.length - postings.length;
  if (postings.length === 0 && passed > 0)
    throw changed(source.url, `${passed} postings of another shape`, `postings as ${board.name} writes them`);
  const company = typeof source.options?.['company'] === 'string' ? source.options['company'] : source.name;
  refuseNamesake(postings, company, source.url);
  const signals = postings
    .map(posting => toSignal(posting, company, board.name))
    .filter((signal): signal is Signal => signal !== null);
  // One posting in four cities is one need.
  const byTitle = new Map(signals.map(signal => [signal.role_title, signal]));
  const notes = [`${postings.length} postings, ${byTitle.size} of them signals`];
  if (passed > 0) notes.push(`passed over ${passed} postings of another shape`);
  if (postings.length === 0)
    notes.push('the board is empty: it may have moved; this says nothing about hiring');
  return { items: [], signals: [...byTitle.values()], partial: true, notes };
}

export const adapter: Adapter = { kind: 'job-board', read, accept: 'application/json' };
