// A company or investor, with the names that it goes or went by.
import { z } from 'zod';
import { segmentSchema } from './segment.ts';
import { slugSchema } from './source.ts';

export const INVESTOR_TYPES = [
  'vc',
  'corporate',
  'sovereign',
  'private-equity',
  'hedge-fund',
  'bank',
  'government',
  'angel',
  'asset-manager',
] as const;
export const investorTypeSchema = z.enum(INVESTOR_TYPES);
export type InvestorType = z.infer<typeof investorTypeSchema>;

export const organizationSchema = z.strictObject({
  id: slugSchema,
  /** The one spelling that the site uses. */
  name: z.string().min(1),
  /** Other spellings, tickers, former names, names in other scripts. */
  aliases: z.array(z.string().min(1)),
  former_names: z.array(z.string().min(1)),
  /** Empty for one that is listed only because it is easily confused with another. */
  roles: z.array(z.enum(['company', 'investor', 'fund-manager'])),
  investor_type: investorTypeSchema.nullable(),
  segment: segmentSchema.nullable(),
  website: z.string().nullable(),
  /** ISO 3166 alpha-2. */
  hq_country: z.string().nullable(),
  /** Id of the owner. */
  parent: z.string().nullable(),
  /** Listed and paying from its income, so that no round explains what it or its laboratories spend; else absent. */
  pays_from_income: z.literal(true).optional(),
  /** Ids of different organizations with a confusable name. */
  ambiguous_with: z.array(z.string()),
});

export type Organization = z.infer<typeof organizationSchema>;

/** A company of which no more than this is known. */
export const makeOrganization = (
  id: string,
  name: string,
  known: Partial<Organization> = {},
): Organization => ({
  id,
  name,
  aliases: [],
  former_names: [],
  roles: ['company'],
  investor_type: null,
  segment: null,
  website: null,
  hq_country: null,
  parent: null,
  ambiguous_with: [],
  ...known,
});
