// In the reader's browser: the list of saved views, each a link to its address, and the field that names a new one.
import { deleteView, readViews, type SavedView, saveView } from './explorer-store.ts';

interface Places {
  readonly list: HTMLElement;
  readonly name: HTMLInputElement;
  readonly save: HTMLElement;
}

/** Shows what is saved and saves what `query` gives; `say` tells what was done. */
export function offerSavedViews(
  { list, name, save }: Places,
  query: () => string,
  say: (text: string) => void,
): void {
  function draw(views: readonly SavedView[]): void {
    list.replaceChildren(
      ...views.map(view => {
        const link = document.createElement('a');
        link.href = view.query === '' ? location.pathname : `?${view.query}`;
        link.textContent = view.name;
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'linklike';
        button.textContent = 'delete';
        button.setAttribute('aria-label', `Delete the view ${view.name}`);
        button.addEventListener('click', () => {
          draw(deleteView(view.name));
          say(`Deleted ${view.name}`);
          name.focus();
        });
        const item = document.createElement('li');
        item.append(link, ' ', button);
        return item;
      }),
    );
  }

  function saveNow(): void {
    const named = name.value.trim();
    if (named !== '') {
      draw(saveView({ name: named, query: query() }));
      name.value = '';
      say(`Saved as ${named}`);
    } else name.focus();
  }
  save.addEventListener('click', saveNow);
  name.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    saveNow();
  });
  draw(readViews());
}
