// The ledger as a folder of text files that git can diff: sorted, one record a line, atomically written.
import { readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { buyingRoleSchema } from '../../src/model/buying-role.ts';
import { type Claim, claimSchema } from '../../src/model/claim.ts';
import { documentSchema } from '../../src/model/document.ts';
import { type Event, eventSchema } from '../../src/model/event.ts';
import { formatJsonLines, parseJsonLines } from '../../src/model/json-lines.ts';
import type { Rate } from '../../src/model/money.ts';
import { organizationSchema } from '../../src/model/organization.ts';
import { formatRates, parseRates } from '../../src/model/rates.ts';
import { revisionSchema } from '../../src/model/revision.ts';
import { rulingSchema } from '../../src/model/ruling.ts';
import { signalSchema } from '../../src/model/signal.ts';
import { atomicWrite } from './atomic-write.ts';
import type { Ledger, PutOptions, Written } from './ledger.ts';
import { LedgerDamaged } from './ledger-errors.ts';
import { guardAgainstLoss } from './shrink-guard.ts';

/** A kind of record: where it stands, in what order, and what it is called. */
interface Shelf<T> {
  readonly schema: z.ZodType<T>;
  readonly id: (record: T) => string;
  /** File of a record, below the ledger's folder. */
  readonly file: (record: T) => string;
  /** Order within a file; ids break ties. */
  readonly order: (record: T) => string;
  /** Ids under which a record is known besides its own, so that joining two records loses none. */
  readonly formerIds?: (record: T) => readonly string[];
}

const month = (date: string | null | undefined) => (date && date.length >= 7 ? date.slice(0, 7) : 'undated');

/** The month under which a claim is filed: of the event if stated, else of the page, else of its recording. */
function claimMonth(claim: Claim): string {
  const stated = claim.says.announced ?? claim.witnesses.find(witness => witness.published)?.published;
  return stated && stated.length >= 7 ? stated.slice(0, 7) : claim.recorded.slice(0, 7);
}

const claims: Shelf<Claim> = {
  schema: claimSchema,
  id: claim => claim.id,
  file: claim => `claims/${claimMonth(claim)}.jsonl`,
  order: claim => claim.document,
};
const documents: Shelf<z.infer<typeof documentSchema>> = {
  schema: documentSchema,
  id: document => document.id,
  file: document => `documents/${month(document.published ?? document.first_seen)}.jsonl`,
  order: document => document.published ?? document.first_seen,
};
const events: Shelf<Event> = {
  schema: eventSchema,
  id: event => event.id,
  file: event => `events/${event.announced?.slice(0, 4) ?? 'undated'}.jsonl`,
  order: event => event.announced ?? '',
  formerIds: event => event.former_ids,
};
const organizations: Shelf<z.infer<typeof organizationSchema>> = {
  schema: organizationSchema,
  id: organization => organization.id,
  file: () => 'organizations.jsonl',
  order: organization => organization.id,
};
const signals: Shelf<z.infer<typeof signalSchema>> = {
  schema: signalSchema,
  id: signal => signal.id,
  file: signal => `signals/${month(signal.date)}.jsonl`,
  order: signal => signal.date ?? '',
};
const buyingRoles: Shelf<z.infer<typeof buyingRoleSchema>> = {
  schema: buyingRoleSchema,
  id: role => role.role,
  file: () => 'buying-roles.jsonl',
  order: role => role.role,
};
const rulings: Shelf<z.infer<typeof rulingSchema>> = {
  schema: rulingSchema,
  id: ruling => ruling.id,
  file: () => 'rulings.jsonl',
  order: ruling => ruling.recorded,
};

const revisions: Shelf<z.infer<typeof revisionSchema>> = {
  schema: revisionSchema,
  id: revision => `${revision.quarter} ${revision.instrument} ${revision.as_of}`,
  file: () => 'revisions.jsonl',
  order: () => '',
};

/** The files of a shelf by name, as they were read. */
type FilesOnDisk<T> = Map<string, { text: string; records: T[] }>;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Opens the ledger in a folder; a folder that is missing or empty is a ledger with nothing in it. */
export function openFilesLedger(folder: string): Ledger {
  // Writers wait for each other: sources are read side by side, and two of them may tell of the same month.
  let lastWrite: Promise<unknown> = Promise.resolve();
  function afterOthers<T>(write: () => Promise<T>): Promise<T> {
    const mine = lastWrite.then(write);
    lastWrite = mine.catch(() => {});
    return mine;
  }

  // What an append found on disk, so that the next one need not read it again; this process alone writes.
  const appended = new Map<unknown, FilesOnDisk<unknown>>();

  async function filesOf(sample: string): Promise<string[]> {
    if (!sample.includes('/')) return [sample];
    const below = sample.slice(0, sample.indexOf('/'));
    try {
      const names = await readdir(join(folder, below));
      return names
        .filter(name => name.endsWith('.jsonl'))
        .sort()
        .map(name => `${below}/${name}`);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async function readFiles<T>(shelf: Shelf<T>, sample: string): Promise<FilesOnDisk<T>> {
    const found: FilesOnDisk<T> = new Map();
    for (const name of await filesOf(sample)) {
      const text = await readText(join(folder, name));
      if (text === null) continue;
      const { records, problems } = parseJsonLines(text, shelf.schema, join(folder, name));
      const first = problems[0];
      if (first) {
        const more = problems.length > 1 ? ` (and ${problems.length - 1} more in this file)` : '';
        throw new LedgerDamaged(
          `${first.place}: ${first.message}${more} Mend the line; the file is as it was.`,
        );
      }
      found.set(name, { text, records });
    }
    return found;
  }

  async function readAll<T>(shelf: Shelf<T>, sample: string): Promise<T[]> {
    return [...(await readFiles(shelf, sample)).values()].flatMap(file => file.records);
  }

  async function write<T>(
    shelf: Shelf<T>,
    before: FilesOnDisk<T>,
    records: readonly T[],
    options: PutOptions,
  ): Promise<Written> {
    const byFile = new Map<string, T[]>([...before.keys()].map(name => [name, []]));
    for (const record of records) {
      const name = shelf.file(record);
      const list = byFile.get(name);
      if (list) list.push(record);
      else byFile.set(name, [record]);
    }
    if (!options.acceptLoss) {
      const kept = new Set(
        records.flatMap(record => [shelf.id(record), ...(shelf.formerIds?.(record) ?? [])]),
      );
      guardAgainstLoss(
        [...before].map(([name, file]) => ({ path: join(folder, name), before: file.records.map(shelf.id) })),
        kept,
      );
    }
    const linesBefore = new Set([...before.values()].flatMap(file => file.text.split('\n')));
    let changed = 0;
    const files: string[] = [];
    for (const [name, list] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const keyed = list.map(record => ({ record, key: `${shelf.order(record)}\u0000${shelf.id(record)}` }));
      keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      const text = formatJsonLines(keyed.map(entry => entry.record));
      if (text === (before.get(name)?.text ?? '')) continue;
      changed += text.split('\n').filter(line => line !== '' && !linesBefore.has(line)).length;
      if (text === '') {
        await unlink(join(folder, name));
        before.delete(name);
      } else {
        await atomicWrite(join(folder, name), text);
        before.set(name, { text, records: keyed.map(entry => entry.record) });
      }
      files.push(name);
    }
    return { changed, files };
  }

  function put<T>(
    shelf: Shelf<T>,
    sample: string,
    records: readonly T[],
    options: PutOptions = {},
  ): Promise<Written> {
    return afterOthers(async () => write(shelf, await readFiles(shelf, sample), records, options));
  }

  function append<T>(shelf: Shelf<T>, sample: string, records: readonly T[]): Promise<Written> {
    return afterOthers(async () => {
      if (records.length === 0) return { changed: 0, files: [] };
      const before = (appended.get(shelf) as FilesOnDisk<T> | undefined) ?? (await readFiles(shelf, sample));
      appended.set(shelf, before as FilesOnDisk<unknown>);
      const all = [...before.values()].flatMap(file => file.records);
      const known = new Set(all.map(shelf.id));
      const fresh = new Map(
        records.filter(record => !known.has(shelf.id(record))).map(record => [shelf.id(record), record]),
      );
      if (fresh.size === 0) return { changed: 0, files: [] };
      return write(shelf, before, [...all, ...fresh.values()], {});
    });
  }

  const ratesPath = join(folder, 'rates.csv');

  async function readRateFile(): Promise<{ text: string; rates: Rate[] }> {
    const text = (await readText(ratesPath)) ?? '';
    const { rates, problems } = parseRates(text, ratesPath);
    const first = problems[0];
    if (first)
      throw new LedgerDamaged(`${first.place}: ${first.message} Mend the line; the file is as it was.`);
    return { text, rates };
  }

  const statePath = (source: string) =>
    join(folder, 'state', `${source.replaceAll(/[^a-z0-9._-]/gi, '_')}.json`);

  return {
    appendClaims: records => append(claims, 'claims/', records),
    readClaims: () => readAll(claims, 'claims/'),
    appendDocuments: records => append(documents, 'documents/', records),
    readDocuments: () => readAll(documents, 'documents/'),
    putEvents: (records, options) => put(events, 'events/', records, options),
    readEvents: () => readAll(events, 'events/'),
    putOrganizations: (records, options) => put(organizations, 'organizations.jsonl', records, options),
    readOrganizations: () => readAll(organizations, 'organizations.jsonl'),
    putSignals: (records, options) => put(signals, 'signals/', records, options),
    readSignals: () => readAll(signals, 'signals/'),
    putBuyingRoles: (records, options) => put(buyingRoles, 'buying-roles.jsonl', records, options),
    readBuyingRoles: () => readAll(buyingRoles, 'buying-roles.jsonl'),
    appendRuling: ruling => append(rulings, 'rulings.jsonl', [ruling]),
    withdrawRuling: id =>
      afterOthers(async () => {
        appended.delete(rulings);
        const before = await readFiles(rulings, 'rulings.jsonl');
        const all = [...before.values()].flatMap(file => file.records);
        const rest = all.filter(ruling => ruling.id !== id);
        return write(rulings, before, rest, { acceptLoss: true });
      }),
    readRulings: () => readAll(rulings, 'rulings.jsonl'),
    // Derived for a window of quarters that moves on, so that old ones go by intention.
    putRevisions: records => put(revisions, 'revisions.jsonl', records, { acceptLoss: true }),
    readRevisions: () => readAll(revisions, 'revisions.jsonl'),
    readRates: async () => (await readRateFile()).rates,
    appendRates: (rates, origin) =>
      afterOthers(async () => {
        const before = await readRateFile();
        const key = ({ month, currency }: Rate) => `${month} ${currency}`;
        const known = new Set(before.rates.map(key));
        const fresh = new Map(rates.filter(rate => !known.has(key(rate))).map(rate => [key(rate), rate]));
        if (fresh.size === 0) return { changed: 0, files: [] };
        await atomicWrite(ratesPath, formatRates(before.text, [...fresh.values()], origin));
        return { changed: fresh.size, files: ['rates.csv'] };
      }),
    async readState(source) {
      const text = await readText(statePath(source));
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        throw new LedgerDamaged(
          `${statePath(source)}: This file is not JSON (${(error as Error).message}). Mend or delete it.`,
        );
      }
    },
    async writeState(source, state) {
      await atomicWrite(statePath(source), `${JSON.stringify(state, null, 1)}\n`);
    },
  };
}
