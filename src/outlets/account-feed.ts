// One account → a JSON Feed of its money and its signs of demand, for whoever follows it in a reader of feeds.
import type { Ranked } from '../outreach/priority.ts';
import { sayUsd } from '../outreach/say-usd.ts';

/** The most items, newest first. */
const MOST = 50;

/** RFC 3339 only where a day was stated; a reader of feeds would take a month for its first day. */
const stamp = (date: string | null) => (date?.length === 10 ? { date_published: `${date}T00:00:00Z` } : {});
const webUrl = (url: string) => (/^https?:\/\//i.test(url) ? { url } : {});

/** Ids stay the same when a figure is corrected; `home` is the address of the brief, `self` that of the feed. */
export function accountFeed(
  { account }: Pick<Ranked, 'account'>,
  home: string | null,
  self: string | null,
): string {
  const money = account.money.map(one => ({
    id: `event:${one.event}:${one.kind}`,
    date: one.date,
    title: `${account.name}: ${one.paid_usd === null ? 'an undisclosed amount' : sayUsd(one.paid_usd)}, ${one.stage === 'none' ? one.kind : one.stage} (${one.status})`,
    source: one,
  }));
  const signals = account.signals.map(one => ({
    id: `signal:${one.id}`,
    date: one.date,
    title: one.role_title ? `${account.name} advertises “${one.role_title}”` : `${account.name}: ${one.what}`,
    source: one,
  }));
  const items = [...money, ...signals]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, date, title, source }) => ({
      id,
      ...webUrl(source.url),
      title,
      content_text: 'what' in source ? source.what : title,
      ...stamp(date),
      _tributary: { date, publisher: source.publisher },
    }));
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${account.name}: money and signs of demand`,
    ...(home ? { home_page_url: home } : {}),
    ...(self ? { feed_url: self } : {}),
    language: 'en',
    items,
  })}\n`;
}
