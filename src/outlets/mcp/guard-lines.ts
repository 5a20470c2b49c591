// What an MCP client sends, line by line: what is too long or no JSON is answered at once and goes no further.
import { Transform, type Writable } from 'node:stream';

const LINE_FEED = 10;
/** How much of each end of an overlong line is kept, to find the id that the answer must carry. */
const END = 4096;

/** The id of a JSON-RPC request of which only head and tail are known; null where neither shows one. */
function idIn(head: string, tail: string): string | number | null {
  const found =
    /^\s*\{[^{[]*?"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d+)/.exec(head) ??
    /"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d+)\s*\}\s*$/.exec(tail);
  try {
    return found ? JSON.parse(found[1]!) : null;
  } catch {
    return null;
  }
}

const refusal = (id: string | number | null, code: number, message: string, data: object) =>
  `${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message, data } })}\n`;

/** Lets through lines of JSON of at most so many bytes; answers the others on `output` with a JSON-RPC error. */
export function guardLines(limit: number, output: Writable): Transform {
  let kept: Buffer[] = [];
  let length = 0;
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);

  function take(part: Buffer) {
    length += part.length;
    if (length <= limit) kept.push(part);
    else {
      if (kept.length > 0) {
        const start = Buffer.concat(kept);
        head = start.subarray(0, END);
        tail = start.subarray(-END);
        kept = [];
      }
      if (head.length < END) head = Buffer.concat([head, part]).subarray(0, END);
      tail = Buffer.concat([tail, part]).subarray(-END);
    }
  }

  function endLine(this: Transform) {
    if (length > limit) {
      const id = idIn(head.toString(), tail.toString());
      const message = `A message of ${length} bytes came; at most ${limit} are read.`;
      output.write(refusal(id, -32600, message, { type: 'too_large', limit }));
    } else {
      const line = Buffer.concat(kept).toString();
      if (line.trim() !== '') {
        try {
          JSON.parse(line);
          this.push(`${line}\n`);
        } catch {
          output.write(refusal(null, -32700, 'A line came that is not JSON.', { type: 'malformed' }));
        }
      }
    }
    kept = [];
    length = 0;
    head = Buffer.alloc(0);
    tail = Buffer.alloc(0);
  }

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
        take(chunk.subarray(from, at));
        endLine.call(this);
        from = at + 1;
      }
      if (from < chunk.length) take(Buffer.from(chunk.subarray(from)));
      done();
    },
  });
}
