// The ledger's lock: one writer, none twice, and a crash blocks nobody.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WriteRefused } from '../../scrapers/ledger/ledger-errors.ts';
import { lockLedger } from '../../scrapers/ledger/lock-ledger.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const leave = (holder: object) =>
  writeFile(
    join(folder, '.lock'),
    JSON.stringify({ host: hostname(), began: null, since: 'then', ...holder }),
  );

describe('the lock of a ledger', () => {
  it('lets one in, names it to the next, and lets that in when it is gone', async () => {
    const lock = await lockLedger(folder);
    await expect(lockLedger(folder)).rejects.toThrow(WriteRefused);
    await expect(lockLedger(folder)).rejects.toThrow(`is in use by process ${process.pid} on ${hostname()}`);
    await lock.release();
    await (await lockLedger(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets exactly one of many in', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockLedger(folder)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is taken over from a process that was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    await leave({ pid: child.pid });
    await expect(lockLedger(folder)).rejects.toThrow(WriteRefused);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await lockLedger(folder)).release();
  });

  it('is taken over by exactly one of many', async () => {
    await leave({ pid: 2 ** 22 + 1 });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockLedger(folder)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.skipIf(process.platform !== 'linux')(
    'is taken over from a process whose number is used again',
    async () => {
      await leave({ pid: process.pid, began: '1' });
      await (await lockLedger(folder)).release();
    },
  );

  it('is respected from another machine while it shows life, and taken over when it is unreadable', async () => {
    await leave({ pid: 1, host: 'elsewhere' });
    await expect(lockLedger(folder)).rejects.toThrow('on elsewhere since then');
    await writeFile(join(folder, '.lock'), 'half a li');
    await (await lockLedger(folder)).release();
  });

  it('clears away what killed writers left, and nothing else', async () => {
    const old = new Date(Date.now() - 2 * 60 * 60_000);
    const ours = join(folder, 'claims', '2026-01.jsonl.0a1b2c3d.tmp');
    const others = [join(folder, 'notes.tmp'), join(folder, 'claims', 'mine', 'a.0a1b2c3d.tmp')];
    await mkdir(join(folder, 'claims', 'mine'), { recursive: true });
    for (const path of [ours, ...others]) {
      await writeFile(path, '');
      await utimes(path, old, old);
    }
    await (await lockLedger(folder)).release();
    await expect(stat(ours)).rejects.toThrow('ENOENT');
    for (const path of others) expect((await stat(path)).isFile()).toBe(true);
  });
});
