// In the reader's browser: the fields of the explorer's form, read as a view and set from one.
import type { Columns, Lists } from '../explorer/columns.ts';
import { foldAll } from '../explorer/find-organizations.ts';
import { isDate, parseCount, parseUsd, parseView, type View } from '../explorer/view.ts';
import { foldWords } from '../outlets/fold-words.ts';

const CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  min: text => parseUsd(text) !== null,
  max: text => parseUsd(text) !== null,
  from: isDate,
  to: isDate,
  without: text => parseCount(text) !== null,
};

/** The view that the form shows, and the words in which it was asked; the order of the rows is no field and stays. */
export function readForm(form: HTMLFormElement, { sort }: View): { view: View; asked: URLSearchParams } {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) query.append(name, String(value));
  // Without any column ticked the names alone are shown.
  query.append('column', 'company');
  for (const [name, check] of Object.entries(CHECKS)) {
    const field = form.elements.namedItem(name) as HTMLInputElement;
    const wrong = field.value.trim() !== '' && !check(field.value.trim());
    if (wrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
  return { view: { ...parseView(query), sort }, asked: query };
}

/** Sets every field to a view. */
export function writeForm(form: HTMLFormElement, view: View): void {
  const { facets, ...rest } = { ...view, without: view.without || null };
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      const chosen =
        field.name === 'column'
          ? view.columns
          : field.name === 'since'
            ? [view.since].filter(Boolean)
            : facets[field.name as keyof typeof facets];
      field.checked = chosen.includes(field.value);
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      const value = rest[field.name as keyof typeof rest];
      if (value === undefined) continue;
      field.value = typeof value === 'number' ? value.toLocaleString('en-GB') : String(value ?? '');
      field.removeAttribute('aria-invalid');
    }
  }
}

/** Offers the names that a field's text may become, those with the most events first. */
export function offerNames(field: HTMLInputElement, list: HTMLDataListElement, columns: Columns): void {
  const words = foldWords(field.value).split(' ').filter(Boolean);
  const { names } = columns.organizations;
  const counts = new Uint32Array(names.length);
  const countList = ({ values }: Lists) => {
    for (const place of values) counts[place]! += 1;
  };
  if (field.name === 'company') for (const place of columns.company) counts[place]! += 1;
  else for (const parties of [columns.investors, columns.counterparties]) countList(parties);
  const folded = foldAll(names);
  const fitting = names
    .map((_, place) => place)
    .filter(place => counts[place]! > 0 && words.every(word => folded[place]!.includes(word)))
    .sort((a, b) => counts[b]! - counts[a]!);
  list.replaceChildren(
    ...[...new Set(fitting.slice(0, 12).map(place => names[place]!))].map(name => {
      const option = document.createElement('option');
      option.value = name;
      return option;
    }),
  );
}
