// What stands behind the headline of a very large event: paid, added later, conditional.
import { partInUsd } from '../../dataset/count.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Event } from '../../model/event.ts';
import { subtractMoney } from '../../model/money.ts';
import type { Span } from '../span.ts';

export interface TrancheRow {
  readonly event: string;
  readonly company: string;
  readonly announced: string;
  readonly kind: string;
  readonly status: string;
  /** US$ of the first report by a party, less what hung on conditions. */
  readonly first: number;
  /** US$ by which later closes raised it. */
  readonly added: number;
  /** US$ that hung on conditions when announced. */
  readonly conditional: number;
  readonly headline: number;
  /** Tranches on record, which the headline already contains. */
  readonly parts: number;
}

const LEAST = 1e9;

function splitHeadline(event: Event, parts: number): TrancheRow | null {
  if (event.usd === null || event.announced === null || event.usd.amount < LEAST) return null;
  const headline = event.usd.amount;
  const conditional =
    event.conditional_amount === null ? 0 : Math.min(headline, partInUsd(event.conditional_amount, event));
  const opening = event.observations.find(
    seen => seen.amount_usd !== null && (seen.status === 'announced' || seen.status === 'closed'),
  )?.amount_usd;
  const paid = subtractMoney(headline, conditional);
  const added = opening == null ? 0 : Math.min(paid, Math.max(0, subtractMoney(headline, opening)));
  if (conditional === 0 && added === 0 && parts === 0) return null;
  return {
    event: event.id,
    company: event.company,
    announced: event.announced,
    kind: event.kind,
    status: event.status,
    first: subtractMoney(paid, added),
    added,
    conditional,
    headline,
    parts,
  };
}

/** Rounds and loans of a billion dollars or more that came in parts, grew or hung on conditions; largest first, ten at most. */
export function trancheRows(dataset: Dataset, span: Span): TrancheRow[] {
  return dataset.events
    .filter(
      event =>
        (event.kind === 'equity' || event.kind === 'debt') &&
        event.part_of === null &&
        span.includes(event.announced) &&
        (event.status === 'announced' || event.status === 'closed'),
    )
    .flatMap(event => splitHeadline(event, dataset.parts.get(event.id)?.length ?? 0) ?? [])
    .sort((a, b) => b.headline - a.headline || (a.event < b.event ? -1 : 1))
    .slice(0, 10);
}
