// All tables of the open data, in the order in which the site lists them.
import type { Dataset } from '../../dataset/dataset.ts';
import { citationsTable } from './citations.ts';
import { eventsTable } from './events.ts';
import { observationsTable } from './observations.ts';
import { organizationsTable } from './organizations.ts';
import { participationsTable } from './participations.ts';
import { signalsTable } from './signals.ts';
import { sourcesTable } from './sources.ts';
import type { Table } from './table.ts';

const MAKERS = [
  eventsTable,
  observationsTable,
  organizationsTable,
  participationsTable,
  citationsTable,
  signalsTable,
  sourcesTable,
];

/** Every table, filled. */
export function listTables(dataset: Dataset): Table[] {
  return MAKERS.map(make => make(dataset));
}
