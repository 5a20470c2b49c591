// In the reader's browser: the events explorer. A change of the form makes a view; the view makes rows, sums and chart.
import { type Columns, decodeColumns, textAt } from '../explorer/columns.ts';
import { describeView } from '../explorer/describe-view.ts';
import { drawLeftOut, drawSums, sayLeftOut, saySums } from '../explorer/draw-sums.ts';
import { drawTimeline, sayTimeline, tableTimeline } from '../explorer/draw-timeline.ts';
import { exportCsv, exportJson } from '../explorer/export-view.ts';
import { foldAll } from '../explorer/find-organizations.ts';
import type { PublishedColumns } from '../explorer/published-columns.ts';
import { selectRows } from '../explorer/select-rows.ts';
import { chosenColumns, type ShownColumn } from '../explorer/shown-columns.ts';
import { sumRows } from '../explorer/sum-rows.ts';
import { timeRows } from '../explorer/time-rows.ts';
import { formatView, parseView, STANDARD_VIEW, type View } from '../explorer/view.ts';
import { formatCount, formatNumber } from '../wording/format-count.ts';
import { makeElement } from './element-dom.ts';
import { offerNames, readForm, writeForm } from './explorer-controls.ts';
import { deleteView, readViews, rememberVisit, type SavedView, saveView } from './explorer-store.ts';
import { takeTable } from './explorer-table.ts';
import { saveFile } from './save-file.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
/** How long after the last keystroke the address is written and the sum is said aloud, in milliseconds. */
const [ADDRESS_AFTER, SAY_AFTER] = [200, 700];

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

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
  let view = parseView(new URLSearchParams(location.search));
  let rows: Uint32Array = new Uint32Array();
  let newSince = '';
  const table = takeTable(byId('explorer-rows'), byId<HTMLTableElement>('explorer-table'), sortBy);

  const writeAddress = settle(ADDRESS_AFTER, () => {
    const query = formatView(view);
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  });
  const say = settle(SAY_AFTER, () => {
    if (columns)
      byId('explorer-said').textContent = saySums(sumRows(columns, rows, view.without), columns.rows);
  });

  /** Rows, sums and chart of the view as it is. */
  function draw(): void {
    if (!columns) return;
    rows = selectRows(columns, view);
    const totals = sumRows(columns, rows, view.without);
    const whole = view.without === 0 ? totals : sumRows(columns, rows);
    byId('explorer-sums').replaceChildren(makeElement(drawSums(totals, columns.rows)));
    const leftOut = byId('explorer-left-out');
    leftOut.querySelector('summary')!.textContent = sayLeftOut(totals);
    leftOut.querySelector('div')!.replaceChildren(makeElement(drawLeftOut(totals, whole)));
    drawTime(columns);
    byId('explorer-count').textContent =
      rows.length === 0
        ? 'No event fits this view. Take off a condition, or search for less.'
        : `${rows.length === columns.rows ? formatCount(rows.length, 'event') : `${formatNumber(rows.length)} of ${formatCount(columns.rows, 'event')}`}.`;
    table.show(columns, rows, view, { base: BASE, newSince });
    drawConditions(columns);
  }

  function drawTime(all: Columns): void {
    const timeline = timeRows(all, rows, view);
    const figure = byId('explorer-timeline');
    figure.querySelector('.timeline-unit')!.textContent = `by ${timeline.unit}`;
    figure.querySelector<HTMLElement>('.timeline-key')!.hidden = timeline.measure === 'events';
    figure.querySelector('.drawing')!.setAttribute('aria-label', sayTimeline(timeline));
    const [wide, narrow] = [figure.querySelector('.drawing-wide')!, figure.querySelector('.drawing-narrow')!];
    wide.replaceChildren(makeElement(drawTimeline(timeline, 1120, 100)));
    narrow.replaceChildren(makeElement(drawTimeline(timeline, 340, 110)));
    byId('explorer-timeline-table').replaceChildren(makeElement(tableTimeline(timeline)));
  }

  function drawConditions(all: Columns): void {
    const conditions = describeView(view, all.terms);
    const list = byId('explorer-conditions');
    const button = (text: string, label: string, act: () => void) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.textContent = text;
      element.setAttribute('aria-label', label);
      element.addEventListener('click', act);
      const item = document.createElement('li');
      item.append(element);
      return item;
    };
    const items = conditions.map(({ text, without }, index) =>
      button(`${text} ×`, `Take off: ${text}`, () => {
        change(without);
        const rest = list.querySelectorAll('button');
        (
          rest[Math.min(index, rest.length - 1)] ?? form.querySelector<HTMLInputElement>('[name="q"]')
        )?.focus();
      }),
    );
    if (conditions.length > 1)
      items.push(
        button('Take all off', 'Take all conditions off', () => {
          const { columns: kept, sort, chart } = view;
          change({ ...STANDARD_VIEW, columns: kept, sort, chart });
          form.querySelector<HTMLInputElement>('[name="q"]')?.focus();
        }),
      );
    list.replaceChildren(...items);
    byId('explorer-filters').querySelector('summary')!.textContent =
      conditions.length === 0 ? 'Filters' : `Filters (${conditions.length})`;
  }

  /** Another view than the form's: the form follows. */
  function change(next: View): void {
    view = next;
    writeForm(form, view);
    draw();
    writeAddress();
    say();
  }

  function sortBy(column: ShownColumn): void {
    const { sort } = view;
    const descending = sort.column === column.id ? !sort.descending : column.descending === true;
    change({ ...view, sort: { column: column.id, descending } });
  }

  function drawSaved(views: readonly SavedView[]): void {
    byId('explorer-saved').replaceChildren(
      ...views.map(({ name, query }) => {
        const link = document.createElement('a');
        link.href = query === '' ? location.pathname : `?${query}`;
        link.textContent = name;
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'linklike';
        button.textContent = 'delete';
        button.setAttribute('aria-label', `Delete the view ${name}`);
        button.addEventListener('click', () => {
          drawSaved(deleteView(name));
          byId('explorer-name').focus();
        });
        const item = document.createElement('li');
        item.append(link, ' ', button);
        return item;
      }),
    );
  }

  /** What the ledger has taken in since the last visit, as a choice of the form. */
  function offerNews(all: Columns): void {
    newSince = rememberVisit(all.recordedLast);
    const box = byId<HTMLInputElement>('explorer-since');
    box.value = view.since || newSince;
    box.disabled = box.value === '';
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
        writeForm(form, view);
        draw();
        byId('event-pager').hidden = true;
        // The first keystroke finds the texts folded.
        for (const texts of [columns.organizations.names, columns.note.values, columns.project.values])
          foldAll(texts);
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
    view = readForm(form, view);
    if (columns) draw();
    else void load().then(draw);
    writeAddress();
    say();
  }

  async function take(extension: 'csv' | 'json'): Promise<void> {
    await load();
    if (!columns) return;
    const shown = chosenColumns(view.columns);
    const name = `tributary-events-${columns.asOf ?? 'undated'}.${extension}`;
    const query = formatView(view);
    const address = `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;
    if (extension === 'csv') saveFile(name, 'text/csv;charset=utf-8', exportCsv(columns, rows, shown));
    else
      saveFile(
        name,
        'application/json',
        exportJson(columns, rows, shown, {
          view: address,
          without: view.without,
          totals: sumRows(columns, rows, view.without),
        }),
      );
    byId('explorer-said').textContent = `${formatCount(rows.length, 'event')} in ${name}`;
  }

  // What was typed is found already; whoever asks again is brought to it.
  form.addEventListener('submit', event => {
    event.preventDefault();
    byId('explorer-rows').focus();
  });
  form.addEventListener('input', event => {
    const field = event.target as HTMLInputElement;
    if (field.name === '') return;
    if (columns && field.getAttribute('list') !== null)
      offerNames(field, byId<HTMLDataListElement>('explorer-names'), columns);
    changed();
  });
  (form.elements.namedItem('chart') as HTMLSelectElement).addEventListener('input', changed);
  byId('explorer-save').addEventListener('click', () => {
    const field = byId<HTMLInputElement>('explorer-name');
    const name = field.value.trim();
    if (name === '') {
      field.focus();
      return;
    }
    drawSaved(saveView({ name, query: formatView(view) }));
    field.value = '';
    byId('explorer-said').textContent = `Saved as ${name}`;
  });
  byId('explorer-csv').addEventListener('click', () => void take('csv'));
  byId('explorer-json').addEventListener('click', () => void take('json'));
  addEventListener('popstate', () => change(parseView(new URLSearchParams(location.search))));

  writeForm(form, view);
  drawSaved(readViews());
  if (location.search !== '') void load();
  else {
    const soon = () => setTimeout(() => void load());
    if (document.readyState === 'complete') soon();
    else addEventListener('load', soon, { once: true });
  }
}

const form = document.querySelector<HTMLFormElement>('#explorer-form');
if (form) start(form);
