// In the reader's browser: the events explorer. A change of the form makes a view; the view makes rows, sums and chart.
import { type Columns, decodeColumns, textAt } from '../explorer/columns.ts';
import { exportCsv, exportJson } from '../explorer/export-view.ts';
import { foldAll } from '../explorer/find-organizations.ts';
import { notUnderstood } from '../explorer/not-understood.ts';
import type { PublishedColumns } from '../explorer/published-columns.ts';
import { selectRows } from '../explorer/select-rows.ts';
import { chosenColumns, type ShownColumn } from '../explorer/shown-columns.ts';
import { sumRows } from '../explorer/sum-rows.ts';
import { formatView, parseView, type View } from '../explorer/view.ts';
import { formatCount, formatNumber } from '../wording/format-count.ts';
import { drawConditions } from './explorer-conditions.ts';
import { offerNames, readForm, writeForm } from './explorer-controls.ts';
import { takeFigures } from './explorer-figures.ts';
import { offerSavedViews } from './explorer-saved.ts';
import { rememberVisit } from './explorer-store.ts';
import { takeTable } from './explorer-table.ts';
import { saveFile } from './save-file.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
/** How long after the last keystroke the address is written and the sum is said aloud, in milliseconds. */
const [ADDRESS_AFTER, SAY_AFTER] = [200, 700];

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const addressOf = (query: string) => (query === '' ? location.pathname : `?${query}`);

/** Runs only the last of several calls in quick succession. */
function settle(milliseconds: number, act: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, milliseconds);
  };
}

function start(form: HTMLFormElement): void {
  let columns: Columns | undefined;
  /** In the reader's words, which may say what no view can hold. */
  let asked = new URLSearchParams(location.search);
  let view = parseView(asked);
  let rows: Uint32Array = new Uint32Array();
  let newSince = '';
  let sentence = '';
  const search = form.elements.namedItem('q') as HTMLInputElement;
  const table = takeTable(byId('explorer-rows'), byId<HTMLTableElement>('explorer-table'), sortBy);

  const drawFigures = takeFigures();
  const say = (text: string) => {
    byId('explorer-said').textContent = text;
  };
  const writeAddress = settle(ADDRESS_AFTER, () =>
    history.replaceState(null, '', addressOf(formatView(view))),
  );
  const sayView = settle(SAY_AFTER, () => say(sentence));

  /** Rows, sums and chart of the view as it is. */
  function draw(): void {
    if (!columns) return;
    rows = selectRows(columns, view);
    sentence = drawFigures(columns, rows, view);
    const all = formatCount(columns.rows, 'event');
    byId('explorer-count').textContent =
      rows.length === 0
        ? 'No event fits this view. Take off a condition, or search for less.'
        : rows.length === columns.rows
          ? `${all}.`
          : `${formatNumber(rows.length)} of ${all}.`;
    byId('explorer-trouble').textContent = notUnderstood(asked, columns.terms).join(' ');
    table.show(columns, rows, view, { base: BASE, newSince });
    const count = drawConditions(byId('explorer-conditions'), columns, view, change, search);
    form.querySelector('#explorer-filters summary')!.textContent =
      count === 0 ? 'Filters' : `Filters (${count})`;
  }

  /** Another view than the form's: the form follows. */
  function change(next: View, words = new URLSearchParams(formatView(next))): void {
    view = next;
    asked = words;
    writeForm(form, view);
    draw();
    writeAddress();
    sayView();
  }

  function sortBy(column: ShownColumn): void {
    const { sort } = view;
    const descending = sort.column === column.id ? !sort.descending : column.descending === true;
    change({ ...view, sort: { column: column.id, descending } });
  }

  /** What the ledger has taken in since the last visit, as a choice of the form. */
  function offerNews(all: Columns): void {
    newSince = rememberVisit(all.recordedLast);
    const box = byId<HTMLInputElement>('explorer-since');
    box.value = view.since || newSince;
    box.disabled = box.value === '';
    box.checked = view.since !== '';
    if (newSince === '') return;
    let count = 0;
    for (let row = 0; row < all.rows; row += 1) if ((textAt(all.recorded, row) ?? '') > newSince) count += 1;
    byId('explorer-since-label').textContent = `New since my last visit (${formatNumber(count)})`;
    byId('explorer-since-hint').textContent =
      'What the ledger has taken in since is marked as new. Remembered in this browser only.';
  }

  let loading: Promise<void> | undefined;
  /** The file is fetched once the page has come, or at once when a reader asks for something. */
  function load(): Promise<void> {
    loading ??= fetch(form.dataset['columns']!)
      .then(async response => {
        if (!response.ok) throw new Error(`the list answered ${response.status}`);
        columns = decodeColumns((await response.json()) as PublishedColumns);
        offerNews(columns);
        draw();
        byId('event-pager').hidden = true;
        // The first keystroke finds the texts folded.
        const { organizations, note, project } = columns;
        setTimeout(() => {
          for (const texts of [organizations.names, note.values, project.values]) foldAll(texts);
        });
      })
      .catch((error: unknown) => {
        loading = undefined;
        byId('event-pager').dataset['needed'] = '';
        byId('explorer-count').textContent =
          `All events could not be loaded (${(error as Error).message}); the pages below hold every one.`;
      });
    return loading;
  }

  function changed(): void {
    ({ view, asked } = readForm(form, view));
    if (columns) draw();
    else void load();
    writeAddress();
    sayView();
  }

  async function take(extension: 'csv' | 'json'): Promise<void> {
    await load();
    if (!columns) return;
    const shown = chosenColumns(view.columns);
    const name = `tributary-events-${columns.asOf ?? 'undated'}.${extension}`;
    const address = new URL(addressOf(formatView(view)), location.href).href;
    const totals = sumRows(columns, rows, view.without);
    if (extension === 'csv') saveFile(name, 'text/csv;charset=utf-8', exportCsv(columns, rows, shown));
    else
      saveFile(
        name,
        'application/json',
        exportJson(columns, rows, shown, { view: address, without: view.without, totals }),
      );
    say(`${formatCount(rows.length, 'event')} in ${name}`);
  }

  // What was typed is found already; whoever asks again is brought to it.
  form.addEventListener('submit', event => {
    event.preventDefault();
    byId('explorer-rows').focus();
  });
  form.addEventListener('input', event => {
    const field = event.target as HTMLInputElement;
    if (field.name === '') return;
    if (columns && field.list) offerNames(field, field.list as HTMLDataListElement, columns);
    changed();
  });
  (form.elements.namedItem('chart') as HTMLSelectElement).addEventListener('input', changed);
  byId('explorer-csv').addEventListener('click', () => void take('csv'));
  byId('explorer-json').addEventListener('click', () => void take('json'));
  addEventListener('popstate', () => {
    const words = new URLSearchParams(location.search);
    change(parseView(words), words);
  });

  writeForm(form, view);
  offerSavedViews(
    {
      list: byId('explorer-saved'),
      name: byId<HTMLInputElement>('explorer-name'),
      save: byId('explorer-save'),
    },
    () => formatView(view),
    say,
  );
  if (location.search !== '') void load();
  else {
    const soon = () => setTimeout(() => void load());
    if (document.readyState === 'complete') soon();
    else addEventListener('load', soon, { once: true });
  }
}

const form = document.querySelector<HTMLFormElement>('#explorer-form');
if (form) start(form);
