// Prices of the most highly valued laboratories, in time.
import type { Dataset } from '../../dataset/dataset.ts';
import { type ValuationRow, valuationRows } from '../../dataset/valuations.ts';
import type { Event } from '../../model/event.ts';
import type { Span } from '../span.ts';

const LABS = new Set<Event['segment']>(['frontier-models', 'open-models']);

/** Rows of the laboratories with at least two prices, the eight with the highest latest price, highest first. */
export function labRows(dataset: Dataset, span: Span): ValuationRow[][] {
  return pricedLabs(dataset, span).slice(0, 8);
}

/** Every laboratory with at least two prices in the span, highest latest price first. */
export function pricedLabs(dataset: Dataset, span: Span): ValuationRow[][] {
  const byCompany = new Map<string, ValuationRow[]>();
  for (const row of valuationRows(
    dataset.events.filter(event => LABS.has(event.segment) && span.includes(event.announced)),
  )) {
    const some = byCompany.get(row.companyId);
    if (some) some.push(row);
    else byCompany.set(row.companyId, [row]);
  }
  return [...byCompany.values()]
    .filter(rows => rows.length >= 2)
    .sort((a, b) => b.at(-1)!.usd - a.at(-1)!.usd);
}
