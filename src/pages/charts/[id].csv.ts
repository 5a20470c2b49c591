// The numbers of a chart as CSV: one header line, then rows; what they mean stands in the JSON beside it.
import type { APIRoute } from 'astro';
import { CHART_MAKERS, loadChart } from '../../charts/load-charts.ts';
import { formatCsv } from '../../dataset/csv.ts';

export const getStaticPaths = () => CHART_MAKERS.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const { table } = loadChart(params['id']!);
  const csv = formatCsv(
    table.columns.map(column => column.key),
    table.rows.map(row => table.columns.map(column => row[column.key])),
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
