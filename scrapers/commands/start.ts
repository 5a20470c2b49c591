// `tributary start`: the main job, from the sources to a site that is served.
import { whileLocked } from '../ledger/lock-ledger.ts';
import { collectIntoLedger } from './collect.ts';
import { type Command, UsageError } from './command.ts';
import { dataFolder, momentOf, openNewLedger } from './data-option.ts';
import { makeProgress } from './progress.ts';
import { reconcileLedger, tellReconciled } from './reconcile.ts';

/** Where the site is served unless --port says otherwise; the next free port where it is taken. */
const PORT = 4321;

export const startCommand: Command = {
  name: 'start',
  summary: 'the main job: collects what can be reached, reconciles, builds the site and serves it',
  usage: '[--data DIR] [--port N] [--no-collect] [--no-serve]',
  details: [
    '--data DIR    the ledger; data/ of the checkout unless given',
    `--port N      where to serve; ${PORT} unless given, the next free one where it is taken`,
    '--no-collect  leave the network alone and build from the ledger',
    '--no-serve    stop when the site stands in dist/',
  ],
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    'no-collect': { type: 'boolean' },
    'no-serve': { type: 'boolean' },
  },
  async run(values, _words, effects) {
    const port = Number(values['port'] ?? PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new UsageError(
        `--port is ${JSON.stringify(values['port'])}; expected a whole number from 0 to 65535.`,
      );
    }
    const progress = makeProgress(effects);
    const { ledger, folder } = await openNewLedger(values, effects);
    // One lock for both: between them nobody else may write.
    await whileLocked(folder, async () => {
      if (!values['no-collect']) {
        await collectIntoLedger({
          ledger,
          folder,
          values,
          now: momentOf(values, effects),
          effects,
          progress,
        });
      }
      progress.say(tellReconciled(await reconcileLedger(ledger)));
    });
    process.env['TRIBUTARY_DATA'] = dataFolder(values, effects);
    // Loaded here: Astro is large, and the other commands need none of it.
    const { build, preview } = await import('astro');
    const began = performance.now();
    await build({ root: effects.root, logLevel: 'warn' });
    progress.say(`built the site in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    if (values['no-serve']) return 0;
    const server = await preview({ root: effects.root, logLevel: 'warn', server: { port } });
    effects.output.write(`The site is served at http://localhost:${server.port}/ (Ctrl+C stops it).\n`);
    await new Promise<void>(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      void server.closed().then(resolve);
    });
    await server.stop();
    return 0;
  },
};
