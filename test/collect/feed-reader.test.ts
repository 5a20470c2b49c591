// The reading worker: hostile feeds end in time and by name, and the next feed is read as if nothing had happened.
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createFeedReader } from '../../scrapers/collect/feed-reader.ts';

// Two cores shared with others: a minute is for the machine, the reader's own deadline is far below.
vi.setConfig({ testTimeout: 60_000 });
const reader = createFeedReader();
afterAll(() => reader.close());

const read = (text: string) => reader.read({ bytes: Buffer.from(text), place: 'test' });
const rss = (description: string): string =>
  `<rss version="2.0"><channel><title>T</title><item><title>x</title><description>${description}</description></item></channel></rss>`;

describe('hostile feeds', () => {
  it.each<[string, string]>([
    ['tags never closed, escaped', rss('&lt;p '.repeat(100_000))],
    ['tags never closed, in CDATA', rss(`<![CDATA[${'<div '.repeat(100_000)}]]>`)],
    ['quotes never closed', rss(`<![CDATA[${'<a href="'.repeat(100_000)}>]]>`)],
    ['tags never closed, raw', rss('<p>'.repeat(4_000))],
    ['attributes without end', rss('<p a="'.repeat(100_000))],
    [
      'entities in entities',
      `<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${rss('&b;'.repeat(10_000))}`,
    ],
    ['an entity many times', `<!DOCTYPE l [<!ENTITY a "${'x'.repeat(200)}">]>${rss('&a;'.repeat(300_000))}`],
    ['white space', rss(' '.repeat(3_000_000))],
    [
      'names of the language itself',
      rss('x').replace('<item>', '<item __proto__="1"><__proto__>x</__proto__>'),
    ],
    [
      'many attributes',
      rss('x').replace(
        '<item>',
        `<item ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(' ')}>`,
      ),
    ],
  ])('%s', async (_, text) => {
    // What takes longer than the reader's own deadline is refused and has no title.
    expect((await read(text)).title).toBe('T');
  });

  it.each<[string, string, string]>([
    ['nesting', `<rss>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</rss>`, 'too-deep'],
    ['angle brackets only', '<'.repeat(1_000_000), 'not-a-feed'],
    ['ampersands only', `<rss>${'&'.repeat(500_000)}`.replace('rss', 'opml'), 'not-a-feed'],
    ['document types without end', '<!DOCTYPE x ["'.repeat(20_000), 'not-a-feed'],
    ['JSON nesting', '['.repeat(100_000), 'parse-failed'],
  ])('%s is refused', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code, name: 'StopSource' });
  });

  it('reads the beginning of a feed with too many elements, and says that it is partial', async () => {
    const feed = await read(
      `<rss version="2.0"><channel><title>T</title>${'<item><title>x</title></item>'.repeat(150_000)}</channel></rss>`,
    );
    expect(feed.partial).toBe(true);
    expect(feed.items.length).toBeGreaterThan(10_000);
    expect(feed.repairs.join()).toMatch(/elements/);
  });
});

describe('the worker', () => {
  it('is replaced when a feed takes too long or too much memory, and goes on', async () => {
    const strict = createFeedReader({ deadlineMs: 1 });
    const large = rss('x'.repeat(100)).replace(
      '</channel>',
      `${'<item><title>y</title></item>'.repeat(30_000)}</channel>`,
    );
    await expect(strict.read({ bytes: Buffer.from(large), place: 'slow' })).rejects.toMatchObject({
      code: 'too-slow-to-parse',
      place: 'slow',
    });
    await strict.close();
    const small = createFeedReader({ memoryMb: 40 });
    const heavy = small.read({ bytes: Buffer.from(large), place: 'heavy' });
    const next = small.read({ bytes: Buffer.from(rss('x')), place: 'next' });
    await expect(heavy).rejects.toMatchObject({ code: 'too-much-memory' });
    expect((await next).title).toBe('T');
    await small.close();
  });
});
