// `tributary import`: hand-curated facts into the ledger, as often as one likes, without change the second time.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { buyingRoleSchema } from '../../src/model/buying-role.ts';
import { parseJsonLines } from '../../src/model/json-lines.ts';
import { organizationSchema } from '../../src/model/organization.ts';
import { signalSchema } from '../../src/model/signal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { whileLocked } from '../ledger/lock-ledger.ts';
import { curatedRowSchema, rowToClaim } from '../sources/curated.ts';
import { type Command, type Effects, UsageError } from './command.ts';
import { momentOf, openNewLedger, resolvePath } from './data-option.ts';

async function readRows<S extends z.ZodType>(
  folder: string,
  name: string,
  schema: S,
  effects: Effects,
): Promise<{ rows: z.output<S>[]; bad: number } | null> {
  const path = join(folder, name);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const { records, problems } = parseJsonLines(text, schema, path);
  for (const problem of problems)
    effects.error.write(`${problem.place}: ${problem.message} The row was left out.\n`);
  return { rows: records, bad: problems.length };
}

/** Replaces records by id and keeps the others: an import adds and updates, it never takes away. */
function updateById<T>(before: readonly T[], rows: readonly T[], id: (row: T) => string): T[] {
  const all = new Map(before.map(row => [id(row), row]));
  for (const row of rows) all.set(id(row), row);
  return [...all.values()];
}

/** Imports the curated files that a folder holds and says what changed; answers with the number of bad rows. */
export async function importFacts(
  folder: string,
  ledger: Ledger,
  recorded: string,
  effects: Effects,
): Promise<number> {
  let bad = 0;
  let found = 0;
  const say = (what: string, rows: number, changed: number) => {
    found++;
    effects.output.write(`${what}: ${rows} rows read, ${changed} added or changed\n`);
  };
  const events = await readRows(folder, 'events.jsonl', curatedRowSchema, effects);
  if (events) {
    const written = await ledger.appendClaims(events.rows.map(row => rowToClaim(row, recorded)));
    say('events.jsonl', events.rows.length, written.changed);
    bad += events.bad;
  }
  const organizations = await readRows(folder, 'organizations.jsonl', organizationSchema, effects);
  if (organizations) {
    const before = await ledger.readOrganizations();
    const known = new Map(before.map(row => [row.id, row]));
    // What a file may leave out stays as people put it into the registry.
    const rows = organizations.rows.map(row => ({ ...known.get(row.id), ...row }));
    const all = updateById(before, rows, row => row.id);
    say('organizations.jsonl', organizations.rows.length, (await ledger.putOrganizations(all)).changed);
    bad += organizations.bad;
  }
  const signals = await readRows(folder, 'signals.jsonl', signalSchema, effects);
  if (signals) {
    const all = updateById(await ledger.readSignals(), signals.rows, row => row.id);
    say('signals.jsonl', signals.rows.length, (await ledger.putSignals(all)).changed);
    bad += signals.bad;
  }
  const roles = await readRows(folder, 'buying-roles.jsonl', buyingRoleSchema, effects);
  if (roles) {
    const all = updateById(await ledger.readBuyingRoles(), roles.rows, row => row.role);
    say('buying-roles.jsonl', roles.rows.length, (await ledger.putBuyingRoles(all)).changed);
    bad += roles.bad;
  }
  if (found === 0) {
    throw new UsageError(
      `${folder} holds none of events.jsonl, organizations.jsonl, signals.jsonl, buying-roles.jsonl: expected at least one.`,
    );
  }
  return bad;
}

export const importCommand: Command = {
  name: 'import',
  summary: 'takes hand-curated facts (events, organizations, signals, buying roles) into the ledger',
  usage: '--from DIR [--data DIR] [--now ISO]',
  details: [
    '--from DIR  the folder with the curated files (JSON Lines)',
    '--data DIR  the ledger; data/ of the checkout unless given',
    '--now ISO   the moment that new claims are recorded under; the clock unless given',
  ],
  options: { from: { type: 'string' }, data: { type: 'string' }, now: { type: 'string' } },
  async run(values, _words, effects) {
    if (typeof values['from'] !== 'string')
      throw new UsageError('--from DIR is missing: expected the folder of curated files.');
    const { ledger, folder } = await openNewLedger(values, effects);
    const from = resolvePath(values['from'], effects);
    const moment = momentOf(values, effects);
    const bad = await whileLocked(folder, () => importFacts(from, ledger, moment, effects));
    return bad > 0 ? 1 : 0;
  },
};
