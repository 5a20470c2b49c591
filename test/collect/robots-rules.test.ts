// robots.txt: who is addressed, which rule decides, and what sloppy files mean.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed, parseRobots } from '../../scrapers/collect/robots-rules.ts';

const may = (text: string, path: string, token = 'FooBot'): boolean =>
  isAllowed(parseRobots(text, token), `https://a.example${path}`);

describe('who is addressed', () => {
  it.each<[string, string, boolean]>([
    [
      'its own group instead of the general one',
      'User-agent: *\nDisallow: /\n\nUser-agent: FooBot\nDisallow: /x',
      true,
    ],
    ['in any case', 'user-AGENT: fOObOT\ndisALLOW: /', false],
    ['by its token, whatever version follows', 'User-agent: FooBot/2.1 (beta)\nDisallow: /', false],
    ['not by a longer token', 'User-agent: FooBotNews\nDisallow: /', true],
    ['not by a token in the middle', 'User-agent: Mozilla FooBot\nDisallow: /', true],
    ['in a list of agents', 'User-agent: BarBot\nUser-agent: FooBot\nDisallow: /', false],
    [
      'in two groups, which are one',
      'User-agent: FooBot\nDisallow: /a\n\nUser-agent: BarBot\nDisallow: /b\n\nUser-agent: FooBot\nDisallow: /',
      false,
    ],
    ['by a star with words after it', 'User-agent: * everyone\nDisallow: /', false],
    ['by nobody: rules before any agent', 'Disallow: /', true],
    [
      'an empty own group frees it from the general one',
      'User-agent: *\nDisallow: /\nUser-agent: FooBot',
      true,
    ],
    [
      'an empty own group before the general one',
      'User-agent: FooBot\nDisallow:\n\nUser-agent: *\nDisallow: /',
      true,
    ],
  ])('%s', (_, text, expected) => {
    expect(may(text, '/page')).toBe(expected);
  });
});

describe('which rule decides', () => {
  const rules = (lines: string): string => `User-agent: *\n${lines}`;
  it.each<[string, string, boolean]>([
    ['Disallow: /', '/robots.txt', true],
    ['Disallow:', '/x', true],
    ['Disallow: /fish', '/fish.html', false],
    ['Disallow: /fish', '/Fish', true],
    ['Disallow: /fish/', '/fish', true],
    ['Disallow: /p\nAllow: /', '/page', false],
    ['Allow: /page\nDisallow: /page', '/page', true],
    ['Disallow: /folder\nAllow: /folder/page', '/folder/page/1', true],
    ['Disallow: /*.php', '/x/index.php?a=1', false],
    ['Disallow: /*.php$', '/x.php', false],
    ['Disallow: /*.php$', '/x.php5', true],
    ['Disallow: /a*b*c', '/a-b-c-d', false],
    ['Disallow: /a*b*c', '/a-c-b', true],
    ['Disallow: /$', '/', false],
    ['Disallow: /$', '/x', true],
    ['Disallow: /*?', '/x?y', false],
    ['Disallow: /ümlaut', '/%C3%BCmlaut', false],
    ['Disallow: /%c3%bcmlaut', '/ümlaut', false],
    ['Disallow: /\nAllow: /dir/index.html', '/dir/', true],
    ['Disallow: /\nAllow: /dir/index.html', '/dir/other', false],
    ['Disallow /x', '/x', false],
    ['Disallow all robots please', '/x', true],
    ['Dissallow: /x', '/x', false],
    ['Disallow: /x # not here', '/x', false],
    ['Noindex: /x\nSitemap: https://a.example/s.xml', '/x', true],
  ])('%s  for %s', (lines, path, expected) => {
    expect(may(rules(lines), path)).toBe(expected);
  });

  it('reads pauses, a mark at the beginning and any line ends', () => {
    expect(parseRobots('\ufeffUser-agent: *\rCrawl-delay: 7\rDisallow: /a', 'FooBot')).toEqual({
      rules: [{ allow: false, path: '/a' }],
      delay: 7,
    });
    expect(parseRobots('User-agent: *\nCrawl-delay: 99999', 'FooBot').delay).toBe(30);
  });

  it('takes a web page for a file without rules', () => {
    expect(may('<!doctype html><html><body>User-agent: nobody</body></html>', '/x')).toBe(true);
  });

  it('answers at once, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('User-agent: *', 'Disallow: /', 'Allow: /', '*', '$', 'a', '\n', '%', '/', ':'),
        ),
        parts => {
          expect(typeof may(`User-agent: *\nDisallow: ${parts.join('')}`, `/${'a'.repeat(200)}`)).toBe(
            'boolean',
          );
        },
      ),
    );
    // A matcher that went back to try again would not be done with this in a lifetime.
    expect(may(`User-agent: *\nDisallow: /${'*a'.repeat(3_000)}b`, `/${'a'.repeat(5_000)}`)).toBe(true);
  });
});
