// `tributary reconcile`: claims and rulings → events.
import { newestDay } from '../../src/dataset/periods.ts';
import { tracedDays, traceRevisions } from '../../src/dataset/trace-revisions.ts';
import type { Event } from '../../src/model/event.ts';
import { partialDateSchema } from '../../src/model/partial-date.ts';
import type { Revision } from '../../src/model/revision.ts';
import type { Ledger, Written } from '../ledger/ledger.ts';
import { whileLocked } from '../ledger/lock-ledger.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { type Command, UsageError } from './command.ts';
import { openStandingLedger } from './data-option.ts';

/** How the totals of the newest quarters were known at the end of each quarter since; nothing where nothing is dated. */
function reviseTotals(events: readonly Event[], knownOn: (asOf: string) => readonly Event[]): Revision[] {
  const newest = newestDay(events.filter(event => event.in_scope));
  if (newest === null) return [];
  const { quarters, days } = tracedDays(newest);
  const snapshots = days.map(asOf => ({ asOf, events: asOf === newest ? events : knownOn(asOf) }));
  return traceRevisions(snapshots, quarters);
}

/** Makes the events anew from all claims and rulings and puts them into the ledger. */
export async function reconcileLedger(
  ledger: Ledger,
  options: { readonly asOf?: string; readonly acceptLoss?: boolean } = {},
) {
  const [claims, rulings, organizations, rates] = await Promise.all([
    ledger.readClaims(),
    ledger.readRulings(),
    ledger.readOrganizations(),
    ledger.readRates(),
  ]);
  const result = reconcile({ claims, rulings, organizations, rates, asOf: options.asOf });
  const written: Written = await ledger.putEvents(result.events, { acceptLoss: options.acceptLoss });
  // A view of an earlier day knows nothing of how totals were revised after it.
  if (options.asOf === undefined) {
    const knownOn = (asOf: string) => reconcile({ claims, rulings, organizations, rates, asOf }).events;
    await ledger.putRevisions(reviseTotals(result.events, knownOn));
  }
  return { ...result, claims: claims.length, written };
}

/** What was made and what a person should look at, in two lines at most. */
export function tellReconciled(result: Awaited<ReturnType<typeof reconcileLedger>>): string {
  const { claims, events, written, unsure } = result;
  const made = `reconciled ${claims} claims into ${events.length} events (${written.changed} changed)`;
  const first = unsure[0];
  return first === undefined
    ? made
    : `${made}\nunsure: ${unsure.length} questions for "tributary review"; the weightiest: ${first.question}`;
}

export const reconcileCommand: Command = {
  name: 'reconcile',
  summary: 'makes the events anew from all claims and rulings',
  usage: '[--data DIR] [--as-of DATE] [--accept-loss] [--json]',
  details: [
    '--data DIR     the ledger; data/ of the checkout unless given',
    '--as-of DATE   only what was public on that day (YYYY-MM-DD); replaces events/, so it needs --data and a copy',
    '--accept-loss  write although more than 5 % of a file of events would go',
    '--json         a machine-readable report on standard output',
  ],
  options: {
    data: { type: 'string' },
    'as-of': { type: 'string' },
    'accept-loss': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(values, _words, effects) {
    const asOf = values['as-of'];
    if (asOf !== undefined && !(String(asOf).length === 10 && partialDateSchema.safeParse(asOf).success)) {
      throw new UsageError(`--as-of is ${JSON.stringify(asOf)}; expected a day such as 2026-03-31.`);
    }
    if (asOf !== undefined && values['data'] === undefined) {
      throw new UsageError(
        '--as-of replaces the events of a ledger by those of that day: name a copy with --data DIR.',
      );
    }
    const { ledger, folder } = await openStandingLedger(values, effects);
    const result = await whileLocked(folder, () =>
      reconcileLedger(ledger, {
        asOf: asOf as string | undefined,
        // A view of an earlier day is smaller by intention.
        acceptLoss: Boolean(values['accept-loss']) || asOf !== undefined,
      }),
    );
    const report = {
      claims: result.claims,
      events: result.events.length,
      changed: result.written.changed,
      unsure: result.unsure.length,
      problems: result.problems,
    };
    if (values['json']) effects.output.write(`${JSON.stringify(report)}\n`);
    else {
      effects.output.write(
        `${report.events} events from ${report.claims} claims, ${report.changed} new or changed, ${report.unsure} unsure\n`,
      );
      for (const problem of result.problems) effects.error.write(`${JSON.stringify(problem)}\n`);
    }
    return 0;
  },
};
