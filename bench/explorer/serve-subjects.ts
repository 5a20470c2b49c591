// Serves the built explorer over an invented list, and beside it the same rows in Tabulator, both compressed beforehand.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { distFolder, type Served, serveDist } from '../../test/browser/serve-dist.ts';

/** As plain a page as the library allows: its virtual rows, a search over a text made beforehand, its own sorting. */
const PEER_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tabulator</title>
<link rel="stylesheet" href="tabulator.css"><input type="search" name="q"><div id="peer"></div>
<script src="tabulator.js"></script><script src="peer.js"></script></html>`;
const PEER_SCRIPT = `
fetch('rows.json').then(answer => answer.json()).then(data => {
  const by = (field, order) => (_a, _b, a, b) => { const [x, y] = [a.getData()[field], b.getData()[field]]; return x < y ? -1 : x > y ? 1 : 0; };
  const table = new Tabulator('#peer', {
    data, height: 756, layout: 'fitColumns', columns: [
      { title: 'Company', field: 'company' },
      { title: 'Date', field: 'date', sorter: by('day') },
      { title: 'Amount', field: 'amount', hozAlign: 'right', sorter: by('usd') },
      { title: 'Valuation', field: 'valuation', hozAlign: 'right', sorter: by('valuation_usd') },
      { title: 'Status', field: 'status' },
      { title: 'Layer', field: 'layer' },
      { title: 'Confidence', field: 'confidence' },
    ],
  });
  document.querySelector('[name="q"]').addEventListener('input', event => {
    const words = event.target.value.toLowerCase().split(/\\s+/).filter(Boolean);
    if (words.length === 0) table.clearFilter();
    else table.setFilter(row => words.every(word => row.text.includes(word)));
  });
});`;

/** Addresses: `/events/` is the explorer with `columns`, `/peer/` Tabulator with `rows`. */
export async function serveSubjects(columns: string, rows: string): Promise<Served> {
  const library = createRequire(import.meta.url).resolve('tabulator-tables');
  const part = (path: string) => readFileSync(join(library, '..', '..', path), 'utf8');
  const made = new Map<string, string>([
    ['/events/columns.json', columns],
    ['/peer/rows.json', rows],
    ['/peer/index.html', PEER_PAGE],
    ['/peer/peer.js', PEER_SCRIPT],
    ['/peer/tabulator.js', part('js/tabulator.min.js')],
    ['/peer/tabulator.css', part('css/tabulator.min.css')],
  ]);
  return serveDist(distFolder(), made);
}
