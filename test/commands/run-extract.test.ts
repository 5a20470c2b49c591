// The command reads lines and writes lines: in their order, past bad ones, one for one.
import { describe, expect, test } from 'vitest';
import { type ExtractRun, runExtract } from '../../scrapers/commands/run-extract.ts';

async function run(chunks: (string | Uint8Array)[], more: Partial<ExtractRun> = {}) {
  const lines: string[] = [];
  const errors: string[] = [];
  async function* input() {
    yield* chunks;
  }
  const count = await runExtract({
    input: input(),
    output: line => void lines.push(line),
    error: message => errors.push(message),
    ...more,
  });
  return { count, errors, documents: lines.map(line => JSON.parse(line)) };
}

const raise = (id: string): string =>
  JSON.stringify({ id, title: `Quillbyte raises $4M seed`, summary: null, body: null });

describe('lines', () => {
  test('come out in the order in which they went in', async () => {
    const { documents, count } = await run([['a', 'b', 'c'].map(raise).join('\n')]);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(count).toEqual({ documents: 3, events: 3, bad: 0 });
  });
  test('may be cut anywhere, also inside a character', async () => {
    const bytes = new TextEncoder().encode(
      `${JSON.stringify({ id: 'é', title: 'Zoé raises €4M' })}\n${raise('b')}\n`,
    );
    const pieces = Array.from(bytes, byte => Uint8Array.of(byte));
    const { documents } = await run(pieces);
    expect(documents.map(({ id }) => id)).toEqual(['é', 'b']);
    expect(documents[0].events[0].company).toBe('Zoé');
  });
  test('may end in carriage returns, be blank, or lack the last line feed', async () => {
    const { documents, errors } = await run([`${raise('a')}\r\n\r\n\n${raise('b')}`]);
    expect(documents).toHaveLength(2);
    expect(errors).toEqual([]);
  });
});

describe('bad lines', () => {
  test('are named with their number and what was wrong, and the rest goes on', async () => {
    const { documents, errors, count } = await run([
      [
        raise('a'),
        '{"id": ',
        '[]',
        '{"title":"x"}',
        '{"id":"e","title":7}',
        '{"id":"f","body":["x"]}',
        'null',
        raise('b'),
      ].join('\n'),
    ]);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(count.bad).toBe(6);
    expect(errors[0]).toMatch(/^Line 2 is no JSON/);
    expect(errors.slice(1)).toEqual([
      'Line 3 is no JSON object, but a document with an "id" was expected; it was left out.',
      'Line 4 has no "id": expected a string; it was left out.',
      'Line 5 has a "title" that is a number: expected a string or null; it was left out.',
      'Line 6 has a "body" that is a list: expected a string or null; it was left out.',
      'Line 7 is no JSON object, but a document with an "id" was expected; it was left out.',
    ]);
  });
});

test('features are shown where they are asked for', async () => {
  const plain = await run([raise('a')]);
  const explained = await run([raise('a')], { explain: true });
  expect(plain.documents[0].events[0].features).toBeUndefined();
  expect(explained.documents[0].events[0].features).toMatchObject({ 'pattern:raise': 1, 'has-money': 1 });
});
