// A place that we watch: one entry of data/sources.yaml.
import { z } from 'zod';

/** Adapters, one a kind; each has a file of this name in scrapers/sources/. */
export const SOURCE_KINDS = [
  'feed',
  'html-listing',
  'edgar-form-d',
  'gdelt',
  'hacker-news',
  'google-news',
  'job-board',
  'arxiv',
  'rates',
  'json-listing',
  'curated',
] as const;

/** How far a publisher is trusted: a filing or release of a party, a newsroom, the trade press, or a copy of others. */
export const PUBLISHER_KINDS = ['primary', 'newsroom', 'trade', 'aggregator'] as const;
export const publisherKindSchema = z.enum(PUBLISHER_KINDS, {
  error: issue =>
    `The publisher kind ${JSON.stringify(issue.input)} is unknown: expected one of ${PUBLISHER_KINDS.join(', ')}.`,
});
export type PublisherKind = z.infer<typeof publisherKindSchema>;

/** Kebab-case identifier, stable for ever. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: issue =>
    `The id ${JSON.stringify(issue.input)} is not a slug: expected small letters, digits and single hyphens.`,
});

export const sourceSchema = z
  .strictObject({
    id: slugSchema,
    name: z.string().min(1),
    kind: z.enum(SOURCE_KINDS),
    url: z.url({
      protocol: /^https?$/,
      error: issue => `The address ${JSON.stringify(issue.input)} is not an http(s) URL.`,
    }),
    country: z.string().optional(),
    language: z.string().optional(),
    topic: z.string().optional(),
    trust: publisherKindSchema,
    /** Minutes between two visits, at the least. */
    cadence: z.number().int().positive().default(60),
    /** What its terms or robots.txt allow, as it was read. */
    terms: z.string().optional(),
    enabled: z.boolean(),
    /** Why it is off; required when it is. */
    why_not: z.string().optional(),
    how_verified: z.string().optional(),
    note: z.string().optional(),
    /** What an adapter needs beyond the address (selectors, board tokens, queries). */
    options: z.record(z.string(), z.unknown()).optional(),
  })
  .refine(source => source.enabled || Boolean(source.why_not), {
    path: ['why_not'],
    error: 'A source that is off must say why: "why_not" is missing.',
  });

export type Source = z.infer<typeof sourceSchema>;
