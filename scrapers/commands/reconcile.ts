// `tributary reconcile`: claims and rulings → events.
import type { Ledger, Written } from '../ledger/ledger.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { type Command, UsageError } from './command.ts';
import { openLedger } from './data-option.ts';

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
  return { ...result, claims: claims.length, written };
}

export const reconcileCommand: Command = {
  name: 'reconcile',
  summary: 'makes the events anew from all claims and rulings',
  usage: '[--data DIR] [--as-of DATE] [--accept-loss] [--json]',
  details: [
    '--data DIR     the ledger; data/ of the checkout unless given',
    '--as-of DATE   only what was public on that day (YYYY-MM-DD); use it with --data on a copy, it rewrites events/',
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
    if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(asOf))) {
      throw new UsageError(`--as-of is ${JSON.stringify(asOf)}; expected a day such as 2026-03-31.`);
    }
    const { ledger } = openLedger(values, effects);
    const result = await reconcileLedger(ledger, {
      asOf: asOf as string | undefined,
      // A view of an earlier day is smaller by intention.
      acceptLoss: Boolean(values['accept-loss']) || asOf !== undefined,
    });
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
