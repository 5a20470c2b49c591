// One score → the lines that explain it end to end: made at build time, and again in the browser for other weights.
import { formatCount } from '../wording/format-count.ts';
import { formatMoney } from '../wording/format-money.ts';
import { ageInDays } from './decay.ts';
import { SEGMENT_LABEL, SIGNAL_LABEL } from './labels.ts';
import { KIND_CAP } from './need.ts';
import type { Ranked } from './priority.ts';
import { DEFAULT_WEIGHTS, type Decaying, type Weights } from './weights.ts';

/** One row of the table: what it adds, and the evidence for it. */
export interface ScoreLine {
  readonly part: string;
  readonly evidence: string;
  /** The page that shows it, or null. */
  readonly page: { readonly url: string; readonly publisher: string } | null;
  /** The event of the ledger that shows it, or null; then `evidence` is its amount. */
  readonly event: string | null;
  readonly remark: string;
  readonly age: string;
  readonly halfLife: string;
  readonly adds: string;
}

const three = (value: number) => value.toFixed(3);
const two = (value: number) => value.toFixed(2);
const NOTHING = { page: null, event: null, remark: '', age: '', halfLife: '' };

/** Every part of a score in the order of the formula. */
export function explainScore({ account, score }: Ranked, today: string, weights: Weights): ScoreLine[] {
  const byId = new Map(account.signals.map(signal => [signal.id, signal]));
  const moneyById = new Map(account.money.map(money => [money.event, money]));
  const age = (date: string | null) => (date === null ? 'undated' : String(ageInDays(date, today)));
  const fit = score.fit.parts.map(part => ({
    ...NOTHING,
    part: `Fit: ${part.evidence.length > 0 ? part.label : account.segment ? SEGMENT_LABEL[account.segment] : 'not stated'}`,
    evidence:
      part.evidence.length === 0
        ? 'by its segment'
        : `${formatCount(part.evidence.length, 'sign')}, e.g. ${byId.get(part.evidence[0]!)?.what}`,
    adds: three(part.value),
  }));
  const need = score.need.parts.flatMap(part => {
    const name = `Need: ${SIGNAL_LABEL[part.kind].toLowerCase()}`;
    const lines: ScoreLine[] = part.signals.map(({ id, value }) => {
      const signal = byId.get(id)!;
      return {
        part: name,
        evidence: signal.what,
        page: { url: signal.url, publisher: signal.publisher },
        event: null,
        remark: signal.confidence,
        age: age(signal.date),
        halfLife: String(weights.halfLives[part.kind]),
        adds: three(value),
      };
    });
    if (part.uncapped > part.value)
      lines.push({
        ...NOTHING,
        part: name,
        evidence: `one kind gives at most ${KIND_CAP}, of ${three(part.uncapped)}`,
        adds: three(part.value),
      });
    return lines;
  });
  const capacity = score.capacity.parts.map((part): ScoreLine => {
    const money = moneyById.get(part.event)!;
    return {
      part: `Capacity: ${money.kind}`,
      evidence: formatMoney(part.paid_usd),
      page: null,
      event: part.event,
      remark: money.status,
      age: age(money.date),
      halfLife: String(weights.halfLives.money),
      adds: formatMoney(part.counts_usd),
    };
  });
  return [
    ...fit,
    ...need,
    ...capacity,
    {
      ...NOTHING,
      part: 'Capacity',
      evidence: score.capacity.assumed
        ? 'assumed: an owner with an income of its own pays'
        : `${formatMoney(score.capacity.counts_usd)} still count, on the logarithmic scale`,
      adds: three(score.capacity.value),
    },
  ];
}

/** `Rank 3 of 212, priority 0.71 (fit 1.00, need 0.80, capacity 0.58)`. */
export function sayRank({ rank, score }: Ranked, of: number): string {
  return `Rank ${rank} of ${of}, priority ${two(score.priority)} (fit ${two(score.fit.value)}, need ${two(score.need.value)}, capacity ${two(score.capacity.value)})`;
}

/** The formula with the figures of one account; weights that do not add up to one are brought to it in sight. */
export function sayFormula({ score }: Ranked, weights: Weights): string {
  const sum = Number((weights.need + weights.capacity).toFixed(4));
  if (sum === 0)
    return `Priority = fit = ${three(score.priority)}, as neither need nor capacity weighs anything`;
  const shared = sum === 1 ? '' : ` ÷ ${sum}`;
  return `Priority = ${two(score.fit.value)} × (${weights.need} × ${three(score.need.value)} + ${weights.capacity} × ${three(score.capacity.value)})${shared} = ${three(score.priority)}`;
}

/** What differs from the published weights, in words; null where nothing does. */
export function sayWeights(weights: Weights): string | null {
  const shares = (['need', 'capacity'] as const)
    .filter(name => weights[name] !== DEFAULT_WEIGHTS[name])
    .map(name => `${name} weighs ${weights[name]} instead of ${DEFAULT_WEIGHTS[name]}`);
  const lives = (Object.keys(weights.halfLives) as Decaying[])
    .filter(kind => weights.halfLives[kind] !== DEFAULT_WEIGHTS.halfLives[kind])
    .map(
      kind =>
        `${SIGNAL_LABEL[kind].toLowerCase()} counts half after ${weights.halfLives[kind]} days instead of ${DEFAULT_WEIGHTS.halfLives[kind]}`,
    );
  const all = [...shares, ...lives];
  return all.length === 0 ? null : `Weights of your own: ${all.join('; ')}.`;
}
