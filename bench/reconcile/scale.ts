// How reconciling grows: from ten thousand claims to a million from scratch, then a thousand more on top; plotted as text.
import { openReconciliation } from '../../scrapers/reconcile/reconcile.ts';
import { generateClaims } from './generate-claims.ts';
import { rates } from './ledger-records.ts';

/** Claims for each company, as in the largest size asked for. */
const CLAIMS_PER_COMPANY = 10;
const MEGABYTE = 1024 * 1024;

interface Measured {
  readonly claims: number;
  readonly seconds: number;
  readonly added: number;
  readonly blocks: number;
  readonly megabytes: number;
  readonly events: number;
}

/** Reconciles `claims` generated claims from scratch, then a thousand new ones on top. */
export function measureScale(claims: number): Measured {
  const companies = Math.ceil(claims / CLAIMS_PER_COMPANY);
  const made = generateClaims(claims, companies);
  const more = generateClaims(1000, companies, 2, '2026-01-02T00:00:00.000Z').claims;
  const table = rates();
  const started = performance.now();
  const run = openReconciliation({ claims: made.claims, organizations: made.organizations, rates: table });
  const { events } = run.result();
  const seconds = (performance.now() - started) / 1000;
  const again = performance.now();
  const blocks = run.add(more);
  run.result();
  const added = (performance.now() - again) / 1000;
  return {
    claims,
    seconds,
    added,
    blocks,
    events: events.length,
    // The most that the process ever held, the generated claims themselves included.
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number);
  const measured: Measured[] = [];
  for (const size of sizes.length > 0 ? sizes : [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
    const result = measureScale(size);
    measured.push(result);
    console.log(
      `${result.claims.toLocaleString('en')} claims: ${result.seconds.toFixed(1)} s from scratch (${result.events.toLocaleString('en')} events), ` +
        `${result.added.toFixed(2)} s for 1,000 more (${result.blocks} blocks), ${result.megabytes.toFixed(0)} MB at most, ${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(0)} MB of heap now`,
    );
  }
  const slowest = Math.max(...measured.map(({ seconds, claims }) => (seconds / claims) * 1e6));
  console.log('\nmicroseconds a claim (level is linear growth)');
  for (const { claims, seconds } of measured) {
    const each = (seconds / claims) * 1e6;
    console.log(
      `${claims.toLocaleString('en').padStart(10)} ${'#'.repeat(Math.round((each / slowest) * 60))} ${each.toFixed(0)}`,
    );
  }
}
