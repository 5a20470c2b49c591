// In the reader's browser: ranks the accounts anew with the weights of the address, filters, watches, matches, exports.
import type { PublishedAccounts } from '../outlets/accounts-json.ts';
import { CRM_FORMATS } from '../outlets/crm-format.ts';
import { type CrmRow, changedSince, crmRow } from '../outlets/crm-row.ts';
import { faultOfBinary } from '../outreach/binary-file.ts';
import { decodeFile } from '../outreach/decode-file.ts';
import { type CrmOverlay, matchCrm } from '../outreach/match-crm.ts';
import { type Ranked, rankAccounts } from '../outreach/priority.ts';
import {
  DEFAULT_WEIGHTS,
  type Decaying,
  formatWeights,
  parseWeights,
  type Weights,
} from '../outreach/weights.ts';
import { formatCount } from '../wording/format-count.ts';
import { drawAccountRow, drawOverlay } from './account-row.ts';
import { saveFile } from './save-file.ts';
import { readExported, readWatched, writeExported, writeWatched } from './watch-store.ts';

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const form = find<HTMLFormElement>('#account-controls');
const body = find<HTMLTableSectionElement>('#account-table tbody');

/** Days before the ledger's newest date that "new" reaches back when nothing says otherwise. */
const NEW_DAYS = 90;
/** The largest file of a reader's own that is read, in bytes. */
const LARGEST_FILE = 50_000_000;
const FILTERS = ['q', 'segment', 'topic', 'show'] as const;

function start(controls: HTMLFormElement, table: HTMLTableSectionElement): void {
  const rows = new Map([...table.rows].map(row => [row.dataset['id']!, row]));
  const say = (id: string, text: string) => {
    const line = document.getElementById(id);
    if (line) line.textContent = text;
  };
  const field = (name: string) =>
    controls.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;

  let data: PublishedAccounts | undefined;
  let ranked: Ranked[] = [];
  let weights: Weights = DEFAULT_WEIGHTS;
  let overlay: CrmOverlay | null = null;
  let crmSince = '';
  const watched = readWatched();
  let drawn = JSON.stringify(weights);

  let loading: Promise<void> | undefined;

  /** The inputs are large, so they are fetched when the reader first asks for something that needs them. */
  function load(): Promise<void> {
    loading ??= fetch(controls.dataset['accounts']!)
      .then(async response => {
        if (!response.ok) throw new Error(`accounts.json answered ${response.status}`);
        data = (await response.json()) as PublishedAccounts;
        const asOf = data.as_of ?? '';
        crmSince ||= new Date(Date.parse(`${asOf}T00:00:00Z`) - NEW_DAYS * 86_400_000)
          .toISOString()
          .slice(0, 10);
        for (const id of ['crm-since', 'export-since']) {
          const input = document.getElementById(id) as HTMLInputElement | null;
          if (input && input.value === '') input.value = crmSince;
        }
      })
      .catch(() => {
        loading = undefined;
        say('account-result', 'The list could not be loaded; what is shown is as published. Try again.');
      });
    return loading;
  }

  function readControls(): void {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(controls)) query.set(name, String(value));
    weights = parseWeights(query);
  }

  function writeAddress(): void {
    const query = new URLSearchParams(formatWeights(weights));
    for (const name of FILTERS) if (field(name)?.value) query.set(name, field(name)!.value);
    const text = query.toString();
    history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
  }

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    weights = parseWeights(query);
    for (const name of FILTERS) {
      const input = field(name);
      if (input) input.value = query.get(name) ?? '';
      // A value that is no choice leaves a list empty; then everything is shown.
      if (input instanceof HTMLSelectElement && input.selectedIndex < 0) input.value = '';
    }
    writeSliders();
  }

  function writeSliders(): void {
    const put = (name: string, value: number) => {
      const input = field(name) as HTMLInputElement | null;
      if (!input) return;
      if (value > Number(input.max)) input.max = String(value);
      input.value = String(value);
      const output = controls.querySelector(`output[for="${input.id}"]`);
      if (output) output.textContent = String(value);
    };
    put('need', weights.need);
    put('capacity', weights.capacity);
    for (const kind of Object.keys(weights.halfLives) as Decaying[]) put(kind, weights.halfLives[kind]);
  }

  function shown(): Ranked[] {
    const words = (field('q')?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const [segment, topic, show] = [field('segment')?.value, field('topic')?.value, field('show')?.value];
    const inCrm = new Set(overlay?.matches.map(match => match.account));
    return ranked.filter(({ account }) => {
      const names = [account.name, ...account.aliases, account.domain ?? ''].join(' ').toLowerCase();
      return (
        words.every(word => names.includes(word)) &&
        (!segment || account.segment === segment) &&
        (!topic || account.signals.some(signal => (signal.topics as readonly string[]).includes(topic))) &&
        (show !== 'watched' || watched.has(account.id)) &&
        (show !== 'crm' || inCrm.has(account.id)) &&
        (show !== 'new' || !inCrm.has(account.id))
      );
    });
  }

  async function draw(): Promise<void> {
    await load();
    if (!data) return;
    ranked = rankAccounts(data.accounts, data.as_of ?? '', weights);
    const look = JSON.stringify(weights);
    const matches = new Map(overlay?.matches.map(match => [match.account, match]));
    const visible = shown();
    const ids = new Set(visible.map(entry => entry.account.id));
    for (const entry of ranked) {
      const row = rows.get(entry.account.id);
      if (!row) continue;
      if (look !== drawn) drawAccountRow(row, entry, weights);
      drawOverlay(row, entry, matches.get(entry.account.id), crmSince);
      row.hidden = !ids.has(entry.account.id);
    }
    if (look !== drawn) table.append(...ranked.flatMap(entry => rows.get(entry.account.id) ?? []));
    drawn = look;
    const changed =
      weights.need + weights.capacity === 0
        ? ', by fit alone: neither need nor capacity weighs anything'
        : Object.keys(formatWeights(weights)).length > 0
          ? ', with weights of your own'
          : '';
    say('account-result', `${visible.length} of ${ranked.length} accounts${changed}`);
  }

  function drawWatched(): void {
    for (const [id, row] of rows) {
      const button = row.querySelector<HTMLButtonElement>('.watch');
      if (!button) continue;
      button.setAttribute('aria-pressed', String(watched.has(id)));
      button.textContent = watched.has(id) ? 'Watched' : 'Watch';
    }
  }

  async function takeFile(file: File): Promise<void> {
    await load();
    if (!data) return;
    if (file.size > LARGEST_FILE) {
      say('crm-result', 'The file is larger than 50 MB and was not read.');
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decodeFile(bytes);
    const binary = faultOfBinary(bytes, text);
    if (binary) {
      say('crm-result', binary);
      return;
    }
    overlay = matchCrm(text, data.accounts);
    const by = (how: string) => overlay!.matches.filter(match => match.by === how).length;
    say(
      'crm-result',
      overlay.fault ??
        `Found ${formatCount(overlay.matches.length, 'account')} in its ${formatCount(overlay.rows, 'row')}: ${by('domain')} by domain, ${by('name')} by name, ${by('record id')} by record id. Nothing left this page.`,
    );
    void draw();
  }

  async function exportRows(): Promise<void> {
    await draw();
    const format = CRM_FORMATS.find(one => one.id === find<HTMLSelectElement>('#export-format')?.value);
    if (!format || !data) return;
    const which = find<HTMLSelectElement>('#export-rows')?.value;
    const since = find<HTMLInputElement>('#export-since')?.value || crmSince;
    const all = shown().map(crmRow);
    // The rank moves when others do; that alone is no reason to import a row again.
    const print = ({ rank: _rank, ...row }: CrmRow) => JSON.stringify(row);
    const before = readExported(format.id);
    const some =
      which === 'since'
        ? changedSince(all, since)
        : which === 'changed'
          ? all.filter(row => before[row.record_id] !== print(row))
          : all;
    if (some.length === 0) {
      say('export-result', 'No row to export.');
      return;
    }
    const name = `tributary-${format.id}-${data.as_of ?? 'undated'}.${format.extension}`;
    saveFile(
      name,
      format.extension === 'json' ? 'application/json' : 'text/csv;charset=utf-8',
      format.write(some, data.as_of),
    );
    writeExported(format.id, Object.fromEntries(some.map(row => [row.record_id, print(row)])));
    say('export-result', `${some.length} rows in ${name}`);
  }

  controls.addEventListener('submit', event => {
    event.preventDefault();
    void draw();
  });
  controls.addEventListener('input', event => {
    const { name } = event.target as HTMLInputElement;
    if (!name) return;
    readControls();
    writeSliders();
    writeAddress();
    void draw();
  });
  find('#reset-weights')?.addEventListener('click', () => {
    weights = DEFAULT_WEIGHTS;
    writeSliders();
    writeAddress();
    void draw();
  });
  table.addEventListener('click', event => {
    const button = (event.target as HTMLElement).closest('.watch');
    const id = button?.closest('tr')?.dataset['id'];
    if (!id) return;
    if (!watched.delete(id)) watched.add(id);
    writeWatched(watched);
    drawWatched();
    void draw();
  });
  find('#export-button')?.addEventListener('click', () => void exportRows());
  find('#watch-export')?.addEventListener('click', () => {
    saveFile('tributary-watch-list.json', 'application/json', JSON.stringify([...watched].sort(), null, 1));
    say(
      'export-result',
      `${watched.size} accounts in the watch list; tributary digest --watch reads the file`,
    );
  });
  find<HTMLInputElement>('#crm-file')?.addEventListener('change', event => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) void takeFile(file);
  });
  find<HTMLInputElement>('#crm-since')?.addEventListener('change', event => {
    crmSince = (event.target as HTMLInputElement).value || crmSince;
    void draw();
  });
  const drop = find('#crm-drop');
  for (const type of ['dragover', 'dragleave', 'drop'] as const)
    drop?.addEventListener(type, event => {
      event.preventDefault();
      drop.classList.toggle('over', type === 'dragover');
      const file = type === 'drop' ? event.dataTransfer?.files[0] : undefined;
      if (file) void takeFile(file);
    });
  addEventListener('popstate', () => {
    readAddress();
    void draw();
  });

  readAddress();
  drawWatched();
  for (const type of ['focusin', 'pointerenter', 'dragover'] as const)
    controls.addEventListener(type, () => void load(), { once: true });
  if (location.search !== '') void draw();
}

if (form && body) start(form, body);
