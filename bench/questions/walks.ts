// Ten questions of an analyst and the way to each answer, walked from the home page by somebody who has never been here.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { countCapital } from '../../src/dataset/count.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { newestQuarters } from '../../src/dataset/quarterly.ts';
import type { Event } from '../../src/model/event.ts';
import { quarterOf } from '../../src/model/partial-date.ts';
import { largestEntries } from '../../src/outlets/totals.ts';
import { describeValuation } from '../../src/wording/describe-event.ts';

/** What a reader does, counted: nothing else moves the page. */
export interface Reader {
  readonly page: Page;
  /** Follows a link or presses a button that stands there, by the words on it. */
  click: (words: string | RegExp) => Promise<void>;
  /** The same for what stands beside some words, such as the title of the chart with a question. */
  press: (one: Locator) => Promise<void>;
  /** Opens the search by its key, types and takes the first that is found. */
  search: (words: string) => Promise<void>;
}

export interface Walk {
  readonly question: string;
  /** The way in words, as the table of the README has it. */
  readonly way: string;
  readonly go: (reader: Reader) => Promise<void>;
  /** What must be read there; of several any will do. Computed from the ledger, not from the page. */
  readonly answer: (dataset: Dataset) => readonly (string | readonly string[])[];
  /** Where the answer is read. */
  readonly at: string;
}

const digits = (usd: number) => usd.toLocaleString('en-GB');
const isEquity = (entry: { instrument: string }) => entry.instrument === 'equity';
const sumOf = (entries: readonly { paid: number }[]) => entries.reduce((sum, entry) => sum + entry.paid, 0);
const equityOf = (events: readonly Event[]) => countCapital(events).entries.filter(isEquity);
const firmRounds = (dataset: Dataset) =>
  dataset.events.filter(
    event => event.kind === 'equity' && (event.status === 'announced' || event.status === 'closed'),
  );
const backersOf = (dataset: Dataset, layer: string) =>
  new Set(firmRounds(dataset).flatMap(event => (event.layer === layer ? event.investors : [])));
/** The newest price of which a source says whether it is before or after the new money. */
const newestValued = (dataset: Dataset, company: string) =>
  dataset.companies
    .get(company)!
    .events.find(event => event.valuation_basis === 'pre' || event.valuation_basis === 'post')!;

export const WALKS: readonly Walk[] = [
  {
    question: 'Who raised most this quarter?',
    way: 'Press / and type “raised most”; Enter. The worked question stands there with its answer.',
    go: reader => reader.search('raised most'),
    at: '#most-this-quarter',
    answer: dataset =>
      newestQuarters(dataset, 2).flatMap(quarter => {
        const entries = equityOf(dataset.events).filter(
          ({ event }) => event.announced !== null && quarterOf(event.announced) === quarter,
        );
        const companies = [...Map.groupBy(entries, ({ event }) => event.company)]
          .map(([company, some]) => ({ company, usd: sumOf(some) }))
          .sort((a, b) => b.usd - a.usd);
        return companies[0] ? [companies[0].company, digits(companies[0].usd)] : [];
      }),
  },
  {
    question: 'How much went to chips in 2025 without the three largest rounds?',
    way: 'Press / and type “chips without”; Enter.',
    go: reader => reader.search('chips without'),
    at: '#without-the-largest',
    answer: dataset => {
      const entries = equityOf(
        dataset.events.filter(
          event => event.layer === 'chips-networks' && event.announced?.startsWith('2025'),
        ),
      );
      return [digits(sumOf(entries)), digits(sumOf(entries) - sumOf(largestEntries(entries, 'equity', 3)))];
    },
  },
  {
    question: 'Equity against debt in compute clouds?',
    way: 'On the home page, under “Questions with their answers”, follow “Equity beside debt in compute clouds”.',
    go: reader => reader.click(/^Equity beside debt in compute clouds/),
    at: '#equity-beside-debt',
    answer: dataset => {
      const year = dataset.asOf!.slice(0, 4);
      const { byInstrument } = countCapital(
        dataset.events.filter(event => event.layer === 'compute-clouds' && event.announced?.startsWith(year)),
      );
      return [digits(byInstrument.equity.paid), digits(byInstrument.debt.paid)];
    },
  },
  {
    question: 'What is OpenAI’s valuation, pre or post, and says who?',
    way: 'Press / and type “openai”; Enter. The company’s page opens with it.',
    go: reader => reader.search('openai'),
    at: 'main',
    answer: dataset => {
      const event = newestValued(dataset, 'openai');
      return ['Last valued at', describeValuation(event)!, event.sources.map(source => source.publisher)];
    },
  },
  {
    question: 'Who backs both model labs and chip makers?',
    way: 'Press / and type “backs both”; Enter.',
    go: reader => reader.search('backs both'),
    at: '#backs-both',
    answer: dataset => {
      const chips = backersOf(dataset, 'chips-networks');
      const both = [...backersOf(dataset, 'models')].filter(name => chips.has(name));
      const breadth = (name: string) =>
        new Set(
          firmRounds(dataset)
            .filter(
              event =>
                event.investors.includes(name) && ['models', 'chips-networks'].includes(event.layer ?? ''),
            )
            .map(event => event.company),
        ).size;
      return both.sort((a, b) => breadth(b) - breadth(a)).slice(0, 3);
    },
  },
  {
    question: 'Which rounds are only rumoured?',
    way: 'Events in the head of the page; Filters; tick “Rumoured”.',
    go: async reader => {
      await reader.click('Events');
      await reader.click('Filters');
      await reader.click('Rumoured');
      await reader.page.waitForURL(/status=rumoured/);
    },
    at: 'main',
    answer: dataset => {
      const rumoured = dataset.events.filter(event => event.status === 'rumoured');
      return [
        `${rumoured.length} of ${dataset.events.length}`,
        ...rumoured.slice(0, 3).map(event => event.company),
      ];
    },
  },
  {
    question: 'What did Paradigm raise, and is it closed?',
    way: 'Press / and type “paradigm”; Enter. Its events stand there, each with its status.',
    go: reader => reader.search('paradigm'),
    at: 'main',
    answer: dataset => ['$1.5bn', dataset.eventById.get('paradigm-fund-2026-02')!.status],
  },
  {
    question: 'How concentrated is 2026?',
    way: 'Press / and type “concentrated”; Enter. Shares of the largest one, five and ten rounds, quarter by quarter.',
    go: reader => reader.search('concentrated'),
    at: '#concentration',
    answer: dataset => {
      const entries = equityOf(dataset.events).filter(
        ({ event }) => event.announced !== null && quarterOf(event.announced) === '2026-Q1',
      );
      const share = (most: number) => (100 * sumOf(largestEntries(entries, 'equity', most))) / sumOf(entries);
      return ['2026-Q1', ...[1, 5, 10].map(most => String(Math.round(share(most) * 10) / 10))];
    },
  },
  {
    question: 'Which investors were busiest?',
    way: 'Press / and type “busiest”; Enter.',
    go: reader => reader.search('busiest'),
    at: '#busiest-investors',
    answer: dataset => {
      const from = new Date(Date.parse(dataset.asOf!) - 364 * 86_400_000).toISOString().slice(0, 10);
      const rounds = firmRounds(dataset).filter(
        event =>
          event.part_of === null &&
          event.announced !== null &&
          event.announced.length > 4 &&
          (event.announced.length === 7 ? `${event.announced}-15` : event.announced) >= from,
      );
      const [first] = [
        ...Map.groupBy(
          rounds.flatMap(event => event.investors),
          name => name,
        ),
      ].sort((a, b) => b[1].length - a[1].length);
      return [first![0], String(first![1].length)];
    },
  },
  {
    question: 'Download the data behind a chart',
    way: 'Charts in the head of the page; the title below “How much is raised each quarter”; “The numbers as CSV”.',
    go: async reader => {
      await reader.click('Charts');
      const { page } = reader;
      await reader.press(
        page.locator('article', { hasText: 'How much is raised each quarter' }).getByRole('link'),
      );
      const [file] = await Promise.all([page.waitForEvent('download'), reader.click('The numbers as CSV')]);
      const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
      await page.evaluate(
        text => document.querySelector('main')!.append(text),
        `Downloaded: ${lines.find(line => !line.startsWith('#'))}`,
      );
    },
    at: 'main',
    answer: () => ['Downloaded: quarter,instrument,layer'],
  },
];
