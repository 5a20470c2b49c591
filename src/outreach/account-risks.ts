// What may stand in the way of selling to an account, each with the page that shows it.
import { formatDate } from '../wording/format-date.ts';
import type { AccountInput, SignalInput } from './account.ts';
import { ageInDays } from './decay.ts';
import { sayUsd } from './say-usd.ts';

export interface Risk {
  readonly text: string;
  readonly url: string | null;
}

/** Signals older than this are called old. */
const STALE_DAYS = 180;
const IN_HOUSE = /\b(?:tutor|annotat|labell?|trainer|rater|writer|content expert)/i;
const TROUBLE = /\b(?:breach|pause|lawsuit|sued|dispute|class action|misclassified|cut|ended)\b/i;

const clause = (text: string) => text.replace(/\.$/, '');
const when = (signal: SignalInput) => (signal.date === null ? 'undated' : formatDate(signal.date));

/** Rivalry, owners, suppliers, trouble, in-house work, machine-made data, conditions and age; none is invented. */
export function risksOf(account: AccountInput, conditional: number, today: string): Risk[] {
  const risks: Risk[] = [];
  if (
    account.segment === 'data-labelling' ||
    account.segment === 'synthetic-data' ||
    account.segment === 'evaluation'
  )
    risks.push({
      text: 'It sells data or evaluation itself: a rival or a partner before it is a buyer.',
      url: null,
    });
  if (account.bought_by)
    risks.push({
      text: `${account.bought_by.status === 'closed' ? 'Bought' : 'To be bought'} by ${account.bought_by.name}${account.bought_by.date ? ` (${formatDate(account.bought_by.date)})` : ''}: its budget and suppliers may be the buyer's.`,
      url: null,
    });
  const vendors = account.signals.filter(signal => signal.vendor !== null);
  if (vendors.length > 0) {
    const names = [...new Set(vendors.flatMap(signal => signal.vendor!.split('; ')))];
    risks.push({
      text: `Suppliers named: ${names.slice(0, 6).join(', ')}${names.length > 6 ? ` and ${names.length - 6} more` : ''}. Whether any is exclusive is not known.`,
      url: vendors[0]!.url,
    });
  }
  const trouble = account.signals.find(
    signal => ['vendor', 'policy', 'safety'].includes(signal.kind) && TROUBLE.test(signal.what),
  );
  if (trouble) risks.push({ text: `${clause(trouble.what)} (${when(trouble)}).`, url: trouble.url });
  const inHouse = account.signals.find(
    signal => signal.role_title !== null && IN_HOUSE.test(signal.role_title),
  );
  if (inHouse)
    risks.push({
      text: `Hires its own people for the work: “${inHouse.role_title}” (${when(inHouse)}).`,
      url: inHouse.url,
    });
  const machine = account.signals.find(
    signal => signal.topics.includes('synthetic-data') || signal.topics.includes('rlaif'),
  );
  if (machine)
    risks.push({
      text: `Also turns to data made by models: ${clause(machine.what)} (${when(machine)}).`,
      url: machine.url,
    });
  if (conditional > 0)
    risks.push({
      text: `${sayUsd(conditional)} of what was announced hangs on later conditions.`,
      url: null,
    });
  const newest = account.signals
    .map(signal => signal.date)
    .filter(date => date !== null)
    .sort()
    .at(-1);
  if (newest && ageInDays(newest, today) > STALE_DAYS)
    risks.push({
      text: `Its newest dated signal is of ${formatDate(newest)}: what it needs may have changed.`,
      url: null,
    });
  return risks;
}
