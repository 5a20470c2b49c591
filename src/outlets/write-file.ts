// The disk beneath the site: files by their address, written one after another, which for many small ones is quickest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, and makes each folder on the way once. */
export function fileWriter(folder: string): (path: string, body: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, body) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, body);
  };
}
