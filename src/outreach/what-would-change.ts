// What would move an account in the ranking, found by scoring it again with one thing changed.
import type { SignalKind } from '../model/signal.ts';
import type { AccountInput, SignalInput } from './account.ts';
import { KIND_CAP } from './need.ts';
import { type Ranked, scoreAccount } from './priority.ts';
import type { Weights } from './weights.ts';

export interface Change {
  /** The thing that would happen. */
  readonly when: string;
  readonly rank: number;
  readonly priority: number;
}

/** A change as a line of the brief. */
export const sayChange = ({ when, rank, priority }: Change) =>
  `${when.charAt(0).toUpperCase()}${when.slice(1)}: rank ${rank}, priority ${priority.toFixed(2)}`;

/** Kinds of evidence that a seller can look for next, the commonest first. */
const TO_LOOK_FOR: readonly SignalKind[] = ['hiring', 'launch', 'vendor', 'benchmark', 'paper'];
/** Days of silence after which an account is scored again. */
const SILENCE_DAYS = 90;

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The place that a priority would take among the others. */
function placeOf(priority: number, id: string, ranked: readonly Ranked[]): number {
  return (
    1 +
    ranked.filter(
      other =>
        other.account.id !== id &&
        (other.score.priority > priority || (other.score.priority === priority && other.account.id < id)),
    ).length
  );
}

const freshSignal = (kind: SignalKind, today: string): SignalInput => ({
  id: 'supposed',
  kind,
  topics: [],
  date: today,
  dated_by: 'sign',
  what: '',
  vendor: null,
  role_title: null,
  benchmark: null,
  confidence: 'high',
  url: '',
  publisher: '',
});

/** Up to three changes: fresh evidence of a kind with room, promised money that closes, and silence. */
export function whatWouldChange(
  entry: Ranked,
  ranked: readonly Ranked[],
  today: string,
  weights: Weights,
): Change[] {
  const { account, score } = entry;
  const suppose = (when: string, changed: AccountInput, day = today): Change => {
    const { priority } = scoreAccount(changed, day, weights);
    return { when, priority, rank: placeOf(priority, account.id, ranked) };
  };
  const changes: Change[] = [];
  const room = TO_LOOK_FOR.find(
    kind => (score.need.parts.find(part => part.kind === kind)?.value ?? 0) < KIND_CAP,
  );
  if (room)
    changes.push(
      suppose(`a fresh, well-sourced signal of the kind "${room}"`, {
        ...account,
        signals: [...account.signals, freshSignal(room, today)],
      }),
    );
  const promised = account.money.filter(
    money => money.paid_usd && ['announced', 'reported', 'rumoured'].includes(money.status),
  );
  if (promised.length > 0)
    changes.push(
      suppose('all money that is announced, reported or rumoured is known to be closed', {
        ...account,
        money: account.money.map(money =>
          promised.includes(money) ? { ...money, status: 'closed' as const } : money,
        ),
      }),
    );
  changes.push(
    suppose(
      `${SILENCE_DAYS} days without news of it, while the others stay as they are`,
      account,
      plusDays(today, SILENCE_DAYS),
    ),
  );
  return changes;
}
