// Effects for tests: nothing is printed, the clock stands still, and what was said can be read.
import { Readable, Writable } from 'node:stream';
import type { Effects } from '../../scrapers/commands/command.ts';

export interface SilentEffects extends Effects {
  readonly said: () => string;
  readonly complained: () => string;
}

function keep(): { stream: Writable; text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream, text: () => text };
}

export function silentEffects(folder: string, input = ''): SilentEffects {
  const output = keep();
  const error = keep();
  return {
    input: Readable.from([Buffer.from(input)]),
    output: output.stream,
    error: error.stream,
    env: {},
    now: () => new Date('2026-07-02T08:00:00Z'),
    folder,
    root: folder,
    isTerminal: false,
    said: output.text,
    complained: error.text,
  };
}
