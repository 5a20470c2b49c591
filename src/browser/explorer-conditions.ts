// In the reader's browser: the conditions of a view as buttons that take them off, and where the focus goes then.
import type { Columns } from '../explorer/columns.ts';
import { describeView } from '../explorer/describe-view.ts';
import { STANDARD_VIEW, type View } from '../explorer/view.ts';

/** Lists the conditions; returns how many there are. `fallback` takes the focus when none is left. */
export function drawConditions(
  list: HTMLElement,
  { terms }: Columns,
  view: View,
  change: (next: View) => void,
  fallback: HTMLElement,
): number {
  const conditions = describeView(view, terms);
  const makeItem = (text: string, label: string, next: View, index: number) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => {
      change(next);
      const rest = list.querySelectorAll('button');
      (rest[Math.min(index, rest.length - 1)] ?? fallback).focus();
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  };
  const items = conditions.map(({ text, without }, index) =>
    makeItem(`${text} ×`, `Take off: ${text}`, without, index),
  );
  if (conditions.length > 1) {
    const { columns, sort, chart } = view;
    items.push(
      makeItem('Take all off', 'Take all conditions off', { ...STANDARD_VIEW, columns, sort, chart }, 0),
    );
  }
  list.replaceChildren(...items);
  return conditions.length;
}
