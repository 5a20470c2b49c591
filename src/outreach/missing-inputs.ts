// What the score of an account does not know, said in sentences beside it.
import type { AccountInput } from './account.ts';

/** One sentence for every gap, the gravest first; empty where nothing is missing. */
export function missingInputs(account: AccountInput): string[] {
  const gaps: string[] = [];
  const undated = account.signals.filter(signal => signal.date === null).length;
  const raised = account.money.filter(money => money.status === 'closed' || money.status === 'announced');
  if (account.signals.length === 0) gaps.push('No signal of demand is in the ledger.');
  if (undated > 0)
    gaps.push(
      `${undated} of ${account.signals.length} signals ${undated === 1 ? 'has' : 'have'} no date and count${undated === 1 ? 's' : ''} a quarter.`,
    );
  if (account.backer) gaps.push(`Capacity is assumed, not measured: ${account.backer.why}.`);
  else if (raised.length === 0) gaps.push('No closed or announced round is in the ledger.');
  const unpriced = raised.filter(money => money.paid_usd === null).length;
  if (unpriced > 0)
    gaps.push(`${unpriced} of ${raised.length} rounds ${unpriced === 1 ? 'states' : 'state'} no amount.`);
  if (!account.backer && account.burn === null && raised.length > 0)
    gaps.push('No source states what it burns, so no runway is given.');
  if (account.segment === null) gaps.push('Its segment is not in the registry.');
  if (account.domain === null) gaps.push('Its web domain is not in the registry.');
  return gaps;
}
