// Counts what an extractor gets right over labelled items: documents, events, each field, calibration.

import type { Item, LabelledEvent } from './corpus.ts';
import { type Guess, matchEvents, matchNames, sameAmount } from './match.ts';

export type Counts = { right: number; extra: number; missed: number };
export type Share = { right: number; all: number };

export type Result = {
  item: Item;
  guesses: Guess[];
  pairs: [Guess, LabelledEvent][];
  extra: Guess[];
  missed: LabelledEvent[];
};

export type Score = {
  items: number;
  documents: Counts;
  events: Counts;
  fields: Record<string, Share>;
  leads: Counts;
  investors: Counts;
  aiRelated: Counts;
  segment: Share;
  /** Of events with a confidence of 0.9 and more: how many are right, and how many true events they cover. */
  sure: { right: number; all: number; truth: number };
  calibration: { from: number; events: number; meanConfidence: number; right: number }[];
  calibrationError: number;
};

export function resultsOf(items: Item[], read: (item: Item) => Guess[]): Result[] {
  return items.map(item => {
    const guesses = read(item);
    return { item, guesses, ...matchEvents(guesses, item.labels.events) };
  });
}

const FIELDS = [
  'amount',
  'currency',
  'stage',
  'status',
  'kind',
  'valuation',
  'company to the letter',
] as const;

export function score(results: Result[], segments: ReadonlyMap<string, string>): Score {
  const count = (): Counts => ({ right: 0, extra: 0, missed: 0 });
  const documents = count();
  const events = count();
  const leads = count();
  const investors = count();
  const aiRelated = count();
  const segment: Share = { right: 0, all: 0 };
  const fields: Record<string, Share> = Object.fromEntries(
    FIELDS.map(field => [field, { right: 0, all: 0 }]),
  );
  const bins = Array.from({ length: 10 }, (_, i) => ({
    from: i / 10,
    events: 0,
    meanConfidence: 0,
    right: 0,
  }));
  const sure = { right: 0, all: 0, truth: 0 };
  const tick = (field: string, right: boolean): void => {
    fields[field]!.all += 1;
    if (right) fields[field]!.right += 1;
  };
  for (const { item, guesses, pairs, extra, missed } of results) {
    tally(documents, guesses.length > 0, item.labels.is_event);
    events.right += pairs.length;
    events.extra += extra.length;
    events.missed += missed.length;
    sure.truth += item.labels.events.length;
    for (const [guess, label] of pairs) {
      tick('amount', sameAmount(guess.amount, label.amount));
      tick('currency', guess.currency === label.currency);
      tick('stage', guess.stage === label.stage);
      tick('status', guess.status === label.status);
      tick('kind', guess.kind === label.kind);
      tick(
        'valuation',
        sameAmount(guess.valuation, label.valuation) && guess.valuation_basis === label.valuation_basis,
      );
      tick(
        'company to the letter',
        guess.company.replaceAll('’', "'") === label.company.replaceAll('’', "'"),
      );
      names(leads, guess.lead_investors, label.lead_investors);
      names(investors, guess.investors, label.investors);
      if (guess.ai_related !== undefined) tally(aiRelated, guess.ai_related, item.labels.ai_related);
      const wanted = segments.get(item.id);
      if (wanted !== undefined && guess.segment !== undefined && item.labels.ai_related) {
        segment.all += 1;
        if (guess.segment === wanted) segment.right += 1;
      }
    }
    const right = new Set(pairs.map(([guess]) => guess));
    for (const guess of guesses) {
      const bin = bins[Math.min(9, Math.floor(guess.confidence * 10))]!;
      bin.events += 1;
      bin.meanConfidence += guess.confidence;
      if (right.has(guess)) bin.right += 1;
      if (guess.confidence >= 0.9) {
        sure.all += 1;
        if (right.has(guess)) sure.right += 1;
      }
    }
  }
  const all = bins.reduce((sum, bin) => sum + bin.events, 0);
  let calibrationError = 0;
  for (const bin of bins) {
    if (bin.events === 0) continue;
    calibrationError += Math.abs(bin.meanConfidence - bin.right) / all;
    bin.meanConfidence /= bin.events;
  }
  return {
    items: results.length,
    documents,
    events,
    fields,
    leads,
    investors,
    aiRelated,
    segment,
    sure,
    calibration: bins,
    calibrationError,
  };
}

function tally(counts: Counts, guessed: boolean, labelled: boolean): void {
  if (guessed && labelled) counts.right += 1;
  else if (guessed) counts.extra += 1;
  else if (labelled) counts.missed += 1;
}

function names(counts: Counts, guessed: string[], labelled: string[]): void {
  const { hit, extra, missed } = matchNames(guessed, labelled);
  counts.right += hit;
  counts.extra += extra;
  counts.missed += missed;
}

export const precision = ({ right, extra }: Counts): number =>
  right + extra === 0 ? 0 : right / (right + extra);
export const recall = ({ right, missed }: Counts): number =>
  right + missed === 0 ? 0 : right / (right + missed);
export const f1 = ({ right, extra, missed }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);
export const share = ({ right, all }: Share): number => (all === 0 ? 0 : right / all);

/** Wilson's interval for a share, 95 %. */
export function wilson({ right, all }: Share): [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const p = right / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Interval of any figure over items drawn again with replacement, 95 %; the seed makes it the same every time. */
export function bootstrap(
  results: Result[],
  figure: (results: Result[]) => number,
  draws = 400,
): [number, number] {
  let seed = 20260701;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const values: number[] = [];
  for (let i = 0; i < draws; i += 1) {
    values.push(
      figure(Array.from({ length: results.length }, () => results[Math.floor(random() * results.length)]!)),
    );
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(draws * 0.025)]!, values[Math.floor(draws * 0.975)]!];
}
