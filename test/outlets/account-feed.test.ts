// Holds the feed of an account to JSON Feed 1.1: ids that stay, days only where they were stated, web addresses alone.
import { describe, expect, it } from 'vitest';
import { accountFeed } from '../../src/outlets/account-feed.ts';
import { exampleAccount, exampleMoney, exampleSignal } from '../outreach/example-account.ts';

const feed = (changes: Parameters<typeof exampleAccount>[0]) =>
  JSON.parse(accountFeed({ account: exampleAccount(changes) }, 'https://example.org/outreach/x/', null));

describe('the feed of an account', () => {
  it('has what JSON Feed requires, newest first', () => {
    const { version, title, items } = feed({});
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(title).toContain('Example Lab');
    expect(items.map((item: { id: string }) => item.id)).toEqual([
      'signal:signal-1',
      'event:example-lab-series-b-2026-05:equity',
    ]);
    expect(items.every((item: { content_text: string }) => item.content_text.length > 0)).toBe(true);
  });

  it('gives a day only where one was stated', () => {
    const { items } = feed({});
    expect(items[0].date_published).toBe('2026-06-16T00:00:00Z');
    expect(items[1]).not.toHaveProperty('date_published');
  });

  it('keeps an id when the figure is corrected, and links web addresses alone', () => {
    const before = feed({ signals: [] }).items[0];
    const after = feed({
      signals: [exampleSignal({ id: 'odd', date: null, url: 'javascript:alert(1)' })],
      money: [exampleMoney({ paid_usd: 1e9, status: 'announced' })],
    }).items;
    expect(after[0].id).toBe(before.id);
    expect(after[0].title).not.toBe(before.title);
    expect(after[1]).not.toHaveProperty('url');
  });
});
