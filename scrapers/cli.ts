// The commands, readable as a table of contents.
import { collectCommand } from './commands/collect.ts';
import type { Command } from './commands/command.ts';
import { digestCommand } from './commands/digest.ts';
import { extractCommand } from './commands/extract.ts';
import { feedCommand } from './commands/feed.ts';
import { importCommand } from './commands/import.ts';
import { mcpCommand } from './commands/mcp.ts';
import { reconcileCommand } from './commands/reconcile.ts';
import { reviewCommand } from './commands/review.ts';
import { ruleCommand } from './commands/rule.ts';
import { runCommand } from './commands/run-command.ts';
import { sourcesCommand } from './commands/sources.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { watchCommand } from './commands/watch.ts';

export const COMMANDS: readonly Command[] = [
  startCommand,
  collectCommand,
  extractCommand,
  reconcileCommand,
  reviewCommand,
  ruleCommand,
  statusCommand,
  sourcesCommand,
  watchCommand,
  feedCommand,
  importCommand,
  digestCommand,
  mcpCommand,
];

if (import.meta.main) {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', error =>
    process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1),
  );
  process.exitCode = await runCommand(COMMANDS, process.argv.slice(2));
}
