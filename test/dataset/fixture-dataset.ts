// The dataset of the invented ledger in test/fixtures/ledger, for tests.
import { buildDataset } from '../../src/dataset/dataset.ts';
import { EMPTY_LEDGER } from '../../src/dataset/ledger.ts';
import { readLedger } from '../../src/dataset/load-ledger.ts';
import type { Event } from '../../src/model/event.ts';

export const FIXTURE = 'test/fixtures/ledger';

/** Fresh for each caller, so that no test sees another's changes. */
export function fixtureDataset(change: (event: Event) => Event = event => event) {
  const ledger = readLedger(FIXTURE);
  return buildDataset({ ...ledger, events: ledger.events.map(change) });
}

export const emptyDataset = () => buildDataset(EMPTY_LEDGER);
