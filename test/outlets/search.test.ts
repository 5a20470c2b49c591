import { describe, expect, it } from 'vitest';
import { makeSearch } from '../../src/outlets/search/search-engine.ts';
import { searchRows } from '../../src/outlets/search/search-index.ts';
import { SITE_PAGES } from '../../src/outlets/search/site-pages.ts';
import { listQuestions } from '../../src/outlets/sql/questions.ts';
import { changedDataset, emptyDataset, realDataset } from './real-dataset.ts';

const CHARTS = [
  {
    title: 'How much capital was raised, and by which layer?',
    path: '/charts/capital-by-layer/',
    about: 'chart',
  },
];
const dataset = realDataset();
const QUESTIONS = listQuestions(dataset).map(({ id, question, care }) => ({
  title: question,
  path: `/data/sql/#${id}`,
  about: care,
}));
const rows = searchRows(dataset, CHARTS, SITE_PAGES, QUESTIONS);
const search = makeSearch(rows);
const first = (text: string) => search(text)[0]?.path;

describe('the search', () => {
  it.each([
    ['OpenAI', '/companies/openai/'],
    ['openia', '/companies/openai/'],
    ['Antropic', '/companies/anthropic/'],
    ['anthrpic', '/companies/anthropic/'],
    ['mistrl', '/companies/mistral-ai/'],
    ['corewaeve', '/companies/coreweave/'],
    ['antrop', '/companies/anthropic/'],
    ['opnea', '/companies/openai/'],
    ['methodlogy', '/methodology/'],
    ['downloads', '/data/'],
    ['capital by layer', '/charts/capital-by-layer/'],
    ['who raised most this quarter', '/data/sql/#most-this-quarter'],
    ['chips without the largest', '/data/sql/#without-the-largest'],
    ['who backs both model labs and chip makers', '/data/sql/#backs-both'],
    ['only rumuored rounds', '/data/sql/#only-rumoured'],
  ])('finds %s', (text, path) => {
    expect(first(text)).toBe(path);
  });

  it('finds an investor with a slip in its name', () => {
    expect(search('sequoai capital', 5).map(found => found.path)).toContain('/investors/sequoia-capital/');
    expect(search('anderssen horowitz', 5).map(found => found.path)).toContain(
      '/investors/andreessen-horowitz/',
    );
  });

  it('finds every company by each of its former names', () => {
    const missed = [...dataset.companies.values()].flatMap(({ id, organization }) =>
      (organization?.former_names ?? []).filter(
        name => !search(name, 5).some(found => found.path === `/companies/${id}/`),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('finds every company and investor by its own name among the first three', () => {
    const missed = [
      ...[...dataset.companies.values()].map(({ id, name }) => [name, `/companies/${id}/`]),
      ...[...dataset.investors.values()].map(({ id, name }) => [name, `/investors/${id}/`]),
    ].filter(([name, path]) => !search(name!, 3).some(found => found.path === path));
    expect(missed).toEqual([]);
  });

  it('finds an event by company and stage', () => {
    const event =
      dataset.companies.get('anthropic')!.events.find(one => one.stage === 'series-f') ??
      dataset.companies.get('anthropic')!.events[0]!;
    expect(search(`anthropic ${event.stage.replace('-', ' ')}`, 10).map(found => found.path)).toContain(
      `/events/${event.id}/`,
    );
  });

  it('answers letter by letter, and brings no more than was asked for', () => {
    const words = [
      'anthropic series f',
      'andreesen horowitz',
      'data centres',
      'nvdia',
      'what did paradigm raise',
    ];
    for (const word of words)
      for (let length = 2; length <= word.length; length += 1) {
        const found = search(word.slice(0, length), 7);
        expect(found.length, word.slice(0, length)).toBeLessThanOrEqual(7);
      }
    for (const word of words) expect(search(word, 7), word).not.toEqual([]);
  });

  it('finds nothing in nothing, and takes any text', () => {
    expect(search('')).toEqual([]);
    expect(search('   ')).toEqual([]);
    expect(makeSearch(searchRows(emptyDataset(), [], []))('openai')).toEqual([]);
    for (const text of ['((((', '\\', '*', '株式会社', 'x'.repeat(10_000), '__proto__', 'constructor'])
      expect(() => search(text)).not.toThrow();
  });

  it('carries hostile names as text', () => {
    const name = '<img src=x onerror=alert(1)> "quoted"';
    const { id } = dataset.events[0]!;
    const found = makeSearch(
      searchRows(
        changedDataset(event => (event.id === id ? { ...event, company: name } : event)),
        [],
        [],
      ),
    );
    expect(found('onerror').some(one => one.title.includes(name))).toBe(true);
  });
});
