// What a person sees while a command works: one line that moves on a terminal, plain lines elsewhere.
import { maskSecrets } from '../collect/mask-secrets.ts';
import { type Effects, type OptionValues, UsageError } from './command.ts';

/** From what must be seen to what helps to find a fault; each shows the ones before it too. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const LOG_LEVEL_DETAIL =
  '--log-level LEVEL  error: what failed; warn: notices too; info: a line a source and the summary, the default; debug: all';

/** The level that --log-level names. */
export function logLevelOf(values: OptionValues): LogLevel {
  const given = values['log-level'] ?? 'info';
  const level = LOG_LEVELS.find(known => known === given);
  if (level === undefined)
    throw new UsageError(
      `--log-level is ${JSON.stringify(given)}; expected one of ${LOG_LEVELS.join(', ')}.`,
    );
  return level;
}

export interface Progress {
  /** Something that stays: a result, a failure. Secrets are taken out; `info` unless another level is given. */
  readonly say: (line: string, level?: LogLevel) => void;
  /** How far it has come; on a terminal it replaces the line before, elsewhere nothing is printed. */
  readonly update: (done: number, all: number, what: string) => void;
  /** Takes the moving line away. */
  readonly finish: () => void;
}

const BAR = 24;
const CLEAR_LINE = '\r\u001B[K';

/** Progress on standard error, so that standard output carries results only. */
export function makeProgress(
  effects: Pick<Effects, 'error' | 'isTerminal'>,
  shown: LogLevel = 'info',
): Progress {
  let drawn = false;
  const clear = () => {
    if (drawn) effects.error.write(CLEAR_LINE);
    drawn = false;
  };
  return {
    say(line, level = 'info') {
      if (LOG_LEVELS.indexOf(level) > LOG_LEVELS.indexOf(shown)) return;
      clear();
      effects.error.write(`${maskSecrets(line)}\n`);
    },
    update(done, all, what) {
      if (!effects.isTerminal || shown === 'error') return;
      const filled = all > 0 ? Math.round((BAR * done) / all) : 0;
      effects.error.write(
        `${CLEAR_LINE}${'━'.repeat(filled)}${'─'.repeat(BAR - filled)} ${done}/${all} ${what}`.slice(0, 100),
      );
      drawn = true;
    },
    finish: clear,
  };
}
