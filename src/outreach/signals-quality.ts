// What was measured of the reading of signals, as the signals page tells it.
import { z } from 'zod';

const measureSchema = z.object({ items: z.number(), precision: z.number(), recall: z.number() });
const qualitySchema = z.object({
  labels: z.number(),
  held: z.number(),
  kinds_right: z.number(),
  topics: z.record(z.string(), measureSchema),
});

const percent = (share: number) => `${(100 * share).toFixed(0)}%`;

/** Two sentences for a reader, or null where nothing was measured; topics with few labels say little and are not named. */
export function tellSignalsQuality(measured: unknown): string | null {
  const { data } = qualitySchema.safeParse(measured);
  const all = data?.topics['all'];
  if (!data || !all) return null;
  const weakest = Object.entries(data.topics)
    .filter(([topic, { items }]) => topic !== 'all' && items >= 8)
    .sort(([, a], [, b]) => Math.min(a.precision, a.recall) - Math.min(b.precision, b.recall))[0];
  const weak = weakest
    ? ` The weakest topic with enough labels is ${weakest[0].replaceAll('-', ' ')}, at ${percent(weakest[1].precision)} and ${percent(weakest[1].recall)}.`
    : '';
  return `On ${data.held} of ${data.labels} labelled items that the rules were not worked on, ${percent(all.precision)} of the topics given were right and ${percent(all.recall)} of the right ones were given.${weak}`;
}
