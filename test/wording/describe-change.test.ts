// A change is a ratio only where both sides rest on enough events; else the sum before is said.
import { describe, expect, it } from 'vitest';
import { describeChange } from '../../src/wording/describe-change.ts';

const total = (paid: number, events: number) => ({ paid, events });

describe('describeChange', () => {
  it.each([
    [total(0, 0), total(5e9, 4), 'none before'],
    [total(10e9, 8), total(13.4e9, 9), '+34%'],
    [total(10e9, 8), total(5.2e9, 3), '−48%'],
    [total(10e9, 8), total(0, 0), 'was $10bn'],
    [total(10e9, 2), total(13e9, 9), 'was $10bn'],
    [total(10e9, 8), total(13e9, 2), 'was $10bn'],
    [total(7_200_000, 3), total(140e6, 3), 'was $7.2m'],
    [total(140e6, 3), total(7_200_000, 3), 'was $140m'],
  ])('%j → %j', (before, now, words) => {
    expect(describeChange(before, now)).toBe(words);
  });
});
