// `tributary digest`: what happened, what rose, what was corrected; printed, and sent where the environment says.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { partialDateSchema } from '../../src/model/partial-date.ts';
import type { Doors } from '../../src/outlets/deliver.ts';
import { type Digest, type DigestInput, makeDigest, newestDate } from '../../src/outlets/digest.ts';
import { digestHtml, digestJson, digestMarkdown, slackMessages } from '../../src/outlets/digest-formats.ts';
import { parseWatchList, type WatchList } from '../../src/outlets/watch-list.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { lockLedger } from '../ledger/lock-ledger.ts';
import { type Command, type Effects, type OptionValues, UsageError } from './command.ts';
import { openLedger, resolvePath } from './data-option.ts';
import { type Destination, destinationsOf } from './digest-destinations.ts';
import {
  type DigestState,
  readDigestState,
  rememberDay,
  rememberPending,
  rememberTold,
} from './digest-state.ts';

/** Days before the ledger's newest date that the first digest of a channel reaches back. */
const FIRST_DAYS = 7;
const STATE = 'digest';
const PRINTED = 'printed';

const FORMATS: Record<string, (digest: Digest) => string> = {
  md: digestMarkdown,
  html: digestHtml,
  json: digestJson,
  slack: digest =>
    `${JSON.stringify(
      slackMessages(digest).map(message => JSON.parse(message.body)),
      null,
      1,
    )}\n`,
};

/** Everything that one run knows. */
interface Run {
  readonly input: DigestInput;
  readonly asOf: string;
  /** The day given, or null for `last`. */
  readonly since: string | null;
  readonly watch: WatchList | null;
  readonly list: string;
}

function sinceOf(values: OptionValues): string | null {
  const given = values['since'] ?? 'last';
  if (given === 'last') return null;
  const date: z.ZodSafeParseResult<string> = partialDateSchema.safeParse(given);
  if (!date.success || String(given).length < 10)
    throw new UsageError(`--since is ${JSON.stringify(given)}; expected a day such as 2026-06-01, or last.`);
  return date.data;
}

async function readInput(ledger: Ledger): Promise<DigestInput> {
  const [events, signals, organizations, rulings, claims] = await Promise.all([
    ledger.readEvents(),
    ledger.readSignals(),
    ledger.readOrganizations(),
    ledger.readRulings(),
    ledger.readClaims(),
  ]);
  return { events, signals, organizations, rulings, claims };
}

async function readWatchList(
  values: OptionValues,
  effects: Effects,
): Promise<{ watch: WatchList | null; list: string }> {
  const path = values['watch'];
  if (typeof path !== 'string') return { watch: null, list: 'all' };
  try {
    const watch = parseWatchList(await readFile(resolvePath(path, effects), 'utf8'));
    if (watch.size === 0) throw new UsageError(`--watch ${path} names no company; expected one a line.`);
    return { watch, list: basename(path) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--watch ${path} cannot be read (${(error as Error).message}).`);
  }
}

const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** What a channel has not been told yet. */
function untold(run: Run, state: DigestState, name: string): Digest {
  const channel = state.channels[name];
  const since = run.since ?? channel?.since[run.list] ?? daysBefore(run.asOf, FIRST_DAYS);
  const told = channel?.told ?? {};
  const digest = makeDigest(run.input, since, run.asOf, run.watch, told);
  return { ...digest, entries: digest.entries.filter(entry => told[entry.key] !== entry.fingerprint) };
}

/**
 * Sends what a destination lacks. What a message is about to tell is written down before it is sent, and that it was
 * told before the next one is: whatever breaks off, the next run knows what has arrived, what has not, and what may.
 */
async function deliver(run: Run, to: Destination, ledger: Ledger, effects: Effects): Promise<boolean> {
  let state = readDigestState(await ledger.readState(STATE));
  const write = async (next: DigestState) => {
    state = next;
    await ledger.writeState(STATE, state);
  };
  const digest = untold(run, state, to.name);
  for (const message of to.messages(digest, state.channels[to.name]?.pending ?? {})) {
    const before = state;
    await write(rememberPending(state, to.name, message.id, message.entries));
    const outcome = await to.send(message);
    if (!outcome.sent) {
      if (!outcome.perhaps) state = before;
      // The mark goes back to where this run began, so that the next run reaches as far.
      const mark = state.channels[to.name]?.since[run.list];
      const reach = mark === undefined || digest.since < mark;
      await write(reach ? rememberDay(state, to.name, run.list, digest.since) : state);
      effects.error.write(
        `${to.kind}: ${outcome.why}. ${outcome.perhaps ? 'It may have arrived all the same. ' : ''}${digest.entries.length} entries wait for the next run.\n`,
      );
      return false;
    }
    await write(rememberTold(state, to.name, message.entries));
  }
  // A day given by hand may lie after what still waits; then the mark stays.
  const mark = state.channels[to.name]?.since[run.list];
  if (mark === undefined || digest.since <= mark) {
    state = rememberDay(state, to.name, run.list, run.asOf);
    await ledger.writeState(STATE, state);
  }
  effects.error.write(`${to.kind}: ${digest.entries.length} entries sent.\n`);
  return true;
}

async function print(run: Run, format: string, ledger: Ledger, effects: Effects): Promise<void> {
  const write = FORMATS[format]!;
  const remember = run.since === null;
  let state = readDigestState(await ledger.readState(STATE));
  const digest = remember
    ? untold(run, state, PRINTED)
    : makeDigest(run.input, run.since ?? run.asOf, run.asOf, run.watch);
  effects.output.write(write(digest));
  if (!remember) return;
  state = rememberDay(rememberTold(state, PRINTED, digest.entries), PRINTED, run.list, run.asOf);
  await ledger.writeState(STATE, state);
}

/** The command over the doors that it delivers through. */
export function makeDigestCommand(doors: Doors): Command {
  return {
    name: 'digest',
    summary: 'tells what happened, what rose and what was corrected; sends it where the environment says',
    usage: '[--since DATE|last] [--watch FILE] [--format md|html|json|slack] [--print-only] [--data DIR]',
    details: [
      '--since DATE   a day, or last (the default): what was not told before',
      '--watch FILE   only these companies: an id, a name or a domain a line',
      '--format NAME  md (the default), html, json (a JSON Feed) or slack',
      '--print-only   sends nothing',
      '--data DIR     the ledger; data/ of the checkout unless given',
      'Sends to TRIBUTARY_WEBHOOK_URL (Slack or alike) and through TRIBUTARY_SMTP_URL, from',
      'TRIBUTARY_MAIL_FROM to TRIBUTARY_MAIL_TO, when these are set; what does not arrive waits for the next run.',
    ],
    options: {
      since: { type: 'string' },
      watch: { type: 'string' },
      format: { type: 'string' },
      'print-only': { type: 'boolean' },
      data: { type: 'string' },
    },
    async run(values, _words, effects) {
      const format = String(values['format'] ?? 'md');
      if (!Object.hasOwn(FORMATS, format))
        throw new UsageError(`--format is "${format}"; expected one of ${Object.keys(FORMATS).join(', ')}.`);
      const since = sinceOf(values);
      const destinations = values['print-only'] ? [] : destinationsOf(effects.env, doors);
      const { watch, list } = await readWatchList(values, effects);
      const { ledger, folder } = openLedger(values, effects);
      const input = await readInput(ledger);
      const asOf = newestDate(input.events, input.signals);
      if (asOf === null) {
        effects.error.write('The ledger has no dated event or signal; there is nothing to tell.\n');
        return 0;
      }
      const run: Run = { input, asOf, since, watch, list };
      // Two digests at once would each tell what the other is telling.
      const lock = destinations.length > 0 || since === null ? await lockLedger(folder) : null;
      try {
        let arrived = true;
        for (const to of destinations) arrived = (await deliver(run, to, ledger, effects)) && arrived;
        await print(run, format, ledger, effects);
        return arrived ? 0 : 1;
      } finally {
        await lock?.release();
      }
    },
  };
}

export const digestCommand = makeDigestCommand({
  fetch: (...args) => fetch(...args),
  sleep: ms => sleep(ms),
});
