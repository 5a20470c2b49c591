// Finds the adapters: every file of scrapers/sources/ that exports `adapter` serves the kind that it is named after.
import { readdir } from 'node:fs/promises';
import type { Adapter } from './adapter.ts';

/** Adapters by kind; nothing is registered anywhere, so a new kind is a new file. */
export async function loadAdapters(): Promise<ReadonlyMap<string, Adapter>> {
  const folder = new URL('../sources/', import.meta.url);
  const files = (await readdir(folder)).filter(name => name.endsWith('.ts')).sort();
  const found = new Map<string, Adapter>();
  for (const file of files) {
    const module = (await import(new URL(file, folder).href)) as { adapter?: Adapter };
    if (module.adapter) found.set(module.adapter.kind, module.adapter);
  }
  return found;
}
