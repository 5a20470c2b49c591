// All events as CSV, with every column that the methodology's rules need.
import type { APIRoute } from 'astro';
import { formatCsv } from '../../dataset/csv.ts';
import { EVENT_COLUMNS } from '../../dataset/event-table.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const GET: APIRoute = () => {
  const { events, asOf } = loadDataset();
  const csv = formatCsv(
    EVENT_COLUMNS.map(column => column.name),
    events.map(event => EVENT_COLUMNS.map(column => column.cell(event, asOf ?? ''))),
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
