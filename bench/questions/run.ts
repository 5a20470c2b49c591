// Walks the ten questions over the built site and writes down what each takes: node bench/questions/run.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReader } from './reader.ts';
import { WALKS } from './walks.ts';

/**
 * Seconds that a person takes, after the keystroke-level model (Card, Moran and Newell): a key 0.28, pointing and
 * pressing 1.3 after a thought of 1.35, such a thought before searching; and ten for reading each page that opens.
 */
const SECONDS = { key: 0.28, click: 2.65, search: 1.35, page: 10 };

const seat = await openReader();
const rows: string[] = [];
try {
  for (const walk of WALKS) {
    const { clicks, keys, pages, seconds } = await seat.walk(walk);
    const person =
      keys * SECONDS.key +
      clicks * SECONDS.click +
      (keys > 0 ? SECONDS.search : 0) +
      pages * SECONDS.page +
      seconds;
    rows.push(
      `| ${walk.question} | ${walk.way} | ${clicks} | ${keys} | ${pages} | ${seconds.toFixed(1)} | ${Math.round(person)} |`,
    );
  }
} finally {
  await seat.close();
}
const table = [
  '| question | way from the home page | clicks | keys | pages | machine, s | person, s |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
  ...rows,
].join('\n');
writeFileSync(
  join(import.meta.dirname, 'README.md'),
  `# Ten questions of an analyst

Each is walked from the home page by links, buttons and the search alone, and the answer is read where the way ends:
\`walks.ts\` has the ways and computes the right answers from the ledger, \`test/browser/questions.test.ts\` walks them in every
test run, \`node bench/questions/run.ts\` walks them over the built site and writes this page.

${table}

A person's seconds are reckoned, not measured: ${SECONDS.key} a key, ${SECONDS.click} a click and the thought before it, ${SECONDS.search} for the
thought to search, ${SECONDS.page} for reading each page, the home page counted in, and what the machine took.
`,
);
console.log(table);
