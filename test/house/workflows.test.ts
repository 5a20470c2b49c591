// The workflows: YAML that can be read, shell that parses, commands and scripts that exist.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadCommands } from '../../scrapers/cli.ts';

const COMMANDS = await loadCommands();
const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
}
const stepsOf = (file: string): Step[] => {
  const workflow = parse(readFileSync(join(folder, file), 'utf8'), { strict: true }) as {
    jobs: Record<string, { steps: Step[] }>;
  };
  return Object.values(workflow.jobs).flatMap(job => job.steps);
};

describe.each(readdirSync(folder))('%s', file => {
  const steps = stepsOf(file);
  const runs = steps.flatMap(step => (step.run === undefined ? [] : [step.run]));

  it('has steps that either use or run something', () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(Boolean(step.uses) !== Boolean(step.run)).toBe(true);
  });

  it('names commands with options that they know, and scripts that exist', () => {
    for (const [, name, rest] of runs.join('\n').matchAll(/npx tributary ([a-z]+)([^\n|>]*)/g)) {
      const command = COMMANDS.find(candidate => candidate.name === name);
      expect(command, `tributary ${name}`).toBeDefined();
      for (const [, option] of rest!.matchAll(/--([a-z-]+)/g))
        expect(Object.keys(command!.options), `${name} --${option}`).toContain(option);
    }
    for (const [, script] of runs.join('\n').matchAll(/npm run ([a-z:-]+)/g))
      expect(Object.keys(scripts)).toContain(script);
  });

  it('asks only for outputs that a step of that id sets', () => {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, id, output] of text.matchAll(/steps\.([a-z]+)\.outputs\.([a-z]+)/g)) {
      const step = steps.find(candidate => candidate.id === id);
      expect(step, String(id)).toBeDefined();
      if (step!.run !== undefined) expect(step!.run).toContain(`"${output}=true" >> "$GITHUB_OUTPUT"`);
    }
  });

  it.skipIf(spawnSync('bash', ['--version']).status !== 0)('is shell that parses', () => {
    for (const run of runs) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      expect(`${stderr}${status}`).toBe('0');
    }
  });
});

describe('collect.yml', () => {
  const steps = stepsOf('collect.yml');
  const conditionOf = (name: string) => steps.find(step => step.name === name)!.if!;

  it('asks a person instead of committing when a write was refused or a question of weight is new', () => {
    for (const outputs of ['refused', 'asked']) {
      expect(conditionOf('Ask a person')).toContain(`steps.collect.outputs.${outputs} == 'true'`);
      for (const name of ['Tell', 'Commit', 'Publish'])
        expect(conditionOf(name)).toContain(`steps.collect.outputs.${outputs} != 'true'`);
    }
  });

  it.skipIf(spawnSync('bash', ['--version']).status !== 0).each([
    ['a new question', { question: '{"id":"q-1","question":"Is it?"}' }, 'asked=true\n', 0],
    ['nothing new', {}, '', 0],
    ['a write that is refused', { reconciled: 3 }, 'refused=true\n', 0],
    ['a fault', { reconciled: 1 }, '', 1],
  ])('collects, and on %s says so', (_, { question = '', reconciled = 0 }: Answers, told, status) => {
    const place = mkdtempSync(join(tmpdir(), 'tributary-workflow-'));
    const fake = `#!/usr/bin/env bash
case "$*" in
  *--not-in*) printf '%s' '${question}' ;;
  *collect*) echo '{"offline":false,"sources":[],"documents":1,"claims":1,"signals":0,"rates":0}' ;;
  *reconcile*) exit ${reconciled} ;;
esac
`;
    try {
      writeFileSync(join(place, 'npx'), fake, { mode: 0o755 });
      const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', RUNNER_TEMP: '.' };
      const env = { ...process.env, ...files, PATH: `${place}:${process.env['PATH']}` };
      writeFileSync(join(place, 'output'), '');
      const step = spawnSync('bash', ['-e'], {
        input: steps.find(({ id }) => id === 'collect')!.run!,
        cwd: place,
        env,
        encoding: 'utf8',
      });
      expect(step.status, step.stderr).toBe(status);
      expect(readFileSync(join(place, 'output'), 'utf8')).toBe(told);
      if (question !== '')
        expect(readFileSync(join(place, 'questions.md'), 'utf8')).toBe('### Unsure\n- q-1: Is it?\n');
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});

interface Answers {
  readonly question?: string;
  readonly reconciled?: number;
}
