// `tributary watch`: collects and reconciles again and again on one's own machine, until it is told to stop.
import { setTimeout as pause } from 'node:timers/promises';
import { WriteRefused } from '../ledger/ledger-errors.ts';
import { asUsageError, collectIntoLedger } from './collect.ts';
import { type Command, UsageError } from './command.ts';
import { momentOf, openLedger } from './data-option.ts';
import { makeProgress } from './progress.ts';
import { reconcileLedger } from './reconcile.ts';

const EVERY = 30;

export const watchCommand: Command = {
  name: 'watch',
  summary: 'collects and reconciles every half hour, until it is stopped',
  usage: '[--every MINUTES] [--data DIR] [--sources FILE] [--rounds N] [--allow-loopback]',
  details: [
    `--every MINUTES   the pause between two rounds; ${EVERY} unless given. Each source keeps its own, longer pace`,
    '--data DIR        the ledger; data/ of the checkout unless given',
    '--sources FILE    what to watch; sources.yaml of the ledger unless given',
    '--rounds N        stops after so many rounds',
    '--allow-loopback  lets sources stand on this machine',
  ],
  options: {
    every: { type: 'string' },
    data: { type: 'string' },
    sources: { type: 'string' },
    rounds: { type: 'string' },
    'allow-loopback': { type: 'boolean' },
  },
  async run(values, _words, effects) {
    const minutes = Number(values['every'] ?? EVERY);
    if (!Number.isFinite(minutes) || minutes < 1)
      throw new UsageError(`--every is ${JSON.stringify(values['every'])}; expected minutes, at least 1.`);
    const rounds = Number(values['rounds'] ?? Number.POSITIVE_INFINITY);
    if (Number.isNaN(rounds) || rounds < 1)
      throw new UsageError(`--rounds is ${JSON.stringify(values['rounds'])}; expected a number of rounds.`);
    const stop = new AbortController();
    const onSignal = (): void => stop.abort();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, onSignal);
    const progress = makeProgress(effects);
    const { ledger, folder } = openLedger(values, effects);
    try {
      for (let round = 1; round <= rounds && !stop.signal.aborted; round += 1) {
        try {
          const report = await collectIntoLedger({
            ledger,
            folder,
            values,
            now: momentOf(values, effects),
            effects,
            progress,
            signal: stop.signal,
          });
          if (report.claims > 0) {
            const result = await reconcileLedger(ledger);
            progress.say(
              `reconciled ${result.claims} claims into ${result.events.length} events (${result.written.changed} changed)`,
            );
          }
        } catch (error) {
          // Another writer, a full disk: told, and tried again next time. A wrong list of sources will not mend itself.
          if (!(error instanceof WriteRefused)) throw asUsageError(error);
          progress.say(error.message);
        }
        if (round < rounds)
          await pause(minutes * 60_000 * (1 + Math.random() * 0.1), undefined, { signal: stop.signal }).catch(
            () => {},
          );
      }
    } finally {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, onSignal);
    }
    if (stop.signal.aborted) progress.say('Stopped; everything that was finished is in the ledger.');
    return 0;
  },
};
