// Finds every chart by its folder and makes each once a build.
import { loadDataset } from '../dataset/load-dataset.ts';
import type { Chart, ChartMaker } from './chart.ts';
import { makeChart } from './selection.ts';

const folders = import.meta.glob<{ chart: ChartMaker }>('./*/chart.ts', { eager: true });

/** Every chart's maker with its id, the name of its folder, in the order of the gallery. */
export const CHART_MAKERS: readonly { readonly id: string; readonly maker: ChartMaker }[] = Object.entries(
  folders,
)
  .map(([path, module]) => ({ id: path.split('/')[1]!, maker: module.chart }))
  .sort((a, b) => a.maker.order - b.maker.order);

const made = new Map<string, Chart>();

/** The chart of an id, from the dataset of this build. */
export function loadChart(id: string): Chart {
  let chart = made.get(id);
  if (!chart) {
    const found = CHART_MAKERS.find(entry => entry.id === id);
    if (!found)
      throw new RangeError(
        `There is no chart "${id}": expected one of ${CHART_MAKERS.map(entry => entry.id).join(', ')}.`,
      );
    chart = makeChart(found.maker, loadDataset());
    made.set(id, chart);
  }
  return chart;
}
