// MCP tool about one organization: its history with sources and confidence.
import { z } from 'zod';
import { organizationRecord } from '../api/organization-record.ts';
import { organizationNamed } from './event-filter-input.ts';
import { boundedText, defineTool, pageInput } from './tool.ts';

export const getOrganizationTool = defineTool({
  name: 'get_organization',
  title: 'Read the history of an organization',
  description:
    'Names and former names, what it raised (totals by the counting rules), valuations with their basis, its events with confidence and the pages behind them, what it backed, and signs that it needs human data.',
  input: z.strictObject({
    organization: boundedText.describe('id, name, alias or former name'),
    ...pageInput,
  }),
  answer: ({ organization, limit, offset }, library) => {
    const { dataset, place } = library;
    const record = organizationRecord(dataset, organizationNamed(organization, library), place);
    const page = <T>(list: readonly T[]) => list.slice(offset, offset + limit);
    const events = page(record.events).map(summary => ({
      ...summary,
      confidence_reasons: dataset.eventById.get(summary.id)!.confidence_reasons,
      sources: dataset.eventById.get(summary.id)!.sources,
    }));
    return {
      organization: {
        ...record,
        events,
        events_in_all: record.events.length,
        participations: page(record.participations),
        participations_in_all: record.participations.length,
        signals: page(record.signals),
        signals_in_all: record.signals.length,
      },
    };
  },
});
