// Form D filings → the events of their issuer: a second, primary witness that money was sold. The absence of one proves nothing.
import type { Claim } from '../../src/model/claim.ts';
import { firstDay } from '../../src/model/partial-date.ts';
import type { Figure } from './claim-facts.ts';
import { compareRecorded } from './supersede-claims.ts';

/** What comparing needs of a claim. */
interface FilingFacts {
  readonly offering: readonly string[];
  readonly figures: readonly Figure[];
  readonly status: string;
}

/** What comparing needs of a group. */
interface FilingGroup {
  readonly offerings: ReadonlySet<string>;
  readonly sold: readonly Figure[];
  readonly figures: readonly Figure[];
}

/** Days between a round and a filing of it: due fifteen days after the first sale, and often late. */
const FILED_WITHIN = 200;
/** The same where the filing shows a part of the round only. */
const PART_FILED_WITHIN = 120;
/** A filing may show this much more than was announced: the round went on. */
const MORE_SOLD = 1.6;
const SAME_AMOUNT = 0.05;

export const isFiling = (claim: Claim): boolean => claim.method === 'form-d';

/** Keys of the offering that a filing is about: an original and its amendments share at least one. */
export function offeringsOf(claim: Claim): string[] {
  const { filing } = claim.says;
  if (!isFiling(claim)) return [];
  if (filing === undefined) return [`document ${claim.document}`];
  return [
    ...(filing.file_number === undefined ? [] : [`file ${filing.file_number}`]),
    `accession ${filing.accession}`,
    ...(filing.amends === undefined ? [] : [`accession ${filing.amends}`]),
    // An amendment restates the day of the first sale, and two offerings of one issuer seldom share it.
    ...(filing.cik === undefined || filing.first_sale === undefined
      ? []
      : [`sale ${filing.cik} ${filing.first_sale}`]),
  ];
}

/**
 * Compares a filing with a group, or news with a group that holds only filings; null where neither is the case.
 * A filing names no round, so amount and date must do: what was sold is all of the round or a part of it.
 */
export function compareFiling(
  claim: FilingFacts,
  group: FilingGroup,
  gap: number | null,
): { score: number; why: string } | null {
  const isFiled = claim.offering.length > 0;
  if (isFiled && claim.offering.some(offering => group.offerings.has(offering)))
    return { score: 1, why: 'The same offering: an amendment restates it.' };
  const filedOnly = group.figures.length === 0 && group.sold.length > 0;
  if (!isFiled && !filedOnly) return null;
  const none = { score: 0, why: 'Nothing ties the filing to it.' };
  // Two filings that share no number are two offerings.
  if (isFiled && filedOnly) return none;
  const sold = isFiled ? claim.figures : group.sold;
  const raised = isFiled ? group.figures : claim.figures;
  if (gap === null) return none;
  if (sold.length === 0 || raised.length === 0)
    return gap <= 45 ? { score: 0.55, why: 'A filing within weeks, without an amount to compare.' } : none;
  const largest = Math.max(...sold.map(figure => figure.usd));
  if (
    gap <= FILED_WITHIN &&
    raised.some(figure => Math.abs(figure.usd - largest) <= SAME_AMOUNT * figure.usd)
  )
    return { score: 0.9, why: 'The filing shows that this amount was sold.' };
  const most = Math.max(...raised.map(figure => figure.usd));
  if (gap <= PART_FILED_WITHIN && largest < most)
    return { score: 0.65, why: 'The filing shows that a part of it was sold.' };
  if (gap <= 90 && largest <= most * MORE_SOLD)
    return { score: 0.55, why: 'The filing shows that somewhat more was sold.' };
  return none;
}

/** The claims that speak: of the filings of one offering the newest replaces the others, and nothing is added. */
export function newestFilings(claims: readonly Claim[]): Claim[] {
  const filings = claims.filter(isFiling);
  if (filings.length < 2) return [...claims];
  const filedOn = (claim: Claim) => claim.witnesses[0]?.published ?? null;
  const ordered = [...filings].sort((a, b) => {
    const [x, y] = [filedOn(a), filedOn(b)].map(date => (date === null ? '' : firstDay(date)));
    return x! < y! ? 1 : x! > y! ? -1 : compareRecorded(b, a);
  });
  const told = new Set<string>();
  const silent = new Set<Claim>();
  for (const filing of ordered) {
    const offering = offeringsOf(filing);
    if (offering.some(key => told.has(key))) silent.add(filing);
    for (const key of offering) told.add(key);
  }
  return claims.filter(claim => !silent.has(claim));
}

/** What filings show, in sentences. */
export function filingReasons(claims: readonly Claim[]): string[] {
  return claims
    .filter(claim => isFiling(claim) && claim.says.amount !== undefined)
    .map(({ says, witnesses }) => {
      const filed = witnesses[0]?.published;
      return `A Form D filing${filed ? ` of ${filed}` : ''} shows that ${says.currency ?? 'USD'} ${says.amount!.toLocaleString('en-US')} was sold.`;
    })
    .sort();
}
