// The command `tributary extract`: documents in as JSON Lines, what they tell out, one line for one, in their order.
import type { ExtractInput } from '../extract/document-text.ts';
import { type Extraction, extract } from '../extract/extract.ts';
import type { Registry } from '../extract/registry.ts';

export type ExtractRun = {
  /** A stream of text or bytes: standard input, a file, or strings in a test. */
  input: AsyncIterable<string | Uint8Array>;
  /** Takes a line; where it returns a promise the next line waits for it, so that a slow reader is never flooded. */
  output: (line: string) => void | Promise<void>;
  /** Takes a sentence about a line that could not be read. */
  error: (message: string) => void;
  registry?: Registry;
  /** Adds to each event the features that made its confidence. */
  explain?: boolean;
  /** Another reader of documents than the rules, such as the one that asks a language model. */
  read?: (input: ExtractInput) => Extraction | Promise<Extraction>;
};

export type ExtractCount = { documents: number; events: number; bad: number };

/** A line longer than this is refused, so that memory stays flat whatever comes in. */
const LONGEST_LINE = 16 * 1024 * 1024;

export async function runExtract(run: ExtractRun): Promise<ExtractCount> {
  const count: ExtractCount = { documents: 0, events: 0, bad: 0 };
  const read = run.read ?? (input => extract(input, run.registry, { explain: run.explain ?? false }));
  let number = 0;
  for await (const line of lines(run.input)) {
    number += 1;
    if (line !== null && line.trim() === '') continue;
    const parsed = line === null ? `is longer than ${LONGEST_LINE} characters` : parseDocument(line);
    if (typeof parsed === 'string') {
      count.bad += 1;
      run.error(`Line ${number} ${parsed}; it was left out.`);
      continue;
    }
    const extraction = await read(parsed);
    count.documents += 1;
    count.events += extraction.events.length;
    await run.output(`${JSON.stringify({ ...extraction, id: parsed.id })}\n`);
  }
  return count;
}

const TEXTS = ['title', 'summary', 'body', 'url', 'publisher', 'published'] as const;

/** The document of a line, or what is wrong with it, to follow "Line 7". */
export function parseDocument(line: string): ExtractInput | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is no JSON (${(error as Error).message})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'is no JSON object, but a document with an "id" was expected';
  const fields = value as Record<string, unknown>;
  const { id } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') return 'has no "id": expected a string';
  const document: ExtractInput = { id: String(id) };
  for (const name of TEXTS) {
    const text = fields[name];
    if (text === undefined || text === null) continue;
    if (typeof text !== 'string')
      return `has a "${name}" that is ${Array.isArray(text) ? 'a list' : `a ${typeof text}`}: expected a string or null`;
    document[name] = text;
  }
  return document;
}

/** Lines of a stream, cut at line feeds; null stands for one that is too long to keep. */
async function* lines(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8');
  let rest: string[] = [];
  let length = 0;
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      yield finish(text.slice(from, at));
      from = at + 1;
    }
    length += text.length - from;
    if (length <= LONGEST_LINE) rest.push(text.slice(from));
    else rest = [];
  }
  const last = decoder.decode();
  if (length > 0 || last !== '') yield finish(last);

  function finish(end: string): string | null {
    const tooLong = length + end.length > LONGEST_LINE;
    const line = tooLong ? null : rest.join('') + end;
    rest = [];
    length = 0;
    return line?.endsWith('\r') ? line.slice(0, -1) : line;
  }
}
