// The places that are watched, with how they fare, as one table.
import { PUBLISHER_KINDS, SOURCE_KINDS, type Source } from '../../model/source.ts';
import { defineTable } from './table.ts';

export const sourcesTable = defineTable<Source>({
  name: 'sources',
  title: 'Sources',
  means: 'Every place that is watched, or was considered and is off for a stated reason.',
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, means: 'stable id', cell: s => s.id },
    { name: 'name', type: 'string', required: true, means: 'its name', cell: s => s.name },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: SOURCE_KINDS,
      means: 'how it is read',
      cell: s => s.kind,
    },
    { name: 'url', type: 'string', required: true, means: 'its address', cell: s => s.url },
    { name: 'country', type: 'string', means: 'where it is published', cell: s => s.country },
    { name: 'language', type: 'string', means: 'in which language', cell: s => s.language },
    {
      name: 'trust',
      type: 'string',
      required: true,
      values: PUBLISHER_KINDS,
      means: 'how near it is to the parties',
      cell: s => s.trust,
    },
    {
      name: 'enabled',
      type: 'boolean',
      required: true,
      means: 'whether it is watched',
      cell: s => s.enabled,
    },
    { name: 'why_not', type: 'string', means: 'why it is off', cell: s => s.why_not },
    { name: 'terms', type: 'string', means: 'what its terms allow, as they were read', cell: s => s.terms },
    {
      name: 'last_success',
      type: 'string',
      unit: 'ISO 8601',
      means: 'when it was last read',
      cell: (s, d) => d.ledger.sourceStates.get(s.id)?.last_success,
    },
    {
      name: 'documents',
      type: 'integer',
      required: true,
      means: 'documents in the ledger that came from it',
      cell: (s, d) => d.ledger.documents.filter(one => one.source === s.id).length,
    },
  ],
  list: dataset => dataset.ledger.sources,
});
