// The lock file must hold on every platform and for any registry: `npm ci` refuses one with gaps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '..', '..');
const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages as Record<
  string,
  Locked
>;

/** Whether a package stands where Node would look for it from another's folder. */
function stands(name: string, from: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

describe('package-lock.json', () => {
  it('names no host', () => {
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved)).toEqual([]);
  });

  it('locks the builds for every platform, not only for the one it was made on', () => {
    const missing = Object.entries(packages).flatMap(([folder, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter(name => !stands(name, folder))
        .map(name => `${name} (of ${folder})`),
    );
    expect(missing).toEqual([]);
    expect(Object.entries(packages).filter(([folder, entry]) => folder !== '' && !entry.version)).toEqual([]);
  });

  it('says of every package with an install script whether it may run', () => {
    const allowed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).allowScripts as Record<
      string,
      boolean
    >;
    const name = (folder: string) =>
      folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const asking = Object.entries(packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([folder]) => name(folder));
    expect([...new Set(asking)].filter(one => allowed[one] === undefined)).toEqual([]);
  });
});
