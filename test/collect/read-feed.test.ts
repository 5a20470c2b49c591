// The feed reader: each case is a small feed written for one habit of publishers, and what must be read from it.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CollectError } from '../../scrapers/collect/collect-error.ts';
import type { Feed, FeedItem } from '../../scrapers/collect/feed.ts';
import { readFeed } from '../../scrapers/collect/read-feed.ts';

const read = (
  text: string | Uint8Array,
  options: { contentType?: string; base?: string } = {},
): Promise<Feed> =>
  readFeed({ bytes: typeof text === 'string' ? Buffer.from(text) : text, place: 'test', ...options });

const rss = (item: string, channel = '', attributes = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Feed</title><link>https://site.example/</link>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, feed = '', attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Feed</title><link href="https://site.example/"/>${feed}<entry>${entry}</entry></feed>`;
const atom03 = (entry: string): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Feed</title><link rel="alternate" type="text/html" href="https://site.example/"/><entry>${entry}</entry></feed>`;

async function item(text: string, options = {}): Promise<FeedItem> {
  const feed = await read(text, options);
  expect(feed.items).toHaveLength(1);
  return feed.items[0] as FeedItem;
}

describe('titles are plain text', () => {
  const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
  it.each<[string, string, string]>([
    ['as written', rss('<title>Acme raises $5M</title>'), 'Acme raises $5M'],
    ['with white space around and inside', rss('<title>\n  Acme\n\traises  </title>'), 'Acme raises'],
    ['in CDATA', rss('<title><![CDATA[Acme & Co]]></title>'), 'Acme & Co'],
    ['in CDATA between white space', rss('<title>\n<![CDATA[ Acme ]]>\n</title>'), 'Acme'],
    [
      'with entities of HTML',
      rss('<title>Jos&eacute;&nbsp;&amp; Co &mdash; fund</title>'),
      'José & Co — fund',
    ],
    [
      'with entities in CDATA',
      rss('<title><![CDATA[Jenny&#8217;s &amp; Bob&rsquo;s]]></title>'),
      'Jenny’s & Bob’s',
    ],
    ['escaped twice', rss('<title>Acme &amp;#8217;s &amp;amp; more</title>'), 'Acme ’s & more'],
    ['with a windows-1252 reference', rss('<title>Acme&#146;s &#x93;round&#x94;</title>'), 'Acme’s “round”'],
    ['with a bare ampersand', rss('<title>AT&T & Co</title>'), 'AT&T & Co'],
    ['with an unknown entity', rss('<title>Foo &nosuch; bar</title>'), 'Foo &nosuch; bar'],
    ['with inline markup', rss('<title>Acme <b>raises</b> $5M</title>'), 'Acme raises $5M'],
    ['with escaped markup', rss('<title>Acme &lt;b&gt;raises&lt;/b&gt; $5M</title>'), 'Acme raises $5M'],
    [
      'with what only looks like markup',
      rss('<title>&lt;/example&gt; and 5 &lt; 6</title>'),
      '</example> and 5 < 6',
    ],
    ['with a bare angle bracket', rss('<title>5 < 6 of them</title>'), '5 < 6 of them'],
    [
      'with markup escaped twice',
      rss('<title>Acme &amp;lt;b&amp;gt;raises&amp;lt;/b&amp;gt; $5M</title>'),
      'Acme raises $5M',
    ],
    ['with a script', rss('<title><![CDATA[Hi <script>alert(1)</script>there]]></title>'), 'Hi there'],
    ['with soft hyphens', rss('<title>Ab\u00adteilung\u200b</title>'), 'Abteilung'],
    ['with control characters', rss('<title>A\u0000c\u0008me</title>'), 'Acme'],
    ['with a reference to a control character', rss('<title>Ac&#8;me</title>'), 'Acme'],
    ['from Dublin Core', rss('<dc:title>Acme</dc:title>', '', DC), 'Acme'],
    ['from Media RSS, when there is no other', rss('<media:title>Acme</media:title>', '', MEDIA), 'Acme'],
    [
      'never from Media RSS before the own',
      rss('<media:title>Picture</media:title><title>Acme</title>', '', MEDIA),
      'Acme',
    ],
    [
      'never from a group inside',
      rss('<media:group><media:title>Picture</media:title></media:group><title>Acme</title>', '', MEDIA),
      'Acme',
    ],
    [
      'never from another namespace',
      rss('<title>Acme</title><svg:title>Drawing</svg:title>', '', 'xmlns:svg="http://www.w3.org/2000/svg"'),
      'Acme',
    ],
    [
      'never from another default namespace',
      rss('<title xmlns="http://www.w3.org/2000/svg">Drawing</title><title>Acme</title>'),
      'Acme',
    ],
    ['Atom, plain', atom('<title>Acme</title>'), 'Acme'],
    [
      'Atom, html',
      atom('<title type="html">Acme &lt;em&gt;raises&lt;/em&gt; &amp;amp; more</title>'),
      'Acme raises & more',
    ],
    [
      'Atom, html in CDATA',
      atom('<title type="html"><![CDATA[Acme <em>raises</em> &amp; more]]></title>'),
      'Acme raises & more',
    ],
    [
      'Atom, html that shows a tag',
      atom('<title type="html">History of the &amp;lt;blink&amp;gt; tag</title>'),
      'History of the <blink> tag',
    ],
    [
      'Atom, xhtml',
      atom(
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Acme <b>raises</b> &lt;5M</div></title>',
      ),
      'Acme raises <5M',
    ],
    [
      'Atom, xhtml with a prefix',
      atom(
        '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">Acme <h:b>raises</h:b></h:div></title>',
      ),
      'Acme raises',
    ],
    [
      'Atom, base64',
      atom('<title type="application/octet-stream">QWNtZSA8Yj5yYWlzZXM8L2I+</title>'),
      'Acme raises',
    ],
    [
      'Atom 0.3, escaped',
      atom03('<title type="text/html" mode="escaped">Acme &lt;b&gt;raises&lt;/b&gt;</title>'),
      'Acme raises',
    ],
    [
      'Atom 0.3, xml',
      atom03(
        '<title type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">Acme <b>raises</b></div></title>',
      ),
      'Acme raises',
    ],
    [
      'Atom 0.3, base64',
      atom03('<title type="text/html" mode="base64">QWNtZSA8Yj5yYWlzZXM8L2I+</title>'),
      'Acme raises',
    ],
    [
      'from the summary, when there is none',
      rss('<description>&lt;p&gt;Acme raises&lt;/p&gt; money</description>'),
      'Acme raises money',
    ],
    [
      'from a long summary, shortened',
      rss(`<description>${'word '.repeat(60)}</description>`),
      `${'word '.repeat(20).trim()}…`,
    ],
    [
      'from the address, when there is nothing else',
      rss('<link>https://site.example/a</link>'),
      'https://site.example/a',
    ],
  ])('%s', async (_, text, title) => {
    expect((await item(text)).title).toBe(title);
  });
});

describe('links', () => {
  const BURNER = 'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"';
  const ATOM = 'xmlns:atom="http://www.w3.org/2005/Atom"';
  it.each<[string, string, string | null]>([
    ['as written', rss('<link>https://a.example/1?x=1&amp;y=2</link>'), 'https://a.example/1?x=1&y=2'],
    [
      'in CDATA with white space',
      rss('<link>\n <![CDATA[ https://a.example/1 ]]>\n</link>'),
      'https://a.example/1',
    ],
    ['relative, against the site', rss('<link>/story</link>'), 'https://site.example/story'],
    ['from a permalink', rss('<guid>https://a.example/1</guid>'), 'https://a.example/1'],
    [
      'from an address-like identifier in need',
      rss('<guid isPermaLink="false">https://a.example/1</guid>'),
      'https://a.example/1',
    ],
    [
      'never from a permalink before the own',
      rss('<guid>https://a.example/g</guid><link>https://a.example/1</link>'),
      'https://a.example/1',
    ],
    [
      'from the enclosure in need',
      rss('<enclosure url="https://a.example/1.mp3"/><guid isPermaLink="false">x1</guid>'),
      'https://a.example/1.mp3',
    ],
    ['from the site when there is nothing', rss('<title>x</title>'), 'https://site.example/'],
    [
      'the original behind FeedBurner',
      rss(
        '<link>http://feeds.example/~r/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink>',
        '',
        BURNER,
      ),
      'https://a.example/1',
    ],
    [
      'from an Atom element in RSS',
      rss(
        '<atom:link rel="payment" href="https://a.example/pay"/><atom:link rel="alternate" href="https://a.example/1"/>',
        '',
        ATOM,
      ),
      'https://a.example/1',
    ],
    ['never a script', rss('<link>javascript:alert(1)</link>'), 'https://site.example/'],
    ['never a file', atom('<link href="file:///etc/passwd"/>'), 'https://site.example/'],
    ['Atom, no relation', atom('<link href="https://a.example/1"/>'), 'https://a.example/1'],
    [
      'Atom, the alternate among others',
      atom(
        '<link rel="self" href="https://a.example/x.xml"/><link rel="enclosure" href="https://a.example/x.mp3"/><link rel="alternate" href="https://a.example/1"/>',
      ),
      'https://a.example/1',
    ],
    [
      'Atom, the page among alternates',
      atom(
        '<link rel="alternate" type="application/json" href="https://a.example/1.json"/><link rel="alternate" type="text/html" href="https://a.example/1"/>',
      ),
      'https://a.example/1',
    ],
    [
      'Atom, xml:base on the feed',
      atom('<link href="1"/>', '', 'xml:base="https://b.example/dir/"'),
      'https://b.example/dir/1',
    ],
    [
      'Atom, nested xml:base',
      atom('<link xml:base="sub/" href="1"/>', '', 'xml:base="https://b.example/dir/"'),
      'https://b.example/dir/sub/1',
    ],
    ['Atom, relative without a base', atom('<link href="/1"/>'), 'https://site.example/1'],
    ['Atom, from an address-like id', atom('<id>https://a.example/1</id>'), 'https://a.example/1'],
    [
      'RDF, from rdf:about',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://site.example/"><title>x</title></channel><item rdf:about="https://a.example/1"><title>x</title></item></rdf:RDF>',
      'https://a.example/1',
    ],
  ])('%s', async (_, text, link) => {
    expect((await item(text)).link).toBe(link);
  });

  it('resolve against where the document came from, if nothing else says', async () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><link href="1"/></entry></feed>';
    expect((await item(text, { base: 'https://c.example/feeds/all.xml' })).link).toBe(
      'https://c.example/feeds/1',
    );
    expect((await item(text)).link).toBeNull();
  });
});

describe('identifiers, dates and people', () => {
  it.each<[string, string, string | null]>([
    ['guid', rss('<guid isPermaLink="false"> tag:1 </guid>'), 'tag:1'],
    ['empty guid: the link', rss('<guid></guid><link>https://a.example/1</link>'), 'https://a.example/1'],
    ['Atom id', atom('<id>urn:x</id>'), 'urn:x'],
    ['nothing', rss('<title>x</title>'), null],
  ])('id from %s', async (_, text, id) => {
    expect((await item(text)).id).toBe(id);
  });

  it.each<[string, string, string | null, string | null]>([
    ['pubDate', rss('<pubDate>Thu, 02 Jul 2026 10:00:00 +0200</pubDate>'), '2026-07-02T08:00:00Z', null],
    [
      'dc:date',
      rss('<dc:date>2026-07-02T10:00:00+02:00</dc:date>', '', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'),
      '2026-07-02T08:00:00Z',
      null,
    ],
    [
      'another prefix for Dublin Core',
      rss('<x:date>2026-07-02</x:date>', '', 'xmlns:x="http://purl.org/dc/elements/1.1/"'),
      '2026-07-02',
      null,
    ],
    ['an undeclared prefix', rss('<dc:date>2026-07-02</dc:date>'), '2026-07-02', null],
    [
      'dcterms',
      rss(
        '<t:issued>2026-07-01</t:issued><t:modified>2026-07-02</t:modified>',
        '',
        'xmlns:t="http://purl.org/dc/terms/"',
      ),
      '2026-07-01',
      '2026-07-02',
    ],
    [
      'Atom',
      atom('<published>2026-07-01T00:00:00Z</published><updated>2026-07-02T00:00:00Z</updated>'),
      '2026-07-01T00:00:00Z',
      '2026-07-02T00:00:00Z',
    ],
    [
      'Atom 0.3',
      atom03('<issued>2026-07-01T00:00:00Z</issued><modified>2026-07-02T00:00:00Z</modified>'),
      '2026-07-01T00:00:00Z',
      '2026-07-02T00:00:00Z',
    ],
    ['only an update', atom('<updated>2026-07-02T00:00:00Z</updated>'), null, '2026-07-02T00:00:00Z'],
    [
      'a bad one, which stays away and spoils nothing',
      atom('<published>soon</published><title>x</title>'),
      null,
      null,
    ],
    [
      'the last of two of a kind',
      atom('<published>2026-07-01</published><published>2026-07-02</published>'),
      '2026-07-02',
      null,
    ],
    ['none', rss('<title>x</title>'), null, null],
  ])('dates from %s', async (_, text, published, updated) => {
    expect(await item(text)).toMatchObject({ published, updated });
  });

  it.each<[string, string, string[]]>([
    ['author with mail', rss('<author>jo@a.example (Jo Doe)</author>'), ['Jo Doe']],
    [
      'dc:creator',
      rss('<dc:creator><![CDATA[Jo Doe]]></dc:creator>', '', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'),
      ['Jo Doe'],
    ],
    [
      'Atom people',
      atom('<author><name>Jo</name></author><author><email>x@a.example</email></author>'),
      ['Jo', 'x@a.example'],
    ],
    [
      'the feed, when the item names nobody',
      atom('<title>x</title>', '<author><name>Desk</name></author>'),
      ['Desk'],
    ],
  ])('people from %s', async (_, text, authors) => {
    expect((await item(text)).authors).toEqual(authors);
  });
});

describe('summaries', () => {
  const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
  it.each<[string, string, string | null, string | undefined]>([
    [
      'escaped HTML',
      rss('<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description>'),
      'One. Two & three.',
      undefined,
    ],
    [
      'CDATA',
      rss('<description><![CDATA[<a href="x">One</a><br>two <!-- gone -->]]></description>'),
      'One two',
      undefined,
    ],
    ['bare markup', rss('<description>One <br> two <b>three</description>'), 'One two three', undefined],
    [
      'beside content',
      rss(
        '<description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>',
        '',
        CONTENT,
      ),
      'Short.',
      'Long.',
    ],
    [
      'from content, when there is none',
      rss('<content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>', '', CONTENT),
      'Long.',
      'Long.',
    ],
    [
      'Atom summary',
      atom('<summary>Short &lt; long.</summary><content type="html">&lt;p&gt;Long.&lt;/p&gt;</content>'),
      'Short < long.',
      'Long.',
    ],
    [
      'Atom xhtml',
      atom(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>',
      ),
      'One. Two.',
      'One. Two.',
    ],
    [
      'Atom base64',
      atom('<summary type="application/octet-stream">PHA+T25lICZhbXA7IHR3by48L3A+</summary>'),
      'One & two.',
      undefined,
    ],
    ['Atom picture: none', atom('<content type="image/png">iVBORw0KGgo=</content>'), null, undefined],
    [
      'iTunes',
      rss(
        '<itunes:summary>Talk.</itunes:summary>',
        '',
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
      ),
      'Talk.',
      undefined,
    ],
    [
      'Media RSS',
      atom(
        '<media:group><media:description>Film.</media:description></media:group>',
        '',
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ),
      'Film.',
      undefined,
    ],
    [
      'the first of description and summary',
      rss('<summary>First.</summary><description>Second.</description>'),
      'First.',
      undefined,
    ],
    ['none', rss('<title>x</title>'), null, undefined],
  ])('%s', async (_, text, summary, content) => {
    const found = await item(text);
    expect([found.summary, found.content]).toEqual([summary, content]);
  });
});

describe('formats', () => {
  it.each<[string, string]>([
    ['RSS without a version', '<rss><channel><title>T</title><item><title>x</title></item></channel></rss>'],
    [
      'RSS 0.91 with a document type',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>x</title></item></channel></rss>',
    ],
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>x</title></item></rdf:RDF>',
    ],
    [
      'RSS 1.0 with its own prefix',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>T</s:title></s:channel><s:item><s:title>x</s:title></s:item></r:RDF>',
    ],
    [
      'RSS 2.0 in a namespace',
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>T</title><item><title>x</title></item></channel></rss>',
    ],
    [
      'RSS with items beside the channel',
      '<rss><channel><title>T</title></channel><item><title>x</title></item></rss>',
    ],
    [
      'RSS in capitals',
      '<RSS version="2.0"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>x</TITLE></ITEM></CHANNEL></RSS>',
    ],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>x</a:title></a:entry></a:feed>',
    ],
    ['Atom without a namespace', '<feed><title>T</title><entry><title>x</title></entry></feed>'],
    [
      'a feed in a web page',
      '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>x</title></entry></feed></body></html>',
    ],
    [
      'white space and warnings before the first tag',
      '\n\n  Warning: date() in x.php\n<?xml version="1.0"?><rss><channel><title>T</title><item><title>x</title></item></channel></rss>',
    ],
    ['a text that breaks off', '<rss><channel><title>T</title><item><title>x</title><description>bro'],
    ['items never closed', '<rss><channel><title>T</title><item><title>x</title></channel></rss>'],
    [
      'an empty item inside',
      '<rss><channel><title>T</title><item><item></item><title>x</title></item></channel></rss>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"x"}]}',
    ],
    [
      'JSON Feed with a mark and raw line breaks',
      '\ufeff {"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":1,"title":"x\n"}]}',
    ],
    ['RSS in JSON', '{"rss":{"version":"2.0","channel":{"title":"T","item":[{"title":"x"}]}}}'],
    ['RSS in JSON, one item', '{"rss":{"channel":{"title":{"#text":"T"},"item":{"title":"x"}}}}'],
  ])('%s', async (_, text) => {
    const feed = await read(text);
    expect(feed.title).toBe('T');
    expect(feed.items.map(({ title }) => title)).toEqual(['x']);
  });

  it.each([
    ['an empty feed', '<rss/>'],
    ['an empty Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['an empty channel', '<rss version="2.0"><channel/></rss>'],
    ['a note that it moved', '<redirect><newLocation>https://a.example/</newLocation></redirect>'],
    ['JSON without items', '{"version":"https://jsonfeed.org/version/1"}'],
  ])('%s has no items, and that is no fault', async (_, text) => {
    expect((await read(text)).items).toEqual([]);
  });

  it('reads an entry on its own', async () => {
    const feed = await read('<entry xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>1</id></entry>');
    expect(feed.items).toMatchObject([{ title: 'x', id: '1' }]);
  });

  it('resolves against the site when the feed lives elsewhere', async () => {
    expect((await item(atom('<link href="/1"/>'), { base: 'https://feeds.example/x' })).link).toBe(
      'https://site.example/1',
    );
  });

  it('keeps every item of a feed whose items were never closed', async () => {
    const feed = await read(
      '<rss><channel><title>T</title><item><title>a</title><item><title>b</title></channel></rss>',
    );
    expect(feed.items.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  it('reads JSON Feed whole', async () => {
    const feed = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T &amp; Co',
        home_page_url: 'https://site.example/',
        authors: [{ name: 'Desk' }],
        items: [
          {
            id: 7,
            url: '/a',
            title: 'A <b>b</b>',
            content_html: '<p>Hi</p>',
            summary: 'S',
            date_published: '2026-07-01T00:00:00+02:00',
            author: { name: 'Jo' },
          },
          { id: 'https://a.example/2', external_url: 'https://b.example/2', content_text: 'Text only' },
          null,
          'nonsense',
        ],
      }),
    );
    expect(feed).toMatchObject({ title: 'T & Co', link: 'https://site.example/', format: 'json-feed' });
    expect(feed.items).toMatchObject([
      {
        id: '7',
        link: 'https://site.example/a',
        title: 'A b',
        summary: 'S',
        content: 'Hi',
        published: '2026-06-30T22:00:00Z',
        authors: ['Jo'],
      },
      {
        id: 'https://a.example/2',
        link: 'https://b.example/2',
        title: 'Text only',
        summary: 'Text only',
        authors: ['Desk'],
      },
    ]);
  });

  it('says which reader supplied what, and what was mended', async () => {
    const feed = await read(`  ${rss('<title>Acme <b>raises</b></title><link>https://a.example/1</link>')}`);
    expect(feed.readers).toMatchObject({ 'rss-parser': { link: 1, 'feed.title': 1 }, tree: { title: 1 } });
    expect(feed.repairs).toEqual(['dropped white space before the first tag']);
    expect((await read('<rss><channel><title>T</title><item><title>x')).partial).toBe(true);
  });

  it('reads an entity that the document declares, but neither nested nor external ones', async () => {
    const doctype =
      '<!DOCTYPE rss [<!ENTITY co "Acme"><!ENTITY lol "&co;&co;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const feed = await read(`${doctype}<rss><channel><title>&co; &lol; &x;</title></channel></rss>`);
    expect(feed.title).toBe('Acme &lol; &x;');
  });
});

describe('encodings', () => {
  const text = (declaration: string): string =>
    `<?xml version="1.0"${declaration}?><rss><channel><title>Žluťoučký — Ümläut</title></channel></rss>`;
  const latin =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Ümläut “é”</title></channel></rss>';
  const in1252 = (value: string): Buffer =>
    Buffer.from(value.replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
  const utf32 = Buffer.concat(
    [...text('')].map(character => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );
  const cases: [string, Uint8Array, string | undefined, string][] = [
    ['UTF-8', Buffer.from(text('')), undefined, 'Žluťoučký — Ümläut'],
    [
      'UTF-8 with a mark',
      Buffer.from(`\ufeff${text('')}`),
      'text/xml; charset=iso-8859-1',
      'Žluťoučký — Ümläut',
    ],
    [
      'UTF-8 called Latin-1 by the header',
      Buffer.from(text('')),
      'text/xml; charset=ISO-8859-1',
      'Žluťoučký — Ümläut',
    ],
    ['UTF-8 that declares UTF-16', Buffer.from(text(' encoding="utf-16"')), undefined, 'Žluťoučký — Ümläut'],
    [
      'UTF-16 with a mark',
      Buffer.from(`\ufeff${text(' encoding="utf-16"')}`, 'utf16le'),
      undefined,
      'Žluťoučký — Ümläut',
    ],
    ['UTF-16 without a mark', Buffer.from(text(''), 'utf16le'), undefined, 'Žluťoučký — Ümläut'],
    [
      'UTF-16, the other way round',
      Buffer.from(text(''), 'utf16le').swap16(),
      undefined,
      'Žluťoučký — Ümläut',
    ],
    ['UTF-32', utf32, undefined, 'Žluťoučký — Ümläut'],
    ['windows-1252 called Latin-1', in1252(latin), undefined, 'Ümläut “é”'],
    [
      'windows-1252 without a label',
      in1252(latin.replace(' encoding="ISO-8859-1"', '')),
      undefined,
      'Ümläut “é”',
    ],
    [
      'windows-1251 by declaration',
      Buffer.from([
        ...Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>'),
        0xcf,
        0xf0,
        0xe8,
        ...Buffer.from('</title></channel></rss>'),
      ]),
      undefined,
      'При',
    ],
    [
      'windows-1251 by declaration, called Latin-1 by the header',
      Buffer.from([
        ...Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>'),
        0xcf,
        0xf0,
        0xe8,
        ...Buffer.from('</title></channel></rss>'),
      ]),
      'text/xml; charset=ISO-8859-1',
      'При',
    ],
    [
      'Shift_JIS by header',
      Buffer.from([
        ...Buffer.from('<rss><channel><title>'),
        0x93,
        0xfa,
        0x96,
        0x7b,
        ...Buffer.from('</title></channel></rss>'),
      ]),
      'text/xml; charset=Shift_JIS',
      '日本',
    ],
    [
      'gb2312 by declaration',
      Buffer.from([
        ...Buffer.from('<?xml version="1.0" encoding="gb2312"?><rss><channel><title>'),
        0xd6,
        0xd0,
        ...Buffer.from('</title></channel></rss>'),
      ]),
      undefined,
      '中',
    ],
    ['gzip that nobody announced', gzipSync(text('')), undefined, 'Žluťoučký — Ümläut'],
    [
      'mostly UTF-8 with one broken byte',
      Buffer.concat([
        Buffer.from('<rss><channel><title>Žluťoučký'),
        Buffer.from([0xff]),
        Buffer.from('</title></channel></rss>'),
      ]),
      undefined,
      'Žluťoučký\ufffd',
    ],
  ];
  it.each(cases)('%s', async (_, bytes, contentType, title) => {
    expect((await read(bytes, contentType ? { contentType } : {})).title).toBe(title);
  });
});

describe('what is no feed is named', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'empty-body'],
    ['white space', ' \n ', 'empty-body'],
    [
      'a web page',
      '<!doctype html><html><head><title>Hi</title></head><body><p>Hello</body></html>',
      'web-page',
    ],
    [
      'a large web page with never-closed tags',
      `<!doctype html><html><body>${'<p>'.repeat(9000)}`,
      'web-page',
    ],
    [
      'a consent page',
      '<html><head><title>Before you continue</title></head><body>cookie consent</body></html>',
      'consent-page',
    ],
    ['plain text', 'Rate exceeded.', 'not-a-feed'],
    ['another XML', '<opml><body/></opml>', 'not-a-feed'],
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
      'not-a-feed',
    ],
    ['other JSON', '{"a":1}', 'not-a-feed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":[', 'parse-failed'],
    ['deep nesting', `<rss>${'<a>'.repeat(6000)}`, 'too-deep'],
    ['noise', '\u0001\u0002<<<>>>&&&', 'not-a-feed'],
  ])('%s', async (_, text, code) => {
    const error = await read(text).catch(caught => caught);
    expect(error).toBeInstanceOf(CollectError);
    expect(error.code).toBe(code);
  });

  it('points to the feed of a page', async () => {
    const page =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>';
    await expect(read(page)).rejects.toThrow('its feed is at /feed.xml');
  });
});
