// `tributary mcp`: answers language models from the ledger, over standard input and output.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { buildDataset } from '../../src/dataset/dataset.ts';
import { readLedger } from '../../src/dataset/load-ledger.ts';
import { nameOrganizations } from '../../src/outlets/find-organization.ts';
import { BOUNDS } from '../../src/outlets/mcp/bounds.ts';
import { guardLines } from '../../src/outlets/mcp/guard-lines.ts';
import { makeServer } from '../../src/outlets/mcp/make-server.ts';
import type { Library } from '../../src/outlets/mcp/tool.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { type Command, type Effects, UsageError } from './command.ts';
import { dataFolder } from './data-option.ts';

/** What of a ledger decides whether it must be read again. */
const WATCHED = ['.', 'events', 'signals', 'claims'];

/** When and how large the files of a ledger were: another stamp, another ledger. */
function stampOf(folder: string): string {
  return WATCHED.flatMap(name => {
    const shelf = join(folder, name);
    if (!existsSync(shelf)) return [];
    return readdirSync(shelf)
      .filter(file => /\.(jsonl|yaml)$/.test(file))
      .map(file => {
        const { mtimeMs, size } = statSync(join(shelf, file));
        return `${name}/${file} ${mtimeMs} ${size}`;
      });
  }).join('\n');
}

/** The library of a folder, read again when the ledger has changed since the last call. */
function openLibrary(folder: string, effects: Effects): () => Library {
  const place = placeOf(effects.env['TRIBUTARY_SITE'], effects.env['TRIBUTARY_BASE'] ?? '/');
  let kept: { stamp: string; library: Library } | undefined;
  return () => {
    const stamp = stampOf(folder);
    if (kept?.stamp !== stamp) {
      const dataset = buildDataset(readLedger(folder));
      kept = { stamp, library: { dataset, named: nameOrganizations(dataset), place } };
    }
    return kept.library;
  };
}

export const mcpCommand: Command = {
  name: 'mcp',
  summary: 'answers language models from the ledger (MCP over standard input and output)',
  usage: '[--data DIR]',
  details: ['--data DIR  the ledger; data/ of the checkout unless given'],
  options: { data: { type: 'string' } },
  async run(values, _words, effects) {
    const folder = dataFolder(values, effects);
    if (!existsSync(folder))
      throw new UsageError(`--data ${folder} is no folder; expected one with a ledger.`);
    const library = openLibrary(folder, effects);
    library();
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
    ) as { version: string };
    const server = makeServer(version, library);
    const input: Readable = effects.input.pipe(guardLines(BOUNDS.message, effects.output));
    const ended = new Promise<void>(resolve => {
      input.once('end', resolve);
      input.once('close', resolve);
    });
    await server.connect(new StdioServerTransport(input, effects.output));
    await ended;
    // What was asked last is answered before the door closes.
    await new Promise(resolve => setImmediate(resolve));
    await server.close();
    return 0;
  },
};
