// Whether an event belongs on the site: money into AI infrastructure, as far as its claims say.
import type { Claim } from '../../src/model/claim.ts';
import type { Organization } from '../../src/model/organization.ts';
import { type Layer, layerOf, type Segment } from '../../src/model/segment.ts';
import { isFiling } from './attach-filings.ts';
import { settleByWeight, type Telling } from './settle-value.ts';

/** The segment of an event: the registry's for its company, else what most of the claims' weight says. */
export function settleSegment(
  tellings: readonly Telling[],
  organization: Organization | null,
): Segment | null {
  const stated = settleByWeight(tellings, ({ says }) => says.segment);
  return organization?.segment ?? stated?.value ?? null;
}

/** What companies of these layers do is AI infrastructure, whether or not a headline says so. */
const INFRASTRUCTURE: ReadonlySet<Layer> = new Set([
  'energy-data-centres',
  'chips-networks',
  'compute-clouds',
  'models',
]);

/**
 * A curated fact is in scope because a curator chose it. News is when it speaks of AI and either its segment is known
 * or its company is one that the registry tracks; or when the registry, which knows no other of that name, places the
 * company in the infrastructure: "AirTrunk sold for A$24 billion" says nothing of AI.
 */
export function judgeScope(
  claims: readonly Claim[],
  segment: Segment | null,
  organization: Organization | null,
): boolean {
  if (claims.some(claim => claim.method === 'curated')) return true;
  const tracked = organization !== null && organization.roles.length > 0;
  if (tracked && organization.segment !== null) {
    // A filing says nothing of what its issuer does; the registry does.
    if (claims.some(isFiling)) return true;
    if (organization.ambiguous_with.length === 0 && INFRASTRUCTURE.has(layerOf(organization.segment)))
      return true;
  }
  return claims.some(({ says }) => says.ai_related === true) && (segment !== null || tracked);
}
