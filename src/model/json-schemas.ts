// The vocabulary as JSON Schemas: for readers of the downloads who do not use TypeScript.
import { z } from 'zod';
import { buyingRoleSchema } from './buying-role.ts';
import { claimSchema } from './claim.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { organizationSchema } from './organization.ts';
import { rulingSchema } from './ruling.ts';
import { signalSchema } from './signal.ts';
import { sourceSchema } from './source.ts';
import { observationSchema } from './statement.ts';

const PUBLIC = {
  source: [sourceSchema, 'A place that is watched.'],
  document: [documentSchema, 'One article, release or filing, as it was fetched.'],
  claim: [claimSchema, 'What one document says about one funding event, with the words that say it.'],
  event: [eventSchema, 'One thing that happened, made from all the claims about it.'],
  observation: [observationSchema, "One dated report of an event's figures; observations are never added."],
  organization: [organizationSchema, 'A company or investor with the names that it goes or went by.'],
  ruling: [rulingSchema, "A person's correction, with a reason and a link."],
  signal: [signalSchema, 'Dated evidence, other than money, that an organization needs human data.'],
  'buying-role': [buyingRoleSchema, 'A role that takes part in buying training and evaluation data.'],
} as const;

/** The public schemas by name, as JSON Schema (draft 2020-12), generated from the zod schemas that the programs use. */
export function makeJsonSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  return Object.fromEntries(
    Object.entries(PUBLIC).map(([name, [schema, description]]) => [
      name,
      { title: name, description, ...z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) },
    ]),
  );
}
