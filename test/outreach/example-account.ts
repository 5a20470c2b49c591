// An account of our own invention, for tests to vary.
import type { AccountInput, MoneyInput, SignalInput } from '../../src/outreach/account.ts';

export const exampleSignal = (changes: Partial<SignalInput>): SignalInput => ({
  id: 'signal-1',
  kind: 'hiring',
  topics: ['expert-annotation'],
  date: '2026-06-16',
  dated_by: 'sign',
  what: 'Seeks a manager of annotation suppliers.',
  vendor: null,
  role_title: 'Human Data Manager',
  benchmark: null,
  confidence: 'high',
  url: 'https://jobs.example/1',
  publisher: 'Example Jobs',
  ...changes,
});

export const exampleMoney = (changes: Partial<MoneyInput>): MoneyInput => ({
  event: 'example-lab-series-b-2026-05',
  kind: 'equity',
  stage: 'series-b',
  status: 'closed',
  date: '2026-05',
  paid_usd: 500_000_000,
  conditional_usd: 0,
  from: ['Example Ventures'],
  url: 'https://news.example/1',
  publisher: 'Example News',
  ...changes,
});

export const exampleAccount = (changes: Partial<AccountInput>): AccountInput => ({
  id: 'example-lab',
  name: 'Example Lab',
  aliases: ['ExLab'],
  domain: 'example.com',
  segment: 'frontier-models',
  country: 'US',
  backer: null,
  burn: null,
  signals: [exampleSignal({})],
  money: [exampleMoney({})],
  bought_by: null,
  ...changes,
});
