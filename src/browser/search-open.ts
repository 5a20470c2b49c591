// In the reader's browser, on every page: the key / and the link in the masthead open the search, which loads only then.

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

async function open(): Promise<void> {
  const { openSearch } = await import('./search-dialog.ts');
  openSearch();
}

document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  void open();
});

document.getElementById('search-open')?.addEventListener('click', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});

const place = document.getElementById('search-page');
if (place) void import('./search-dialog.ts').then(({ placeSearch }) => placeSearch(place));
