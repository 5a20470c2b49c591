// Writes the measured figures as tables that a person reads: all, by group, calibration, errors, and what has moved.
import {
  bootstrap,
  type Counts,
  f1,
  precision,
  type Result,
  recall,
  type Share,
  score,
  share,
  wilson,
} from './score.ts';

/** A figure with its 95 % interval; `of` says of how many. */
export type Figure = { value: number; low: number; high: number; of: number };
export type Figures = Record<string, Figure>;

const round = (value: number): number => Math.round(value * 1000) / 1000;

export function figuresOf(results: Result[], segments: ReadonlyMap<string, string>): Figures {
  const all = score(results, segments);
  const figures: Figures = {};
  const put = (name: string, value: number, [low, high]: [number, number], of: number): void => {
    figures[name] = { value: round(value), low: round(low), high: round(high), of };
  };
  const counts = (name: string, pick: (results: Result[]) => Counts, own: Counts): void => {
    put(
      `${name} precision`,
      precision(own),
      wilson({ right: own.right, all: own.right + own.extra }),
      own.right + own.extra,
    );
    put(
      `${name} recall`,
      recall(own),
      wilson({ right: own.right, all: own.right + own.missed }),
      own.right + own.missed,
    );
    put(
      `${name} F1`,
      f1(own),
      bootstrap(results, drawn => f1(pick(drawn))),
      own.right + own.missed,
    );
  };
  const shares = (name: string, own: Share): void => put(name, share(own), wilson(own), own.all);
  counts('documents', drawn => score(drawn, segments).documents, all.documents);
  counts('events', drawn => score(drawn, segments).events, all.events);
  for (const [name, own] of Object.entries(all.fields)) shares(name, own);
  counts('lead investors', drawn => score(drawn, segments).leads, all.leads);
  counts('investors', drawn => score(drawn, segments).investors, all.investors);
  if (all.aiRelated.right > 0) counts('ai_related', drawn => score(drawn, segments).aiRelated, all.aiRelated);
  if (all.segment.all > 0) shares('segment', all.segment);
  shares('precision at confidence 0.9', { right: all.sure.right, all: all.sure.all });
  shares('true events covered at confidence 0.9', { right: all.sure.right, all: all.sure.truth });
  put(
    'expected calibration error',
    all.calibrationError,
    [all.calibrationError, all.calibrationError],
    all.events.right + all.events.extra,
  );
  return figures;
}

/** What a lot's labels say: of companies, kinds, amounts and who gave. They know no stage, no status and no valuation. */
const IN_LOTS =
  /^(?:documents|events|lead investors|investors) |^(?:kind|amount)$|confidence 0\.9$|^expected calibration error$/;

/** The figures of news that comes as lots: see lots.ts. */
export const figuresOfLots = (results: Result[]): Figures =>
  Object.fromEntries(Object.entries(figuresOf(results, new Map())).filter(([name]) => IN_LOTS.test(name)));

const TITLES: Record<string, string> = {
  fresh: 'News that no rule has seen',
  held: 'The third that was only measured',
  dev: 'The two thirds that were worked on',
};

export function printFigures(figures: Record<string, Figures>, sizes: Record<string, number>): void {
  for (const [part, title] of Object.entries(TITLES)) {
    const names = Object.keys(figures).filter(name => name.endsWith(` ${part}`));
    if (names.length === 0) continue;
    console.log(`\n${title}: ${sizes[part]} items, with 95 % intervals`);
    console.log(
      `${''.padEnd(40)}${names.map(name => name.slice(0, -part.length - 1).padStart(24)).join('')}`,
    );
    for (const figure of Object.keys(figures[names[0]!]!)) {
      const cells = names.map(name => {
        const own = figures[name]![figure];
        if (!own || (own.of === 0 && own.value === 0)) return '–'.padStart(24);
        return `${own.value.toFixed(3)} (${own.low.toFixed(2)}–${own.high.toFixed(2)}) n${own.of}`.padStart(
          24,
        );
      });
      console.log(`${figure.padEnd(40)}${cells.join('')}`);
    }
  }
}

export function printGroups(part: string, results: Result[]): void {
  const groups = new Map<string, Map<string, Counts>>();
  const add = (by: string, key: string, what: keyof Counts): void => {
    const group = groups.get(by) ?? new Map<string, Counts>();
    groups.set(by, group);
    const counts = group.get(key) ?? { right: 0, extra: 0, missed: 0 };
    group.set(key, counts);
    counts[what] += 1;
  };
  for (const { item, pairs, extra, missed } of results) {
    const common: [string, string][] = [
      ['publisher', item.publisher ?? 'none'],
      ['year', item.published?.slice(0, 4) ?? 'undated'],
    ];
    const note = (what: keyof Counts, event: { kind: string; currency: string | null }): void => {
      for (const [by, key] of [...common, ['kind', event.kind], ['currency', event.currency ?? 'none']] as [
        string,
        string,
      ][])
        add(by, key, what);
    };
    for (const [, label] of pairs) note('right', label);
    for (const guess of extra) note('extra', guess);
    for (const label of missed) note('missed', label);
  }
  for (const [by, group] of groups) {
    console.log(`\nEvents by ${by} (${part})${' '.repeat(14)}precision  recall     F1      n`);
    const rows = [...group].sort((a, b) => b[1].right + b[1].missed - a[1].right - a[1].missed).slice(0, 14);
    for (const [key, counts] of rows) {
      console.log(
        `  ${key.padEnd(34)}${precision(counts).toFixed(2).padStart(8)}${recall(counts).toFixed(2).padStart(9)}${f1(counts).toFixed(2).padStart(8)}${String(counts.right + counts.missed).padStart(7)}`,
      );
    }
  }
}

export function printCalibration(part: string, results: Result[]): void {
  const { calibration, calibrationError } = score(results, new Map());
  console.log(`\nCalibration (${part}), expected error ${calibrationError.toFixed(3)}: said, was, events`);
  for (const bin of calibration) {
    if (bin.events > 0)
      console.log(
        `  ${bin.meanConfidence.toFixed(2)}  ${(bin.right / bin.events).toFixed(2)}  ${bin.events}`,
      );
  }
}

/** Movements smaller than this are no news. */
const LEAST_MOVE = 0.002;

export function printComparison(before: Record<string, Figures>, now: Record<string, Figures>): void {
  console.log('\nAgainst the last accepted figures:');
  let moved = 0;
  for (const [who, figures] of Object.entries(now)) {
    for (const [name, { value }] of Object.entries(figures)) {
      const old = before[who]?.[name]?.value;
      if (old === undefined || Math.abs(old - value) < LEAST_MOVE) continue;
      moved += 1;
      const better = name.includes('calibration error') ? value < old : value > old;
      console.log(
        `  ${better ? 'better' : 'WORSE '}  ${who}: ${name} ${old.toFixed(3)} → ${value.toFixed(3)}`,
      );
    }
  }
  if (Object.keys(before).length === 0) console.log('  none have been accepted yet');
  else if (moved === 0) console.log('  nothing moved');
}

export function printErrors(part: string, results: Result[]): void {
  console.log(`\nErrors (${part}), one by one`);
  for (const { item, extra, missed, pairs } of results) {
    const lines = [
      ...extra.map(guess => `  extra   ${line(guess)} (confidence ${guess.confidence})`),
      ...missed.map(label => `  missed  ${line(label)}`),
      ...pairs.flatMap(([guess, label]) =>
        (['kind', 'stage', 'status', 'currency', 'valuation', 'valuation_basis'] as const)
          .filter(field => guess[field] !== label[field])
          .map(field => `  field   ${label.company}: ${field} is ${label[field]}, read as ${guess[field]}`),
      ),
    ];
    if (lines.length === 0) continue;
    console.log(
      `\n${item.id} ${item.publisher ?? ''}\n  ${[item.title, item.summary, item.body].filter(Boolean).join('\n  ').slice(0, 900)}`,
    );
    console.log(lines.join('\n'));
  }
}

function line(event: {
  company: string;
  kind: string;
  stage: string;
  amount: number | null;
  currency: string | null;
  status: string;
}): string {
  return [
    event.company,
    event.kind,
    event.stage,
    event.amount ?? 'no amount',
    event.currency ?? '',
    event.status,
  ].join(' | ');
}
