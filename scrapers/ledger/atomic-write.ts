// The disk edge: a file of the ledger is either as it was or wholly new, whatever happens in between.
import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { WriteRefused } from './ledger-errors.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a text file by way of a neighbour that is flushed to disk and then renamed over it.
 * Throws WriteRefused, naming the file, when the disk is full, read-only or otherwise says no.
 */
export async function atomicWrite(path: string, text: string): Promise<void> {
  const neighbour = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await makeFolder(dirname(path));
    const file = await open(neighbour, 'w');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await unlink(neighbour).catch(() => {});
    throw new WriteRefused(`${path} could not be written (${(error as Error).message}); it is as it was.`, {
      cause: error,
    });
  }
}
