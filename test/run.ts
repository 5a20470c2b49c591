// `npm test`: types, lint, units, build, browser; the last line counts what passed and what failed.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const started = Date.now();

function run(command: string, args: string[]): Promise<{ code: number; text: string }> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let text = '';
    child.stdout.on('data', chunk => {
      text += chunk;
    });
    child.stderr.on('data', chunk => {
      text += chunk;
    });
    child.on('error', error => resolve({ code: 1, text: String(error) }));
    child.on('close', code => resolve({ code: code ?? 1, text }));
  });
}

function say(name: string, since: number, outcome: Outcome, text: string): Outcome {
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  console.log(
    `${outcome.failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(8)} ${outcome.passed} passed, ${outcome.failed} failed${skipped} (${seconds} s)`,
  );
  if (outcome.failed > 0) console.log(text);
  return outcome;
}

async function step(name: string, command: string, args: string[]): Promise<Outcome> {
  const since = Date.now();
  const { code, text } = await run(command, args);
  return say(name, since, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, text);
}

/** Left to itself vitest keeps one core free: right for what runs beside something else, slow for what runs alone. */
async function vitest(project: string, workers: number): Promise<Outcome> {
  const since = Date.now();
  const report = join(tmpdir(), `tributary-${process.pid}-${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--maxWorkers',
    String(workers),
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile',
    report,
  ];
  const { code, text } = await run(bin('vitest'), args);
  let outcome: Outcome = { passed: 0, failed: 1, skipped: 0 };
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    const failed =
      json.numFailedTests +
      json.testResults.filter(
        (file: { status: string; assertionResults: unknown[] }) =>
          file.status === 'failed' && file.assertionResults.length === 0,
      ).length;
    // A run that did not end well has failed, whatever it counted.
    outcome = {
      passed: json.numPassedTests,
      failed: code === 0 ? failed : Math.max(1, failed),
      skipped: json.numPendingTests + json.numTodoTests,
    };
    rmSync(report);
  } catch {
    // No report: the run itself broke, and its text says how.
  }
  const skips = text.split('\n').filter(line => line.includes('SKIPPED'));
  if (skips.length > 0 && outcome.failed === 0) console.log(skips.join('\n'));
  return say(project, since, outcome, text);
}

// Two cores: what only reads the sources runs beside the units, the build and what looks at it come after.
const early = await Promise.all([
  (async () => [
    await step('types', bin('tsc'), ['--noEmit']),
    await step('pages', bin('astro'), ['check', '--minimumSeverity', 'error']),
    await step('lint', bin('biome'), ['check', '--error-on-warnings', '.']),
  ])(),
  (async () => [await vitest('units', 1)])(),
]);
const outcomes = [...early.flat(), await step('build', bin('astro'), ['build'])];
if (outcomes.at(-1)!.failed === 0) outcomes.push(await vitest('built', 2));

const total = (key: keyof Outcome) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const skipped = total('skipped');
console.log(`took ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(
  `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = total('failed') > 0 ? 1 : 0;
