// Article pages: what their markup says about them, and the text without what surrounds it.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../scrapers/collect/read-article.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const at = 'https://www.site.example/news/1?utm_source=x';

describe('article pages', () => {
  it('take facts from linked data first, wherever it hides', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Acme raises &amp; grows',
      datePublished: '2026-06-30T08:00:00-04:00',
      dateModified: '2026-07-01',
      author: [{ name: 'Jo' }, 'Al'],
      publisher: { name: 'Site' },
      isAccessibleForFree: 'False',
    };
    for (const data of [article, [article], { '@graph': [{ '@type': 'WebPage' }, article] }]) {
      expect(
        readArticle(
          page(
            `<script type="application/ld+json">{broken</script>${ld(data)}<meta property="og:title" content="Other">`,
          ),
          at,
        ),
      ).toMatchObject({
        title: 'Acme raises & grows',
        published: '2026-06-30T12:00:00Z',
        modified: '2026-07-01',
        authors: ['Jo', 'Al'],
        site: 'Site',
        isPaywalled: true,
      });
    }
  });

  it.each([
    ['<meta property="article:published_time" content="2026-06-30T08:00:00Z">', '', '2026-06-30T08:00:00Z'],
    ['<meta itemprop="datePublished" content="2026-06-30">', '', '2026-06-30'],
    ['', '<time datetime="2026-06-30">yesterday</time>', '2026-06-30'],
    ['', '<time>2 hours ago</time>', null],
  ])('take the date from %s%s', (head, body, expected) => {
    expect(readArticle(page(head, body), at).published).toBe(expected);
  });

  it.each([
    ['<link rel="canonical" href="/news/1">', 'https://www.site.example/news/1'],
    ['<meta property="og:url" content="https://site.example/story">', 'https://site.example/story'],
    ['<link rel="canonical" href="https://evil.example/x">', 'https://www.site.example/news/1'],
    ['<link rel="canonical" href="https://www.site.example/">', 'https://www.site.example/news/1'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://www.site.example/news/1'],
  ])('believe %s only on the same site', (head, expected) => {
    expect(readArticle(page(head), at).url).toBe(expected);
  });

  it('read the story and stop before the boilerplate', () => {
    const story =
      '<p>Acme today announced that it raised $5 million from investors to build data centres in Texas and elsewhere.</p>'.repeat(
        2,
      ) +
      '<p>It is the second round this year, the company said, and it will double the number of its sites by winter.</p>';
    const body = `<nav><p>Menu</p></nav><article><h1>T</h1>${story}<aside><p>Related</p></aside><p>About Acme</p><p>Acme has raised $900 million to date.</p></article><footer><p>Imprint</p></footer>`;
    const { text } = readArticle(page('', body), at);
    expect(text).toMatch(/^Acme today announced/);
    expect(text).not.toMatch(/900 million|Menu|Related|Imprint/);
  });

  it('keep a short item of a list where it names a sum', () => {
    const body = `<article><p>${'The week in deals was a quiet one for all. '.repeat(6)}</p><ul><li>Acme: $12M seed</li><li>Share this</li></ul></article>`;
    const { text } = readArticle(page('', body), at);
    expect(text).toContain('\nAcme: $12M seed');
    expect(text).not.toContain('Share');
  });

  it('have no text where there is none, and never throw', () => {
    expect(readArticle('', at)).toMatchObject({
      title: null,
      text: null,
      published: null,
      isPaywalled: false,
    });
    expect(readArticle('<<<>>>&&&\u0000', at).url).toBe('https://www.site.example/news/1');
  });
});
