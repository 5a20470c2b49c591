// Signs of demand for human data as one table.
import { SIGNAL_KINDS, type Signal } from '../../model/signal.ts';
import { defineTable } from './table.ts';

export const signalsTable = defineTable<Signal>({
  name: 'signals',
  title: 'Signals',
  means: 'Dated public signs that a company needs, buys or measures training and evaluation data.',
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, means: 'stable id', cell: s => s.id },
    { name: 'company', type: 'string', required: true, means: 'who shows the need', cell: s => s.company },
    {
      name: 'signal',
      type: 'string',
      required: true,
      values: SIGNAL_KINDS,
      means: 'what sort of sign',
      cell: s => s.signal,
    },
    {
      name: 'topics',
      type: 'list',
      means: 'kinds of data or evaluation that it points to',
      cell: s => s.topics,
    },
    {
      name: 'date',
      type: 'string',
      unit: 'YYYY, YYYY-MM or YYYY-MM-DD',
      means: 'date of the sign',
      cell: s => s.date,
    },
    { name: 'what', type: 'string', required: true, means: 'the fact in one line', cell: s => s.what },
    { name: 'vendor', type: 'string', means: 'supplier named', cell: s => s.vendor },
    { name: 'role_title', type: 'string', means: 'title of the advertised post', cell: s => s.role_title },
    { name: 'benchmark', type: 'string', means: 'name of the benchmark', cell: s => s.benchmark },
    {
      name: 'source_url',
      type: 'string',
      required: true,
      means: 'the page that shows it',
      cell: s => s.source.url,
    },
    {
      name: 'publisher',
      type: 'string',
      required: true,
      means: 'who published that page',
      cell: s => s.source.publisher,
    },
    {
      name: 'published',
      type: 'string',
      unit: 'YYYY, YYYY-MM or YYYY-MM-DD',
      means: 'when',
      cell: s => s.source.published,
    },
    {
      name: 'confidence',
      type: 'string',
      required: true,
      values: ['high', 'medium', 'low'],
      means: 'how well it is supported',
      cell: s => s.confidence,
    },
  ],
  list: dataset => dataset.ledger.signals,
});
