// The value of a field as a reader should see it, whichever claim it comes from.
import { labelOf, type Taxonomy, type TaxonomyGroup } from '../dataset/taxonomy.ts';
import { formatDate } from './format-date.ts';
import { formatMoney } from './format-money.ts';

const GROUPS: Record<string, TaxonomyGroup> = {
  kind: 'kinds',
  stage: 'stages',
  status: 'statuses',
  segment: 'segments',
};

/** A stated value in words: sums with their currency, dates as precisely as stated, names in a list. */
export function describeField(
  field: string,
  value: unknown,
  taxonomy: Taxonomy,
  currency: string | null,
): string {
  if (typeof value === 'number') return formatMoney(value, currency ?? 'USD');
  if (Array.isArray(value))
    return value.map(entry => describeField(field, entry, taxonomy, currency)).join(', ');
  if (typeof value === 'string') {
    const group = GROUPS[field];
    if (group) return labelOf(taxonomy, group, value);
    return field === 'announced' ? formatDate(value) : value;
  }
  if (value !== null && typeof value === 'object') {
    const { amount, currency: own, name } = value as { amount?: unknown; currency?: unknown; name?: unknown };
    if (typeof amount === 'number')
      return formatMoney(amount, typeof own === 'string' ? own : (currency ?? 'USD'));
    if (typeof name === 'string') return name;
  }
  return 'not stated';
}
