// The disk edge: the folder in which a file of the ledger is about to stand.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * Makes a folder and those above it; throws what the system says where that cannot be. Node's own recursive mkdir
 * tries for ever where a folder is there and nothing can be made in it, as below /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
    return;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) {
      if ((await stat(path).catch(() => null))?.isDirectory()) return;
      throw error;
    }
  }
  await makeFolder(dirname(path));
  await mkdir(path).catch(error => {
    // Somebody else was quicker.
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}
