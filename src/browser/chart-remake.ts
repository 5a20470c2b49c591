// In the reader's browser, loaded only when a choice asks for it: makes a chart again by the build's own code.
import type { Chart, ChartMaker } from '../charts/chart.ts';
import { type ChartData, unpackDataset } from '../charts/chart-data.ts';
import { drawingPart, notesPart, sourcesPart, tablePart } from '../charts/chart-parts.ts';
import { composeCsv } from '../charts/compose-csv.ts';
import { composeJson } from '../charts/compose-json.ts';
import { composeSvg } from '../charts/compose-svg.ts';
import type { Markup } from '../charts/markup.ts';
import { makeChart, offerOf, readSelection, type Selection, writeSelection } from '../charts/selection.ts';
import { sitePath } from '../components/site-path.ts';
import { glossedText, TIP_ID } from '../components/term-tip.ts';
import type { Dataset } from '../dataset/dataset.ts';
import tokens from '../styles/tokens.css?raw';
import { glossaryOf } from '../wording/glossary.ts';
import { giveTips } from './chart-tips.ts';

const makers = import.meta.glob<{ chart: ChartMaker }>('../charts/*/chart.ts');

let loading: Promise<Dataset> | undefined;

/** The packed dataset, asked for once; asked for again where that failed. */
function loadDataset(): Promise<Dataset> {
  loading ??= fetch(sitePath('/charts/data/events.json'))
    .then(async response => {
      if (!response.ok) throw new Error(`the data answered ${response.status}`);
      return unpackDataset((await response.json()) as ChartData);
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

export interface Remade {
  readonly chart: Chart;
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Writes into an address what of it was understood. */
  readonly say: (address: URLSearchParams) => void;
}

/** The chart that an address asks for. */
export async function remake(id: string, address: URLSearchParams): Promise<Remade> {
  const load = makers[`../charts/${id}/chart.ts`];
  if (!load) throw new Error(`there is no chart "${id}"`);
  const [{ chart: maker }, dataset] = await Promise.all([load(), loadDataset()]);
  const offer = offerOf(maker, dataset);
  const selection = readSelection(address, offer);
  return {
    chart: makeChart(maker, dataset, selection),
    dataset,
    selection,
    say: parameters => writeSelection(parameters, offer, selection),
  };
}

function fill(selector: string, markup: Markup): void {
  // Everything that came from outside is escaped in it (src/charts/markup.ts), as in the page that was built.
  const part = document.createRange().createContextualFragment(markup.text);
  document.querySelector(selector)?.replaceChildren(part);
}

function write(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}

/** Puts a chart in the place of the one that the page shows. */
export function show(id: string, { chart, dataset, selection }: Remade): void {
  document.title = `${chart.finding} – Tributary`;
  write('#chart-finding', chart.finding);
  // What is explained elsewhere on the page stays explained there.
  const explained = new Set(
    [...document.querySelectorAll('.term-tip:not(#chart-measure *, #chart-notes *)')].map(tip =>
      tip.id.slice(TIP_ID.length),
    ),
  );
  const glossary = glossaryOf(dataset.ledger.taxonomy);
  fill('#chart-measure', glossedText(chart.measure, glossary, explained));
  fill('#chart-drawing', drawingPart(id, chart));
  fill('#chart-table', tablePart(chart));
  fill('#chart-sources', sourcesPart(chart, dataset));
  fill('#chart-notes', notesPart(chart, glossary, explained));
  // The revisions are those of the whole: beside a part they would be taken for its own.
  const revisions = document.querySelector<HTMLElement>('#chart-revisions');
  if (revisions) revisions.hidden = selection.picked.length > 0;
  write('#chart-said', chart.finding);
  giveTips(document.querySelector('#chart-drawing')!);
}

export type FileKind = 'csv' | 'json' | 'svg';

/** A file of the chart that an address asks for, with a name that says what was chosen. */
export async function makeFile(
  id: string,
  address: URLSearchParams,
  kind: FileKind,
  /** The view whose own numbers are asked for, where it has any. */
  table?: string,
): Promise<{ name: string; type: string; text: string }> {
  const { chart, dataset, selection } = await remake(id, address);
  const view = address.get('view') ?? undefined;
  const words = [
    id,
    ...(kind === 'svg' && view !== undefined ? [view] : []),
    ...(table === undefined ? [] : [table]),
    ...(selection.from === null ? [] : [selection.from, selection.to]),
    ...selection.picked,
  ];
  const name = `tributary-${words
    .join('-')
    .replaceAll(/[^\w-]+/g, '-')
    .slice(0, 120)}.${kind}`;
  if (kind === 'csv')
    return { name, type: 'text/csv', text: composeCsv(chart, dataset.asOf, { view: table }) };
  if (kind === 'json') return { name, type: 'application/json', text: composeJson(id, chart, dataset) };
  return { name, type: 'image/svg+xml', text: composeSvg(chart, dataset.asOf, tokens, view) };
}
