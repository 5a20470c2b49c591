// The sources file: ours is right, and a wrong one is told where and how.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAdapters } from '../../scrapers/collect/load-adapters.ts';
import { parseSources, SourcesInvalid } from '../../scrapers/collect/load-sources.ts';

const file = join(import.meta.dirname, '../../data/sources.yaml');

function problemsOf(text: string): readonly string[] {
  try {
    parseSources(text, 'sources.yaml');
  } catch (error) {
    if (error instanceof SourcesInvalid) return error.problems;
    throw error;
  }
  return [];
}

const entry = (lines: string): string =>
  `- id: good\n  name: Good\n  kind: feed\n  url: https://a.example/\n  trust: trade\n  enabled: true\n${lines}`;

describe('data/sources.yaml', () => {
  const sources = parseSources(readFileSync(file, 'utf8'), file);

  it('holds the whole catalogue, and says of each source that is off why', () => {
    expect(sources.length).toBeGreaterThanOrEqual(211);
    for (const source of sources.filter(({ enabled }) => !enabled))
      expect(source.why_not?.length).toBeGreaterThan(20);
  });

  it('keeps off what terms or state forbid', () => {
    const on = new Set(sources.filter(({ enabled }) => enabled).map(({ id }) => id));
    for (const id of [
      'reuters',
      'nvidia-newsroom',
      'aws-news',
      'techeu',
      'businesswire-home',
      'finsmes',
      'axios-prorata',
      'gnews-search',
      'strictlyvc',
    ]) {
      expect(on.has(id), id).toBe(false);
    }
  });

  it('uses kinds that an adapter reads', async () => {
    const kinds = new Set((await loadAdapters()).keys());
    expect(sources.filter(({ enabled, kind }) => enabled && !kinds.has(kind)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('a wrong sources file', () => {
  it.each<[string, string, RegExp]>([
    [
      'a bad address',
      entry('- id: bad\n  name: B\n  kind: feed\n  url: ftp://x\n  trust: trade\n  enabled: true\n'),
      /^sources\.yaml:10: source "bad", url: found "ftp:\/\/x"; expected otherwise: .*not an http\(s\) URL/,
    ],
    [
      'an unknown trust',
      entry(
        '- id: bad\n  name: B\n  kind: feed\n  url: https://b.example/\n  trust: friend\n  enabled: true\n',
      ),
      /^sources\.yaml:11: source "bad", trust: found "friend"/,
    ],
    [
      'off without a reason',
      entry(
        '- id: bad\n  name: B\n  kind: feed\n  url: https://b.example/\n  trust: trade\n  enabled: false\n',
      ),
      /source "bad", why_not: found nothing; expected otherwise: A source that is off must say why/,
    ],
    [
      'an id twice',
      entry(entry('')),
      /^sources\.yaml:7: source "good", id: found it again \(first on line 1\); expected each id once\.$/,
    ],
    ['an unknown field', entry('  colour: red\n'), /source "good".*colour/],
    ['no list', 'a: 1\n', /^sources\.yaml:1: found object; expected a list of sources/],
    ['nothing', '', /^sources\.yaml:1: found nothing; expected a list/],
    ['no YAML', '- id: "x\n', /^sources\.yaml:\d+: found YAML that cannot be read/],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text).join('\n')).toMatch(expected);
  });

  it('is told every problem at once', () => {
    expect(problemsOf('- id: A B\n- name: x\n').length).toBeGreaterThan(5);
  });
});
