// A chart as JSON: its finding, measure, notes, numbers, date and licence.
import type { APIRoute } from 'astro';
import { composeJson } from '../../charts/compose-json.ts';
import { CHART_MAKERS, loadChart } from '../../charts/load-charts.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const getStaticPaths = () => CHART_MAKERS.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(composeJson(params['id']!, loadChart(params['id']!), loadDataset()), {
    headers: { 'content-type': 'application/json' },
  });
