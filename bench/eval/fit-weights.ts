// Fits the weights of the confidence on the parts of corpus and blind set that are worked on: logistic regression, small and exact.
// Run by hand: node bench/eval/fit-weights.ts. It rewrites scrapers/extract/words/weights.ts.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../scrapers/extract/extract.ts';
import { readBlind } from './blind.ts';
import { findCorpus, type Item, partOf, readCorpus } from './corpus.ts';
import { matchEvents } from './match.ts';

type Row = { features: Record<string, number>; right: number; weight: number };

/** How strongly weights are drawn to nought: rare features must earn theirs. */
const RIDGE = 1.5;
/** The blind set was worked on last and least, so what it says of new text counts more. */
const BLIND_WEIGHT = 2;
const ROUNDS = 6000;
const RATE = 0.1;

export function fitWeights(rows: Row[]): { bias: number; weights: Record<string, number> } {
  const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const columns = rows.map(({ features }) => Object.keys(features).map(name => at.get(name)!));
  const weights = new Float64Array(names.length);
  const step = rows.reduce((sum, { weight }) => sum + weight, 0) / 10;
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(names.length);
    let biasSlope = 0;
    rows.forEach(({ right, weight }, r) => {
      let sum = bias;
      for (const c of columns[r]!) sum += weights[c]!;
      const miss = weight * (1 / (1 + Math.exp(-sum)) - right);
      for (const c of columns[r]!) slope[c]! += miss;
      biasSlope += miss;
    });
    for (let c = 0; c < names.length; c += 1)
      weights[c]! -= (RATE * (slope[c]! + RIDGE * weights[c]!)) / step;
    bias -= (RATE * biasSlope) / step;
  }
  return { bias, weights: Object.fromEntries(names.map((name, i) => [name, weights[i]!])) };
}

/** Every event that the rules see in a document, however unlikely, and whether it is right. */
export function collectRows(items: Item[], weight: number): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    if (partOf(item.id) !== 'dev') continue;
    const { events } = extract(item, undefined, { explain: true, least: 0 });
    const right = new Set(matchEvents(events, item.labels.events).pairs.map(([guess]) => guess));
    for (const event of events)
      rows.push({ features: event.features!, right: right.has(event) ? 1 : 0, weight });
  }
  return rows;
}

function write(bias: number, weights: Record<string, number>, rows: number): void {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([name, weight]) => `  ${JSON.stringify(name).replaceAll('"', "'")}: ${weight.toFixed(2)},`);
  const file = path.resolve(import.meta.dirname, '../../scrapers/extract/words/weights.ts');
  writeFileSync(
    file,
    `// Data for confidence.ts: how much each feature speaks for an event. Written by bench/eval/fit-weights.ts from ${rows} events.
export const BIAS = ${bias.toFixed(2)};
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n').replaceAll(/'([a-z]+)':/g, '$1:')}
};
`,
  );
}

if (import.meta.main) {
  const corpus = findCorpus();
  if (!corpus) {
    console.error('The corpus is not here, so there is nothing to fit to: set TRIBUTARY_CORPUS to its file.');
    process.exit(2);
  }
  const rows = [...collectRows(readCorpus(corpus), 1), ...collectRows(readBlind(), BLIND_WEIGHT)];
  const { bias, weights } = fitWeights(rows);
  write(bias, weights, rows.length);
  for (const [name, weight] of Object.entries(weights).sort((a, b) => a[1] - b[1]))
    console.log(weight.toFixed(2).padStart(6), name);
}
