// In the reader's browser: the search itself, as a dialog over any page or in its place on /search/.
import { foldWords } from '../outlets/fold-words.ts';
import { type Found, makeSearch, type SearchRow } from '../outlets/search/search-engine.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
const KIND_LABEL: Record<Found['kind'], string> = {
  company: 'Company',
  investor: 'Investor',
  chart: 'Chart',
  page: 'Page',
  question: 'Question',
  event: 'Event',
};

/** Results shown. */
const MOST = 20;

type Search = ReturnType<typeof makeSearch>;
let loading: Promise<Search> | undefined;

/** The index, fetched and read once. */
function loadSearch(): Promise<Search> {
  loading ??= fetch(`${BASE}/search/index.json`)
    .then(answer => {
      if (!answer.ok) throw new Error(`The index answered ${answer.status}.`);
      return answer.json() as Promise<SearchRow[]>;
    })
    .then(makeSearch);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Text from the ledger only ever becomes text, never markup. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The field, the line that counts and the list, wired to one another. */
function makePanel(): { panel: HTMLElement; input: HTMLInputElement } {
  const input = make('input', {
    type: 'search',
    id: 'search-input',
    name: 'q',
    placeholder: 'Company, investor, event, chart',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '100',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-results',
    'aria-autocomplete': 'list',
  });
  const label = make('label', { for: 'search-input', class: 'visually-hidden' }, 'Search');
  const said = make('p', { class: 'search-said', role: 'status' });
  const list = make('ul', {
    id: 'search-results',
    class: 'search-results',
    role: 'listbox',
    'aria-label': 'Results',
  });
  const panel = make('div', { class: 'search-panel' }, label, input, said, list);
  let active = -1;
  let turn = 0;

  function choose(next: number): void {
    const options = [...list.children];
    options[active]?.setAttribute('aria-selected', 'false');
    active = options.length === 0 ? -1 : (next + options.length) % options.length;
    const option = options[active];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function show(found: readonly Found[], text: string): void {
    list.replaceChildren(
      ...found.map(({ kind, title, path, detail }, index) =>
        make(
          'li',
          { id: `search-result-${index}`, role: 'option', 'aria-selected': 'false' },
          make(
            'a',
            { href: `${BASE}${path}`, tabindex: '-1' },
            make('span', { class: 'search-kind' }, KIND_LABEL[kind]),
            make('span', { class: 'search-title' }, title),
            make('span', { class: 'search-detail' }, detail),
          ),
        ),
      ),
    );
    active = -1;
    input.setAttribute('aria-expanded', String(found.length > 0));
    choose(0);
    said.textContent =
      text.trim() === ''
        ? ''
        : foldWords(text) === '' && found.length === 0
          ? 'Nothing was asked yet: type a letter or a digit.'
          : found.length === 0
            ? `Nothing is called anything like “${text.trim()}”.`
            : found.length === MOST
              ? `The best ${MOST}`
              : `${found.length} found`;
  }

  async function search(): Promise<void> {
    turn += 1;
    const mine = turn;
    const text = input.value;
    try {
      const find = await loadSearch();
      if (mine === turn) show(find(text, MOST), text);
    } catch {
      said.textContent =
        'The index could not be loaded; the lists under Events, Companies and Investors hold everything.';
    }
  }

  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      const link = list.children[active]?.querySelector('a');
      if (link) {
        event.preventDefault();
        link.click();
      }
    }
  });
  void loadSearch().catch(() => undefined);
  if (input.value !== '') void search();
  return { panel, input };
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; where the page is the search, goes to its field. */
export function openSearch(): void {
  const there = document.querySelector<HTMLInputElement>('#search-page input');
  if (there) {
    there.focus();
    return;
  }
  if (!dialog) {
    const { panel, input } = makePanel();
    const close = make('button', { type: 'button', class: 'button' }, 'Close');
    dialog = make('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, panel, close);
    const mine = dialog;
    close.addEventListener('click', () => mine.close());
    mine.addEventListener('click', event => {
      if (event.target === mine) mine.close();
    });
    // A search field would spend the first Escape on emptying itself.
    input.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      mine.close();
    });
    document.body.append(mine);
    mine.showModal();
    input.focus();
    return;
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** Puts the search into a page, with the words of its address (`?q=`). */
export function placeSearch(place: HTMLElement): void {
  const { panel, input } = makePanel();
  place.replaceChildren(panel);
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') input.dispatchEvent(new Event('input'));
  input.addEventListener('input', () => {
    const address = new URL(location.href);
    if (input.value === '') address.searchParams.delete('q');
    else address.searchParams.set('q', input.value);
    history.replaceState(null, '', address);
  });
}
