import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '../../src/dataset/dataset.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { atomFeed, jsonFeed } from '../../src/outlets/feeds/feed-formats.ts';
import { FEED_PATH, FEED_SIZE, listEntries, makeFeeds } from '../../src/outlets/feeds/make-feeds.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { changedDataset, emptyDataset, realDataset } from './real-dataset.ts';

const place = placeOf('https://example.org', '/tributary/');
const nowhere = placeOf(null, '/');
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const HOSTILE = 'A & B <script>alert(1)</script> ]]> \u0000\u0008 \ud800 "quoted" 株式会社😀';

const withRulings = (rulings: Ruling[]): Dataset => buildDataset({ ...realDataset().ledger, rulings });
const base = {
  id: 'r-1',
  reason: 'The filing says otherwise.',
  link: 'https://example.org/filing',
  by: 'a curator',
  recorded: '2026-12-01T10:00:00Z',
};

/** The rules of RFC 4287 that bind a feed, asked of its markup. */
function checkAtom(xml: string) {
  const $ = load(xml, { xml: true });
  for (const name of ['id', 'title', 'updated'])
    expect($(`feed > ${name}`).length, `one ${name} in the feed`).toBe(1);
  expect($('feed > link[rel="self"]').length).toBe(1);
  expect($('feed > author > name').text()).toBe('Tributary');
  expect($('feed > updated').text()).toMatch(INSTANT);
  const ids = new Set<string>();
  for (const entry of $('feed > entry').toArray()) {
    for (const name of ['id', 'title', 'updated'])
      expect($(entry).children(name).length, `one ${name} in an entry`).toBe(1);
    expect($(entry).children('link[rel="alternate"]').length).toBe(1);
    expect($(entry).children('summary').length).toBe(1);
    expect($(entry).children('id').text()).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect($(entry).children('updated').text()).toMatch(INSTANT);
    for (const date of $(entry).children('published').toArray()) expect($(date).text()).toMatch(INSTANT);
    ids.add($(entry).children('id').text());
  }
  expect(ids.size, 'no id twice').toBe($('feed > entry').length);
}

describe('every feed', () => {
  const feeds = makeFeeds(realDataset());

  it('is there for everything, each layer, each company and each investor', () => {
    const { companies, investors } = realDataset();
    expect(feeds.size).toBe(1 + 8 + companies.size + investors.size);
  });

  it('is valid Atom by two parsers and the rules of its specification', async () => {
    const strict = new RssParser();
    let seen = 0;
    for (const feed of feeds.values()) {
      const xml = atomFeed(feed, place);
      const parsed = parseAtomFeed(xml);
      expect(parsed.id).toBe(feed.id);
      expect((parsed.entries ?? []).map(entry => entry.id)).toEqual(feed.entries.map(entry => entry.id));
      expect((parsed.entries ?? []).map(entry => entry.links?.[0]?.href)).toEqual(
        feed.entries.map(entry => `https://example.org/tributary${entry.path}`),
      );
      // The slower readers look at one in ten, and at all the broad ones.
      if (feed.entries.length < FEED_SIZE.broad && seen++ % 10 !== 0) continue;
      checkAtom(xml);
      expect((await strict.parseString(xml)).items.length).toBe(feed.entries.length);
    }
  });

  it('is a valid JSON Feed by a parser that is not ours and the rules of its specification', () => {
    for (const feed of feeds.values()) {
      const text = jsonFeed(feed, place);
      expect((parseJsonFeed(text).items ?? []).map(item => item.id)).toEqual(
        feed.entries.map(entry => entry.id),
      );
      const json = JSON.parse(text);
      expect(json.version).toBe('https://jsonfeed.org/version/1.1');
      expect(json.feed_url).toBe(`https://example.org/tributary${feed.path}.json`);
      for (const item of json.items) {
        expect(item.content_text.length).toBeGreaterThan(0);
        expect(item.date_modified).toMatch(INSTANT);
        for (const name of ['url', 'external_url'])
          if (name in item) expect(() => new URL(item[name])).not.toThrow();
      }
    }
  });

  it('is bounded and newest first', () => {
    for (const feed of feeds.values()) {
      expect(feed.entries.length).toBeLessThanOrEqual(FEED_SIZE.broad);
      const orders = feed.entries.map(entry => entry.order.join(' '));
      expect(orders).toEqual(orders.toSorted().reverse());
    }
    expect(feeds.get(FEED_PATH.all)!.entries.length).toBe(FEED_SIZE.broad);
  });

  it('holds only whole addresses in JSON, and relative ones in Atom, where the host is not known', () => {
    const feed = feeds.get(FEED_PATH.all)!;
    const json = JSON.parse(jsonFeed(feed, nowhere));
    expect(json).not.toHaveProperty('feed_url');
    expect(json.items[0]).not.toHaveProperty('url');
    expect(json.items[0].external_url).toMatch(/^https?:/);
    expect(parseAtomFeed(atomFeed(feed, nowhere)).entries![0]!.links![0]!.href).toMatch(/^\/events\//);
  });
});

describe('entries', () => {
  it('appear once, and keep their ids whatever is learnt later', () => {
    const before = listEntries(realDataset());
    expect(new Set(before.map(entry => entry.id)).size).toBe(before.length);
    const [first] = realDataset().events;
    const later = listEntries(
      changedDataset(event =>
        event.id === first!.id ? { ...event, amount: 1, amount_usd: 1, note: 'now known' } : event,
      ),
    );
    const ids = new Set(later.map(entry => entry.id));
    expect(before.filter(entry => !ids.has(entry.id))).toEqual([]);
    expect(later.filter(entry => entry.path === `/events/${first!.id}/`).length).toBeGreaterThan(0);
  });

  it('tell of a rumour that became a round and of a figure that grew', () => {
    const entries = listEntries(realDataset());
    const titles = entries.filter(entry => entry.tags.includes('change')).map(entry => entry.title);
    expect(titles.some(title => /what was a rumour is (announced|closed)/.test(title))).toBe(true);
    expect(titles.some(title => /grew to/.test(title))).toBe(true);
    for (const title of titles) expect(title).not.toMatch(/NaN|undefined|null/);
  });

  it('tell of a correction, in the feeds of the company, its layer and its investors', () => {
    const event = realDataset().events.find(one => one.investors.length > 0 && one.layer !== null)!;
    const dataset = withRulings([{ ...base, action: 'set', event: event.id, field: 'amount_usd', value: 5 }]);
    const feeds = makeFeeds(dataset);
    const investor = event.party_ids[event.investors[0]!]!;
    for (const path of [
      FEED_PATH.all,
      FEED_PATH.layer(event.layer!),
      FEED_PATH.company(event.company_id),
      FEED_PATH.investor(investor),
    ])
      expect(feeds.get(path)!.entries[0], path).toMatchObject({
        title: `Correction: ${event.company}: corrected (amount usd)`,
        text: 'The filing says otherwise.',
        path: `/events/${event.id}/`,
        updated: '2026-12-01T10:00:00Z',
      });
  });

  it('tell of every kind of ruling but of one that changed nothing', () => {
    const { events, ledger } = realDataset();
    const [a, b] = events as [(typeof events)[0], (typeof events)[0]];
    const dataset = withRulings([
      { ...base, id: 'r-1', action: 'merge', event: b.id, into: a.id },
      { ...base, id: 'r-2', action: 'split', event: a.id, claims: a.claims },
      { ...base, id: 'r-3', action: 'reject', claim: ledger.claims[0]!.id },
      { ...base, id: 'r-4', action: 'merge-organizations', organization: b.company_id, into: a.company_id },
      { ...base, id: 'r-5', action: 'keep', question: 'q-1' },
    ]);
    const titles = listEntries(dataset)
      .filter(entry => entry.tags[0] === 'correction')
      .map(entry => entry.title);
    expect(titles.length).toBe(4);
    expect(titles).toContain(`Correction: ${a.company}: one record was two events`);
  });

  it('stay well-formed whatever a stranger wrote into a name', async () => {
    const [first] = realDataset().events;
    const dataset = changedDataset(event =>
      event.id === first!.id ? { ...event, company: HOSTILE, note: HOSTILE } : event,
    );
    const feed = makeFeeds(dataset).get(FEED_PATH.company(first!.company_id))!;
    const xml = atomFeed(feed, place);
    checkAtom(xml);
    expect((await new RssParser().parseString(xml)).items[0]!.title).toContain(
      'A & B <script>alert(1)</script> ]]>',
    );
    expect(
      JSON.parse(jsonFeed(feed, place)).items.some((item: { content_text: string }) =>
        item.content_text.includes('<script>'),
      ),
    ).toBe(true);
  });

  it('of an empty ledger make empty valid feeds', () => {
    const feeds = makeFeeds(emptyDataset());
    expect(feeds.size).toBe(9);
    for (const feed of feeds.values()) checkAtom(atomFeed(feed, nowhere));
  });
});
