// The registry of organizations, with those that events only name, as one table.
import type { Dataset } from '../../dataset/dataset.ts';
import { INVESTOR_TYPES, makeOrganization, type Organization } from '../../model/organization.ts';
import { SEGMENTS } from '../../model/segment.ts';
import { defineTable } from './table.ts';

/** An organization as the registry has it, or what events alone say of one. */
export function listOrganizations(dataset: Dataset): Organization[] {
  const known = new Map<string, Organization>(dataset.organizations);
  const named = (id: string, name: string, role: 'company' | 'investor') => {
    const already = known.get(id);
    if (already && dataset.organizations.has(id)) return;
    const roles = [...new Set([...(already?.roles ?? []), role])];
    known.set(id, makeOrganization(id, already?.name ?? name, { roles }));
  };
  for (const company of dataset.companies.values()) named(company.id, company.name, 'company');
  for (const investor of dataset.investors.values()) named(investor.id, investor.name, 'investor');
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const organizationsTable = defineTable<Organization>({
  name: 'organizations',
  title: 'Organizations',
  means: 'Companies, investors and fund managers with the names that they go or went by.',
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, means: 'stable id', cell: o => o.id },
    {
      name: 'name',
      type: 'string',
      required: true,
      means: 'the one spelling that the site uses',
      cell: o => o.name,
    },
    {
      name: 'aliases',
      type: 'list',
      means: 'other spellings, tickers, names in other scripts',
      cell: o => o.aliases,
    },
    { name: 'former_names', type: 'list', means: 'names that it went by', cell: o => o.former_names },
    {
      name: 'roles',
      type: 'list',
      means: 'company, investor, fund-manager; none: listed only because it is easily confused with another',
      cell: o => o.roles,
    },
    {
      name: 'investor_type',
      type: 'string',
      values: INVESTOR_TYPES,
      means: 'what sort of investor',
      cell: o => o.investor_type,
    },
    { name: 'segment', type: 'string', values: SEGMENTS, means: 'what a company does', cell: o => o.segment },
    { name: 'website', type: 'string', unit: 'domain', means: 'its website', cell: o => o.website },
    {
      name: 'hq_country',
      type: 'string',
      unit: 'ISO 3166 alpha-2',
      means: 'where it has its seat',
      cell: o => o.hq_country,
    },
    { name: 'parent', type: 'string', means: 'id of its owner', cell: o => o.parent },
    {
      name: 'ambiguous_with',
      type: 'list',
      means: 'ids of different organizations with a confusable name',
      cell: o => o.ambiguous_with,
    },
    {
      name: 'events_as_company',
      type: 'integer',
      required: true,
      means: 'events that are about it',
      cell: (o, d) => d.companies.get(o.id)?.events.length ?? 0,
    },
    {
      name: 'events_as_investor',
      type: 'integer',
      required: true,
      means: 'events that name it as investor, lender or buyer',
      cell: (o, d) => d.investors.get(o.id)?.events.length ?? 0,
    },
  ],
  list: listOrganizations,
});
