// What a view says and hands out: its rows, figures, chart, conditions and files.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/dataset/dataset.ts';
import { EMPTY_LEDGER } from '../../src/dataset/ledger.ts';
import { describeView } from '../../src/explorer/describe-view.ts';
import { drawRow } from '../../src/explorer/draw-row.ts';
import { drawLeftOut, drawSums, sayLeftOut, saySums } from '../../src/explorer/draw-sums.ts';
import { drawTimeline, sayTimeline, tableTimeline } from '../../src/explorer/draw-timeline.ts';
import type { ElementTree } from '../../src/explorer/element-tree.ts';
import { exportCsv, exportFields, exportJson } from '../../src/explorer/export-view.ts';
import { selectRows } from '../../src/explorer/select-rows.ts';
import { chosenColumns, SHOWN_COLUMNS } from '../../src/explorer/shown-columns.ts';
import { sumRows } from '../../src/explorer/sum-rows.ts';
import { timeRows } from '../../src/explorer/time-rows.ts';
import { STANDARD_VIEW } from '../../src/explorer/view.ts';
import { eventsTable } from '../../src/outlets/tables/events.ts';
import { tableCsv } from '../../src/outlets/tables/table-formats.ts';
import { exampleEvent } from '../outlets/example-event.ts';
import { realDataset } from '../outlets/real-dataset.ts';
import { parseCsv } from '../parse-csv.ts';
import { published, viewOf } from './published.ts';
import { datasetArbitrary } from './synthetic-dataset.ts';

const everyColumn = chosenColumns(SHOWN_COLUMNS.map(({ id }) => id));
const textOf = (one: ElementTree | string): string =>
  typeof one === 'string' ? one : one.children.map(textOf).join('');
const attributesOf = (one: ElementTree | string, name: string): string[] =>
  typeof one === 'string'
    ? []
    : [
        ...(one.attributes[name] === undefined ? [] : [one.attributes[name]]),
        ...one.children.flatMap(child => attributesOf(child, name)),
      ];
const dataset = realDataset();
const columns = published(dataset);

describe('a row', () => {
  const place = { base: '/sub', newSince: '' };
  const drawOne = (change: Parameters<typeof exampleEvent>[0], newSince = '') => {
    const one = published(buildDataset({ ...EMPTY_LEDGER, events: [exampleEvent(change)] }));
    return drawRow(one, everyColumn, 0, 0, { ...place, newSince });
  };
  const cell = (row: ElementTree, id: string) =>
    textOf(row.children[everyColumn.findIndex(column => column.id === id)]!);

  it('says what the event says, and links below the base of the site', () => {
    const row = drawOne({
      amount_qualifier: 'up-to',
      date_precision: 'month',
      valuation: 4e9,
      valuation_basis: 'pre',
    });
    expect(cell(row, 'company')).toBe('Example LabSeries b, led by Example Ventures');
    expect(cell(row, 'date')).toBe('May 2026');
    expect(cell(row, 'amount')).toBe('up to $500m Closed');
    expect(cell(row, 'valuation')).toBe('$4bn pre-money');
    expect(cell(row, 'counted')).toBe('not: up to');
    expect(attributesOf(row, 'href')).toEqual([
      '/sub/companies/example-lab/',
      '/sub/events/example-lab-series-b-2026-05/',
    ]);
    expect(row.attributes['aria-rowindex']).toBe('2');
  });

  it('counts equity and debt of one event apart, and keeps markup in names as text', () => {
    const row = drawOne({
      company: '<b>Lab</b>',
      breakdown: { equity: 300_000_000, debt: 200_000_000, other: null },
    });
    expect(cell(row, 'counted')).toBe('$300m equity, $200m debt');
    expect(textOf(row)).toContain('<b>Lab</b>');
  });
});

describe('the figures', () => {
  it('are the totals, and say why the rest is left out', () => {
    const rows = selectRows(columns, STANDARD_VIEW);
    const totals = sumRows(columns, rows);
    expect(attributesOf(drawSums(totals, columns.rows), 'value')).toEqual(
      (['equity', 'debt', 'grant', 'fund'] as const).map(name => String(totals.raised[name].paid_usd)),
    );
    const reasons = textOf(drawLeftOut(totals, totals));
    for (const { means } of totals.left_out) expect(reasons).toContain(means);
    expect(totals.events - totals.counted).toBe(totals.left_out.reduce((sum, one) => sum + one.events, 0));
    expect(sayLeftOut(totals)).toContain(String(totals.events - totals.counted));
    expect(saySums(totals, columns.rows)).toMatch(
      /^\d+ of \d+ events: equity raised \$.+ and funds closed \$.+\.$/,
    );
  });

  it('say what was set aside as the largest', () => {
    const rows = selectRows(columns, STANDARD_VIEW);
    const [rest, whole] = [sumRows(columns, rows, 3), sumRows(columns, rows)];
    expect(rest.raised.equity.events).toBe(whole.raised.equity.events - 3);
    expect(textOf(drawLeftOut(rest, whole))).toMatch(
      /^\$[\d.]+bn of equity, .* set aside|^\$.*set aside as the largest/,
    );
    expect(textOf(drawLeftOut(whole, whole))).not.toContain('set aside');
  });

  it('of nothing are nothing', () => {
    const totals = sumRows(columns, []);
    expect(saySums(totals, 3)).toBe('0 of 3 events.');
    expect(sayLeftOut(totals)).toBe('The sums leave no event out');
  });
});

describe('the chart', () => {
  it.each(['equity', 'debt', 'grant', 'fund'] as const)(
    'of %s draws all of its sum that has a month',
    chart => {
      fc.assert(
        fc.property(datasetArbitrary, some => {
          const one = published(some);
          const view = viewOf({ chart });
          const rows = selectRows(one, view);
          const dated = rows.filter(row => one.announced[row]! % 10_000 !== 0);
          const { spans, undated } = timeRows(one, rows, view);
          const drawn = spans.reduce((sum, span) => sum + Math.round((span.solid + span.hatched) * 100), 0);
          expect(drawn).toBe(Math.round(sumRows(one, dated).raised[chart].paid_usd * 100));
          expect(undated).toBe(rows.length - dated.length);
        }),
      );
    },
  );

  it('leaves out the largest where they are set aside', () => {
    const view = viewOf({ without: 3 });
    const rows = selectRows(columns, view);
    const drawn = timeRows(columns, rows, view).spans.reduce(
      (sum, span) => sum + span.solid + span.hatched,
      0,
    );
    expect(drawn).toBeCloseTo(sumRows(columns, rows, 3).raised.equity.paid_usd, 0);
  });

  it('keeps its axis while one types, and follows the dates that one sets', () => {
    const spansOf = (conditions: Parameters<typeof viewOf>[0]) => {
      const view = viewOf(conditions);
      return timeRows(columns, selectRows(columns, view), view).spans.map(({ period }) => period);
    };
    expect(spansOf({ q: 'nvidia' })).toEqual(spansOf({}));
    expect(spansOf({ from: '2025-04', to: '2025' })).toEqual(['2025-Q2', '2025-Q3', '2025-Q4']);
    expect(spansOf({ from: '2999' })).toEqual([]);
  });

  it('draws years where quarters would be too many', () => {
    const events = [
      exampleEvent({ id: 'example-lab-a', announced: '2008-03' }),
      exampleEvent({ id: 'example-lab-b', announced: '2026-05-20' }),
    ];
    const one = published(buildDataset({ ...EMPTY_LEDGER, events }));
    const timeline = timeRows(one, [0, 1], STANDARD_VIEW);
    expect(timeline.unit).toBe('year');
    expect([timeline.spans[0], timeline.spans.length, timeline.spans.at(-1)]).toEqual([
      { period: '2008', solid: 500_000_000, hatched: 0 },
      19,
      { period: '2026', solid: 500_000_000, hatched: 0 },
    ]);
  });

  it('says in words and in a table what it draws', () => {
    const view = viewOf({ chart: 'events', from: '2025', to: '2025' });
    const timeline = timeRows(columns, selectRows(columns, view), view);
    const most = Math.max(...timeline.spans.map(({ solid }) => solid));
    expect(sayTimeline(timeline)).toContain(`with ${most} events`);
    expect(textOf(tableTimeline(timeline))).toContain(`Q4 2025${timeline.spans.at(-1)!.solid}`);
    expect(
      drawTimeline(timeline, 400, 100).children.filter(
        child => typeof child !== 'string' && child.name === 'rect',
      ),
    ).toHaveLength(4);
    expect(sayTimeline({ ...timeline, spans: [] })).toBe('Events by quarter: nothing to draw.');
  });
});

describe('the conditions', () => {
  it('are said in words, and each can be taken off by itself', () => {
    const view = viewOf({
      facets: { layer: ['models', 'unheard-of'] },
      min: 50e6,
      investor: 'Zinc',
      from: '2025-07',
      without: 3,
    });
    const conditions = describeView(view, columns.terms);
    expect(conditions.map(({ text }) => text)).toEqual([
      'Layer: Models',
      'Layer: unheard-of',
      'Investor: Zinc',
      'At least $50m',
      'From Jul 2025',
      'Without the 3 largest of each sum',
    ]);
    expect(conditions[0]!.without.facets.layer).toEqual(['unheard-of']);
    expect(conditions[3]!.without).toEqual({ ...view, min: null });
    expect(describeView(STANDARD_VIEW, columns.terms)).toEqual([]);
  });
});

describe('the files', () => {
  it('hold exactly the view, and cell by cell what the open data holds', () => {
    fc.assert(
      fc.property(
        datasetArbitrary,
        fc.constantFrom(...SHOWN_COLUMNS),
        fc.boolean(),
        (some, column, descending) => {
          const one = published(some);
          const view = viewOf({
            facets: { confidence: ['high', 'low'] },
            sort: { column: column.id, descending },
          });
          const rows = selectRows(one, view);
          const [header, ...lines] = parseCsv(exportCsv(one, rows, everyColumn));
          const [names, ...all] = parseCsv(tableCsv(eventsTable(some)));
          const byId = new Map(all.map(line => [line[0], line]));
          expect(lines).toHaveLength(rows.length);
          const shared = header!.filter(name => names!.includes(name));
          expect(header!.filter(name => !names!.includes(name))).toEqual(['source_count', 'first_recorded']);
          for (const line of lines)
            expect(shared.map(name => line[header!.indexOf(name)])).toEqual(
              shared.map(name => byId.get(line[0])![names!.indexOf(name)]),
            );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('carry the columns that are shown, and always what a row counts for', () => {
    expect(exportFields(chosenColumns(['date']))).toEqual([
      'id',
      'company',
      'company_id',
      'announced',
      'date_precision',
      'counted_equity_usd',
      'counted_debt_usd',
      'counted_grant_usd',
      'counted_fund_usd',
      'left_out_because',
    ]);
  });

  it('make formulas harmless in CSV and leave names alone in JSON', () => {
    const event = exampleEvent({ company: '=SUM(A1)', investors: ['@cmd', 'B, "C"'], lead_investors: [] });
    const one = published(buildDataset({ ...EMPTY_LEDGER, events: [event] }));
    const csv = exportCsv(one, [0], everyColumn);
    expect(csv).toContain("'=SUM(A1)");
    expect(csv).toContain(`"'@cmd; B, ""C"""`);
    const totals = sumRows(one, [0]);
    const json = JSON.parse(
      exportJson(one, [0], everyColumn, { view: 'https://site.example/events/?q=x', without: 0, totals }),
    );
    expect(json).toMatchObject({ view: 'https://site.example/events/?q=x', as_of: '2026-05-20', totals });
    expect(json.events[0]).toMatchObject({
      company: '=SUM(A1)',
      investors: ['@cmd', 'B, "C"'],
      amount: 500_000_000,
    });
  });
});
