// What a person sees while a command works: one line that moves on a terminal, plain lines elsewhere.
import type { Effects } from './command.ts';

export interface Progress {
  /** Something that stays: a result, a failure. */
  readonly say: (line: string) => void;
  /** How far it has come; on a terminal it replaces the line before, elsewhere nothing is printed. */
  readonly update: (done: number, all: number, what: string) => void;
  /** Takes the moving line away. */
  readonly finish: () => void;
}

const BAR = 24;
const CLEAR_LINE = '\r\u001B[K';

/** Progress on standard error, so that standard output carries results only. */
export function makeProgress(effects: Pick<Effects, 'error' | 'isTerminal'>): Progress {
  let drawn = false;
  const clear = () => {
    if (drawn) effects.error.write(CLEAR_LINE);
    drawn = false;
  };
  return {
    say(line) {
      clear();
      effects.error.write(`${line}\n`);
    },
    update(done, all, what) {
      if (!effects.isTerminal) return;
      const filled = all > 0 ? Math.round((BAR * done) / all) : 0;
      effects.error.write(
        `${CLEAR_LINE}${'━'.repeat(filled)}${'─'.repeat(BAR - filled)} ${done}/${all} ${what}`.slice(0, 100),
      );
      drawn = true;
    },
    finish: clear,
  };
}
