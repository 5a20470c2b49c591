// A chart as one SVG file that carries its title, measure, date and licence.
import type { APIRoute } from 'astro';
import { composeSvg } from '../../charts/compose-svg.ts';
import { CHART_MAKERS, loadChart } from '../../charts/load-charts.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = () => CHART_MAKERS.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(composeSvg(loadChart(params['id']!), loadDataset().asOf, tokens), {
    headers: { 'content-type': 'image/svg+xml' },
  });
