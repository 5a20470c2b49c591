// In the reader's browser: the editor of /data/sql/. The engine and the drawing load when they are first asked for.
import { type Cell, formatCsv } from '../dataset/csv.ts';
import { cellClass, numberColumns, showCell } from '../outlets/sql/show-cell.ts';
import { saveFile } from './save-file.ts';
import type { Shape } from './sql-chart.ts';
import type { Engine, Result } from './sql-engine.ts';

/** Rows that a query may bring; those of them that the page shows. */
const MOST_ROWS = 100_000;
const MOST_SHOWN = 200;

const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const editor = find<HTMLTextAreaElement>('sql-text');
const runButton = find<HTMLButtonElement>('sql-run');
const cancelButton = find<HTMLButtonElement>('sql-cancel');
const said = find('sql-said');
const fault = find('sql-fault');
const answer = find('sql-answer');
const table = find<HTMLTableElement>('sql-table');
const drawing = find('sql-drawing');
const drawForm = find('sql-draw');

let engine: Engine | undefined;
let result: Result | undefined;
let asked = '';
/** Counts the runs, so that a late answer to an earlier one is dropped. */
let turn = 0;

const many = (count: number) => count.toLocaleString('en-GB');

/** The engine's words: of a slip of the pen it sends a record, of what is missing also advice that does not hold here. */
function readMessage(message: string): string {
  try {
    const { exception_type: type, exception_message: words } = JSON.parse(message) as Record<string, string>;
    if (type && words) return `${type} Error: ${words}`;
  } catch {
    // Plain words.
  }
  return message.split('\n\nPlease try installing')[0]!.trim();
}

/** What the engine says, and what that means on this page. */
function explain(message: string): string {
  const told = readMessage(message);
  return /extension|external|disabled (?:by|through) configuration|file system operations/i.test(told)
    ? `${told}\n\nThis page opens no other address and loads no extensions: the tables listed here are all that a query can read.`
    : told;
}

function cellElement(cell: Cell, isNumber: boolean): HTMLTableCellElement {
  const element = document.createElement('td');
  element.textContent = showCell(cell);
  element.className = cellClass(cell, isNumber);
  return element;
}

function showTable({ columns, rows }: Result): void {
  const shown = rows.slice(0, MOST_SHOWN);
  const numeric = numberColumns(shown, columns.length);
  const header = document.createElement('tr');
  header.append(
    ...columns.map((name, column) => {
      const element = document.createElement('th');
      element.scope = 'col';
      element.textContent = name;
      if (numeric[column]) element.className = 'num';
      return element;
    }),
  );
  table.tHead!.replaceChildren(header);
  table.tBodies[0]!.replaceChildren(
    ...shown.map(row => {
      const element = document.createElement('tr');
      element.append(...row.map((cell, column) => cellElement(cell, numeric[column]!)));
      return element;
    }),
  );
}

function describe({ rows, whole }: Result, seconds: number): string {
  const count = whole
    ? `${many(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`
    : `More than ${many(MOST_ROWS)} rows; the first ${many(MOST_ROWS)} were taken`;
  const shown = rows.length > MOST_SHOWN ? `, the first ${MOST_SHOWN} shown, all of them in the CSV` : '';
  return `${count}${shown} (${seconds.toFixed(2)} s).`;
}

function setBusy(busy: boolean): void {
  runButton.disabled = busy;
  cancelButton.hidden = !busy;
}

function clearAnswer(): void {
  fault.hidden = true;
  fault.textContent = '';
  answer.hidden = true;
  drawForm.hidden = true;
  drawing.replaceChildren();
  result = undefined;
}

/** Each query is an entry of the browser's history, so that Back leads to the one before. */
function keepAddress(sql: string): void {
  const before = queryOfAddress();
  const address = `#${new URLSearchParams({ sql })}`;
  if (before === null) history.replaceState(null, '', address);
  else if (before !== sql) history.pushState(null, '', address);
}

async function run(): Promise<void> {
  const sql = editor.value.trim();
  if (sql === '') return;
  turn += 1;
  const mine = turn;
  asked = sql;
  keepAddress(sql);
  clearAnswer();
  setBusy(true);
  said.textContent = engine ? 'Running …' : 'Loading the engine …';
  let loading = 0;
  const { StartAgain, startEngine } = await import('./sql-engine.ts').catch(() => ({
    StartAgain: Error,
    startEngine: () => {
      throw new Error('the script of the engine did not load');
    },
  }));
  if (mine !== turn) return;
  try {
    engine ??= startEngine(editor.dataset['setup']!, share => {
      const percent = Math.round(share * 100);
      if (mine !== turn || percent < loading + 10) return;
      loading = percent;
      said.textContent = `Loading the engine: ${percent} %`;
    });
    const since = performance.now();
    const found = await engine.run(sql, MOST_ROWS);
    if (mine !== turn) return;
    result = found;
    showTable(found);
    answer.hidden = false;
    said.textContent = describe(found, (performance.now() - since) / 1000);
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof StartAgain) engine = undefined;
    if (mine !== turn) return;
    said.textContent = '';
    fault.textContent =
      engine === undefined
        ? `The engine could not be loaded (${message}). Run the query to try again.`
        : explain(message);
    fault.hidden = false;
  }
  setBusy(false);
}

function cancel(): void {
  turn += 1;
  engine?.stop();
  engine = undefined;
  setBusy(false);
  said.textContent = 'Cancelled. The next query starts the engine anew.';
  runButton.focus();
}

const selectOf = (name: string) => drawForm.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;

async function draw(): Promise<void> {
  if (!result) return;
  const { drawResult, guessChoice, MOST_DRAWN } = await import('./sql-chart.ts');
  const { columns, rows } = result;
  if (drawForm.hidden) {
    const guess = guessChoice(columns, rows);
    if (!guess) {
      drawing.textContent = 'There is nothing to draw: no column holds numbers.';
      return;
    }
    for (const name of ['along', 'value', 'split']) {
      const select = selectOf(name);
      select.replaceChildren(
        ...(name === 'split' ? [new Option('nothing', '-1')] : []),
        ...columns.map((label, place) => new Option(label, String(place))),
      );
      select.value = String(guess[name as 'along']);
    }
    selectOf('shape').value = guess.shape;
    drawForm.hidden = false;
  }
  const shape = selectOf('shape').value as Shape;
  const [along, value, split] = ['along', 'value', 'split'].map(name => Number(selectOf(name).value)) as [
    number,
    number,
    number,
  ];
  const more = document.createElement('p');
  more.className = 'note';
  more.textContent = rows.length > MOST_DRAWN ? `The first ${MOST_DRAWN} rows are drawn.` : '';
  drawing.replaceChildren(
    drawResult(
      columns,
      rows,
      { shape, along, value, split },
      Math.max(320, Math.min(820, drawing.clientWidth)),
      drawForm.dataset['layers']!.split(' '),
    ),
    more,
  );
}

const queryOfAddress = () => new URLSearchParams(location.hash.slice(1)).get('sql');

/** The query of the address goes into the editor; true where there is one. */
function takeAddress(): boolean {
  const sql = queryOfAddress();
  if (sql === null || sql === asked) return false;
  editor.value = sql;
  return true;
}

find<HTMLFormElement>('sql-form').addEventListener('submit', event => {
  event.preventDefault();
  void run();
});
editor.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (!runButton.disabled) void run();
});
cancelButton.addEventListener('click', cancel);
find('sql-csv').addEventListener('click', () => {
  if (result)
    saveFile('tributary-query.csv', 'text/csv;charset=utf-8', formatCsv(result.columns, result.rows));
});
find('sql-chart').addEventListener('click', () => void draw());
drawForm.addEventListener('change', () => void draw());
/** Puts a worked question into the editor and runs it. */
function take(id: string): void {
  editor.value = document.getElementById(`${id}-sql`)?.textContent ?? '';
  void run();
}

const start = find<HTMLSelectElement>('sql-start');
start.addEventListener('change', () => {
  if (start.value !== '') take(start.value);
});
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-question]'))
  button.addEventListener('click', () => {
    start.value = button.dataset['question']!;
    editor.focus();
    find('sql-form').scrollIntoView({ block: 'start' });
    take(start.value);
  });
addEventListener('hashchange', () => {
  if (takeAddress()) void run();
});
if (takeAddress()) void run();
