// Hands every page of one build the same dataset, made once from the ledger that TRIBUTARY_DATA names.
import { resolve } from 'node:path';
import { buildDataset, type Dataset } from './dataset.ts';
import { readLedger } from './load-ledger.ts';

let loaded: Dataset | undefined;

/** The dataset of the ledger in TRIBUTARY_DATA (default `data`, from the folder that the build runs in). */
export function loadDataset(): Dataset {
  loaded ??= buildDataset(readLedger(resolve(process.env['TRIBUTARY_DATA'] || 'data')));
  return loaded;
}
