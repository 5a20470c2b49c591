// In the reader's browser: a drawing given as data, made into elements; text from the ledger only ever becomes text.
import type { ElementTree } from '../explorer/element-tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function makeElement<E extends Element = HTMLElement>(tree: ElementTree, inSvg = false): E {
  const svg = inSvg || tree.name === 'svg';
  const element = svg ? document.createElementNS(SVG, tree.name) : document.createElement(tree.name);
  for (const name in tree.attributes) element.setAttribute(name, tree.attributes[name]!);
  for (const child of tree.children)
    element.append(typeof child === 'string' ? child : makeElement<Element>(child, svg));
  return element as unknown as E;
}
