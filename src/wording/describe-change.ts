// How a total moved against the period before, said as a ratio only where the base bears one.
import { formatChange, formatMoney } from './format-money.ts';

/** Fewer events than this make no base for a percentage: one round more or less would turn it round. */
const LEAST_EVENTS = 3;
/** Beyond this multiple (or below its inverse) the base itself says more than the ratio. */
const MOST = 10;

interface Total {
  readonly paid: number;
  readonly events: number;
}

/** `+34%` where both sides bear it; else what there was before: `was $7.2m`, `none before`. */
export function describeChange(before: Total, now: Total): string {
  if (before.events === 0) return 'none before';
  const ratio = before.paid > 0 ? now.paid / before.paid : 0;
  const bears =
    before.events >= LEAST_EVENTS && now.events >= LEAST_EVENTS && ratio < MOST && ratio > 1 / MOST;
  return (bears ? formatChange(before.paid, now.paid) : null) ?? `was ${formatMoney(before.paid)}`;
}
