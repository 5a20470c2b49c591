// The feed reader on links, identifiers, dates, people and summaries: each case is written for one habit of publishers.
import { describe, expect, it } from 'vitest';
import { atom, atom03, item, rss } from './small-feeds.ts';

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
      'One.\nTwo & three.',
      undefined,
    ],
    [
      'CDATA',
      rss('<description><![CDATA[<a href="x">One</a><br>two <!-- gone -->]]></description>'),
      'One\ntwo',
      undefined,
    ],
    [
      'a list, a heading and a table, a line each',
      rss(
        `<description><![CDATA[<h3>Deals</h3><ul>
          <li><b>Lumo</b> raised
            $5M</li> <li></li><li>Tern raised $6M</li></ul>
          <table><tr><th>Name</th><th>Sum</th></tr><tr><td>Orbo</td><td>$7M</td></tr></table>]]></description>`,
      ),
      'Deals\nLumo raised $5M\nTern raised $6M\nName | Sum\nOrbo | $7M',
      undefined,
    ],
    ['bare markup', rss('<description>One <br> two <b>three</description>'), 'One\ntwo three', undefined],
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
      'One.\nTwo.',
      'One.\nTwo.',
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
