// Fits how likely an event is right: a logistic regression over named features, small and exact.
// Run by hand: node bench/eval/fit-weights.ts. It rewrites scrapers/extract/words/weights.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ExtractedEvent, type ExtractOptions, extract } from '../../scrapers/extract/extract.ts';
import type { Gist } from '../../scrapers/extract/gist.ts';
import type { Whose } from '../../scrapers/extract/whose.ts';
import { findCorpus, type Item } from './corpus.ts';
import { crossGists, readWorked } from './fit-gist.ts';
import { crossWhose } from './fit-whose.ts';
import { learnLogistic, numberThings, rowOf } from './logistic.ts';
import { matchEvents } from './match.ts';

export type Row = { features: Record<string, number>; right: 0 | 1; weight: number };

/** How strongly weights are drawn to nought: rare features must earn theirs. */
const RIDGE = 1.5;
/**
 * What was worked on says little of how news is read that comes new: each of its events counts for so much. It keeps what only
 * the corpus shows, general news without an event, and makes up for what the rules have learned since the first readings:
 * on lots that were kept aside 0.15, 0.3 and 0.6 did alike; one was needed more, while there were fewer first readings.
 */
const WORKED_WEIGHT = 0.3;
/**
 * News that was chosen for what the rules find hard (takeovers, funds, several events at once) is not what comes in: each of its
 * events counts for so much, so that it teaches the rare kinds and leaves the usual ones as likely as they are.
 */
const CHOSEN_WEIGHT = 0.3;
/** What the rules saw in lots of news before they were widened with them: features and right or wrong, no text. */
export const FIRST_READINGS = path.join(import.meta.dirname, 'first-readings.json');
const ROUNDS = 3000;

export function fitWeights(rows: Row[]): { bias: number; weights: Record<string, number> } {
  const at = numberThings(
    rows.map(({ features }) => Object.keys(features)),
    1,
  );
  const learned = learnLogistic(
    {
      rows: rows.map(({ features }) => rowOf(Object.keys(features), at)),
      says: rows.map(({ right }) => [right]),
      things: at.size,
      counts: rows.map(({ weight }) => weight),
    },
    { ridge: RIDGE, rounds: ROUNDS, shareOf: () => 1 },
  );
  return {
    bias: learned[at.size]!,
    weights: Object.fromEntries([...at].map(([name, i]) => [name, learned[i]!])),
  };
}

/** What the other documents teach of each one's words and names. */
export type Learned = { gists: ReadonlyMap<Item, Gist>; whose: ReadonlyMap<Item, Whose> };
export const learnAcross = (items: Item[]): Learned => ({
  gists: crossGists(items),
  whose: crossWhose(items),
});

/** Every event that is seen in each document, however unlikely, and whether it is right; each with what the other documents teach of its words and names. */
export function collectRows(items: Item[], { gists, whose }: Learned, weight: number): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const read = (options: ExtractOptions): ExtractedEvent[] =>
      extract(item, undefined, { ...options, explain: true, gist: gists.get(item), whose: whose.get(item) })
        .events;
    const byRules = read({ least: 0 }).filter(event => !isByGist(event));
    // What the words promise is only asked for where the rules tell nothing.
    const byWords = read({}).every(isByGist) ? read({ least: 0, byGist: true }) : [];
    const events = [...byRules, ...byWords];
    const right = new Set(matchEvents(events, item.labels.events).pairs.map(([guess]) => guess));
    for (const event of events)
      rows.push({ features: event.features!, right: right.has(event) ? 1 : 0, weight });
  }
  return rows;
}

const isByGist = ({ features }: ExtractedEvent): boolean =>
  Object.keys(features!).some(name => name.startsWith('pattern:gist'));

export type FirstReadings = {
  features: string[];
  /** Lots of which the items were chosen for being hard. */
  chosen: number[];
  rows: [lot: number, right: 0 | 1, features: number[]][];
};

export const readRecorded = (): FirstReadings =>
  existsSync(FIRST_READINGS)
    ? (JSON.parse(readFileSync(FIRST_READINGS, 'utf8')) as FirstReadings)
    : { features: [], chosen: [], rows: [] };

export function readFirstReadings(): Row[] {
  const { features, chosen, rows } = readRecorded();
  return rows.map(([lot, right, held]) => ({
    features: Object.fromEntries(held.map(i => [features[i]!, 1])),
    right,
    weight: chosen.includes(lot) ? CHOSEN_WEIGHT : 1,
  }));
}

function write({ bias, weights }: ReturnType<typeof fitWeights>, worked: number, first: number): void {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`);
  writeFileSync(
    path.resolve(import.meta.dirname, '../../scrapers/extract/words/weights.ts'),
    `// Data for confidence.ts: how much each feature speaks for an event, from ${first} events of news that was read for the first
// time and ${worked} of the documents that the rules were worked on with. Written by bench/eval/fit-weights.ts.
export const BIAS = ${bias.toFixed(2)};

export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
}

if (import.meta.main) {
  if (!findCorpus()) {
    console.error('The corpus is not here, so there is nothing to fit to: set TRIBUTARY_CORPUS to its file.');
    process.exit(2);
  }
  const items = readWorked();
  const learned = learnAcross(items);
  const worked = collectRows(
    items.filter(item => !item.id.startsWith('lot:')),
    learned,
    WORKED_WEIGHT,
  );
  const first = readFirstReadings();
  // A feature that no first reading knows would be trusted as far as worked-on news bears it out: it is left out.
  const known = new Set(first.flatMap(({ features }) => Object.keys(features)));
  for (const row of worked)
    row.features = Object.fromEntries(Object.entries(row.features).filter(([name]) => known.has(name)));
  const fit = fitWeights([...first, ...worked]);
  write(fit, worked.length, first.length);
  for (const [name, weight] of Object.entries(fit.weights).sort((a, b) => a[1] - b[1]))
    console.log(weight.toFixed(2).padStart(6), name);
}
