// The worker in which feeds are read: a feed that hangs or swells takes down this thread and nothing else.
import { parentPort } from 'node:worker_threads';
import { CollectError } from './collect-error.ts';
import { type FeedInput, readFeed } from './read-feed.ts';

parentPort?.on('message', async (message: { id: number; input: FeedInput }) => {
  try {
    parentPort?.postMessage({ id: message.id, feed: await readFeed(message.input) });
  } catch (error) {
    const known = error instanceof CollectError;
    parentPort?.postMessage({
      id: message.id,
      failure: known
        ? { code: error.code, place: error.place, found: error.found, expected: error.expected }
        : {
            code: 'parse-failed',
            place: message.input.place,
            found: `a fault of the reader (${(error as Error).message})`,
            expected: 'a feed',
          },
    });
  }
});
