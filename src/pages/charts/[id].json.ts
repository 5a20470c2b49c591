// A chart as JSON: its finding, measure, notes, numbers, date and licence.
import type { APIRoute } from 'astro';
import { CHART_MAKERS, loadChart } from '../../charts/load-charts.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const getStaticPaths = () => CHART_MAKERS.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const { question, finding, measure, notes, alternative, table, events } = loadChart(params['id']!);
  const { asOf, collected } = loadDataset();
  const chart = {
    id: params['id'],
    question,
    finding,
    measure,
    notes,
    alternative,
    ledger_to: asOf,
    collected,
    licence: 'CC BY 4.0',
    columns: table.columns,
    rows: table.rows,
    events: [...new Set(events)],
  };
  return new Response(`${JSON.stringify(chart, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
