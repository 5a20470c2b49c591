// The documents name what there is, and all of it: commands, dependencies, exit codes, scripts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../scrapers/cli.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { silentEffects } from '../commands/silent-effects.ts';

const COMMANDS = await loadCommands();
const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('the README', () => {
  it('lists every command and no other', () => {
    const listed = [...read('README.md').matchAll(/^\| `tributary ([a-z]+)/gm)].map(match => match[1]);
    expect([...new Set(listed)].sort()).toEqual(COMMANDS.map(command => command.name).sort());
  });

  it('shows the options that each command knows', () => {
    for (const [, name, rest] of read('README.md').matchAll(/^\| `tributary ([a-z]+)([^`]*)`/gm)) {
      const command = COMMANDS.find(candidate => candidate.name === name)!;
      for (const [, option] of rest!.matchAll(/--([a-z-]+)/g))
        expect(Object.keys(command.options), `${name} --${option}`).toContain(option);
    }
  });

  it('names scripts that exist', () => {
    for (const [, script] of read('README.md').matchAll(/npm run ([a-z:-]+)/g))
      expect(Object.keys(manifest.scripts)).toContain(script);
  });
});

describe('--help', () => {
  it.each(COMMANDS.map(command => command.name))('of %s shows each of its options', async name => {
    const effects = silentEffects(root);
    expect(await runCommand(COMMANDS, [name, '--help'], effects)).toBe(0);
    const command = COMMANDS.find(candidate => candidate.name === name)!;
    for (const option of Object.keys(command.options)) expect(effects.said()).toContain(`--${option}`);
  });
});

describe('ARCHITECTURE.md', () => {
  it('gives every dependency a line, and names none that is not there', () => {
    const listed = [...read('ARCHITECTURE.md').matchAll(/^\| (`[^|]+`) \| /gm)]
      .flatMap(match => [...match[1]!.matchAll(/`([^`]+)`/g)].map(name => name[1]!))
      .filter(name => !name.includes('/') || name.startsWith('@'));
    expect(listed.sort()).toEqual(
      Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort(),
    );
  });
});
