// A title says what its table holds: of the fixture and of a dozen ledgers that chance made of it, each says another thing.
import { describe, expect, it } from 'vitest';
import type { Chart, ChartMaker } from '../../src/charts/chart.ts';
import { makeChart } from '../../src/charts/selection.ts';
import { finishedOf, newestOf, ownSpan } from '../../src/charts/span.ts';
import { buildDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { sumMoney } from '../../src/model/money.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatQuarter } from '../../src/wording/format-date.ts';
import { formatMoney, formatShare } from '../../src/wording/format-money.ts';
import { fixtureDataset } from '../dataset/fixture-dataset.ts';
import { lots } from '../lots.ts';

const folders = import.meta.glob<{ chart: ChartMaker }>('../../src/charts/*/chart.ts', { eager: true });
const charts = Object.entries(folders).map(
  ([path, module]) => [path.split('/').at(-2)!, module.chart] as const,
);

/** The fixture with a quarter of its events and signals gone and the others at another size; names stay. */
function madeByChance(seed: number): Dataset {
  const draw = lots(seed);
  const { ledger } = fixtureDataset();
  return buildDataset({
    ...ledger,
    signals: ledger.signals.filter(() => draw() > 0.25),
    events: ledger.events
      .filter(() => draw() > 0.25)
      .map(event => {
        const times = 1 + Math.floor(draw() * 40);
        const grow = (amount: number | null) => (amount === null ? null : amount * times);
        return {
          ...event,
          amount: grow(event.amount),
          amount_usd: grow(event.amount_usd),
          usd: event.usd === null ? null : { ...event.usd, amount: event.usd.amount * times },
          conditional_amount: grow(event.conditional_amount),
          breakdown: null,
          valuation_usd: grow(event.valuation_usd),
          observations: event.observations.map(one => ({ ...one, amount_usd: grow(one.amount_usd) })),
        };
      }),
  });
}

type Row = Record<string, number | string>;
const number = (row: Row | undefined, key: string) => Number(row?.[key] ?? Number.NaN);
const sum = (rows: readonly Row[], key: string) => sumMoney(rows.map(row => number(row, key)));
const groups = (rows: readonly Row[], key: string) => [...Map.groupBy(rows, row => String(row[key]))];
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}
const largest = (rows: readonly Row[], by: string, key: string) =>
  groups(rows, by)
    .map(([name, some]) => ({ name, total: sum(some, key) }))
    .sort((a, b) => b.total - a.total)[0]!;

/** What each title must say, from its table alone. */
const SAYS: Record<
  string,
  (rows: readonly Row[], chart: Chart, dataset: Dataset, maker: ChartMaker) => string[]
> = {
  'capital-by-layer': rows => {
    const counted = rows.filter(row => row['instrument'] === 'equity' && row['certainty'] !== 'unconfirmed');
    if (counted.length === 0) return ['No equity'];
    const best = Math.max(...groups(counted, 'quarter').map(([, some]) => sum(some, 'usd')));
    return [`largest quarter for equity: ${formatMoney(best)}`];
  },
  'largest-rounds': (rows, chart) => {
    const without = chart.views[chart.initial ?? 0]!.id.slice(4);
    return [`${formatMoney(sum(rows, `without_${without}`))} remain of ${formatMoney(sum(rows, 'all'))}`];
  },
  concentration: (rows, chart) => {
    const row = rows.find(one => chart.finding.startsWith(`In ${formatQuarter(String(one['quarter']))} `));
    return [
      `one round of ${row?.['rounds']} made ${formatShare(number(row, 'top_1'))} of`,
      `ten made ${formatShare(number(row, 'top_10'))}`,
    ];
  },
  'equity-debt-buildout': rows => {
    const year = rows.slice(-4);
    return [
      `${formatMoney(sum(year, 'equity'))} of equity and ${formatMoney(sum(year, 'debt'))} of debt were raised`,
    ];
  },
  'investor-flows': rows => {
    const total = sum(rows, 'usd');
    const layer = largest(rows, 'layer', 'usd');
    return [
      `${formatShare(layer.total / total)} of ${formatMoney(total)} of closed equity went to ${layer.name.toLowerCase()}`,
      formatShare(largest(rows, 'from', 'usd').total / total),
    ];
  },
  'circular-deals': rows => {
    const count = rows.filter(row => row['circular'] === 'yes').length;
    if (count === 0) return [`None of ${formatCount(rows.length, 'pair')}`];
    return [count === 1 ? 'In one known case' : `In ${count} known cases`];
  },
  'lab-valuations': rows => {
    const last = groups(rows, 'company').map(([, some]) => some.at(-1)!);
    const best = last.sort((a, b) => number(b, 'usd') - number(a, 'usd'))[0]!;
    return [`${best['company']} was last`, `valued at ${formatMoney(number(best, 'usd'))}`];
  },
  'round-sizes': rows => {
    const all = groups(rows, 'layer').map(([layer, some]) => ({
      layer,
      count: some.length,
      median: median(some.map(row => number(row, 'usd'))),
    }));
    const firm = all.filter(one => one.count >= 5);
    const ranked = (firm.length > 1 ? firm : all).map(one => one.median).sort((a, b) => b - a);
    return [formatMoney(ranked[0]!), formatMoney(ranked.at(-1)!)];
  },
  'stage-sizes': (rows, chart) => {
    const said = rows.filter(row => chart.finding.includes(`${row['stage']} round`));
    const told = said.filter(row =>
      new RegExp(
        `\\${formatMoney(number(row, 'median'))}(?: in ${row['year']}(?: so far)?)? \\(${row['rounds']} rounds`,
      ).test(chart.finding),
    );
    return [told.length > 0 ? String(told[0]!['year']) : 'a median of the table'];
  },
  segments: (rows, _chart, dataset, maker) => {
    const { periods } = newestOf(ownSpan(dataset, maker.span), 4);
    const total = sum(
      rows.filter(row => periods.includes(String(row['quarter']))),
      'usd',
    );
    return [total === 0 ? 'No equity' : `Of ${formatMoney(total)} of equity`];
  },
  tranches: rows => {
    const [conditional, added] = [sum(rows, 'conditional'), sum(rows, 'added')];
    return [
      `Of ${formatMoney(sum(rows, 'headline'))} in`,
      conditional >= added ? `${formatMoney(conditional)} (` : `${formatMoney(added)} (`,
    ];
  },
  'growing-figures': rows => {
    const all = groups(rows, 'event').map(([, some]) => some);
    const grew = all.filter(some => number(some.at(-1), 'usd') > number(some[0], 'usd')).length;
    return [`${grew} of ${formatCount(all.length, 'figure')}`];
  },
  countries: rows => {
    const first = rows.find(row => row['code'] !== null);
    return first
      ? [`raised ${formatShare(number(first, 'usd') / sum(rows, 'usd'))} of the equity`]
      : ['No source'];
  },
  'investor-cadence': rows => {
    const most = largest(rows, 'investor', 'rounds');
    return [`took part in ${formatCount(most.total, 'round')}`];
  },
  'step-ups': rows => [
    `(${rows.length} pairs)`,
    `after ${Math.round(median(rows.map(row => number(row, 'months'))))} months`,
  ],
  'demand-topics': (rows, chart, dataset, maker) => {
    const finished = finishedOf(ownSpan(dataset, maker.span));
    const width = Math.max(1, Math.min(4, Math.floor(finished.length / 2)));
    const newer = rows.filter(row => finished.slice(-width).includes(String(row['quarter'])));
    if (newer.length === 0) return ['No sign'];
    const most = largest(newer, 'topic', 'signs').total;
    return [
      formatCount(most, 'sign'),
      ...(chart.finding.includes('all topics') ? [`to ${sum(newer, 'signs')})`] : []),
    ];
  },
};

const datasets = [fixtureDataset(), ...Array.from({ length: 12 }, (_, index) => madeByChance(index + 1))];

describe.each(charts)('the title of %s', (id, maker) => {
  it('says what the table holds, whatever the ledger', () => {
    let drawn = 0;
    for (const dataset of datasets) {
      const chart = makeChart(maker, dataset);
      if (chart.views.length === 0) continue;
      drawn += 1;
      for (const words of SAYS[id]!(chart.table.rows as Row[], chart, dataset, maker))
        expect(chart.finding).toContain(words);
    }
    expect(drawn).toBeGreaterThan(3);
  });

  it('changes when the data does', () => {
    const said = new Set(datasets.map(dataset => makeChart(maker, dataset).finding));
    expect(said.size).toBeGreaterThan(2);
  });
});
