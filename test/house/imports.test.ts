// Reads every import of the house and holds it to the rules of ARCHITECTURE.md.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const PURE_DOORS = [
  'scrapers/collect/',
  'scrapers/ledger/',
  'scrapers/commands/',
  'scrapers/cli.ts',
  'src/dataset/load',
  'src/outlets/',
];
const EDGES = [
  'node:fs',
  'node:fs/promises',
  'node:net',
  'node:http',
  'node:https',
  'node:dns',
  'node:child_process',
  'node:os',
  'undici',
];

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter(name => /\.(ts|astro|mjs)$/.test(name));
}

interface Import {
  from: string;
  to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(match => {
    const named = (match[1] ?? match[2] ?? match[3])!;
    const to = named.startsWith('.')
      ? relative(root, normalize(join(root, dirname(file), named))).replaceAll('\\', '/')
      : named;
    return { from: file, to };
  });
}

const files = [...filesBelow('src'), ...filesBelow('scrapers')];
const imports = files.flatMap(importsOf);
const broken = (rule: (entry: Import) => boolean) =>
  imports.filter(rule).map(entry => `${entry.from} imports ${entry.to}`);
const below = (path: string, folder: string) => path.startsWith(`${folder}/`);

describe('the import rules', () => {
  it('reads the imports at all', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports).toContainEqual({ from: 'scrapers/ledger/files-ledger.ts', to: 'src/model/event.ts' });
  });

  it('src never imports scrapers', () => {
    expect(broken(({ from, to }) => below(from, 'src') && below(to, 'scrapers'))).toEqual([]);
  });

  it('scrapers import from src/model only; the commands may tie both together', () => {
    expect(
      broken(
        ({ from, to }) =>
          below(from, 'scrapers') &&
          below(to, 'src') &&
          !below(to, 'src/model') &&
          !below(from, 'scrapers/commands') &&
          from !== 'scrapers/cli.ts',
      ),
    ).toEqual([]);
  });

  it('the vocabulary imports nothing of the house but itself', () => {
    expect(
      broken(
        ({ from, to }) =>
          below(from, 'src/model') && (below(to, 'src') || below(to, 'scrapers')) && !below(to, 'src/model'),
      ),
    ).toEqual([]);
  });

  it('extraction and reconciliation know neither each other nor the edges', () => {
    const pure = ['scrapers/extract', 'scrapers/reconcile'];
    const allowed = (from: string, to: string) =>
      to.startsWith('src/model/') || pure.some(folder => below(from, folder) && below(to, folder));
    expect(
      broken(
        ({ from, to }) =>
          pure.some(folder => below(from, folder)) &&
          (below(to, 'src') || below(to, 'scrapers')) &&
          !allowed(from, to),
      ),
    ).toEqual([]);
  });

  it('adapters and charts never import their siblings', () => {
    const adapter = (path: string) => /^scrapers\/sources\/([^/.]+)/.exec(path)?.[1];
    const chart = (path: string) => /^src\/charts\/([^/]+)\//.exec(path)?.[1];
    expect(
      broken(
        ({ from, to }) =>
          adapter(from) !== undefined && adapter(to) !== undefined && adapter(from) !== adapter(to),
      ),
    ).toEqual([]);
    expect(
      broken(
        ({ from, to }) => chart(from) !== undefined && chart(to) !== undefined && chart(from) !== chart(to),
      ),
    ).toEqual([]);
  });

  it('only the doors touch disk, network and processes', () => {
    expect(
      broken(({ from, to }) => EDGES.includes(to) && !PURE_DOORS.some(door => from.startsWith(door))),
    ).toEqual([]);
  });
});

describe('the names of files', () => {
  it('has no drawers and no barrels', () => {
    expect(files.filter(file => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file))).toEqual([]);
    expect(files.filter(file => file.endsWith('/index.ts'))).toEqual([]);
  });

  it('is kebab-case, but for pages whose names are parameters', () => {
    const name = (file: string) => file.slice(file.lastIndexOf('/') + 1);
    expect(
      files.filter(
        file =>
          !/^(\[.+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9]+)*$/.test(name(file)) && !file.endsWith('.astro'),
      ),
    ).toEqual([]);
  });

  it('opens every program file with a sentence that places it', () => {
    expect(
      files.filter(
        file =>
          file.endsWith('.ts') &&
          !file.endsWith('.d.ts') &&
          !/^\/\/ \S|^\/\*\*? ?\S/.test(readFileSync(join(root, file), 'utf8')),
      ),
    ).toEqual([]);
  });

  it('holds no file above 300 lines that does not say why at its top', () => {
    const long = files.filter(
      file => file.endsWith('.ts') && readFileSync(join(root, file), 'utf8').split('\n').length > 300,
    );
    expect(
      long.filter(
        file => !/longer than 300 lines/i.test(readFileSync(join(root, file), 'utf8').slice(0, 1500)),
      ),
    ).toEqual([]);
  });
});
