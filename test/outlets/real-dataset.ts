// The dataset of the ledger that ships with the checkout, for tests of what is published from it.
import { join } from 'node:path';
import { buildDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { EMPTY_LEDGER } from '../../src/dataset/ledger.ts';
import { readLedger } from '../../src/dataset/load-ledger.ts';
import type { Event } from '../../src/model/event.ts';

export const LEDGER_FOLDER = join(import.meta.dirname, '..', '..', 'data');

let loaded: Dataset | undefined;

export function realDataset(): Dataset {
  loaded ??= buildDataset(readLedger(LEDGER_FOLDER));
  return loaded;
}

/** The same with some events changed. */
export function changedDataset(change: (event: Event, index: number) => Event): Dataset {
  const { ledger } = realDataset();
  return buildDataset({ ...ledger, events: ledger.events.map(change) });
}

export const emptyDataset = () => buildDataset(EMPTY_LEDGER);
