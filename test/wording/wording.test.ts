import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxonomySchema } from '../../src/dataset/taxonomy.ts';
import { describeEvent } from '../../src/wording/describe-event.ts';
import { describeField } from '../../src/wording/describe-field.ts';
import { formatCount, joinWords } from '../../src/wording/format-count.ts';
import { formatDate, formatEventDate } from '../../src/wording/format-date.ts';
import { formatChange, formatMoney, formatShare } from '../../src/wording/format-money.ts';
import { lowerLabel } from '../../src/wording/lower-label.ts';
import { domainUrl, safeUrl } from '../../src/wording/safe-url.ts';
import { fixtureDataset } from '../dataset/fixture-dataset.ts';

describe('wording', () => {
  it.each([
    [1_500_000_000, 'USD', '$1.5bn'],
    [110e9, 'USD', '$110bn'],
    [12_430_000_000, 'USD', '$12.4bn'],
    [1_250_000_000, 'USD', '$1.25bn'],
    [999_950_000, 'USD', '$1bn'],
    [1.3e12, 'USD', '$1.3tn'],
    [5_500_000, 'USD', '$5.5m'],
    [800, 'USD', '$800'],
    [0, 'USD', '$0'],
    [470e6, 'EUR', '€470m'],
    [30e6, 'CHF', 'CHF 30m'],
  ])('writes %d %s as %s', (amount, currency, expected) => {
    expect(formatMoney(amount, currency)).toBe(expected);
  });

  it('keeps the order of amounts', () => {
    const value = (text: string) =>
      Number.parseFloat(text.slice(1)) *
      ({ k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 }[text.replace(/^[$\d.]+/, '')] ?? 1);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e14, noNaN: true }), amount => {
        expect(value(formatMoney(amount)) / amount).toBeCloseTo(1, 1);
      }),
    );
  });

  it('writes dates as precisely as they are known', () => {
    expect(formatDate('2026-03-12')).toBe('12 Mar 2026');
    expect(formatDate('2026-03')).toBe('Mar 2026');
    expect(formatDate('2026')).toBe('2026');
    expect(formatEventDate({ announced: '2026-03-12', date_precision: 'month' })).toBe('Mar 2026');
    expect(formatEventDate({ announced: null, date_precision: null })).toBe('not stated');
  });

  it('writes changes and shares', () => {
    expect(formatChange(100, 134)).toBe('+34%');
    expect(formatChange(100, 92)).toBe('−8%');
    expect(formatChange(1, 12)).toBe('×12');
    expect(formatChange(0, 5)).toBeNull();
    expect(formatShare(0.004)).toBe('<1%');
    expect(formatCount(1, 'event')).toBe('1 event');
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it.each([
    ['Data centres', 'data centres'],
    ['RLHF', 'RLHF'],
    ['RL environments', 'RL environments'],
    ['Series H', 'Series H'],
    ['Listing', 'listing'],
  ])('writes the label %s within a sentence as %s', (label, expected) => {
    expect(lowerLabel(label)).toBe(expected);
  });

  it('links web addresses only', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//x',
      ' jAvAsCrIpT:x',
    ])
      expect(safeUrl(address)).toBeNull();
    expect(safeUrl('https://news.example/a')).toBe('https://news.example/a');
    expect(domainUrl('anthropic.com')).toBe('https://anthropic.com/');
    expect(domainUrl('javascript:alert(1)')).toBeNull();
  });

  it('never lets a rumour read like a closed round', () => {
    const { eventById } = fixtureDataset();
    expect(describeEvent(eventById.get('opal-weights-series-c-2026-05')!)).toBe(
      'Opal Weights is in talks to raise $1.5bn',
    );
    expect(describeEvent(eventById.get('casebook-series-d-2026-06')!)).toBe(
      'Casebook is reported to have raised $300m',
    );
    expect(describeEvent(eventById.get('quillmind-growth-2026-02')!)).toBe('Quillmind raises $12bn');
    expect(describeEvent(eventById.get('basalt-halls-debt-2026-05')!)).toBe(
      'Basalt Halls borrows up to $3bn',
    );
  });
});

describe('describeField', () => {
  const taxonomy = taxonomySchema.parse({ stages: { 'series-b': { label: 'Series B' } } });
  it.each([
    ['amount', { amount: 53_000_000, currency: 'EUR' }, '€53m'],
    ['amount', 53_000_000, '$53m'],
    ['stage', 'series-b', 'Series B'],
    ['announced', '2026-03', 'Mar 2026'],
    ['investors', ['A', 'B'], 'A, B'],
    ['counterparties', [{ name: 'A', role: 'customer' }], 'A'],
    ['note', null, 'not stated'],
  ])('%s %j', (field, value, words) => {
    expect(describeField(field, value, taxonomy, 'USD')).toBe(words);
  });
});
