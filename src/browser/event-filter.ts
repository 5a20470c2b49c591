// In the reader's browser: searches, filters and orders all events, and keeps the choice in the address.
import type { EventIndex, IndexedEvent } from '../dataset/event-index.ts';
import { formatMoney } from '../wording/format-money.ts';

const SHOWN = 200;
const form = document.querySelector<HTMLFormElement>('#event-controls');
const body = document.querySelector<HTMLTableSectionElement>('#event-table tbody');
const result = document.querySelector<HTMLElement>('#event-result');
const pager = document.querySelector<HTMLElement>('#event-pager');

let loading: Promise<EventIndex> | undefined;

function load(address: string): Promise<EventIndex> {
  loading ??= fetch(address).then(response => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.json() as Promise<EventIndex>;
  });
  return loading;
}

function choices(from: HTMLFormElement): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(from)) if (value !== '') chosen.set(name, String(value));
  return chosen;
}

function select(events: readonly IndexedEvent[], chosen: URLSearchParams): IndexedEvent[] {
  const words = (chosen.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const least = Number(chosen.get('least') ?? 0) * 1e6;
  const from = chosen.get('from') ?? '';
  const fields = ['kind', 'layer', 'status', 'country', 'confidence'] as const;
  const wanted = fields.flatMap(field => (chosen.get(field) ? [[field, chosen.get(field)] as const] : []));
  const some = events.filter(
    event =>
      wanted.every(([field, value]) => event[field] === value) &&
      event.announced >= from &&
      event.usd >= least &&
      words.every(word => event.company.toLowerCase().includes(word) || event.names.includes(word)),
  );
  const sort = chosen.get('sort');
  if (sort === 'amount') some.sort((a, b) => b.usd - a.usd);
  if (sort === 'company') some.sort((a, b) => a.company.localeCompare(b.company, 'en'));
  return some;
}

function cell(tag: 'td' | 'th', className: string, ...content: (Node | string)[]): HTMLTableCellElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function row(event: IndexedEvent, index: EventIndex, events: string, companies: string): HTMLTableRowElement {
  const element = document.createElement('tr');
  const page = `${events}${event.id}/`;
  const name = cell(
    'th',
    'name',
    link(`${companies}${event.companyId}/`, event.company),
    span('sub', event.led ? `${event.title}, led by ${event.led}` : event.title),
  );
  name.scope = 'row';
  element.append(
    cell('td', 'nowrap', link(page, event.date)),
    name,
    cell('td', 'num', event.amount === null ? span('unstated', 'not stated') : link(page, event.amount)),
    cell('td', 'num medium', event.valuation ?? '–'),
    cell('td', 'medium', span(`status status-${event.status}`, index.statuses[event.status] ?? event.status)),
    cell(
      'td',
      'wide',
      event.layer === null
        ? span('unstated', 'not stated')
        : span(`layer layer-${event.layer}`, index.layers[event.layer] ?? event.layer),
    ),
    cell('td', 'wide', event.confidence),
  );
  return element;
}

async function show(
  controls: HTMLFormElement,
  rows: HTMLTableSectionElement,
  line: HTMLElement,
): Promise<void> {
  const { index: address, events, companies } = controls.dataset;
  if (!address || !events || !companies) return;
  const index = await load(address);
  const chosen = choices(controls);
  const some = select(index.events, chosen);
  const fragment = document.createDocumentFragment();
  for (const event of some.slice(0, SHOWN)) fragment.append(row(event, index, events, companies));
  rows.replaceChildren(fragment);
  if (pager) pager.hidden = true;
  const sum = (field: 'equity' | 'debt') => some.reduce((total, event) => total + event[field], 0);
  const more = some.length > SHOWN ? `, the first ${SHOWN} shown` : '';
  line.textContent = `${some.length.toLocaleString('en-GB')} of ${index.events.length.toLocaleString('en-GB')} events${more}. By the rules for summing they count ${formatMoney(sum('equity'))} of equity and ${formatMoney(sum('debt'))} of debt.`;
  const query = chosen.toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

if (form && body && result) {
  const update = () =>
    show(form, body, result).catch(error => {
      loading = undefined;
      result.textContent = `The list could not be loaded (${(error as Error).message}). The pages below hold every event.`;
    });
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of asked) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
  if ([...asked].length > 0) void update();
  form.addEventListener('input', () => void update());
  form.addEventListener('submit', event => {
    event.preventDefault();
    void update();
  });
}
