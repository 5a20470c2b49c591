// Undoes the transfer's compression as it streams, so that size limits count what comes out, not what comes in.
import type { IncomingMessage } from 'node:http';
import { PassThrough, pipeline, type Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { StopSource } from './collect-error.ts';

/** Bytes as they were meant: the response itself when it is not compressed, an error when we cannot undo it. */
export function inflateStream(
  response: IncomingMessage,
  encoding: string | undefined,
  place: string,
): Readable | StopSource {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity');
  if (names.length === 0) return response;
  if (names.length > 2 || names.some(name => !['gzip', 'x-gzip', 'deflate', 'br'].includes(name))) {
    return new StopSource('encoding-unknown', {
      place,
      found: `the content encoding "${encoding}"`,
      expected: 'gzip, br or deflate',
    });
  }
  // Applied in the order listed, so undone in the reverse.
  const steps = names.reverse().map(stepFor);
  const last = steps.at(-1)!;
  pipeline([response, ...steps] as [Readable, ...Transform[]], () => {
    // Errors surface on the last step, where the caller listens.
  });
  return last;
}

function stepFor(name: string): Transform {
  if (name === 'br') return zlib.createBrotliDecompress();
  if (name === 'deflate') return new InflateEither();
  return zlib.createGunzip();
}

/** "deflate" means zlib by the standard and raw deflate on some servers; the first byte tells which. */
class InflateEither extends PassThrough {
  #inner: zlib.Inflate | zlib.InflateRaw | undefined;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.#inner) {
      this.#inner = (chunk[0]! & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw();
      this.#inner.on('data', data => this.push(data));
      this.#inner.on('error', error => this.destroy(error));
    }
    this.#inner.write(chunk, error => done(error));
  }

  override _flush(done: (error?: Error | null) => void): void {
    if (!this.#inner) {
      done();
      return;
    }
    this.#inner.on('end', () => done());
    this.#inner.end();
  }
}
