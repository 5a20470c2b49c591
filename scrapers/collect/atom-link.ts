// Atom's links carry their meaning in an attribute: this picks the one that leads where a reader wants to go.
import type { XmlElement } from './read-xml-tree.ts';
import { webAddress } from './web-address.ts';

const HTML_TYPES = /^(?:text\/html|application\/xhtml\+xml|html|xhtml)?$/i;

function relOf(link: XmlElement): string {
  const rel = (link.attributes['rel'] ?? 'alternate').trim().toLowerCase();
  return rel.replace(/^.*\/(?=[a-z]+$)/, '') || 'alternate';
}

/** The address of an Atom link of one of the relations: those that lead to a page stand before other types. */
export function hrefByRel(links: readonly XmlElement[], ...relations: string[]): string | null {
  for (const relation of relations) {
    const fitting = links.filter(link => link.attributes['href'] !== undefined && relOf(link) === relation);
    const page = fitting.filter(link => HTML_TYPES.test(link.attributes['type'] ?? ''));
    for (const link of [...page, ...fitting]) {
      const address = webAddress(link.attributes['href'], link.base);
      if (address) return address;
    }
  }
  return null;
}
