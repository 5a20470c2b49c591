// The index that the browser searches, asked for only when somebody opens the search.
import type { APIRoute } from 'astro';
import { CHART_MAKERS, loadChart } from '../../charts/load-charts.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { searchRows } from '../../outlets/search/search-index.ts';
import { SITE_PAGES } from '../../outlets/search/site-pages.ts';
import { listQuestions } from '../../outlets/sql/questions.ts';

export const GET: APIRoute = () => {
  const charts = CHART_MAKERS.map(({ id }) => ({
    title: loadChart(id).question,
    path: `/charts/${id}/`,
    about: 'chart',
  }));
  const dataset = loadDataset();
  const questions = listQuestions(dataset).map(({ id, question, care }) => ({
    title: question,
    path: `/data/sql/#${id}`,
    about: care,
  }));
  return new Response(JSON.stringify(searchRows(dataset, charts, SITE_PAGES, questions)), {
    headers: { 'content-type': 'application/json' },
  });
};
