// From the words on the command line to a command and its exit code.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { maskSecrets } from '../collect/mask-secrets.ts';
import { LedgerDamaged, WriteRefused } from '../ledger/ledger-errors.ts';
import { type Command, type Effects, UsageError } from './command.ts';

/** Exit codes, as the README documents them. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3 } as const;

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(command => command.name.length));
  return [
    'tributary: capital flowing into AI infrastructure, from public sources to a static site',
    '',
    ...commands.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'tributary COMMAND --help says more. Exit codes: 0 done, 2 the command or a configuration is wrong,',
    '3 a write was refused, 1 anything else.',
    '',
  ].join('\n');
}

function help(command: Command): string {
  return [
    `tributary ${command.name} ${command.usage}`.trimEnd(),
    '',
    command.summary,
    ...(command.details?.length ? ['', ...command.details.map(detail => `  ${detail}`)] : []),
    '',
  ].join('\n');
}

function realEffects(): Effects {
  return {
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    env: process.env,
    now: () => new Date(),
    folder: process.cwd(),
    root: join(import.meta.dirname, '..', '..'),
    isTerminal: Boolean(process.stderr.isTTY),
  };
}

/** Runs the command that the words name; every error becomes a message on standard error and an exit code. */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  effects: Effects = realEffects(),
): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    effects.output.write(overview(commands));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const command = commands.find(candidate => candidate.name === name);
  if (!command) {
    effects.error.write(
      `There is no command "${name}"; expected one of ${commands.map(c => c.name).join(', ')}.\n`,
    );
    return EXIT.usage;
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: command.takesWords ?? false,
    });
    if (values['help']) {
      effects.output.write(help(command));
      return EXIT.done;
    }
    return await command.run(values, positionals, effects);
  } catch (error) {
    return report(error, command, effects);
  }
}

/** Faults of the place and not of the program: a person needs the path, not the stack. */
const SYSTEM_REFUSALS = new Set([
  'EACCES',
  'EPERM',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EROFS',
  'ENOSPC',
  'EMFILE',
  'EINVAL',
  'EIO',
]);

function report(error: unknown, command: Command, effects: Effects): number {
  const complain = (text: string) => effects.error.write(`${maskSecrets(text)}\n`);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code.startsWith('ERR_PARSE_ARGS') || error instanceof UsageError) {
    complain(`tributary ${command.name}: ${(error as Error).message}`);
    return EXIT.usage;
  }
  if (error instanceof WriteRefused || error instanceof LedgerDamaged) {
    complain(`${error.message}`);
    return EXIT.refused;
  }
  if (SYSTEM_REFUSALS.has(code)) {
    complain(`tributary ${command.name}: the system refuses (${(error as Error).message}).`);
    return EXIT.failed;
  }
  complain(`tributary ${command.name} failed: ${(error as Error)?.stack ?? String(error)}`);
  return EXIT.failed;
}
