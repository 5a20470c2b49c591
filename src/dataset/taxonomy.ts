// The words of the field with their labels and definitions, as data/taxonomy.yaml states them.
import { z } from 'zod';

const termSchema = z.object({
  label: z.string(),
  means: z.string().optional(),
  layer: z.string().optional(),
  /** Spellings by which prose uses it: pages explain the first one that they have. */
  words: z.array(z.string().min(1)).optional(),
});
const groupSchema = z.record(z.string(), termSchema).default({});

export const taxonomySchema = z.object({
  layers: groupSchema,
  segments: groupSchema,
  kinds: groupSchema,
  stages: groupSchema,
  statuses: groupSchema,
  topics: groupSchema,
  /** Words that are no value of a field and still need a definition. */
  terms: groupSchema,
});
export type Taxonomy = z.infer<typeof taxonomySchema>;
export type TaxonomyGroup = keyof Taxonomy;

/** What a reader is shown for a value of the vocabulary; a value that the taxonomy lacks is shown in its own words. */
export function labelOf(taxonomy: Taxonomy, group: TaxonomyGroup, id: string | null | undefined): string {
  if (!id) return 'not stated';
  const known = taxonomy[group][id]?.label;
  if (known) return known;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The one-line definition of a value, or null where the taxonomy has none. */
export function definitionOf(taxonomy: Taxonomy, group: TaxonomyGroup, id: string): string | null {
  return taxonomy[group][id]?.means ?? null;
}
