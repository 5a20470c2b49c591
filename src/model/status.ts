// How far an event has come, from talk to money in the bank.
import { z } from 'zod';

/**
 * `rumoured`: talks, plans or unnamed sources. `reported`: the press or a filing says it is done, no party has.
 * `announced`: a party says so. `closed`: a source says closed, completed, priced or listed. `cancelled`: called
 * off. The first four are in the order in which an event moves; it never moves back without a ruling.
 */
export const STATUSES = ['rumoured', 'reported', 'announced', 'closed', 'cancelled'] as const;

export const statusSchema = z.enum(STATUSES, {
  error: issue =>
    `The status ${JSON.stringify(issue.input)} is unknown: expected one of ${STATUSES.join(', ')}.`,
});

export type Status = z.infer<typeof statusSchema>;
