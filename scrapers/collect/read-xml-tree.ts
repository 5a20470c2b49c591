// Repaired XML to a light tree whose names carry one canonical prefix each, whatever prefix the publisher chose.
import { load } from 'cheerio';

export interface XmlElement {
  /** `atom`, `rss`, `dc`, `content` …; empty for no namespace or one that nobody knows and nobody prefixed. */
  readonly space: string;
  /** Local name in small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The address that relative links inside are relative to (xml:base); null where the document's own applies. */
  base: string | null;
  readonly language: string | null;
}

interface DomNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: DomNode[];
}

const SPACES: Record<string, string> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://purl.org/atom': 'atom',
  'http://example.com/newformat': 'atom',
  'http://example.com/necho': 'atom',
  'http://purl.org/echo': 'atom',
  'uri/of/echo/namespace': 'atom',
  'http://purl.org/pie': 'atom',
  'http://backend.userland.com/rss': 'rss',
  'http://backend.userland.com/rss2': 'rss',
  'http://backend.userland.com/rss091': 'rss',
  'http://backend.userland.com/rss092': 'rss',
  'http://blogs.law.harvard.edu/tech/rss': 'rss',
  'http://cyber.law.harvard.edu/rss/rss.html': 'rss',
  'http://purl.org/rss/1.0': 'rss',
  'http://purl.org/rss/2.0': 'rss',
  'http://my.netscape.com/rdf/simple/0.9': 'rss',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': 'rss',
  'http://channel.netscape.com/rdf/simple/0.9': 'rss',
  'http://www.rssboard.org/rss-specification': 'rss',
  'http://purl.org/rss/1.0/modules/rss091': 'rss',
  'http://purl.org/net/rss1.1': 'rss',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/dcterms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://search.yahoo.com/mrss': 'media',
  'http://tools.search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://video.search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.itunes.com/dtds/podcast-1.0': 'itunes',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/math/mathml': 'math',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://schemas.xmlsoap.org/soap/envelope': 'soap',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://www.sitemaps.org/schemas/sitemap/0.9': 'sitemap',
};

/** Namespaces without which a bare `<title>` would still be taken for the feed's: never the native one. */
const canonical = (uri: string): string | undefined =>
  SPACES[
    uri
      .trim()
      .toLowerCase()
      .replace(/[/#]+$/, '')
  ];

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly base: string | null;
  readonly language: string | null;
}

function resolveBase(value: string | undefined, outer: string | null): string | null {
  if (!value?.trim()) return outer;
  try {
    return new URL(value.trim(), outer ?? undefined).href;
  } catch {
    return outer ?? value.trim();
  }
}

/** Gives every element an absolute base, once the document's own address (or the site's) is known. */
export function settleBases(root: XmlElement, documentBase: string | null): void {
  const work: XmlElement[] = [root];
  for (let element = work.pop(); element; element = work.pop()) {
    element.base = element.base === null ? documentBase : resolveBase(element.base, documentBase);
    for (const child of element.children) if (typeof child !== 'string') work.push(child);
  }
}

function enter(attributes: Record<string, string>, outer: Scope): Scope {
  let prefixes: Map<string, string> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    prefixes ??= new Map(outer.prefixes);
    const prefix = name === 'xmlns' ? '' : name.slice(6).toLowerCase();
    // An unknown address leaves the prefix its own plain meaning, if it has one.
    prefixes.set(prefix, canonical(value) ?? prefix);
  }
  const language = attributes['xml:lang'] ?? attributes['lang'];
  if (!prefixes && !attributes['xml:base'] && !language) return outer;
  return {
    prefixes: prefixes ?? outer.prefixes,
    base: resolveBase(attributes['xml:base'], outer.base),
    language: language ?? outer.language,
  };
}

/** Reads XML into a tree of elements. */
export function readXmlTree(xml: string): XmlElement[] {
  const document = load(xml, { xml: { xmlMode: true, decodeEntities: true } }, false);
  const top = document.root()[0] as unknown as DomNode;
  const outer: Scope = { prefixes: new Map(), base: null, language: null };
  const root: { children: (XmlElement | string)[] } = { children: [] };
  // A list of open work instead of recursion, so that deep nesting costs memory and never the stack.
  const work: { node: DomNode; into: (XmlElement | string)[]; scope: Scope }[] = [];
  const queue = (nodes: DomNode[] | undefined, into: (XmlElement | string)[], scope: Scope): void => {
    for (let index = (nodes?.length ?? 0) - 1; index >= 0; index -= 1)
      work.push({ node: nodes![index]!, into, scope });
  };
  queue(top.children, root.children, outer);
  for (let job = work.pop(); job; job = work.pop()) {
    const { node, into, scope } = job;
    if (node.type === 'text') into.push(node.data ?? '');
    else if (node.type === 'cdata') queue(node.children, into, scope);
    else if (node.name !== undefined && node.attribs && node.type !== 'directive') {
      const inner = enter(node.attribs, scope);
      const colon = node.name.indexOf(':');
      const prefix = colon === -1 ? '' : node.name.slice(0, colon).toLowerCase();
      const children: (XmlElement | string)[] = [];
      into.push({
        space: inner.prefixes.get(prefix) ?? prefix,
        name: node.name.slice(colon + 1).toLowerCase(),
        attributes: lowerCase(node.attribs, inner),
        children,
        base: inner.base,
        language: inner.language,
      });
      queue(node.children, children, inner);
    }
  }
  return root.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** Attribute names in small letters, with canonical prefixes. */
function lowerCase(attributes: Record<string, string>, scope: Scope): Record<string, string> {
  const out: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    const lower = name.toLowerCase();
    const colon = lower.indexOf(':');
    const prefix = colon === -1 ? '' : lower.slice(0, colon);
    const key =
      prefix && prefix !== 'xmlns'
        ? `${scope.prefixes.get(prefix) ?? prefix}:${lower.slice(colon + 1)}`
        : lower;
    if (!(key in out)) out[key] = value;
  }
  return out;
}

/** Child elements, optionally of one local name. */
export function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All text below an element, in order. */
export function textOf(element: XmlElement): string {
  const out: string[] = [];
  const work: (XmlElement | string)[] = [element];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (typeof node === 'string') out.push(node);
    else for (let index = node.children.length - 1; index >= 0; index -= 1) work.push(node.children[index]!);
  }
  return out.join('');
}

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What stands inside an element, written as markup again, for constructs that carry inline HTML. */
export function innerMarkup(element: XmlElement): string {
  const out: string[] = [];
  const work: (XmlElement | string | { close: string })[] = [...element.children].reverse();
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (typeof node === 'string') out.push(escapeText(node));
    else if ('close' in node) out.push(`</${node.close}>`);
    else {
      out.push(`<${node.name}>`);
      work.push({ close: node.name });
      for (let index = node.children.length - 1; index >= 0; index -= 1) work.push(node.children[index]!);
    }
  }
  return out.join('');
}
