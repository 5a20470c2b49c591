// The feed reader on whole feeds: each format as publishers bend it, and what is no feed is named.
import { describe, expect, it } from 'vitest';
import { CollectError } from '../../scrapers/collect/collect-error.ts';
import { atom, item, read, rss } from './small-feeds.ts';

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
