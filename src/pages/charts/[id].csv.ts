// The numbers of a chart as CSV, with what they mean before the header.
import type { APIRoute } from 'astro';
import { composeCsv } from '../../charts/compose-csv.ts';
import { CHART_MAKERS, loadChart } from '../../charts/load-charts.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const getStaticPaths = () => CHART_MAKERS.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(composeCsv(loadChart(params['id']!), loadDataset().asOf), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
