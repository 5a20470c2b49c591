import { describe, expect, it } from 'vitest';
import { generateClaims } from '../../bench/reconcile/generate-claims.ts';
import { openReconciliation, reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { RATES } from './make-claim.ts';

describe('reconcile, for generated claims', () => {
  it('touches only the blocks of new claims, and comes to the same as a run over all', () => {
    const before = generateClaims(3000, 12, 1, '2026-01-01T00:00:00.000Z');
    const after = generateClaims(300, 6, 2, '2026-01-02T00:00:00.000Z');
    const { organizations } = before;
    const open = openReconciliation({ claims: before.claims, organizations, rates: RATES });
    open.result();
    const blocks = open.add(after.claims);
    const fresh = reconcile({ claims: [...before.claims, ...after.claims], organizations, rates: RATES });
    expect(open.result()).toEqual(fresh);
    expect(blocks).toBeLessThan(30);
  });

  it('makes far fewer events than claims, for most claims are copies', () => {
    const { claims, organizations } = generateClaims(2000, 200);
    const { events } = reconcile({ claims, organizations, rates: RATES });
    expect(events.length).toBeLessThan(900);
    expect(events.flatMap(event => event.claims)).toHaveLength(2000);
  });
});
