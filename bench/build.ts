// How long the site of a large ledger takes to build, beside Eleventy with as many pages and the same charts, and beside the bare cost of drawing and writing.
// node bench/build.ts [--events 10000] [--organizations 3000] [--rounds 1] [--write]
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateLedger } from './generate-ledger.ts';

/** What the build of 10,000 events and 3,000 organizations may take. */
const BUDGET = { seconds: 240, megabytes: 2000 };
/** How often its peak is looked at, in milliseconds: the kernel keeps the highest, so that none is missed. */
const LOOK_EVERY = 200;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000' },
    organizations: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});

interface Run {
  readonly seconds: number;
  /** Of all cores together. */
  readonly cpu: number;
  readonly megabytes: number;
  readonly said: string;
}

const root = join(import.meta.dirname, '..');
const bench = join(import.meta.dirname, 'build');
const work = mkdtempSync(join(tmpdir(), 'tributary-bench-build-'));

/** Seconds of processor time that a process has used, from /proc (fields 14 and 15, hundredths of a second). */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let megabytes = 0;
    let cpu = 0;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', chunk => {
        said = `${said}${chunk}`.slice(-4000);
      });
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        // A process that is ending has no memory left to tell of.
        megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
        cpu = processorTime(child.pid!);
      } catch {
        // It has just ended: what was seen last stands.
      }
    }, LOOK_EVERY);
    child.on('error', reject);
    child.on('close', code => {
      clearInterval(look);
      if (code !== 0) reject(new Error(`node ${args.join(' ')} ended with ${code}:\n${said}`));
      else resolve({ seconds: (performance.now() - started) / 1000, cpu, megabytes, said });
    });
  });
}

const countPages = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html')).length;
const lastJson = (said: string) =>
  JSON.parse(
    said
      .trim()
      .split('\n')
      .findLast(line => line.startsWith('{'))!,
  ) as Record<string, number>;
const one = (value: number) => Math.round(value * 10) / 10;

try {
  const ledger = join(work, 'ledger');
  const size = { events: Number(values.events), organizations: Number(values.organizations) };
  await generateLedger(ledger, size);
  const env = { TRIBUTARY_DATA: ledger };
  const rounds: { site: Run; eleventy: Run; limit: Run }[] = [];
  let pages = 0;
  let files = 0;
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const [site, eleventyOut, limitOut] = ['site', 'eleventy', 'limit'].map(name =>
      join(work, `${name}-${round}`),
    ) as [string, string, string];
    const build = await run(
      ['--max-semi-space-size=32', '--max-old-space-size=1024', 'node_modules/astro/bin/astro.mjs', 'build'],
      {
        ...env,
        TRIBUTARY_OUT: site,
      },
    );
    pages = countPages(site);
    const eleventy = await run([join(bench, 'eleventy.ts'), eleventyOut, String(pages)], env);
    if (countPages(eleventyOut) !== pages)
      throw new Error(`Eleventy made ${countPages(eleventyOut)} pages, expected ${pages}.`);
    const limit = await run([join(bench, 'limit.ts'), site, limitOut], env);
    files = lastJson(limit.said)['files']!;
    rounds.push({ site: build, eleventy, limit });
    for (const folder of [site, eleventyOut, limitOut]) rmSync(folder, { recursive: true });
  }
  // The quietest round of each: whatever else the machine did only ever adds.
  const least = (name: 'site' | 'eleventy' | 'limit', of: (run: Run) => number) =>
    Math.min(...rounds.map(entry => of(entry[name])));
  const limitOf = (run: Run) => lastJson(run.said);
  const seconds = least('site', run => run.seconds);
  const limit = least('limit', run => limitOf(run)['seconds']!);
  const eleventySeconds = least('eleventy', run => run.seconds);
  const report = {
    ...size,
    node: process.version,
    cores: cpus().length,
    // Above the number of cores others were at work: then only the processor's seconds can be compared.
    load: one(loadavg()[0]!),
    pages,
    files,
    charts: limitOf(rounds[0]!.limit)['drawn']!,
    site: {
      seconds: one(seconds),
      processor_seconds: one(least('site', run => run.cpu)),
      pages_per_second: one(pages / seconds),
      peak_mb: Math.round(Math.max(...rounds.map(entry => entry.site.megabytes))),
    },
    eleventy: {
      seconds: one(eleventySeconds),
      processor_seconds: one(least('eleventy', run => run.cpu)),
      pages_per_second: one(pages / eleventySeconds),
      peak_mb: Math.round(Math.max(...rounds.map(entry => entry.eleventy.megabytes))),
    },
    limit: {
      seconds: one(limit),
      processor_seconds: one(least('limit', run => limitOf(run)['cpu']!)),
      drawing_seconds: one(least('limit', run => limitOf(run)['drawing_seconds']!)),
      pages_per_second: one(pages / limit),
    },
    times_the_limit: one(seconds / limit),
    times_the_limit_in_processor_seconds: one(
      least('site', run => run.cpu) / least('limit', run => limitOf(run)['cpu']!),
    ),
  };
  console.log(JSON.stringify(report, null, 2));
  const broken = [
    report.site.seconds > BUDGET.seconds && `${report.site.seconds} s, at most ${BUDGET.seconds}`,
    report.site.peak_mb > BUDGET.megabytes && `${report.site.peak_mb} MB, at most ${BUDGET.megabytes}`,
  ].filter(Boolean);
  for (const fault of broken) console.log(`BROKEN ${fault}`);
  if (broken.length > 0) process.exitCode = 1;
  if (values.write)
    writeFileSync(join(import.meta.dirname, 'build.json'), `${JSON.stringify(report, null, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
