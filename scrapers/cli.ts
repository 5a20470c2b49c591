// The commands, readable as a table of contents.
import type { Command } from './commands/command.ts';
import { digestCommand } from './commands/digest.ts';
import { feedCommand } from './commands/feed.ts';
import { importCommand } from './commands/import.ts';
import { runCommand } from './commands/run-command.ts';
import { statusCommand } from './commands/status.ts';

export const COMMANDS: readonly Command[] = [statusCommand, feedCommand, importCommand, digestCommand];

if (import.meta.main) process.exitCode = await runCommand(COMMANDS, process.argv.slice(2));
