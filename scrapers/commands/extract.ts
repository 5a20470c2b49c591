// `tributary extract`: documents in as JSON Lines, the funding events that they tell out; no network, no ledger.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { parseJsonLines } from '../../src/model/json-lines.ts';
import { organizationSchema } from '../../src/model/organization.ts';
import { makeRegistry } from '../extract/registry.ts';
import { WriteRefused } from '../ledger/ledger-errors.ts';
import { type Command, type Effects, UsageError } from './command.ts';
import { resolvePath } from './data-option.ts';
import { runExtract } from './run-extract.ts';

async function readRegistry(path: string) {
  const { records, problems } = parseJsonLines(await readFile(path, 'utf8'), organizationSchema, path);
  if (problems[0]) throw new UsageError(`${problems[0].place}: ${problems[0].message}`);
  return makeRegistry(records);
}

/** A file to read, with the error that a person can act on. */
async function openInput(path: string, effects: Effects) {
  if (path === '-') return effects.input;
  const stream = createReadStream(resolvePath(path, effects));
  await once(stream, 'open').catch(error => {
    throw new UsageError(`--in ${path} cannot be read (${(error as Error).message}).`);
  });
  return stream;
}

async function openOutput(path: string, effects: Effects) {
  const stream = createWriteStream(resolvePath(path, effects));
  await once(stream, 'open').catch(error => {
    throw new WriteRefused(`--out ${path} cannot be written (${(error as Error).message}).`);
  });
  return stream;
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'documents in (JSON Lines), funding events out, one line a document; no network, no ledger',
  usage: '[--in FILE|-] [--out FILE|-] [--registry FILE] [--explain]',
  details: [
    '--in FILE|-      lines of {id,title,summary,body,url,publisher,published}; standard input unless given',
    '--out FILE|-     lines of {id, events:[…]}; standard output unless given',
    '--registry FILE  organizations whose other names help (data/organizations.jsonl is one)',
    '--explain        adds to each event the features that made its confidence',
    'Offsets of evidence count UTF-16 code units in title, summary and body joined by one line feed each.',
  ],
  options: {
    in: { type: 'string' },
    out: { type: 'string' },
    registry: { type: 'string' },
    explain: { type: 'boolean' },
  },
  async run(values, _words, effects) {
    const registry =
      typeof values['registry'] === 'string'
        ? await readRegistry(resolvePath(values['registry'], effects))
        : undefined;
    const to = String(values['out'] ?? '-');
    const input = await openInput(String(values['in'] ?? '-'), effects);
    const output = to === '-' ? effects.output : await openOutput(to, effects);
    const count = await runExtract({
      input,
      async output(line) {
        if (!output.write(line)) await once(output, 'drain');
      },
      error: message => effects.error.write(`${message}\n`),
      ...(registry ? { registry } : {}),
      explain: Boolean(values['explain']),
    });
    if (to !== '-') {
      output.end();
      await finished(output);
    }
    if (count.bad > 0)
      effects.error.write(`${count.bad} of ${count.documents + count.bad} lines could not be read.\n`);
    return 0;
  },
};
