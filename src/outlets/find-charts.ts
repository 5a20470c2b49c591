// Finds every chart by its folder where no bundler does: for the files beside the pages, and for the bench.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChartMaker } from '../charts/chart.ts';

const FOLDER = join(import.meta.dirname, '../charts');

/** Every chart's maker with its id, the name of its folder, in the order of the gallery. */
export async function findCharts(): Promise<{ id: string; maker: ChartMaker }[]> {
  const ids = readdirSync(FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const found = await Promise.all(
    ids.map(async ({ name }) => {
      const file = pathToFileURL(join(FOLDER, name, 'chart.ts')).href;
      const { chart: maker } = (await import(file)) as { chart: ChartMaker };
      return { id: name, maker };
    }),
  );
  return found.sort((a, b) => a.maker.order - b.maker.order);
}
