// A claim → what grouping compares: days, rough dollars, parties and kind, worked out once.
import { type Claim, curatedRow } from '../../src/model/claim.ts';
import type { Kind } from '../../src/model/kind.ts';
import { firstDay, lastDay } from '../../src/model/partial-date.ts';
import type { Stage } from '../../src/model/stage.ts';
import type { ValuationBasis } from '../../src/model/statement.ts';
import type { Status } from '../../src/model/status.ts';
import { isFiling, offeringsOf } from './attach-filings.ts';
import { type RateTable, roughUsd } from './convert-amount.ts';
import { nameKey } from './normalize-name.ts';

/**
 * Kinds among which one event can be told: a headline that gives only a valuation has a round behind it, a merger and
 * a takeover are told as one another. Equity, debt and secondary sales are never one event, however they are told.
 */
export const FAMILY: Readonly<Record<Kind, string>> = {
  equity: 'round',
  valuation: 'round',
  debt: 'debt',
  grant: 'grant',
  fund: 'fund',
  tender: 'tender',
  merger: 'takeover',
  acquisition: 'takeover',
  ipo: 'listing',
  capex: 'build-out',
};

/** A figure as one source gave it. For comparing only: sums are made from the stated amounts. */
export interface Figure {
  /** US dollars, roughly. */
  readonly usd: number;
  /** Days since 1970, or null. */
  readonly day: number | null;
}

export interface Price {
  /** US dollars, roughly. */
  readonly usd: number;
  readonly basis: ValuationBasis;
  /** The new money stated beside it, by which before and after the money differ. */
  readonly raised: number | null;
}

export interface ClaimFacts {
  readonly claim: Claim;
  readonly row: string | null;
  /** Two claims of one reading of one document are two events: the document itself told them apart. */
  readonly reading: string;
  readonly family: string;
  /** Keys of the offering that a Form D is about; empty for all other claims. */
  readonly offering: readonly string[];
  readonly kind: Kind;
  /** A letter or seed: names one round. Null for `venture`, `growth` and the like, which name none. */
  readonly series: Stage | null;
  readonly stage: Stage;
  readonly figures: readonly Figure[];
  readonly prices: readonly Price[];
  /** Days since 1970 between which it was announced; null where nothing dates it. */
  readonly from: number | null;
  readonly to: number | null;
  readonly status: Status;
  /** The first day on which it was more than talk; null for a rumour or without a date. */
  readonly firmFrom: number | null;
  /** Keys of the names of all who took part. */
  readonly parties: readonly string[];
  readonly project: string | null;
  /** Days by which its date may be off. */
  readonly slack: number;
  /** Its figure is another one than the amount of the event it tells of: equity and debt in one sum, or the price. */
  readonly mute?: 'sum' | 'price';
}

const UNNAMED_ROUNDS: ReadonlySet<Stage> = new Set([
  'growth',
  'venture',
  'strategic',
  'convertible',
  'debt',
  'secondary',
  'ipo',
  'fund',
  'none',
]);

/** The family of a claim; a fund's filing is about the fund, a filing of a merger about the merger. */
function familyOf(claim: Claim): string {
  const filing = isFiling(claim) ? claim.says.filing : undefined;
  if (filing?.pooled) return FAMILY.fund;
  if (filing?.business_combination) return FAMILY.merger;
  return FAMILY[claim.says.kind];
}

/** Days by which an inferred date may be off. */
const INFERRED_SLACK = 60;
const DAY = 86_400_000;

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** The day by which a claim is placed: what it states, else when its first dated page was published. */
export function claimDate(claim: Claim): string | null {
  if (claim.says.announced !== undefined) return claim.says.announced;
  let first: string | null = null;
  for (const { published } of claim.witnesses) {
    if (published !== null && (first === null || firstDay(published) < firstDay(first))) first = published;
  }
  return first;
}

/** Whether a status says more than talk, and that it was not called off. */
export const isFirm = (status: Status): boolean => status !== 'rumoured' && status !== 'cancelled';

/** Works out the facts by which one claim is compared with others. */
export function claimFacts(
  claim: Claim,
  table: RateTable,
  keyOfName: (name: string) => string = nameKey,
): ClaimFacts {
  const { says } = claim;
  const row = curatedRow(claim);
  const date = claimDate(claim);
  let from = date === null ? null : dayNumber(firstDay(date));
  let to = date === null ? null : date.length === 10 ? from : dayNumber(lastDay(date));
  const figures: Figure[] = [];
  const prices: Price[] = [];
  const figure = (amount: number | null | undefined, currency: string | undefined, day: number | null) => {
    const usd = amount == null ? null : roughUsd(amount, currency, date, table);
    if (usd !== null) figures.push({ usd, day });
    return usd;
  };
  const own = figure(says.amount, says.currency, from);
  if (says.amount_usd !== undefined && says.currency !== 'USD') figure(says.amount_usd, 'USD', from);
  const price =
    says.valuation === undefined ? null : roughUsd(says.valuation, says.valuation_currency, date, table);
  if (price !== null) prices.push({ usd: price, basis: says.valuation_basis ?? 'unstated', raised: own });
  let firmFrom = isFirm(says.status) ? from : null;
  if (row !== null) {
    const firm = (says.observations ?? []).filter(seen => isFirm(seen.status));
    if (firm.length > 0) firmFrom = Math.min(...firm.map(seen => dayNumber(firstDay(seen.announced))));
    figure(says.breakdown?.equity, says.currency, from);
    figure(says.breakdown?.debt, says.currency, from);
    for (const seen of says.observations ?? []) {
      const day = dayNumber(firstDay(seen.announced));
      figure(seen.amount_usd, 'USD', day);
      if (seen.valuation_usd !== null)
        prices.push({
          usd: seen.valuation_usd,
          basis: seen.valuation_basis ?? 'unstated',
          raised: seen.amount_usd,
        });
      from = from === null ? day : Math.min(from, day);
      to = to === null ? day : Math.max(to, dayNumber(lastDay(seen.announced)));
    }
  }
  const names = [...says.investors, ...(says.counterparties ?? []).map(party => party.name)];
  // Who buys and who is bought are told either way round: the pair is what two tellings share.
  if (familyOf(claim) === 'takeover') names.push(says.company);
  return {
    claim,
    row,
    reading: `${claim.document} ${claim.method} ${claim.recorded}`,
    family: familyOf(claim),
    offering: offeringsOf(claim),
    kind: says.kind,
    series: UNNAMED_ROUNDS.has(says.stage) ? null : says.stage,
    stage: says.stage,
    figures,
    prices,
    from,
    to,
    status: says.status,
    firmFrom,
    parties: [...new Set(names.map(keyOfName))],
    project: says.project ?? null,
    slack: says.date_inferred ? INFERRED_SLACK : 0,
  };
}
