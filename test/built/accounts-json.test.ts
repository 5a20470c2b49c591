// Works out every score of the first twenty accounts again, from accounts.json alone: no code of the ranking is used.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/serve-dist.ts';

interface Signal {
  id: string;
  kind: string;
  topics: string[];
  date: string | null;
  confidence: string;
  vendor: string | null;
}
interface Money {
  kind: string;
  status: string;
  date: string | null;
  paid_usd: number | null;
}
interface Account {
  id: string;
  rank: number;
  priority: number;
  fit: number;
  need: number;
  capacity: number;
  segment: string | null;
  backer: object | null;
  burn: object | null;
  fit_parts: { label: string; value: number; evidence: string[] }[];
  signals: Signal[];
  money: Money[];
}

const path = join(distFolder(), 'outreach', 'accounts.json');
const published = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { accounts: [] };
const { formula, weights, as_of: asOf } = published;
const accounts: Account[] = published.accounts;

const days = (date: string) =>
  Math.max(
    0,
    (Date.parse(asOf) -
      Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)) /
      86_400_000,
  );
const left = (date: string | null, halfLife: number) =>
  0.5 ** (date === null ? formula.undated_half_lives : days(date) / halfLife);

function fitOf(account: Account): number {
  const any = (test: (signal: Signal) => boolean) => account.signals.some(test);
  const has = (signal: Signal, topics: string[]) => signal.topics.some(topic => topics.includes(topic));
  let fit = account.segment === null ? formula.unknown_segment_fit : formula.segment_fit[account.segment];
  if (formula.sellers.includes(account.segment)) return fit;
  if (any(signal => formula.own_work.includes(signal.kind) && has(signal, formula.training_topics)))
    fit = Math.max(fit, formula.trains_floor);
  if (any(signal => has(signal, formula.expert_domains))) fit += formula.expert_domain_bonus;
  if (any(signal => signal.vendor !== null)) fit += formula.buys_bonus;
  return Math.min(1, fit);
}

function needOf(account: Account): number {
  const byKind: Record<string, number> = {};
  for (const signal of account.signals) {
    const machine =
      signal.topics.length > 0 && signal.topics.every(topic => ['synthetic-data', 'rlaif'].includes(topic));
    const value =
      formula.start[signal.confidence] *
      (machine ? formula.machine_data_share : 1) *
      left(signal.date, weights.halfLives[signal.kind]);
    byKind[signal.kind] = (byKind[signal.kind] ?? 0) + value;
  }
  const capped = Object.values(byKind).map(value => Math.min(formula.kind_cap, value));
  return Math.min(
    1,
    capped.reduce((a, b) => a + b, 0),
  );
}

function capacityOf(account: Account): number {
  const counts = account.money
    .map(
      money =>
        (money.paid_usd ?? 0) *
        formula.status_share[money.status] *
        formula.kind_share[money.kind] *
        left(money.date, weights.halfLives.money),
    )
    .reduce((a, b) => a + b, 0);
  const scale = Math.log10(formula.scale.most) - Math.log10(formula.scale.least);
  const measured = counts === 0 ? 0 : (Math.log10(counts) - Math.log10(formula.scale.least)) / scale;
  return Math.max(account.backer === null ? 0 : formula.backed_capacity, Math.min(1, Math.max(0, measured)));
}

describe('accounts.json', () => {
  it('holds accounts in the order of their ranks', () => {
    expect(accounts.map(account => account.rank)).toEqual(accounts.map((_, index) => index + 1));
  });

  it.each(accounts.slice(0, 20).map(account => [account.rank, account.id, account] as const))(
    'rank %i, %s, is worked out from it alone',
    (_rank, _id, account) => {
      expect(account.burn).toBeNull();
      const parts = account.fit_parts.reduce((sum, part) => sum + part.value, 0);
      const base =
        account.segment === null ? formula.unknown_segment_fit : formula.segment_fit[account.segment];
      expect(account.fit_parts[0]!.value).toBe(base);
      const own = new Set(account.signals.map(signal => signal.id));
      for (const part of account.fit_parts.slice(1)) {
        expect(part.evidence.length).toBeGreaterThan(0);
        expect(part.evidence.every(id => own.has(id))).toBe(true);
      }
      expect(parts).toBeCloseTo(account.fit, 10);
      expect(fitOf(account)).toBeCloseTo(account.fit, 10);
      expect(needOf(account)).toBeCloseTo(account.need, 10);
      expect(capacityOf(account)).toBeCloseTo(account.capacity, 10);
      const { need, capacity } = weights;
      const priority =
        (fitOf(account) * (need * needOf(account) + capacity * capacityOf(account))) / (need + capacity);
      expect(priority).toBeCloseTo(account.priority, 10);
    },
  );
});
