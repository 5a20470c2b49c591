// In the reader's browser: the rows of a view, of which only those in sight and a few around them are in the page.
import type { Columns } from '../explorer/columns.ts';
import { drawRow, type Place } from '../explorer/draw-row.ts';
import { tree } from '../explorer/element-tree.ts';
import { chosenColumns, type ShownColumn } from '../explorer/shown-columns.ts';
import type { View } from '../explorer/view.ts';
import { makeElement } from './element-dom.ts';

/**
 * Rows drawn above and below those in sight, so that the next movement finds them there. They follow once those in
 * sight have been painted: a keystroke does not wait for them.
 */
const SPARE = 12;

export interface RowsTable {
  /** Shows other rows, from the first. */
  show(columns: Columns, rows: Uint32Array, view: View, where: Place): void;
}

/**
 * Takes over the table that the build wrote. All rows are of one height (explorer-table.css clamps their cells), so that a
 * place in the scrolled region is a place in the list and nothing needs measuring row by row.
 */
export function takeTable(
  region: HTMLElement,
  table: HTMLTableElement,
  onSort: (column: ShownColumn) => void,
): RowsTable {
  const body = table.tBodies[0]!;
  const spacer = () => {
    const cell = document.createElement('td');
    const element = document.createElement('tbody');
    element.className = 'spacer';
    element.setAttribute('aria-hidden', 'true');
    element.append(document.createElement('tr'));
    element.rows[0]!.append(cell);
    return { element, cell };
  };
  const [above, below] = [spacer(), spacer()];
  let columns: Columns | undefined;
  let rows: Uint32Array = new Uint32Array();
  let shown: ShownColumn[] = [];
  let where: Place = { base: '', newSince: '' };
  let height = 0;
  let filling = 0;
  /** Places of the rows that are in the page: from, up to. */
  let [from, to] = [0, 0];

  function put(cell: HTMLElement, lines: number): void {
    cell.style.height = `${lines * height}px`;
  }

  const make = (place: number) => makeElement(drawRow(columns!, shown, place, rows[place]!, where));

  /** Brings the page's rows to those in sight; rows that stay are left alone, and so is the focus in them. */
  function draw(spare = SPARE): void {
    if (!columns || height === 0) return;
    const top = Math.floor(region.scrollTop / height);
    const sight = Math.ceil(region.clientHeight / height) + 1;
    const first = Math.max(0, Math.min(top - spare, rows.length - sight - spare));
    const last = Math.min(rows.length, top + sight + spare);
    if (first === from && last === to) return;
    const focused = body.contains(document.activeElement);
    if (first >= to || last <= from) {
      body.replaceChildren();
      [from, to] = [first, first];
    }
    while (from < first) {
      body.firstChild!.remove();
      from += 1;
    }
    while (to > last) {
      body.lastChild!.remove();
      to -= 1;
    }
    if (from > first) {
      const fragment = document.createDocumentFragment();
      for (let place = first; place < from; place += 1) fragment.append(make(place));
      body.prepend(fragment);
      from = first;
    }
    if (to < last) {
      const fragment = document.createDocumentFragment();
      for (; to < last; to += 1) fragment.append(make(to));
      body.append(fragment);
    }
    put(above.cell, from);
    put(below.cell, rows.length - to);
    // Whoever stood in a row that scrolled away goes on in the region, where the arrow keys scroll.
    if (focused && !body.contains(document.activeElement)) region.focus({ preventScroll: true });
  }

  function redraw(): void {
    body.replaceChildren();
    [from, to] = [0, 0];
    if (rows.length === 0) {
      put(above.cell, 0);
      put(below.cell, 0);
      return;
    }
    if (height === 0) {
      body.append(make(0));
      height = body.rows[0]!.getBoundingClientRect().height;
      body.replaceChildren();
    }
    draw(0);
    clearTimeout(filling);
    filling = window.setTimeout(draw, 50);
  }

  function drawHead(): void {
    table.tHead!.rows[0]!.replaceChildren(
      ...shown.map(column => {
        const style = [column.numeric ? 'num' : '', column.id === 'company' ? 'name' : ''].join(' ').trim();
        const head = makeElement(
          tree(
            'th',
            { scope: 'col', class: style || null, 'data-column': column.id },
            tree('button', { type: 'button', class: 'sort' }, column.label),
          ),
        );
        head.firstElementChild!.addEventListener('click', () => onSort(column));
        return head;
      }),
    );
    table
      .querySelector('colgroup')!
      .replaceChildren(...shown.map(({ id }) => makeElement(tree('col', { class: `col-${id}` }))));
    const width = [...table.querySelectorAll('col')]
      .map(column => Number.parseFloat(getComputedStyle(column).getPropertyValue('--w')))
      .reduce((sum, one) => sum + (one || 8), 0);
    table.style.minWidth = `${width}rem`;
    for (const { cell } of [above, below]) cell.colSpan = shown.length;
  }

  body.before(above.element);
  body.after(below.element);
  region.addEventListener('scroll', () => draw(), { passive: true });
  new ResizeObserver(() => {
    // Until the list has come, the rows that the build wrote stay.
    if (!columns) return;
    // A bar of the browser that comes and goes leaves the rows alone; larger letters do not.
    if (body.rows[0]?.getBoundingClientRect().height === height) draw();
    else {
      height = 0;
      redraw();
    }
  }).observe(region);

  return {
    show(all, some, view, place) {
      [columns, rows, where] = [all, some, place];
      const before = shown.map(({ id }) => id).join();
      shown = chosenColumns(view.columns);
      if (shown.map(({ id }) => id).join() !== before) drawHead();
      for (const head of table.tHead!.rows[0]!.cells) {
        const sorted = head.dataset['column'] === view.sort.column;
        if (sorted) head.setAttribute('aria-sort', view.sort.descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
      table.setAttribute('aria-rowcount', String(rows.length + 1));
      region.scrollTop = 0;
      redraw();
    },
  };
}
