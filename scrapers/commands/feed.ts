// `tributary feed`: shows what the reader sees in a feed, from a file, an address or standard input.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { CollectError, StopSource } from '../collect/collect-error.ts';
import type { Feed } from '../collect/feed.ts';
import { createFeedReader, type FeedReader } from '../collect/feed-reader.ts';
import { createFetcher } from '../collect/fetch-guarded.ts';
import { userAgent } from '../collect/user-agent.ts';
import { type Command, type Effects, type OptionValues, UsageError } from './command.ts';
import { resolvePath } from './data-option.ts';

const MAX_BYTES = 10 * 1024 * 1024;

interface Input {
  readonly name: string;
  readonly contentType?: string | undefined;
  readonly base?: string | undefined;
}

type Reading =
  | { readonly file: string; readonly feed: Feed }
  | { readonly file: string; readonly error: CollectError };

async function bytesOf(
  input: Input,
  values: OptionValues,
  effects: Effects,
): Promise<{ bytes: Uint8Array; contentType?: string | undefined; base?: string | undefined }> {
  const { name, contentType, base } = input;
  if (/^https?:\/\//i.test(name)) {
    const fetcher = createFetcher({
      userAgent: userAgent(effects.env['TRIBUTARY_CONTACT'], effects.env['TRIBUTARY_PAGE']),
      allowLoopback: values['allow-loopback'] === true,
    });
    const fetched = await fetcher({ url: name });
    return {
      bytes: fetched.bytes,
      contentType: contentType ?? fetched.contentType,
      base: base ?? fetched.url,
    };
  }
  let bytes: Uint8Array;
  try {
    bytes = name === '-' ? await buffer(effects.input) : await readFile(resolvePath(name, effects));
  } catch (cause) {
    throw new StopSource('not-found', {
      place: name,
      found: `no readable file (${(cause as NodeJS.ErrnoException).code ?? 'unknown'})`,
      expected: 'a saved feed',
      cause,
    });
  }
  if (bytes.length > MAX_BYTES) {
    throw new StopSource('body-too-big', {
      place: name,
      found: `${bytes.length} bytes`,
      expected: `at most ${MAX_BYTES} bytes`,
    });
  }
  return { bytes, contentType, base };
}

async function readOne(
  input: Input,
  reader: FeedReader,
  values: OptionValues,
  effects: Effects,
): Promise<Reading> {
  try {
    const { bytes, contentType, base } = await bytesOf(input, values, effects);
    return { file: input.name, feed: await reader.read({ bytes, contentType, base, place: input.name }) };
  } catch (error) {
    if (error instanceof CollectError) return { file: input.name, error };
    throw error;
  }
}

function asLine(reading: Reading): string {
  if ('error' in reading) {
    const { name, code, consequence, message } = reading.error;
    return JSON.stringify({ file: reading.file, error: { name, code, consequence, message } });
  }
  const { title, link, format, language, items, readers, repairs, partial } = reading.feed;
  return JSON.stringify({
    file: reading.file,
    format,
    title,
    link,
    language,
    items,
    readers,
    repairs,
    partial,
  });
}

function asText(reading: Reading): string {
  if ('error' in reading) return `${reading.error.name} (${reading.error.code}): ${reading.error.message}`;
  const { feed } = reading;
  const lines = [
    `${feed.title ?? '(no title)'} (${feed.format}, ${feed.items.length} items)`,
    `  ${feed.link ?? '(no address)'}`,
  ];
  for (const [reader, fields] of Object.entries(feed.readers)) {
    const counts = Object.entries(fields ?? {}).map(([field, count]) => `${field} ${count}`);
    lines.push(`  read by ${reader}: ${counts.join(', ')}`);
  }
  for (const repair of feed.repairs) lines.push(`  repaired: ${repair}`);
  for (const item of feed.items) {
    lines.push('', `  ${item.title ?? '(no title)'}`);
    lines.push(`    ${item.published ?? item.updated ?? 'no date'}  ${item.link ?? '(no address)'}`);
    if (item.authors.length > 0) lines.push(`    by ${item.authors.join(', ')}`);
    if (item.summary) lines.push(`    ${item.summary.slice(0, 200)}${item.summary.length > 200 ? '…' : ''}`);
    if (item.derived.length > 0)
      lines.push(`    not stated, filled from elsewhere: ${item.derived.join(', ')}`);
  }
  return lines.join('\n');
}

/** One input a line: a path, and after tabs a content type and a base address, both optional. */
function parseList(text: string): Input[] {
  return text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .map(line => {
      const [name = '', contentType, base] = line.split('\t').map(part => part.trim());
      return { name, contentType: contentType || undefined, base: base || undefined };
    });
}

async function inputsOf(values: OptionValues, words: readonly string[], effects: Effects): Promise<Input[]> {
  const contentType = typeof values['content-type'] === 'string' ? values['content-type'] : undefined;
  const base = typeof values['base'] === 'string' ? values['base'] : undefined;
  const listed = values['files-from'];
  if (typeof listed === 'string') {
    let text: string;
    try {
      text =
        listed === '-'
          ? (await buffer(effects.input)).toString('utf8')
          : await readFile(resolvePath(listed, effects), 'utf8');
    } catch (error) {
      throw new UsageError(
        `--files-from ${listed} cannot be read (${(error as NodeJS.ErrnoException).code}); expected a list of paths, one a line.`,
      );
    }
    return parseList(text).map(input => ({
      name: input.name,
      contentType: input.contentType ?? contentType,
      base: input.base ?? base,
    }));
  }
  if (words.length === 0)
    throw new UsageError(
      'There is no feed to read; expected a FILE, an http(s) address, or - for standard input.',
    );
  return words.map(name => ({ name, contentType, base }));
}

export const feedCommand: Command = {
  name: 'feed',
  summary: 'shows what the reader sees in a feed, and what it had to repair',
  usage: '(FILE…|URL|-|--files-from LIST) [--content-type T] [--base URL] [--json]',
  details: [
    '--files-from LIST  reads the paths from a file, one a line (after tabs: content type, base address); prints one JSON line each',
    '--content-type T   the Content-Type header to decode by',
    '--base URL         where the feed came from, to resolve its relative addresses',
    '--json             one JSON line a feed, a failure being a line too',
    '--allow-loopback   lets an address lead to this machine',
  ],
  options: {
    'files-from': { type: 'string' },
    'content-type': { type: 'string' },
    base: { type: 'string' },
    json: { type: 'boolean' },
    'allow-loopback': { type: 'boolean' },
  },
  takesWords: true,
  async run(values, words, effects) {
    const inputs = await inputsOf(values, words, effects);
    const asJson = values['json'] === true || values['files-from'] !== undefined;
    const reader = createFeedReader();
    let failed = 0;
    try {
      for (const input of inputs) {
        const reading = await readOne(input, reader, values, effects);
        if ('error' in reading) failed += 1;
        const isComplaint = 'error' in reading && !asJson;
        (isComplaint ? effects.error : effects.output).write(
          `${asJson ? asLine(reading) : asText(reading)}\n`,
        );
      }
    } finally {
      await reader.close();
    }
    // In a list a failure is a line like any other; a single feed that cannot be read is a failure of the command.
    return failed > 0 && values['files-from'] === undefined ? 1 : 0;
  },
};
