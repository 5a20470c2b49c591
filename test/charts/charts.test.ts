import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type ChartMaker, NARROW, type Size, WIDE } from '../../src/charts/chart.ts';
import { composeCsv } from '../../src/charts/compose-csv.ts';
import { composeSvg } from '../../src/charts/compose-svg.ts';
import { escapeMarkup } from '../../src/charts/markup.ts';
import { makeChart } from '../../src/charts/selection.ts';
import { emptyDataset, fixtureDataset } from '../dataset/fixture-dataset.ts';

const folders = import.meta.glob<{ chart: ChartMaker }>('../../src/charts/*/chart.ts', { eager: true });
const charts = Object.entries(folders).map(
  ([path, module]) => [path.split('/').at(-2)!, module.chart] as const,
);

/** One element a line, so that a change shows as a few lines. */
const normalise = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

let warn: MockInstance;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn');
});
afterEach(() => {
  expect(warn, 'Plot warned').not.toHaveBeenCalled();
  warn.mockRestore();
});

describe('charts', () => {
  it('have different places in the gallery', () => {
    expect(new Set(charts.map(([, chart]) => chart.order)).size).toBe(charts.length);
  });
});

describe.each(charts)('chart %s', (id, maker) => {
  const made = makeChart(maker, fixtureDataset());

  it.each([WIDE, NARROW])('is drawn as before at $name', async (size: Size) => {
    for (const view of made.views) {
      const svg = view.draw(size);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|⚠/);
      expect(svg).not.toContain('<style');
      await expect(normalise(svg)).toMatchFileSnapshot(`snapshots/${id}.${view.id}.${size.name}.svg`);
    }
  });

  it('says what it is in words, numbers and sources', () => {
    expect(made.question).toMatch(/\?$/);
    expect(made.finding.length).toBeGreaterThan(20);
    expect(made.finding).not.toMatch(/NaN|undefined|Infinity|Nothing to show/);
    expect(made.alternative).toContain(made.finding);
    expect(made.notes.length).toBeGreaterThan(0);
    expect(made.table.rows.length).toBeGreaterThan(0);
    for (const row of made.table.rows)
      for (const column of made.table.columns) expect(row, `${id}: ${column.key}`).toHaveProperty(column.key);
    expect({ finding: made.finding, measure: made.measure, alternative: made.alternative }).toMatchSnapshot();
  });

  it('says that there is nothing where the ledger is empty', () => {
    const nothing = makeChart(maker, emptyDataset());
    expect(nothing.finding).toMatch(/^Nothing to show yet: /);
    expect(nothing.views).toEqual([]);
    expect(composeSvg(nothing, null, '')).toContain('Nothing to show yet');
  });

  it('stands alone as one SVG with finding, date and licence', () => {
    const svg = composeSvg(made, '2026-06-30', '--ink: light-dark(#111111, #eeeeee);');
    expect(svg).toContain(`<title>${escapeMarkup(made.finding)}</title>`);
    expect(svg).toContain('CC BY 4.0');
    expect(svg).toContain('30 Jun 2026');
    expect(svg).not.toContain('<img');
    expect(svg).not.toContain('<script');
    expect(svg).toContain(escapeMarkup(made.measure));
  });

  it('hands its numbers out as CSV with title, measure, notes, date and licence', () => {
    const lines = composeCsv(made, '2026-06-30').split('\r\n');
    const about = lines.filter(line => line.startsWith('# '));
    expect(about).toHaveLength(made.notes.length + 3);
    expect(about[0]).toBe(`# ${made.finding}`);
    expect(about[1]).toBe(`# ${made.measure}`);
    expect(about.at(-1)).toContain('ledger to 2026-06-30. Nominal US dollars as announced. CC BY 4.0.');
    expect(lines[about.length]).toBe(made.table.columns.map(column => column.key).join(','));
  });
});
