// The commands, readable as a table of contents; only the one that is called is loaded.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Command } from './commands/command.ts';
import { runCommand } from './commands/run-command.ts';

const TABLE: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  collect: async () => (await import('./commands/collect.ts')).collectCommand,
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  reconcile: async () => (await import('./commands/reconcile.ts')).reconcileCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
  rule: async () => (await import('./commands/rule.ts')).ruleCommand,
  status: async () => (await import('./commands/status.ts')).statusCommand,
  sources: async () => (await import('./commands/sources.ts')).sourcesCommand,
  watch: async () => (await import('./commands/watch.ts')).watchCommand,
  feed: async () => (await import('./commands/feed.ts')).feedCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  digest: async () => (await import('./commands/digest.ts')).digestCommand,
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand,
};

/** The command of that name, or all of them where there is none: whoever asks for help sees every one. */
export async function loadCommands(name?: string): Promise<Command[]> {
  const one = name === undefined || !Object.hasOwn(TABLE, name) ? undefined : TABLE[name];
  return one ? [await one()] : Promise.all(Object.values(TABLE).map(load => load()));
}

if (import.meta.main) {
  // What was once stripped of its types and compiled starts in half the time; where nothing can be kept, nothing is.
  enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/tributary'));
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', error =>
    process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1),
  );
  const words = process.argv.slice(2);
  process.exitCode = await runCommand(await loadCommands(words[0]), words);
}
