// How much an account needs human data now: the sum of its signals, each fading, each kind capped.
import type { ConfidenceLevel } from '../model/claim.ts';
import type { SignalKind, Topic } from '../model/signal.ts';
import type { AccountInput, SignalInput } from './account.ts';
import { decay } from './decay.ts';
import type { Weights } from './weights.ts';

/** The most that one kind of signal may add: forty job adverts are no more need than two, and three kinds are. */
export const KIND_CAP = 0.35;
/** What one fresh signal adds, by how sure its source is. */
export const START: Readonly<Record<ConfidenceLevel, number>> = { high: 0.25, medium: 0.15, low: 0.08 };
/** Share that counts of a signal which points only to data made by machines. */
export const MACHINE_DATA_SHARE = 0.4;

const MACHINE_MADE: readonly Topic[] = ['synthetic-data', 'rlaif'];

export interface NeedPart {
  readonly kind: SignalKind;
  /** What the kind adds to Need, after its cap. */
  readonly value: number;
  /** What it would add without the cap. */
  readonly uncapped: number;
  /** Each signal with what it adds before the cap, the strongest first. */
  readonly signals: readonly { readonly id: string; readonly value: number }[];
}

export interface Need {
  readonly value: number;
  readonly parts: readonly NeedPart[];
}

/** What one signal adds today, before the cap of its kind. */
export function weighSignal(signal: SignalInput, today: string, weights: Weights): number {
  const machine =
    signal.topics.length > 0 && signal.topics.every(topic => MACHINE_MADE.includes(topic))
      ? MACHINE_DATA_SHARE
      : 1;
  return START[signal.confidence] * machine * decay(signal.date, today, weights.halfLives[signal.kind]);
}

/** Need, 0 to 1, with what made it. */
export function scoreNeed(account: AccountInput, today: string, weights: Weights): Need {
  const byKind = new Map<SignalKind, { id: string; value: number }[]>();
  for (const signal of account.signals) {
    const list = byKind.get(signal.kind) ?? [];
    list.push({ id: signal.id, value: weighSignal(signal, today, weights) });
    byKind.set(signal.kind, list);
  }
  const parts = [...byKind].map(([kind, list]) => {
    const signals = list.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
    const uncapped = signals.reduce((sum, signal) => sum + signal.value, 0);
    return { kind, value: Math.min(KIND_CAP, uncapped), uncapped, signals };
  });
  parts.sort((a, b) => b.value - a.value || (a.kind < b.kind ? -1 : 1));
  return {
    value: Math.min(
      1,
      parts.reduce((sum, part) => sum + part.value, 0),
    ),
    parts,
  };
}
