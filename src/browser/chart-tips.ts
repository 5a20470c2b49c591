// In the reader's browser: tips on a chart's marks, by pointer and by arrow keys.

const tip = document.createElement('div');
tip.className = 'tip';
tip.hidden = true;
tip.setAttribute('role', 'status');
document.body.append(tip);

/** Marks with a title, in the order in which they were drawn; the title moves out of the browser's own tooltip. */
function marksOf(drawing: Element): SVGElement[] {
  return [...drawing.querySelectorAll('svg title')].flatMap(title => {
    const mark = title.parentElement as unknown as SVGElement | null;
    if (!mark) return [];
    mark.dataset['tip'] = title.textContent ?? '';
    title.remove();
    return [mark];
  });
}

function show(mark: SVGElement): void {
  tip.textContent = mark.dataset['tip'] ?? '';
  tip.hidden = false;
  const box = mark.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const left = Math.min(Math.max(4, box.left + box.width / 2 - own.width / 2), innerWidth - own.width - 4);
  const above = box.top - own.height - 8;
  tip.style.left = `${left}px`;
  tip.style.top = `${above > 4 ? above : box.bottom + 8}px`;
}

/** Gives every drawing within an element its tips; called again for drawings that are made later. */
export function giveTips(within: ParentNode): void {
  tip.hidden = true;
  for (const drawing of within.querySelectorAll<HTMLElement>('.drawing')) giveTipsTo(drawing);
}

function giveTipsTo(drawing: HTMLElement): void {
  const all = marksOf(drawing);
  if (all.length === 0) return;
  let current: SVGElement | undefined;
  const leave = () => {
    current?.removeAttribute('data-current');
    current = undefined;
    tip.hidden = true;
  };
  const enter = (mark: SVGElement | undefined) => {
    leave();
    if (!mark) return;
    current = mark;
    mark.setAttribute('data-current', '');
    show(mark);
  };
  drawing.tabIndex = 0;
  drawing.setAttribute('aria-roledescription', 'chart; arrow keys read its marks');
  drawing.addEventListener('pointerover', event => {
    const mark = (event.target as Element).closest<SVGElement>('[data-tip]');
    if (mark) enter(mark);
    else leave();
  });
  drawing.addEventListener('pointerleave', leave);
  drawing.addEventListener('blur', leave);
  drawing.addEventListener('keydown', event => {
    if (event.key === 'Escape') return leave();
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const visible = all.filter(mark => mark.getClientRects().length > 0);
    const at = current ? visible.indexOf(current) : step > 0 ? -1 : 0;
    enter(visible[(at + step + visible.length) % visible.length]);
  });
}

giveTips(document);
