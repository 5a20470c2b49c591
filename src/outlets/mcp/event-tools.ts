// MCP tools about events: find them, read one whole, add them up by the counting rules.
import { z } from 'zod';
import type { Event } from '../../model/event.ts';
import { quarterOf } from '../../model/partial-date.ts';
import { eventRecord, eventSummary } from '../api/event-record.ts';
import { selectEvents } from '../select-events.ts';
import { SUMMING_RULE, totalsOf } from '../totals.ts';
import { eventFilterInput, toEventFilter } from './event-filter-input.ts';
import { boundedText, defineTool, pageInput } from './tool.ts';
import { ToolError } from './tool-error.ts';

export const findEventsTool = defineTool({
  name: 'find_events',
  title: 'Find events',
  description:
    'Funding events (rounds, loans, grants, funds, takeovers, listings, build-outs) that fit every condition given, with a count and the totals by the counting rules of all that fit, not only of those listed.',
  input: z.strictObject({
    ...eventFilterInput,
    sort: z.enum(['newest', 'largest']).default('newest'),
    ...pageInput,
  }),
  answer: ({ sort, limit, offset, ...filter }, library) => {
    const found = selectEvents(library.dataset, toEventFilter(filter, library));
    const sorted =
      sort === 'largest' ? found.toSorted((a, b) => (b.usd?.amount ?? -1) - (a.usd?.amount ?? -1)) : found;
    const events = sorted.slice(offset, offset + limit);
    return {
      count: found.length,
      totals: totalsOf(found),
      events: events.map(event => eventSummary(event, library.place)),
      more: Math.max(0, found.length - offset - events.length),
    };
  },
});

export const getEventTool = defineTool({
  name: 'get_event',
  title: 'Read one event',
  description:
    'Everything known of one event: fields with their confidence, pages behind it, how its figures grew, disagreements, and how it counts. A former id finds the event that it became part of.',
  input: z.strictObject({ id: boundedText.describe('id, as find_events gives it') }),
  answer: ({ id }, { dataset, place }) => {
    const event = dataset.eventById.get(id) ?? dataset.events.find(one => one.former_ids.includes(id));
    if (!event) {
      // Ids that hold its first two words, then those that hold its first.
      const words = id.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      const near = [words.slice(0, 2).join('-'), words[0]!].filter(part => part.length > 2);
      const ids = dataset.events.map(one => one.id);
      throw new ToolError('not_found', `There is no event ${JSON.stringify(id)}.`, {
        suggestions: [...new Set(near.flatMap(part => ids.filter(one => one.includes(part))))].slice(0, 5),
      });
    }
    const { claims, stated_by: _, party_ids: __, ...record } = eventRecord(event, place);
    return {
      event: {
        ...record,
        claims: claims.length,
        parts: (dataset.parts.get(event.id) ?? []).map(part => eventSummary(part, place)),
      },
    };
  },
});

const GROUPS = {
  year: (event: Event) => event.announced?.slice(0, 4) ?? null,
  quarter: (event: Event) => (event.announced === null ? null : quarterOf(event.announced)),
  layer: (event: Event) => event.layer,
  segment: (event: Event) => event.segment,
  country: (event: Event) => event.hq_country,
  company: (event: Event) => event.company_id,
} satisfies Record<string, (event: Event) => string | null>;

/** Groups in one answer. */
const MOST_GROUPS = 100;

export const getTotalsTool = defineTool({
  name: 'get_totals',
  title: 'Add up capital raised',
  description: `Totals in US dollars of the events that fit, by the counting rules. ${SUMMING_RULE} Says what the sum leaves out, and why.`,
  input: z.strictObject({
    ...eventFilterInput,
    by: z
      .enum(Object.keys(GROUPS) as (keyof typeof GROUPS)[])
      .optional()
      .describe('one row for each'),
    without_largest: z
      .int()
      .min(0)
      .max(1000)
      .default(0)
      .describe('sets so many of the largest of each instrument aside: of all, and in each row its own'),
  }),
  answer: ({ by, without_largest, ...filter }, library) => {
    const found = selectEvents(library.dataset, toEventFilter(filter, library));
    const totals = {
      rule: SUMMING_RULE,
      unit: 'US dollars',
      without_largest,
      ...totalsOf(found, without_largest),
    };
    if (by === undefined) return totals;
    const groups = [...Map.groupBy(found, GROUPS[by])]
      .map(([value, events]) => {
        const { raised, counted } = totalsOf(events, without_largest);
        const paid = Object.fromEntries(
          Object.entries(raised).map(([instrument, sum]) => [instrument, sum.paid_usd]),
        );
        return { [by]: value, events: events.length, counted, paid_usd: paid };
      })
      .sort((a, b) => String(a[by] ?? '~').localeCompare(String(b[by] ?? '~')));
    return {
      ...totals,
      groups: groups.slice(0, MOST_GROUPS),
      more_groups: Math.max(0, groups.length - MOST_GROUPS),
    };
  },
});
