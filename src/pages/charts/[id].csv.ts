// The numbers of a chart as CSV, with what they mean before the header.
import type { APIRoute } from 'astro';
import { composeCsv } from '../../charts/compose-csv.ts';
import { CHART_MAKERS, loadChart } from '../../charts/load-charts.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const getStaticPaths = () =>
  CHART_MAKERS.flatMap(({ id }) => [
    { params: { id }, props: { chart: id } },
    ...loadChart(id).views.flatMap(({ id: view, table }) =>
      table ? [{ params: { id: `${id}.${view}` }, props: { chart: id, view } }] : [],
    ),
  ]);

export const GET: APIRoute = ({ props }) =>
  new Response(
    composeCsv(loadChart(props['chart']), loadDataset().asOf, { view: props['view'], ownRange: true }),
    {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    },
  );
