// The conditions of a view in words, each with the view that is left when it is taken off.
import { formatDate } from '../wording/format-date.ts';
import { formatMoney } from '../wording/format-money.ts';
import { FACETS, type Facet, type PublishedColumns } from './published-columns.ts';
import type { View } from './view.ts';

export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  layer: 'Layer',
  segment: 'Segment',
  stage: 'Stage',
  kind: 'Kind',
  status: 'Status',
  country: 'Country',
  confidence: 'Confidence',
};

export interface Condition {
  readonly text: string;
  readonly without: View;
}

/** Every condition of a view but the words that are searched, which stand in their field anyway. */
export function describeView(view: View, terms: PublishedColumns['terms']): Condition[] {
  const conditions: Condition[] = [];
  for (const facet of FACETS) {
    const values = view.facets[facet];
    for (const value of values) {
      const label = terms[facet].find(([id]) => id === value)?.[1] ?? value;
      const rest = values.filter(other => other !== value);
      conditions.push({
        text: `${FACET_LABELS[facet]}: ${label}`,
        without: { ...view, facets: { ...view.facets, [facet]: rest } },
      });
    }
  }
  const add = (text: string, change: Partial<View>) =>
    conditions.push({ text, without: { ...view, ...change } });
  if (view.company !== '') add(`Company: ${view.company}`, { company: '' });
  if (view.investor !== '') add(`Investor: ${view.investor}`, { investor: '' });
  if (view.min !== null) add(`At least ${formatMoney(view.min)}`, { min: null });
  if (view.max !== null) add(`At most ${formatMoney(view.max)}`, { max: null });
  if (view.from !== '') add(`From ${formatDate(view.from)}`, { from: '' });
  if (view.to !== '') add(`To ${formatDate(view.to)}`, { to: '' });
  if (view.since !== '') add(`First recorded after ${formatDate(view.since)}`, { since: '' });
  if (view.without > 0)
    add(
      view.without === 1
        ? 'Without the largest of each sum'
        : `Without the ${view.without} largest of each sum`,
      {
        without: 0,
      },
    );
  return conditions;
}
