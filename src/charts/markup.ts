// Writes elements as text with everything from outside escaped, for the build and for the reader's browser alike.

/** Text that is markup already: made by `html` or drawn by a chart. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[] | false | null;

/** Text safe inside an element or a quoted attribute, whatever a name contains. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function write(value: Value): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(one => one.text).join('');
  return escapeMarkup(String(value));
}

/** A template whose values are escaped, but for those that are markup. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(
    parts.map((part, index) => part + (index < values.length ? write(values[index]!) : '')).join(''),
  );
}
