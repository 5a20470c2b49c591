// One writer at a time: a lock file that names its holder, so that a crash leaves nothing behind that blocks.
import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WriteRefused } from './ledger-errors.ts';
import { makeFolder } from './make-folder.ts';

export interface LedgerLock {
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, by the system's count: a number that is used again is told apart by it. */
  readonly began: string | null;
  readonly since: string;
}

const FILE = '.lock';
/** A holder on another machine shows that it lives by touching the file; after this long it is taken for dead. */
const SILENCE_MS = 10 * 60_000;
const BEAT_MS = 60_000;
/** Taking over lasts milliseconds; who takes longer has died over it. */
const TAKEOVER_MS = 10_000;
/** Half-written neighbours older than this belong to nobody any more. */
const LEFTOVER_MS = 60 * 60_000;
const LEFTOVER = /\.[0-9a-f]{8}\.tmp(?:\.copy)?$/;

/** The start of a process in clock ticks since boot, where the system tells (Linux); null elsewhere. */
async function beginningOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there, it only belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isHeld(holder: Holder, lastBeat: number): Promise<boolean> {
  if (holder.host !== hostname()) return Date.now() - lastBeat < SILENCE_MS;
  if (!isAlive(holder.pid)) return false;
  const began = await beginningOf(holder.pid);
  return holder.began === null || began === null || began === holder.began;
}

async function readHolder(path: string): Promise<{ holder: Holder; lastBeat: number } | null> {
  try {
    const text = await readFile(path, 'utf8');
    return { holder: JSON.parse(text) as Holder, lastBeat: (await stat(path)).mtimeMs };
  } catch {
    return null;
  }
}

/** Takes the ledger's lock; throws WriteRefused, naming the holder, while another process works on it. */
export async function lockLedger(folder: string): Promise<LedgerLock> {
  const path = join(folder, FILE);
  const own = join(folder, `${FILE}.${randomBytes(4).toString('hex')}.tmp`);
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    began: await beginningOf(process.pid),
    since: new Date().toISOString(),
  };
  try {
    await makeFolder(folder);
    await writeFile(own, `${JSON.stringify(holder)}\n`);
  } catch (error) {
    await rm(own, { force: true }).catch(() => {});
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new WriteRefused(`${folder} is a file; expected the folder of a ledger. Nothing was written.`, {
        cause: error,
      });
    throw new WriteRefused(`${folder} cannot be locked (${(error as Error).message}); nothing was written.`, {
      cause: error,
    });
  }
  try {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if (await linked(own, path)) {
        await sweep(folder);
        return held(path);
      }
      const found = await readHolder(path);
      if (found && (await isHeld(found.holder, found.lastBeat))) {
        throw new WriteRefused(
          `${folder} is in use by process ${found.holder.pid} on ${found.holder.host} since ${found.holder.since}; ` +
            'expected to be the only writer. Wait for it to end; nothing was written.',
        );
      }
      if (await takenOver(own, path)) {
        await sweep(folder);
        return held(path);
      }
      await pause(10);
    }
    throw new WriteRefused(
      `${path} keeps changing hands; expected to become the only writer. Nothing was written.`,
    );
  } finally {
    await rm(own, { force: true });
  }
}

/** Does a piece of work as the ledger's only writer. */
export async function whileLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = await lockLedger(folder);
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

/** A link appears whole or not at all: no reader ever finds half a lock, and only one of many gets it. */
async function linked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Puts the own lock over a dead one. Finders of a dead lock go one by one and look again, or the second would take
 * the fresh lock of the first for the dead one.
 */
async function takenOver(own: string, path: string): Promise<boolean> {
  const gate = `${path}.takeover.tmp`;
  if (!(await linked(own, gate))) {
    const age = await stat(gate).then(
      found => Date.now() - found.ctimeMs,
      () => 0,
    );
    if (age > TAKEOVER_MS) await rm(gate, { force: true });
    return false;
  }
  try {
    const found = await readHolder(path);
    if (found && (await isHeld(found.holder, found.lastBeat))) return false;
    const copy = `${own}.copy`;
    await link(own, copy);
    await rename(copy, path);
    return true;
  } finally {
    await rm(gate, { force: true });
  }
}

/** Takes away what writers that were killed left beside the files they never finished. */
async function sweep(folder: string): Promise<void> {
  // One folder deep and by our own pattern only: whoever names a folder of other things loses none of them.
  const below = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = [
    folder,
    ...below.filter(entry => entry.isDirectory()).map(entry => join(folder, entry.name)),
  ];
  const names = await Promise.all(
    folders.map(async parent => (await readdir(parent).catch(() => [])).map(name => join(parent, name))),
  );
  for (const path of names.flat().filter(found => LEFTOVER.test(found))) {
    const age = await stat(path).then(
      found => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > LEFTOVER_MS) await rm(path, { force: true });
  }
}

function held(path: string): LedgerLock {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, BEAT_MS);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      await rm(path, { force: true });
    },
  };
}
