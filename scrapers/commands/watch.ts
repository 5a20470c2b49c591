// `tributary watch`: collects and reconciles again and again on one's own machine, until it is told to stop.
import { setTimeout as pause } from 'node:timers/promises';
import { WriteRefused } from '../ledger/ledger-errors.ts';
import { whileLocked } from '../ledger/lock-ledger.ts';
import { asUsageError, collectIntoLedger } from './collect.ts';
import { type Command, UsageError } from './command.ts';
import { momentOf, openNewLedger } from './data-option.ts';
import { LOG_LEVEL_DETAIL, logLevelOf, makeProgress } from './progress.ts';
import { reconcileLedger, tellReconciled } from './reconcile.ts';

const EVERY = 30;

export const watchCommand: Command = {
  name: 'watch',
  summary: 'collects and reconciles every half hour, until it is stopped',
  usage:
    '[--every MINUTES] [--data DIR] [--sources FILE] [--rounds N] [--log-level LEVEL] [--allow-loopback]',
  details: [
    `--every MINUTES   the pause between two rounds; ${EVERY} unless given. Each source keeps its own, longer pace`,
    '--data DIR        the ledger; data/ of the checkout unless given',
    '--sources FILE    what to watch; sources.yaml of the ledger unless given',
    '--rounds N        stops after so many rounds',
    LOG_LEVEL_DETAIL,
    '--allow-loopback  lets sources stand on this machine',
  ],
  options: {
    every: { type: 'string' },
    data: { type: 'string' },
    sources: { type: 'string' },
    rounds: { type: 'string' },
    'log-level': { type: 'string' },
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
    let refused = false;
    const progress = makeProgress(effects, logLevelOf(values));
    try {
      for (let round = 1; round <= rounds && !stop.signal.aborted; round += 1) {
        refused = false;
        try {
          const now = momentOf(values, effects);
          // A ledger opened anew each round: between two, others may have written.
          const { ledger, folder } = await openNewLedger(values, effects);
          await whileLocked(folder, async () => {
            const report = await collectIntoLedger({
              ledger,
              folder,
              values,
              now,
              effects,
              progress,
              signal: stop.signal,
            });
            if (report.claims + report.rates > 0) progress.say(tellReconciled(await reconcileLedger(ledger)));
          });
        } catch (error) {
          // Another writer, a full disk: told, and tried again next time. A wrong list of sources will not mend itself.
          if (!(error instanceof WriteRefused)) throw asUsageError(error);
          refused = true;
          progress.say(error.message, 'error');
        }
        if (round < rounds)
          await pause(minutes * 60_000 * (1 + Math.random() * 0.1), undefined, { signal: stop.signal }).catch(
            () => {},
          );
      }
    } finally {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, onSignal);
    }
    if (stop.signal.aborted) {
      progress.say('Stopped; everything that was finished is in the ledger.');
      return 0;
    }
    return refused ? 3 : 0;
  },
};
