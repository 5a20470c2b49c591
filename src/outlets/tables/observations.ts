// How reports of events grew: one row a dated report.
import type { Event } from '../../model/event.ts';
import { type Observation, VALUATION_BASES } from '../../model/statement.ts';
import { STATUSES } from '../../model/status.ts';
import { defineTable } from './table.ts';

interface Row {
  readonly event: Event;
  readonly place: number;
  readonly report: Observation;
}

export const observationsTable = defineTable<Row>({
  name: 'observations',
  title: 'Observations',
  means: 'Dated reports of one event’s figures, oldest first. They restate one amount and are never added.',
  key: ['event_id', 'place'],
  references: [{ column: 'event_id', table: 'events', target: 'id' }],
  columns: [
    { name: 'event_id', type: 'string', required: true, means: 'the event', cell: r => r.event.id },
    {
      name: 'place',
      type: 'integer',
      required: true,
      means: 'its place among the reports of the event, from 1',
      cell: r => r.place,
    },
    {
      name: 'company',
      type: 'string',
      required: true,
      means: 'whom the event is about',
      cell: r => r.event.company,
    },
    {
      name: 'announced',
      type: 'string',
      required: true,
      unit: 'YYYY, YYYY-MM or YYYY-MM-DD',
      means: 'date of the report',
      cell: r => r.report.announced,
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      values: STATUSES,
      means: 'how far the event had come',
      cell: r => r.report.status,
    },
    {
      name: 'amount_usd',
      type: 'number',
      unit: 'US dollars',
      means: 'amount as reported then',
      cell: r => r.report.amount_usd,
    },
    {
      name: 'valuation_usd',
      type: 'number',
      unit: 'US dollars',
      means: 'price of the company as reported then',
      cell: r => r.report.valuation_usd,
    },
    {
      name: 'valuation_basis',
      type: 'string',
      values: VALUATION_BASES,
      means: 'before or after the new money',
      cell: r => r.report.valuation_basis,
    },
    {
      name: 'source_url',
      type: 'string',
      required: true,
      means: 'page of the report',
      cell: r => r.report.source_url,
    },
    { name: 'note', type: 'string', means: 'what was said', cell: r => r.report.note },
  ],
  list: dataset =>
    dataset.events.flatMap(event =>
      event.observations.map((report, index) => ({ event, report, place: index + 1 })),
    ),
});
