// Records how lots of news are read for the first time, before the rules are widened with them: features and right or wrong, no text.
// Run by hand: TRIBUTARY_LOTS=folder node bench/eval/record-first.ts --of P,S. It adds to bench/eval/first-readings.json.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readWorked } from './fit-gist.ts';
import { collectRows, FIRST_READINGS, type FirstReadings, learnAcross, readRecorded } from './fit-weights.ts';

/**
 * Of which lots: `--of P,S` takes those whose names begin so, and the rest only teach what words and names say. `--chosen` says
 * that their items were chosen for being hard.
 */
const { of, chosen } = parseArgs({
  options: { of: { type: 'string', default: '' }, chosen: { type: 'boolean', default: false } },
}).values;
const wanted = of.split(',');

const items = readWorked();
const learned = learnAcross(items);
const lots = new Map<string, typeof items>();
for (const item of items) {
  const lot = item.id.startsWith('lot:') ? item.id.split(':')[1]! : null;
  if (lot === null || !wanted.some(name => lot.startsWith(name))) continue;
  lots.set(lot, [...(lots.get(lot) ?? []), item]);
}
const collected = [...lots.values()].map(lot => collectRows(lot, learned, 1));

const before = readRecorded();
const first = 1 + before.rows.reduce((most, [lot]) => Math.max(most, lot), -1);
const known = new Set(before.features);
const features = [
  ...before.features,
  ...[...new Set(collected.flat().flatMap(row => Object.keys(row.features)))]
    .filter(name => !known.has(name))
    .sort(),
];
const at = new Map(features.map((name, i) => [name, i]));
const recorded: FirstReadings = {
  features,
  chosen: chosen ? [...before.chosen, ...collected.map((_, number) => first + number)] : before.chosen,
  rows: [
    ...before.rows,
    ...collected.flatMap((lot, number) =>
      lot.map(({ right, features: held }): FirstReadings['rows'][number] => [
        first + number,
        right,
        Object.keys(held).map(name => at.get(name)!),
      ]),
    ),
  ],
};
writeFileSync(
  FIRST_READINGS,
  `{\n"features": ${JSON.stringify(recorded.features)},\n"chosen": ${JSON.stringify(recorded.chosen)},\n"rows": [\n${recorded.rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n}\n`,
);
console.log(`${lots.size} lots, ${recorded.rows.length - before.rows.length} events`);
