import { describe, expect, it } from 'vitest';
import { findRisers } from '../../src/outreach/find-risers.ts';
import { emptyDataset, fixtureDataset } from '../dataset/fixture-dataset.ts';

describe('accounts that rose', () => {
  it('hold only such as stand higher than before, most places gained first', () => {
    const risers = findRisers(fixtureDataset(), 30);
    expect(risers.length).toBeGreaterThan(0);
    const gains = risers.map(riser => (riser.from ?? 1000) - riser.ranked.rank);
    for (const gain of gains) expect(gain).toBeGreaterThan(0);
    // A round of June lifts the company that closed it.
    expect(risers.some(riser => riser.ranked.account.id === 'errand-works')).toBe(true);
  });

  it('are none for an empty ledger', () => {
    expect(findRisers(emptyDataset(), 30)).toEqual([]);
  });
});
