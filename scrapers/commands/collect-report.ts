// A run of the collector in words: a line a source while it runs, and one screen at its end.
import type { Outcome } from '../collect/collect-options.ts';
import type { Progress } from './progress.ts';

/** What a run of the collector gave, as `--json` prints it. */
export interface CollectReport {
  readonly offline: boolean;
  readonly sources: readonly Outcome[];
  readonly documents: number;
  readonly claims: number;
  readonly signals: number;
  /** Monthly exchange rates that were added. */
  readonly rates: number;
}

/** Failures and notices that are named in the summary; `tributary status` names all. */
const NAMED = 10;

/** One source in one line, as a person reads it. */
export function describeOutcome(outcome: Outcome): string {
  const { id, status, error, items, copies, retitled } = outcome;
  if (error) return `${id}: failed (${error.code}): ${error.message}`;
  if (status === 'not-due' || status === 'off') return `${id}: ${status === 'off' ? 'off' : 'not due yet'}`;
  const extras = [copies ? `${copies} copies` : '', retitled ? `${retitled} retitled` : ''].filter(Boolean);
  return `${id}: ${items} items, ${outcome.new} new${extras.length ? `, ${extras.join(', ')}` : ''}`;
}

/** Tells what became of a source, each part at the level where somebody would want it. */
export function tellOutcome(outcome: Outcome, { say }: Progress): void {
  const { id, status, bytes, ms, notes, notices } = outcome;
  say(describeOutcome(outcome), status === 'failed' ? 'error' : status === 'not-due' ? 'debug' : 'info');
  if (status !== 'not-due') for (const notice of notices) say(`${id}: ${notice}`, 'warn');
  for (const note of notes) say(`${id}: ${note}`, 'debug');
  if (bytes > 0) say(`${id}: ${bytes} bytes in ${ms} ms`, 'debug');
}

function named(lines: readonly string[]): string[] {
  const rest = lines.length - NAMED;
  return [
    ...lines.slice(0, NAMED).map(line => `  ${line.length > 110 ? `${line.slice(0, 109)}…` : line}`),
    ...(rest > 0 ? [`  and ${rest} more; tributary status names them`] : []),
  ];
}

/** What a run added and what failed, on one screen at most. */
export function summarize({ offline, sources, documents, claims, signals, rates }: CollectReport): string {
  const count = (status: Outcome['status']) => sources.filter(source => source.status === status).length;
  const failed = sources.filter(source => source.status === 'failed');
  const noticed = sources.filter(source => source.status !== 'failed' && source.notices.length > 0);
  const more = [signals > 0 ? `, ${signals} signals` : '', rates > 0 ? `, ${rates} exchange rates` : ''];
  const resting = count('not-due') ? `, ${count('not-due')} not due` : '';
  return [
    ...(offline ? ['Nothing can be reached: there is no network. The ledger is used as it is.'] : []),
    `${count('ok')} sources with news, ${count('unchanged')} unchanged, ${failed.length} failed${resting}; ` +
      `${documents} documents and ${claims} claims added${more.join('')}`,
    // Without a network all fail alike, and the first line has said why.
    ...(failed.length > 0 && !offline
      ? ['failed:', ...named(failed.map(({ id, error }) => `${id}: ${error?.code}, ${error?.message}`))]
      : []),
    ...(noticed.length > 0
      ? ['noticed:', ...named(noticed.map(({ id, notices }) => `${id}: ${notices.join('; ')}`))]
      : []),
  ].join('\n');
}
