// The filter that find_events and get_totals share, from the words of a caller to the ids of the ledger.
import { z } from 'zod';
import { confidenceLevelSchema } from '../../model/claim.ts';
import { kindSchema } from '../../model/kind.ts';
import { amountSchema } from '../../model/money-schemas.ts';
import { partialDateSchema } from '../../model/partial-date.ts';
import { layerSchema, segmentSchema } from '../../model/segment.ts';
import { stageSchema } from '../../model/stage.ts';
import { statusSchema } from '../../model/status.ts';
import { findOrganizations, suggestOrganizations } from '../find-organization.ts';
import type { EventFilter } from '../select-events.ts';
import { BOUNDS } from './bounds.ts';
import { boundedText, type Library } from './tool.ts';
import { ToolError } from './tool-error.ts';

const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).min(1).max(BOUNDS.list).optional();

export const eventFilterInput = {
  text: boundedText.optional().describe('words that all occur in names, project or note'),
  company: boundedText.optional().describe('whom the event is about: id, name, alias or former name'),
  investor: boundedText.optional().describe('an investor, lender, buyer or counterparty: id or name'),
  kind: listOf(kindSchema).describe('any of these kinds'),
  stage: listOf(stageSchema).describe('any of these stages'),
  status: listOf(statusSchema).describe('any of these statuses'),
  layer: listOf(layerSchema).describe('any of these layers of the stack'),
  segment: listOf(segmentSchema).describe('any of these segments'),
  country: listOf(z.string().regex(/^[A-Z]{2}$/)).describe('seat of the company, ISO 3166 alpha-2'),
  confidence: listOf(confidenceLevelSchema).describe('any of these levels'),
  from: partialDateSchema.optional().describe('first date, included: YYYY, YYYY-MM or YYYY-MM-DD'),
  to: partialDateSchema.optional().describe('last date, included: YYYY, YYYY-MM or YYYY-MM-DD'),
  min_usd: amountSchema.optional().describe('least amount in US dollars'),
  max_usd: amountSchema.optional().describe('largest amount in US dollars'),
};

export type EventFilterInput = z.output<z.ZodObject<typeof eventFilterInput>>;

/** The one organization that a text means; an error with what was meant perhaps, where it is none or several. */
export function organizationNamed(text: string, { named }: Library) {
  const found = findOrganizations(named, text);
  const brief = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ id, name }));
  if (found.length > 1)
    throw new ToolError('ambiguous', `${JSON.stringify(text)} may mean several organizations.`, {
      candidates: brief(found),
    });
  if (found.length === 0)
    throw new ToolError('not_found', `No organization goes or went by the name ${JSON.stringify(text)}.`, {
      suggestions: brief(suggestOrganizations(named, text, 5)),
    });
  return found[0]!;
}

/** Names become ids; everything else stays. */
export function toEventFilter(input: EventFilterInput, library: Library): EventFilter {
  const { company, investor, ...rest } = input;
  return {
    ...rest,
    ...(company === undefined ? {} : { company_id: organizationNamed(company, library).id }),
    ...(investor === undefined ? {} : { investor_id: organizationNamed(investor, library).id }),
  };
}
