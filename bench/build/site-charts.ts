// Every chart that the site of a ledger draws, page by page, through the very functions that the site uses.
import { NARROW, type Size, WIDE } from '../../src/charts/chart.ts';
import { drawCompanyRounds, placedRounds } from '../../src/charts/company-rounds.ts';
import { makeChart } from '../../src/charts/selection.ts';
import { drawValuationSteps } from '../../src/charts/valuation-steps.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { valuationRows } from '../../src/dataset/valuations.ts';
import { findCharts } from '../../src/outlets/find-charts.ts';

/** Drawings to be made for a page; each gives the text of an SVG. */
export type Drawings = ReadonlyMap<string, readonly (() => string)[]>;

const bothSizes = (draw: (size: Size) => string) => [() => draw(WIDE), () => draw(NARROW)];

/** Pages with charts and what is drawn on them: the gallery, each chart's page and embed, and companies. */
export async function chartsOfSite(dataset: Dataset): Promise<Drawings> {
  const drawings = new Map<string, (() => string)[]>();
  for (const { id, maker } of await findCharts()) {
    const chart = makeChart(maker, dataset);
    const all = chart.views.flatMap(view => bothSizes(view.draw));
    drawings.set(`/charts/${id}/`, all);
    drawings.set(`/embed/${id}/`, all);
  }
  for (const company of dataset.companies.values()) {
    const rounds = placedRounds(company.events);
    const prices = valuationRows(company.events);
    const own = [
      ...(rounds.length > 1 ? bothSizes(size => drawCompanyRounds(size, rounds)) : []),
      ...(prices.length > 1 && dataset.asOf !== null
        ? bothSizes(size =>
            drawValuationSteps(size, [prices], dataset.asOf!, {
              height: size.name === 'wide' ? 240 : 210,
              labels: false,
            }),
          )
        : []),
    ];
    if (own.length > 0) drawings.set(`/companies/${company.id}/`, own);
  }
  return drawings;
}
