// In the reader's browser: keeps view, range and selection of a chart in the address, and has the chart made again for them.
import { changeAddress } from './page-address.ts';

const parts = document.querySelector<HTMLElement>('#chart-parts');
const controls = document.querySelector<HTMLElement>('#chart-choice');
const trouble = document.querySelector<HTMLElement>('#chart-trouble');
const id = parts?.dataset['chart'] ?? '';
/** What else than the tab makes the page another one. */
const CHOICES = ['from', 'to', 'layer', 'company'] as const;

const asked = () => new URLSearchParams(location.search);
const isChosen = () => CHOICES.some(name => asked().has(name));

/** The controls as they stand, as an address says them; what the chart shows by itself is not said. */
function readControls(from: HTMLElement): URLSearchParams {
  const said = new URLSearchParams();
  const spans = [...from.querySelectorAll('select')];
  if (spans.some(select => select.value !== select.dataset['own']))
    for (const select of spans) said.set(select.name, select.value);
  const boxes = [...from.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const checked = boxes.filter(box => box.checked);
  if (checked.length < boxes.length)
    for (const box of checked) said.append(box.dataset['name'] ?? '', box.value);
  return said;
}

function showInControls(within: HTMLElement): void {
  const address = asked();
  for (const select of within.querySelectorAll('select'))
    select.value = address.get(select.name) ?? select.dataset['own'] ?? '';
  const names: string[] = [];
  for (const box of within.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = address.getAll(box.dataset['name'] ?? '').includes(box.value);
    if (box.checked) names.push(box.parentElement?.textContent?.trim() ?? box.value);
  }
  const said = within.querySelector('#chart-picks');
  if (said)
    said.textContent =
      names.length === 0
        ? (within.dataset['all'] ?? '')
        : names.length < 3
          ? names.join(' and ')
          : `${names.length} chosen`;
  within.querySelector<HTMLElement>('#chart-again')!.hidden = !isChosen();
}

function showView(): void {
  const view = asked().get('view');
  for (const radio of document.querySelectorAll<HTMLInputElement>('.views input[type="radio"]'))
    if (view === null ? radio.defaultChecked : radio.value === view) radio.checked = true;
}

/** The code to embed and the way to the whole chart say what this address says. */
function showAddress(): void {
  const query = asked();
  query.delete('tab');
  const search = query.size === 0 ? '' : `?${query}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#chart-embed-page, #chart-whole'))
    link.search = search;
  const code = document.querySelector('#chart-embed');
  if (code)
    code.textContent = code.textContent.replace(
      /src="([^"?]*)[^"]*"/,
      (_, address: string) => `src="${new URL(address, location.href).href}${search}"`,
    );
}

let made = false;
let turn = 0;

async function follow(): Promise<void> {
  showAddress();
  if (controls) showInControls(controls);
  if (!parts || (!isChosen() && !made)) return;
  turn += 1;
  const own = turn;
  parts.setAttribute('aria-busy', 'true');
  if (trouble) trouble.hidden = true;
  try {
    const { remake, show } = await import('./chart-remake.ts');
    const remade = await remake(id, asked());
    if (own !== turn) return;
    changeAddress(remade.say);
    show(id, remade);
    made = true;
    showView();
    showAddress();
    if (controls) showInControls(controls);
  } catch (error) {
    if (own !== turn) return;
    // What is still shown is what the page came with or the choice before, and the reader is told so.
    if (trouble) {
      trouble.textContent = `This choice could not be drawn (${error instanceof Error ? error.message : String(error)}). The chart is as it was before.`;
      trouble.hidden = false;
    }
  } finally {
    if (own === turn) parts.removeAttribute('aria-busy');
  }
}

showView();
document.addEventListener('change', event => {
  const radio = (event.target as Element).closest<HTMLInputElement>('.views input[type="radio"]');
  if (!radio) return;
  changeAddress(parameters =>
    radio.defaultChecked ? parameters.delete('view') : parameters.set('view', radio.value),
  );
  showAddress();
});
controls?.addEventListener('change', () => {
  const said = readControls(controls);
  changeAddress(parameters => {
    for (const name of CHOICES) parameters.delete(name);
    for (const [name, value] of said) parameters.append(name, value);
  });
  void follow();
});
document.querySelector('#chart-again')?.addEventListener('click', () => {
  changeAddress(parameters => {
    for (const name of CHOICES) parameters.delete(name);
  });
  void follow();
});
void follow();
