// The first reader: rss-parser over repaired text, never over the network, with its slow regular expression replaced.
import { createRequire } from 'node:module';
import Parser from 'rss-parser';
import { htmlToLines, stripTags, titleToText } from './html-to-text.ts';
import { parseFeedDate } from './parse-date.ts';
import { webAddress } from './web-address.ts';

// rss-parser strips tags with a regular expression that takes quadratic time: 100 kB of unclosed tags hang it for
// fourteen seconds. Its module is patched in place because it offers no option for it.
const internals = createRequire(import.meta.url)('rss-parser/lib/utils.js') as {
  stripHtml: (text: string) => string;
};
internals.stripHtml = text => stripTags(text);

/** What rss-parser makes of a feed, tidied as all readers' findings are; fields it has nothing for are null. */
export interface ParserReading {
  readonly title: string | null;
  readonly link: string | null;
  readonly items: readonly {
    readonly id: string | null;
    readonly title: string | null;
    readonly link: string | null;
    readonly date: string | null;
    readonly summary: string | null;
  }[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads with a fresh rss-parser (a reused one carries state over); null when it rejects the feed. */
export async function readWithRssParser(xml: string, base: string | null): Promise<ParserReading | null> {
  let output: Parser.Output<Record<string, unknown>>;
  try {
    output = await new Parser<Record<string, unknown>, Record<string, unknown>>({
      defaultRSS: 2,
    }).parseString(xml);
  } catch {
    // Its refusals are many and its reasons vague; the tree reader decides whether this is a feed.
    return null;
  }
  return {
    title: titleToText(text(output.title)) || null,
    link: webAddress(text(output.link), base),
    items: output.items.map(item => ({
      id: text(item['guid']).trim() || text(item['id']).trim() || text(item['rdf:about']).trim() || null,
      title: titleToText(text(item.title)) || null,
      link: webAddress(text(item.link), base),
      date: parseFeedDate(text(item.pubDate)) ?? parseFeedDate(text(item.isoDate)),
      summary: htmlToLines(text(item.summary) || text(item.content)) || null,
    })),
  };
}
