// The feed reader on titles: each case is a small feed written for one habit of publishers.
import { describe, expect, it } from 'vitest';
import { atom, atom03, item, rss } from './small-feeds.ts';

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
