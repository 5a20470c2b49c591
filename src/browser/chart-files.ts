// In the reader's browser: hands out the files of the chart as it is shown; as the page came, they are the site's own.
import { saveFile } from './save-file.ts';

const id = document.querySelector<HTMLElement>('#chart-parts')?.dataset['chart'] ?? '';
const svgAddress = document.querySelector<HTMLAnchorElement>('[data-file="svg"]')?.href ?? '';

/** Whether the address asks for anything but the tab; `view` alone changes pictures only. */
function differs(kind: string): boolean {
  const names =
    kind === 'csv' || kind === 'json' ? ['from', 'layer', 'company'] : ['from', 'layer', 'company', 'view'];
  const asked = new URLSearchParams(location.search);
  return names.some(name => asked.has(name));
}

async function make(kind: 'csv' | 'json' | 'svg', table?: string) {
  const { makeFile } = await import('./chart-remake.ts');
  return makeFile(id, new URLSearchParams(location.search), kind, table);
}

/** The drawing at twice its size. */
async function savePng(): Promise<void> {
  const svg = differs('png') ? await make('svg') : null;
  const picture = new Image();
  picture.src =
    svg === null ? svgAddress : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.text)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = svg === null ? `tributary-${id}.png` : svg.name.replace(/svg$/, 'png');
  link.click();
}

document.addEventListener('click', event => {
  const said = (event.target as Element).closest<HTMLElement>('[data-file]')?.dataset;
  const kind = said?.['file'];
  if (kind === 'png') void savePng();
  if ((kind !== 'csv' && kind !== 'json' && kind !== 'svg') || !differs(kind)) return;
  event.preventDefault();
  void make(kind, said?.['view']).then(({ name, type, text }) => saveFile(name, type, text));
});
