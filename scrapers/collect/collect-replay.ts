// Saved feed files → documents, as if they had just been fetched: archives are worked through on the same path.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../src/model/source.ts';
import { collect } from './collect.ts';
import { StopAll, StopSource } from './collect-error.ts';
import type { CollectOptions, CollectResult } from './collect-options.ts';
import type { Fetched, FetchRequest } from './fetch-guarded.ts';

export type ReplayOptions = Omit<CollectOptions, 'sources' | 'fetcher' | 'only' | 'robots'> & {
  readonly directory: string;
  /** The sources we watch: a saved feed of one of their sites inherits its trust. */
  readonly sources: readonly Source[];
};

const HOST = 'https://replay.invalid/';

/** The site that a saved feed belongs to, as far as a glance into the file tells. */
function siteIn(text: string): string | null {
  const link =
    /<link>\s*(?:<!\[CDATA\[)?\s*(https?:\/\/[^\s<\]]+)/i.exec(text)?.[1] ??
    /<link[^>]+href=["'](https?:\/\/[^"']+)/i.exec(text)?.[1] ??
    /"home_page_url"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  try {
    return link ? new URL(link.replaceAll('\\/', '/')).hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}

/** Reads every file of a directory as a feed; files that are none fail by name and stop nothing. */
export async function collectReplay(options: ReplayOptions): Promise<CollectResult> {
  const { directory, sources: watched, ...rest } = options;
  let names: string[];
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    names = entries
      .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
      .map(entry => entry.name)
      .sort();
  } catch (cause) {
    throw new StopAll('configuration', {
      place: directory,
      found: `no readable folder (${(cause as NodeJS.ErrnoException).code})`,
      expected: 'a folder of saved feeds',
      cause,
    });
  }
  const bySite = new Map(watched.map(source => [new URL(source.url).hostname.replace(/^www\./, ''), source]));
  const bodies = new Map<string, Uint8Array>();
  const sources: Source[] = [];
  for (const name of names) {
    const bytes = await readFile(join(directory, name));
    const url = HOST + encodeURIComponent(name);
    bodies.set(url, bytes);
    const site = siteIn(bytes.subarray(0, 8_192).toString('utf8'));
    const known = site ? bySite.get(site) : undefined;
    sources.push({
      id: `replay:${name}`,
      name: site ?? name,
      kind: 'feed',
      url,
      trust: known?.trust ?? 'trade',
      cadence: 60,
      enabled: true,
      options: { publisher: 'feed' },
    });
  }
  const fetcher = async (request: FetchRequest): Promise<Fetched> => {
    const bytes = bodies.get(request.url);
    if (!bytes)
      throw new StopSource('not-found', {
        place: request.url,
        found: 'no such file',
        expected: 'a file of the folder',
      });
    // No address: relative links must not resolve against a place that does not exist.
    return { status: 200, url: '', chain: [], bytes, bytesOnWire: bytes.length };
  };
  return collect({
    ...rest,
    sources,
    fetcher,
    only: sources.map(source => source.id),
    isReplay: true,
    paceMs: 0,
    random: () => 0,
  });
}
