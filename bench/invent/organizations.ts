// Invented companies and investors, some of them with names that pages stumble over.
import { INVESTOR_TYPES, type Organization } from '../../src/model/organization.ts';
import { nameOf } from '../reconcile/generate-claims.ts';
import type { Chance } from '../seeded.ts';
import { COUNTRY, SEGMENT } from './proportions.ts';

/** Names that a careless page would stumble over. */
const AWKWARD = [
  '<img src=x onerror=alert(1)> & "Sons"',
  `${'Unbreakable'.repeat(14)} Holdings`,
  'شركة الحوسبة المفتوحة',
  '株式会社テスト人工知能研究所',
  'The Company of Very Many Words That Was Named by a Committee on a Long Afternoon and Never Shortened Again',
];

/** Two thirds companies, one third investors; some of each are awkward, and one company in two hundred is a namesake. */
export function inventOrganizations(count: number, chance: Chance): Organization[] {
  const companies = Math.ceil((count * 2) / 3);
  return Array.from({ length: count }, (_, index): Organization => {
    const investor = index >= companies;
    const namesake = !investor && index % 200 === 199;
    const name =
      !investor && index % 400 === 7
        ? `${AWKWARD[((index - 7) / 400) % AWKWARD.length]}${index < 2000 ? '' : ` ${index}`}`
        : investor
          ? `${nameOf(index - companies)} ${['Capital', 'Ventures', 'Partners', 'Bank'][index % 4]}`
          : nameOf(namesake ? index - 1 : index);
    const twin = namesake
      ? index - 1
      : !investor && index % 200 === 198 && index + 1 < companies
        ? index + 1
        : -1;
    return {
      id: `${investor ? 'investor' : 'company'}-${index}`,
      name,
      aliases: index % 5 === 0 ? [`${name} Technologies`] : [],
      former_names: [],
      roles: [investor ? 'investor' : 'company'],
      investor_type: investor ? INVESTOR_TYPES[index % INVESTOR_TYPES.length]! : null,
      segment: investor ? null : chance.weigh(SEGMENT),
      website: index % 3 === 0 ? `organization-${index}.example` : null,
      hq_country: chance.often(0.97) ? chance.weigh(COUNTRY) : null,
      parent: null,
      ambiguous_with: twin === -1 ? [] : [`company-${twin}`],
    };
  });
}
