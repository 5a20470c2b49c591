// Hands bytes to the reading worker under a deadline and a memory limit, and replaces a worker that broke either.
import { Worker } from 'node:worker_threads';
import { type CollectErrorCode, StopSource } from './collect-error.ts';
import type { Feed } from './feed.ts';
import type { FeedInput } from './read-feed.ts';

export interface FeedReader {
  read(input: FeedInput): Promise<Feed>;
  close(): Promise<void>;
}

export interface FeedReaderOptions {
  readonly deadlineMs?: number | undefined;
  readonly memoryMb?: number | undefined;
}

interface Answer {
  readonly id: number;
  readonly feed?: Feed;
  readonly failure?: { code: CollectErrorCode; place: string; found: string; expected: string };
}

interface Job {
  readonly id: number;
  readonly input: FeedInput;
  readonly resolve: (feed: Feed) => void;
  readonly reject: (error: Error) => void;
}

/** A reader with one worker, started when it is first needed and kept for the next feed. */
export function createFeedReader(options: FeedReaderOptions = {}): FeedReader {
  const deadlineMs = options.deadlineMs ?? 10_000;
  const memoryMb = options.memoryMb ?? 192;
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let ready = false;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let nextId = 1;

  function settle(act: (job: Job) => void): void {
    clearTimeout(timer);
    const job = current;
    current = null;
    if (job) act(job);
    worker?.unref();
    next();
  }

  function replace(code: CollectErrorCode, found: string, expected: string): void {
    const broken = worker;
    worker = null;
    ready = false;
    broken?.removeAllListeners();
    broken?.on('error', () => {
      // Its end has been reported already.
    });
    void broken?.terminate();
    settle(job => job.reject(new StopSource(code, { place: job.input.place, found, expected })));
  }

  function start(): Worker {
    const started = new Worker(new URL('./feed-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
      // The worker needs no test set-up, loaders or inspector of its parent.
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: { TZ: 'UTC' },
    });
    started.on('online', () => {
      ready = true;
      if (current) arm();
    });
    started.on('message', (answer: Answer) => {
      if (answer.id !== current?.id) return;
      settle(job => {
        if (answer.feed) job.resolve(answer.feed);
        else job.reject(new StopSource(answer.failure!.code, answer.failure!));
      });
    });
    started.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      replace(
        memory ? 'too-much-memory' : 'parse-failed',
        memory
          ? `a feed that needs more than ${memoryMb} MB to read`
          : `a fault of the reader (${error.message})`,
        'a feed that can be read',
      );
    });
    return started;
  }

  // The clock of a job starts when its worker is up, so that a slow start is not taken for a slow feed.
  function arm(): void {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        replace(
          'too-slow-to-parse',
          `a feed that takes longer than ${deadlineMs} ms to read`,
          'one that can be read in that time',
        ),
      deadlineMs,
    );
  }

  function next(): void {
    if (current || waiting.length === 0) return;
    current = waiting.shift()!;
    worker ??= start();
    worker.ref();
    worker.postMessage({ id: current.id, input: current.input });
    if (ready) arm();
  }

  return {
    read: input =>
      new Promise<Feed>((resolve, reject) => {
        waiting.push({ id: nextId++, input, resolve, reject });
        next();
      }),
    close: async () => {
      clearTimeout(timer);
      worker?.removeAllListeners();
      await worker?.terminate();
      worker = null;
      ready = false;
    },
  };
}
