// npm run eval: how well the extractor reads real news, against whom, and what has moved since the last accepted figures.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EXTRACTOR_VERSION, extract } from '../../scrapers/extract/extract.ts';
import { compromise, regularExpression, winkEntities } from './baselines.ts';
import { findCorpus, type Item, type Part, partOf, readCorpus } from './corpus.ts';
import { lotsIn, readLot } from './lots.ts';
import type { Guess } from './match.ts';
import {
  type Figures,
  figuresOf,
  figuresOfLots,
  printCalibration,
  printComparison,
  printErrors,
  printFigures,
  printGroups,
} from './report.ts';
import { type Result, resultsOf } from './score.ts';
import { readSegments } from './segments.ts';

const ACCEPTED = path.join(import.meta.dirname, 'accepted.json');
const PUBLISHED = path.resolve(import.meta.dirname, '../../data/quality/extraction.json');

const { values: options } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    'held-errors': { type: 'boolean' },
    accept: { type: 'boolean' },
    date: { type: 'string' },
    'no-baselines': { type: 'boolean' },
    fresh: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const HELP = `npm run eval -- [--errors] [--held-errors] [--no-baselines] [--fresh FOLDER] [--accept --date YYYY-MM-DD]

Measures the extractor on the labelled corpus (../shared/corpus/dev.jsonl, or TRIBUTARY_CORPUS), split by a hash of the
id into two thirds that are worked on and one third that is only measured.
  --errors        list every error of the two thirds with its text
  --held-errors   list those of the last third too; whoever reads them has used that third up
  --fresh FOLDER  measure it on lots of news, too, that no rule has seen (their form: bench/eval/lots.ts)
  --accept        write the figures to bench/eval/accepted.json and data/quality/extraction.json; wants --date`;

const rules = (item: Item): Guess[] => extract(item).events;
const BASELINES: [name: string, read: (item: Item) => Guess[]][] = [
  ['regular expression', regularExpression],
  ['compromise', compromise],
  ['wink-nlp', winkEntities],
];

function main(): number {
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const file = findCorpus();
  if (!file) {
    console.log(
      'SKIPPED: the corpus is not here, so nothing was measured. Put it beside the repository or set TRIBUTARY_CORPUS.',
    );
    return 0;
  }
  if (options.accept && !options.date) {
    console.error('--accept wants the date of the measurement: --date YYYY-MM-DD.');
    return 2;
  }
  const lots = options.fresh === undefined ? [] : lotsIn(options.fresh);
  if (options.fresh !== undefined && lots.length === 0) {
    console.error(
      `--fresh wants a folder with lots in it, files ending in .txt; there are none in "${options.fresh}".`,
    );
    return 2;
  }
  const items = readCorpus(file);
  const segments = readSegments();
  const parts: Record<Part, Result[]> = { dev: [], held: [] };
  const figures: Record<string, Figures> = {};
  for (const part of ['dev', 'held'] as const) {
    const own = items.filter(item => partOf(item.id) === part);
    parts[part] = resultsOf(own, rules);
    figures[`rules ${part}`] = figuresOf(parts[part], segments);
    if (!options['no-baselines'])
      for (const [name, read] of BASELINES)
        figures[`${name} ${part}`] = figuresOf(resultsOf(own, read), segments);
  }
  const fresh = resultsOf(lots.flatMap(readLot), rules);
  if (fresh.length > 0) figures['rules fresh'] = figuresOfLots(fresh);
  printFigures(figures, { dev: parts.dev.length, held: parts.held.length, fresh: fresh.length });
  printGroups('held', parts.held);
  printGroups('dev', parts.dev);
  printCalibration('held', parts.held);
  printCalibration('dev', parts.dev);
  const before = existsSync(ACCEPTED)
    ? (JSON.parse(readFileSync(ACCEPTED, 'utf8')) as { figures: Record<string, Figures> })
    : null;
  printComparison(before?.figures ?? {}, figures);
  if (options.errors) printErrors('dev', parts.dev);
  if (options['held-errors']) printErrors('held', parts.held);
  if (options.accept) accept(figures, parts, fresh.length);
  return 0;
}

function accept(figures: Record<string, Figures>, parts: Record<Part, Result[]>, fresh: number): void {
  const measured = { measured: options.date, extractor: EXTRACTOR_VERSION, figures };
  writeFileSync(ACCEPTED, `${JSON.stringify(measured, null, 2)}\n`);
  const published = {
    measured: options.date,
    extractor: EXTRACTOR_VERSION,
    corpus: {
      description:
        'Real funding news and look-alikes from public archives, labelled item by item by one annotator; split by a hash of the id. The rules were written looking at the worked-on two thirds; the held third was only measured.',
      items: parts.dev.length + parts.held.length,
      worked_on: parts.dev.length,
      held: parts.held.length,
      ...(fresh > 0 && { fresh }),
    },
    figures,
    by_kind: { held: byKind(parts.held), worked_on: byKind(parts.dev) },
  };
  writeFileSync(PUBLISHED, `${JSON.stringify(published, null, 2)}\n`);
  console.log(
    `\nAccepted: ${path.relative(process.cwd(), ACCEPTED)} and ${path.relative(process.cwd(), PUBLISHED)} were written.`,
  );
}

function byKind(results: Result[]): Record<string, { labelled: number; found: number }> {
  const kinds: Record<string, { labelled: number; found: number }> = {};
  for (const { item, pairs } of results) {
    for (const label of item.labels.events) {
      const kind = kinds[label.kind] ?? { labelled: 0, found: 0 };
      kinds[label.kind] = kind;
      kind.labelled += 1;
      if (pairs.some(([, other]) => other === label)) kind.found += 1;
    }
  }
  return kinds;
}

process.exitCode = main();
