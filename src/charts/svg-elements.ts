// As much of a document as Plot and d3 draw in: elements of SVG that become text, where there is no browser.
// A general DOM keeps lists of listeners, observers and styles for every element; a build draws a million of them.
import { escapeMarkup } from './markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

class Text {
  parentNode: Element | null = null;
  readonly data: string;
  constructor(data: string) {
    this.data = data;
  }
  get textContent(): string {
    return this.data;
  }
  get outerHTML(): string {
    return escapeText(this.data);
  }
}

/** Text of an element: quotation marks may stay. */
const escapeText = (text: string) =>
  escapeMarkup(text).replaceAll('&quot;', '"').replaceAll('\u00a0', '&#160;');
const escapeAttribute = (text: string) => escapeMarkup(text).replaceAll('\u00a0', '&#160;');

type Node = Element | Text;

class Element {
  parentNode: Element | null = null;
  readonly namespaceURI = SVG;
  readonly childNodes: Node[] = [];
  readonly ownerDocument: SvgDocument;
  readonly localName: string;
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SvgDocument, localName: string) {
    this.ownerDocument = ownerDocument;
    this.localName = localName;
  }

  get firstChild(): Node | null {
    return this.childNodes[0] ?? null;
  }

  get children(): Element[] {
    return this.childNodes.filter(child => child instanceof Element);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  appendChild<T extends Node>(child: T): T {
    return this.insertBefore(child, null);
  }
  insertBefore<T extends Node>(child: T, before: Node | null): T {
    child.parentNode?.removeChild(child);
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    if (at < 0) throw new RangeError('The node to insert before is no child of this element.');
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
    return child;
  }
  removeChild<T extends Node>(child: T): T {
    const at = this.childNodes.indexOf(child);
    if (at >= 0) this.childNodes.splice(at, 1);
    child.parentNode = null;
    return child;
  }

  get textContent(): string {
    return this.childNodes.map(child => child.textContent).join('');
  }
  set textContent(text: string) {
    for (const child of this.childNodes) child.parentNode = null;
    this.childNodes.length = 0;
    if (String(text) !== '') this.appendChild(new Text(String(text)));
  }

  get outerHTML(): string {
    let attributes = '';
    // What was said last of an element stands first.
    for (const [name, value] of this.#attributes)
      attributes = ` ${name}="${escapeAttribute(value)}"${attributes}`;
    if (this.childNodes.length === 0) return `<${this.localName}${attributes} />`;
    let inner = '';
    for (const child of this.childNodes) inner += child.outerHTML;
    return `<${this.localName}${attributes}>${inner}</${this.localName}>`;
  }
}

/** Makes the elements of drawings; what Plot asks of it beyond this fails by name. */
export class SvgDocument {
  readonly documentElement: Element = new Element(this, 'svg');

  createElementNS(namespace: string, name: string): Element {
    if (namespace !== SVG)
      throw new RangeError(`A drawing has elements of SVG only, not ${name} of ${namespace}.`);
    return new Element(this, name);
  }
  createTextNode(text: string): Text {
    return new Text(String(text));
  }
}
