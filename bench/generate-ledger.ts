// Writes an invented ledger of any size, in the proportions of the real one, and checks that the site can read it.
// node bench/generate-ledger.ts FOLDER [--events 10000] [--organizations 3000] [--seed 1]
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reconcileLedger } from '../scrapers/commands/reconcile.ts';
import { openFilesLedger } from '../scrapers/ledger/files-ledger.ts';
import { reconcile } from '../scrapers/reconcile/reconcile.ts';
import { readLedger } from '../src/dataset/load-ledger.ts';
import { curatedRow } from '../src/model/claim.ts';
import { inventStories } from './invent/stories.ts';

export interface Size {
  readonly events: number;
  readonly organizations: number;
  readonly seed?: number;
}

const real = join(import.meta.dirname, '..', 'data');
/** What no generator need invent: the words of the field, the rates, who buys, and what is watched. */
const COPIED = ['taxonomy.yaml', 'rates.csv', 'buying-roles.jsonl', 'sources.yaml'];

/** Writes a ledger into an empty folder; the same size and seed make the same files. */
export async function generateLedger(folder: string, { events, organizations, seed = 1 }: Size) {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty: name a folder that is empty or not there yet.`);
  for (const name of COPIED) copyFileSync(join(real, name), join(folder, name));
  const made = inventStories(events, organizations, seed);
  const ledger = openFilesLedger(folder);
  await ledger.putOrganizations(made.organizations);
  const rates = await ledger.readRates();
  const { events: found } = reconcile({ claims: made.claims, organizations: made.organizations, rates });
  // News that reconciling takes for an event of its own would make more events than were asked for.
  const rows = new Set(made.claims.filter(claim => curatedRow(claim) !== null).map(claim => claim.id));
  const astray = new Set(found.flatMap(event => (event.claims.some(id => rows.has(id)) ? [] : event.claims)));
  const claims = made.claims.filter(claim => !astray.has(claim.id));
  const told = new Set(claims.map(claim => claim.document));
  await ledger.appendDocuments(made.documents.filter(document => told.has(document.id)));
  await ledger.appendClaims(claims);
  await ledger.putSignals(made.signals);
  await reconcileLedger(ledger);
  const read = readLedger(folder);
  const [problem] = read.problems;
  if (problem) throw new Error(`The generated ledger does not hold: ${problem.place}: ${problem.message}`);
  if (read.events.length !== events)
    throw new Error(`The generated ledger has ${read.events.length} events, expected ${events}.`);
  return read;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      events: { type: 'string', default: '10000' },
      organizations: { type: 'string', default: '3000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error('usage: node bench/generate-ledger.ts FOLDER [--events N] [--organizations M] [--seed S]');
    process.exitCode = 2;
  } else {
    const ledger = await generateLedger(folder, {
      events: Number(values.events),
      organizations: Number(values.organizations),
      seed: Number(values.seed),
    });
    console.log(
      `${ledger.events.length} events, ${ledger.claims.length} claims, ${ledger.documents.length} documents, ` +
        `${ledger.organizations.length} organizations, ${ledger.signals.length} signals in ${folder}`,
    );
  }
}
