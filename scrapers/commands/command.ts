// What a command is: its words, its options and what it does with the effects that it is handed.
import type { Readable, Writable } from 'node:stream';
import type { ParseArgsOptionsConfig } from 'node:util';

/** All that a command may touch; tests hand in silent or frozen ones. */
export interface Effects {
  readonly input: Readable;
  readonly output: Writable;
  readonly error: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** The folder from which relative paths on the command line are read. */
  readonly folder: string;
  /** The checkout: where data/ lies unless --data says otherwise, and where the site is built. */
  readonly root: string;
  /** True where a person watches: progress is drawn instead of printed line by line. */
  readonly isTerminal: boolean;
}

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The options as one reads them in `--help`, e.g. `[--data DIR]`. */
  readonly usage: string;
  /** One line an option: what it means, and its default. */
  readonly details?: readonly string[];
  readonly options: ParseArgsOptionsConfig;
  /** True where words without `--` are expected. */
  readonly takesWords?: boolean;
  /** Answers with the exit code: 0 done, 2 the command or a configuration is wrong, 3 a write was refused, 1 else. */
  readonly run: (values: OptionValues, words: readonly string[], effects: Effects) => Promise<number>;
}

/** The command or a configuration is wrong: exit code 2, and the message says what was found and expected. */
export class UsageError extends Error {
  override name = 'UsageError';
}
