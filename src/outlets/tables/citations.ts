// The public pages behind events: one row an event and page.
import type { Witness } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import { PUBLISHER_KINDS } from '../../model/source.ts';
import { defineTable } from './table.ts';

interface Row {
  readonly event: Event;
  readonly place: number;
  readonly page: Witness;
}

export const citationsTable = defineTable<Row>({
  name: 'citations',
  title: 'Citations',
  means:
    'The public pages behind each event: who published them, when, and how near they are to the parties.',
  key: ['event_id', 'place'],
  references: [{ column: 'event_id', table: 'events', target: 'id' }],
  columns: [
    { name: 'event_id', type: 'string', required: true, means: 'the event', cell: r => r.event.id },
    {
      name: 'place',
      type: 'integer',
      required: true,
      means: 'its place among the pages of the event, from 1',
      cell: r => r.place,
    },
    { name: 'url', type: 'string', required: true, means: 'address of the page', cell: r => r.page.url },
    {
      name: 'publisher',
      type: 'string',
      required: true,
      means: 'who published it',
      cell: r => r.page.publisher,
    },
    {
      name: 'publisher_kind',
      type: 'string',
      required: true,
      values: PUBLISHER_KINDS,
      means: 'how near the publisher is to the parties',
      cell: r => r.page.publisher_kind,
    },
    {
      name: 'published',
      type: 'string',
      unit: 'YYYY, YYYY-MM or YYYY-MM-DD',
      means: 'when, where known',
      cell: r => r.page.published,
    },
  ],
  list: dataset =>
    dataset.events.flatMap(event => event.sources.map((page, index) => ({ event, page, place: index + 1 }))),
});
