// Addresses: what trackers add goes, what leads to the page stays.
import { describe, expect, it } from 'vitest';
import { addressKey, cleanAddress } from '../../scrapers/collect/canonical-url.ts';

describe('clean addresses', () => {
  it.each<[string, string | null]>([
    ['https://A.example/Story?utm_source=x&utm_medium=rss', 'https://a.example/Story'],
    ['https://a.example/s?id=7&fbclid=abc#comments', 'https://a.example/s?id=7'],
    ['https://a.example/s?mc_cid=1&_hsenc=2&mkt_tok=3', 'https://a.example/s'],
    ['https://a.example/s?q=%7B%22a%22%7D', 'https://a.example/s?q=%7B%22a%22%7D'],
    ['https://a.example:443/', 'https://a.example/'],
    ['https://user:secret@a.example/', 'https://a.example/'],
    [
      'https://www.google.com/url?rct=j&sa=t&url=https%3A%2F%2Fb.example%2Fx%3Futm_source%3Dy&ct=ga',
      'https://b.example/x',
    ],
    [
      'http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fb.example%2fx&c=1',
      'https://b.example/x',
    ],
    [
      'https://go.theregister.com/feed/www.theregister.com/2026/07/01/x/',
      'https://www.theregister.com/2026/07/01/x/',
    ],
    [
      'https://www.google.com/url?url=javascript:alert(1)',
      'https://www.google.com/url?url=javascript:alert(1)',
    ],
    ['https://a.example/s?ref=site.example', 'https://a.example/s'],
    ['https://a.example/s?ref=rss', 'https://a.example/s'],
    ['https://a.example/s?ref=7', 'https://a.example/s?ref=7'],
    ['javascript:alert(1)', null],
    ['mailto:a@b.example', null],
  ])('%s', (address, expected) => {
    expect(cleanAddress(address, { site: 'www.site.example' })).toBe(expected);
  });

  it('rewrites hosts that a source names', () => {
    expect(cleanAddress('https://wf.a.example/x', { hosts: { 'wf.a.example': 'www.a.example' } })).toBe(
      'https://www.a.example/x',
    );
  });

  it('gives one key to the spellings of one address', () => {
    const keys = ['https://www.a.example/x/', 'http://a.example/x', 'https://a.example/x/index.html'].map(
      addressKey,
    );
    expect(new Set(keys).size).toBe(1);
    expect(addressKey('https://a.example/?b=2&a=1')).toBe(addressKey('https://a.example/?a=1&b=2'));
    expect(addressKey('https://a.example/x')).not.toBe(addressKey('https://a.example/y'));
  });
});
