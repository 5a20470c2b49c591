// The measured quality of reading the news, as the quality page tells it: the extractor beside its baselines.
import { z } from 'zod';

const figureSchema = z.object({ value: z.number(), low: z.number(), high: z.number(), of: z.number() });
export type Figure = z.infer<typeof figureSchema>;

const qualitySchema = z.object({
  measured: z.string(),
  extractor: z.string(),
  corpus: z.object({
    items: z.number(),
    worked_on: z.number(),
    held: z.number(),
    fresh: z.number().optional(),
  }),
  figures: z.record(z.string(), z.record(z.string(), figureSchema)),
  by_kind: z
    .object({ held: z.record(z.string(), z.object({ labelled: z.number(), found: z.number() })) })
    .optional(),
});
export type ExtractionQuality = z.infer<typeof qualitySchema>;

/** What data/quality/extraction.json says, or null where it is missing or says something else. */
export function readExtractionQuality(raw: unknown): ExtractionQuality | null {
  const result = qualitySchema.safeParse(raw);
  return result.success ? result.data : null;
}

/** The part of the labelled items that was only measured, the one that the rules were made on, and news gathered after them. */
const HELD = ' held';
const WORKED_ON = ' dev';
const FRESH = ' fresh';
/** The extractor that the site is fed by. */
const OWN = 'rules';

/** One measure: the extractor on items held back, on fresh ones and on those it was made on, then each baseline on the held ones. */
export interface MeasureRow {
  readonly name: string;
  readonly held: Figure | null;
  readonly fresh: Figure | null;
  readonly workedOn: Figure | null;
  readonly baselines: readonly (Figure | null)[];
}

/** The names of the baselines in the order of the columns, and every measure that the extractor has. */
export function tableOfMeasures({ figures }: ExtractionQuality): {
  baselines: string[];
  rows: MeasureRow[];
} {
  const baselines = Object.keys(figures)
    .filter(name => name.endsWith(HELD) && name !== `${OWN}${HELD}`)
    .map(name => name.slice(0, -HELD.length));
  const held = figures[`${OWN}${HELD}`] ?? {};
  const fresh = figures[`${OWN}${FRESH}`] ?? {};
  const workedOn = figures[`${OWN}${WORKED_ON}`] ?? {};
  const names = [...new Set([...Object.keys(held), ...Object.keys(workedOn)])];
  return {
    baselines,
    rows: names.map(name => ({
      name: name.replaceAll('_', ' ').replace(/^ai related/, 'AI-related'),
      held: held[name] ?? null,
      fresh: fresh[name] ?? null,
      workedOn: workedOn[name] ?? null,
      baselines: baselines.map(baseline => figures[`${baseline}${HELD}`]?.[name] ?? null),
    })),
  };
}
