// What some rows raised: adds up the verdicts of src/dataset/count.ts that the columns file carries, and judges nothing.
import type { Instrument } from '../dataset/count.ts';
import type { Sum, Totals } from '../outlets/totals.ts';
import { type Columns, eventId } from './columns.ts';
import { ExactSum } from './exact-sum.ts';
import { COUNTED } from './published-columns.ts';

const emptySums = () => ({
  gross: new ExactSum(),
  conditional: new ExactSum(),
  closed: new ExactSum(),
  announced: new ExactSum(),
  converted: new ExactSum(),
  paid: new ExactSum(),
  events: 0,
});

/** Places in `entries` of the largest of each instrument; of equals the one with the lower id first. */
export function largestEntries(columns: Columns, rows: Iterable<number>, count: number): ReadonlySet<number> {
  if (count === 0) return new Set();
  const { entries, gross, conditional } = columns;
  const found = COUNTED.map(() => [] as { paid: number; place: number; row: number }[]);
  for (const row of rows)
    for (let place = entries.starts[row]!; place < entries.starts[row + 1]!; place += 1)
      found[entries.values[place]!]!.push({ paid: gross[place]! - conditional[place]!, place, row });
  return new Set(
    found.flatMap(list =>
      list
        .sort((a, b) => b.paid - a.paid || (eventId(columns, a.row) < eventId(columns, b.row) ? -1 : 1))
        .slice(0, count)
        .map(({ place }) => place),
    ),
  );
}

/**
 * Totals of some rows of the columns, in US dollars, in the very form of `totalsOf` (src/outlets/totals.ts), with which
 * they agree to the cent for the same events. Pure: give it any rows, in any order, each once.
 * So many of the largest of each instrument can be set aside, as there.
 */
export function sumRows(columns: Columns, rows: Iterable<number>, without = 0): Totals {
  const aside = largestEntries(columns, rows, without);
  const sums = COUNTED.map(emptySums);
  const codeOf = (table: readonly (readonly [string, string])[], id: string) =>
    table.findIndex(([one]) => one === id) + 1;
  const closed = codeOf(columns.terms.status, 'closed');
  const announced = codeOf(columns.terms.status, 'announced');
  const converted = columns.usdBasis.values.indexOf('converted') + 1;
  const reasons = columns.reasons.map(() => ({ events: 0, usd: new ExactSum() }));
  const { entries, gross, conditional, leftOut, usd } = columns;
  const status = columns.facets.status;
  let events = 0;
  let counted = 0;
  for (const row of rows) {
    events += 1;
    const reason = reasons[leftOut[row]! - 1];
    if (reason) {
      reason.events += 1;
      const amount = usd[row]!;
      if (!Number.isNaN(amount)) reason.usd.add(amount);
      continue;
    }
    counted += 1;
    const end = entries.starts[row + 1]!;
    for (let at = entries.starts[row]!; at < end; at += 1) {
      if (aside.has(at)) continue;
      const sum = sums[entries.values[at]!]!;
      const [all, held] = [gross[at]!, conditional[at]!];
      sum.events += 1;
      sum.gross.add(all);
      sum.conditional.add(held);
      const kept = [sum.paid];
      if (status[row] === closed) kept.push(sum.closed);
      else if (status[row] === announced) kept.push(sum.announced);
      if (columns.usdBasis.codes[row] === converted && converted > 0) kept.push(sum.converted);
      for (const one of kept) {
        one.add(all);
        one.add(-held);
      }
    }
  }
  const raised = COUNTED.map((instrument, index): [Instrument, Sum] => {
    const sum = sums[index]!;
    return [
      instrument,
      {
        gross_usd: sum.gross.value,
        conditional_usd: sum.conditional.value,
        paid_usd: sum.paid.value,
        closed_usd: sum.closed.value,
        announced_usd: sum.announced.value,
        converted_usd: sum.converted.value,
        events: sum.events,
      },
    ];
  });
  return {
    raised: Object.fromEntries(raised) as Record<Instrument, Sum>,
    events,
    counted,
    left_out: columns.reasons
      .map(([reason, means], index) => ({
        reason,
        means,
        events: reasons[index]!.events,
        usd: reasons[index]!.usd.value,
      }))
      .filter(tally => tally.events > 0)
      .sort((a, b) => b.events - a.events),
  };
}
