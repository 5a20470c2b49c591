// node bench/eval/blind.ts: how well the extractor reads the set that was written before it was measured.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../scrapers/extract/extract.ts';
import type { Segment } from '../../src/model/segment.ts';
import { type Item, type LabelledEvent, type Part, partOf } from './corpus.ts';
import { printErrors } from './report.ts';
import {
  f1,
  precision,
  type Result,
  recall,
  resultsOf,
  type Score,
  type Share,
  score,
  share,
} from './score.ts';

export type BlindEvent = LabelledEvent & { segment: Segment | null };
export type BlindItem = Omit<Item, 'labels'> & {
  labels: Omit<Item['labels'], 'events'> & { events: BlindEvent[] };
};

const FILE = path.resolve(import.meta.dirname, '../../test/fixtures/extract-blind/items.jsonl');

export function readBlind(): BlindItem[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as BlindItem);
}

/** The results and figures of one part of the set, or of all of it. */
export function measureBlind(items: BlindItem[], part: Part | 'all'): { results: Result[]; figures: Score } {
  const own = items.filter(item => part === 'all' || partOf(item.id) === part);
  const results = resultsOf(own, item => extract(item).events);
  return { results, figures: { ...score(results, new Map()), segment: segmentShare(results) } };
}

/** Segments are labelled event by event, not item by item as in the corpus. */
function segmentShare(results: Result[]): Share {
  const wanted = results
    .flatMap(({ pairs }) => pairs)
    .map(([guess, label]) => [guess.segment, (label as BlindEvent).segment] as const)
    .filter(([, segment]) => segment !== null);
  return { all: wanted.length, right: wanted.filter(([guess, segment]) => guess === segment).length };
}

function print(name: string, figures: Score): void {
  const three = (value: number): string => value.toFixed(3);
  const counts = (label: string, own: Score['events']): void =>
    console.log(
      `  ${label.padEnd(26)} precision ${three(precision(own))}  recall ${three(recall(own))}  F1 ${three(f1(own))}  (right ${own.right}, extra ${own.extra}, missed ${own.missed})`,
    );
  const shares = (label: string, own: Share): void =>
    console.log(`  ${label.padEnd(26)} ${three(share(own))}  (${own.right} of ${own.all})`);
  console.log(`\n${name}: ${figures.items} items`);
  counts('documents', figures.documents);
  counts('events', figures.events);
  for (const [field, own] of Object.entries(figures.fields)) shares(field, own);
  counts('lead investors', figures.leads);
  counts('investors', figures.investors);
  counts('ai_related', figures.aiRelated);
  shares('segment', figures.segment);
  shares('right at confidence 0.9', figures.sure);
  shares('covered at confidence 0.9', { right: figures.sure.right, all: figures.sure.truth });
  console.log(`  ${'calibration error'.padEnd(26)} ${three(figures.calibrationError)}`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { errors: { type: 'boolean' } } });
  const items = readBlind();
  print('All', measureBlind(items, 'all').figures);
  print('The two thirds whose errors may be read', measureBlind(items, 'dev').figures);
  print('The third that is only measured', measureBlind(items, 'held').figures);
  if (values.errors) printErrors('dev', measureBlind(items, 'dev').results);
}
