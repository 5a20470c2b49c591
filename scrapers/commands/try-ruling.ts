// A ruling before it is written: what it would change, and whether it matches anything at all.
import { createHash } from 'node:crypto';
import type { Event } from '../../src/model/event.ts';
import { explainIssues, sortKeys } from '../../src/model/json-lines.ts';
import { type Ruling, type RulingDraft, rulingSchema } from '../../src/model/ruling.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { type Effects, type OptionValues, UsageError } from './command.ts';

/** The words that every ruling needs, from --reason, --link and --by. */
export function signRuling(draft: RulingDraft, values: OptionValues, effects: Effects): Ruling {
  const ruling = {
    ...draft,
    reason: values['reason'] ?? '',
    link: values['link'] ?? '',
    by: values['by'] ?? effects.env['TRIBUTARY_EDITOR'] ?? effects.env['USER'] ?? 'an editor',
    recorded: effects.now().toISOString(),
  };
  const digest = createHash('sha256')
    .update(JSON.stringify(sortKeys(ruling)))
    .digest('hex');
  const parsed = rulingSchema.safeParse({ id: `r-${digest.slice(0, 16)}`, ...ruling });
  if (!parsed.success) throw new UsageError(explainIssues(parsed.error));
  return parsed.data;
}

/** Fields whose change a reader would want to see before and after. */
const TOLD: readonly (keyof Event)[] = [
  'company_id',
  'kind',
  'stage',
  'amount',
  'currency',
  'valuation',
  'announced',
  'status',
  'segment',
  'part_of',
  'in_scope',
];

function tellDifference(before: readonly Event[], after: readonly Event[]): string[] {
  const then = new Map(before.map(event => [event.id, event]));
  const now = new Map(after.map(event => [event.id, event]));
  const lines: string[] = [];
  for (const event of before)
    if (!now.has(event.id)) lines.push(`- ${event.id} is no event of its own any more`);
  for (const event of after) {
    const old = then.get(event.id);
    if (old === undefined) {
      lines.push(`+ ${event.id} (${event.claims.length} claims)`);
      continue;
    }
    if (JSON.stringify(old) === JSON.stringify(event)) continue;
    const changes = Object.keys(event)
      .filter(
        field => JSON.stringify(old[field as keyof Event]) !== JSON.stringify(event[field as keyof Event]),
      )
      .map(field =>
        TOLD.includes(field as keyof Event)
          ? `${field} ${JSON.stringify(old[field as keyof Event])} → ${JSON.stringify(event[field as keyof Event])}`
          : field,
      );
    lines.push(`~ ${event.id}: ${changes.join(', ')}`);
  }
  return lines;
}

/**
 * Appends a ruling and makes the events anew, unless it matches nothing: then it is refused and nothing is written.
 * @returns what changed, one line an event
 */
export async function enactRuling(ledger: Ledger, ruling: Ruling): Promise<string[]> {
  const [claims, rulings, organizations, rates] = await Promise.all([
    ledger.readClaims(),
    ledger.readRulings(),
    ledger.readOrganizations(),
    ledger.readRates(),
  ]);
  const before = reconcile({ claims, rulings, organizations, rates });
  const after = reconcile({ claims, rulings: [...rulings, ruling], organizations, rates });
  const problem = after.problems.find(found => found.ruling === ruling.id);
  if (problem) throw new UsageError(`${problem.message} Nothing was written.`);
  await ledger.appendRuling(ruling);
  // What a person takes away is no accident; what went is shown.
  await ledger.putEvents(after.events, { acceptLoss: true });
  return tellDifference(before.events, after.events);
}

/** Takes a ruling back and makes the events anew. */
export async function withdrawRuling(ledger: Ledger, id: string): Promise<string[]> {
  const [claims, rulings, organizations, rates] = await Promise.all([
    ledger.readClaims(),
    ledger.readRulings(),
    ledger.readOrganizations(),
    ledger.readRates(),
  ]);
  if (!rulings.some(ruling => ruling.id === id)) {
    throw new UsageError(`There is no ruling ${id}: expected one of those that "tributary rule list" shows.`);
  }
  const before = reconcile({ claims, rulings, organizations, rates });
  const after = reconcile({
    claims,
    rulings: rulings.filter(ruling => ruling.id !== id),
    organizations,
    rates,
  });
  await ledger.withdrawRuling(id);
  await ledger.putEvents(after.events, { acceptLoss: true });
  return tellDifference(before.events, after.events);
}
