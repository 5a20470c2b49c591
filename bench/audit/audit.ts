// `npm run audit`: holds one page of each kind of the built site to its budgets, prints a table, and fails when one is broken.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { distFolder, type Served, serveDist } from '../../test/browser/serve-dist.ts';
import { onePageOfEachKind } from '../../test/built/pages.ts';
import { VALIDATION } from '../../test/built/validation.ts';
import { BUDGETS } from './budgets.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { findLongBriefs } from './find-long-briefs.ts';
import { type Loaded, loadPage } from './load-page.ts';
import { measureLighthouse, type Scores } from './measure-lighthouse.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    'no-lighthouse': { type: 'boolean', default: false },
  },
});

interface Row {
  readonly page: string;
  readonly loaded: Loaded;
  readonly invalid: readonly string[];
  readonly scores: Scores | null;
}

const validator = new HtmlValidate(VALIDATION as never);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function auditPage(served: Served, page: string): Promise<Row> {
  const html = readFileSync(join(distFolder(), page.endsWith('/') ? `${page}index.html` : page), 'utf8');
  const report = await validator.validateString(html);
  return {
    page,
    loaded: await loadPage(served.origin, page, axeSource),
    invalid: report.results.flatMap(result =>
      result.messages.map(message => `${message.ruleId}: ${message.message}`),
    ),
    scores: values['no-lighthouse']
      ? null
      : await measureLighthouse(`${served.origin}${page}`, Number(values.runs)),
  };
}

/** What a page breaks, in words; empty where it keeps to everything. */
function broken(row: Row): string[] {
  const { loaded, scores } = row;
  const faults: string[] = [];
  const isExplorer = BUDGETS.explorers.some(path => row.page.startsWith(path));
  if (!isExplorer && loaded.scriptBytes > BUDGETS.scriptBytes)
    faults.push(`${loaded.scriptBytes} bytes of JavaScript`);
  if (!isExplorer && loaded.allBytes > BUDGETS.allBytes) faults.push(`${loaded.allBytes} bytes in all`);
  for (const line of loaded.console) faults.push(`console: ${line}`);
  for (const line of loaded.foreign) faults.push(`asked another host: ${line}`);
  for (const line of loaded.axe) faults.push(`axe: ${line}`);
  for (const line of row.invalid) faults.push(`html: ${line}`);
  if (scores) {
    const isUnindexed = BUDGETS.unindexed.some(path => row.page.startsWith(path));
    for (const [category, least] of Object.entries(BUDGETS.lighthouse)) {
      if (category === 'seo' && isUnindexed) continue;
      const score = scores[category as keyof typeof BUDGETS.lighthouse];
      if (score < least) faults.push(`${category} ${score} < ${least}`);
    }
    if (scores.layoutShift > BUDGETS.layoutShift) faults.push(`layout shift ${scores.layoutShift}`);
  }
  return faults;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const served = await serveDist();
let failed = 0;
try {
  const pages = onePageOfEachKind().filter(
    page => page !== '/404.html' && (values.only === undefined || page.includes(values.only)),
  );
  console.log(
    `${'page'.padEnd(38)} ${'JS KB'.padStart(6)} ${'all KB'.padStart(7)} ${'perf'.padStart(5)} ${'a11y'.padStart(5)} ${'best'.padStart(5)} ${'SEO'.padStart(4)} ${'CLS'.padStart(6)} ${'axe'.padStart(4)} ${'html'.padStart(5)}`,
  );
  for (const page of pages) {
    const row = await auditPage(served, page);
    const { scores, loaded } = row;
    const score = (value: number | undefined, width: number) =>
      (value === undefined ? '-' : String(value)).padStart(width);
    console.log(
      `${page.slice(0, 38).padEnd(38)} ${kilobytes(loaded.scriptBytes).padStart(6)} ${kilobytes(loaded.allBytes).padStart(7)} ${score(scores?.performance, 5)} ${score(scores?.accessibility, 5)} ${score(scores?.['best-practices'], 5)} ${score(scores?.seo, 4)} ${(scores ? scores.layoutShift.toFixed(3) : '-').padStart(6)} ${String(loaded.axe.length).padStart(4)} ${String(row.invalid.length).padStart(5)}`,
    );
    for (const fault of broken(row)) {
      failed += 1;
      console.log(`  BROKEN ${fault}`);
    }
  }
  if (values.only === undefined || 'briefs'.includes(values.only)) {
    const long = await findLongBriefs(served, distFolder());
    for (const fault of long.faults) {
      failed += 1;
      console.log(`  BROKEN ${fault}`);
    }
    console.log(`${long.printed} briefs printed, each on one page but for those named.`);
  }
  const dead =
    values.only === undefined ? findDeadLinks(distFolder(), process.env['TRIBUTARY_BASE'] || '/') : [];
  for (const link of dead) {
    failed += 1;
    console.log(`  BROKEN dead link ${link}`);
  }
  console.log(
    `Budgets: JavaScript ${kilobytes(BUDGETS.scriptBytes)} KB, all ${kilobytes(BUDGETS.allBytes)} KB (compressed; explorers apart), Lighthouse mobile, median of ${values.runs}: ${Object.entries(
      BUDGETS.lighthouse,
    )
      .map(([name, least]) => `${name} ${least}`)
      .join(', ')}, layout shift ${BUDGETS.layoutShift}.`,
  );
  console.log(
    failed === 0 ? `${pages.length} pages keep to every budget; no dead link.` : `${failed} budgets broken.`,
  );
} finally {
  await served.close();
}
process.exitCode = failed === 0 ? 0 : 1;
