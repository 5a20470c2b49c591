// From one priced round of a company to the next: how long it took, and what the price did.
import type { Dataset } from '../../dataset/dataset.ts';
import { valuationRows } from '../../dataset/valuations.ts';
import { daysBetween } from '../../model/partial-date.ts';
import type { Span } from '../span.ts';

export interface StepRow {
  readonly company: string;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  /** Months of 30.44 days between the announcements. */
  readonly months: number;
  /** Later price ÷ earlier price. */
  readonly ratio: number;
  readonly before: number;
  readonly after: number;
  /** Both prices are stated to be post-money. */
  readonly comparable: boolean;
}

/**
 * Pairs of consecutive priced equity rounds whose later one lies in the span, newest first; a pre-money price is never
 * compared.
 */
export function stepRows(dataset: Dataset, span: Span): StepRow[] {
  const rows: StepRow[] = [];
  for (const company of dataset.companies.values()) {
    const prices = valuationRows(
      company.events.filter(
        event =>
          event.kind === 'equity' &&
          event.part_of === null &&
          (event.status === 'announced' || event.status === 'closed'),
      ),
    ).filter(price => price.basis !== 'pre');
    for (let index = 1; index < prices.length; index += 1) {
      const [earlier, later] = [prices[index - 1]!, prices[index]!];
      const days = daysBetween(earlier.day, later.day);
      if (days < 20 || !span.includes(later.day) || !dataset.eventById.has(later.event)) continue;
      rows.push({
        company: company.name,
        from: earlier.event,
        to: later.event,
        day: later.day,
        months: days / 30.44,
        ratio: later.usd / earlier.usd,
        before: earlier.usd,
        after: later.usd,
        comparable: earlier.basis === 'post' && later.basis === 'post',
      });
    }
  }
  return rows.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.to < b.to ? -1 : 1));
}
