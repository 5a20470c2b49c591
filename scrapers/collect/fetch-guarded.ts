// The only door to the network: one polite, bounded GET, from an address to bytes or to an error named by its consequence.
import http from 'node:http';
import https from 'node:https';
import { StopSource, TryLater } from './collect-error.ts';
import {
  checkedLookup,
  checkedUrl,
  type Lookup,
  refusePrivateLiteral,
  systemLookup,
} from './guarded-address.ts';
import { inflateStream } from './inflate-stream.ts';
import { cutOff, nameNetworkError, nameStatus, timeoutTotal, tooBig } from './name-failure.ts';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';
import { readMaxAge, readRetryAfter } from './response-headers.ts';

export interface FetchRequest {
  readonly url: string;
  /** Validators exactly as the server gave them, quotes included. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly accept?: string | undefined;
  readonly userAgent?: string | undefined;
}

export interface Fetched {
  readonly status: 200 | 304;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Every address asked, in order. */
  readonly chain: readonly string[];
  /** The new address when every hop was permanent (301 or 308); to be stored only after repeated sightings. */
  readonly movedTo?: string | undefined;
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Seconds for which the answer says it stays fresh (Cache-Control or Expires). */
  readonly maxAge?: number | undefined;
  readonly bytesOnWire: number;
}

export type Fetcher = (request: FetchRequest) => Promise<Fetched>;

export interface FetcherOptions {
  readonly userAgent: string;
  /** Reaching loopback is for tests and demonstrations and must be asked for. */
  readonly allowLoopback?: boolean | undefined;
  readonly lookup?: Lookup | undefined;
  readonly now?: (() => number) | undefined;
  readonly totalMs?: number | undefined;
  readonly idleMs?: number | undefined;
  readonly lookupMs?: number | undefined;
  /** For name look-up and connecting together. */
  readonly connectMs?: number | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxRedirects?: number | undefined;
}

const DEFAULTS = {
  totalMs: 25_000,
  idleMs: 10_000,
  lookupMs: 3_500,
  connectMs: 6_000,
  maxBytes: 10 * 1024 * 1024,
  maxRedirects: 5,
};
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5';
const EMPTY = new Uint8Array(0);

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Uint8Array;
  readonly onWire: number;
}

/** A fetcher with its limits and identity set once; give it to `collect`, never build one inside. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...DEFAULTS, ...definedOnly(options) };
  const now = options.now ?? Date.now;
  const mayReach = (address: string): boolean =>
    isPublicAddress(address) || (options.allowLoopback === true && isLoopbackAddress(address));
  const resolve = options.lookup ?? systemLookup;

  async function fetchOnce(url: URL, request: FetchRequest, deadline: AbortSignal): Promise<Answer> {
    const place = url.href;
    return new Promise<Answer>((succeed, failRaw) => {
      let settled = false;
      const fail = (error: Error): void => {
        if (settled) return;
        settled = true;
        outgoing.destroy();
        failRaw(error);
      };
      const idle = setTimeout(() => {
        fail(
          new TryLater('timeout-idle', {
            place,
            found: `silence for ${limits.idleMs} ms`,
            expected: 'an answer that keeps coming',
          }),
        );
      }, limits.idleMs);
      const module = url.protocol === 'https:' ? https : http;
      const outgoing = module.request(url, {
        agent: false,
        signal: deadline,
        lookup: checkedLookup(place, resolve, mayReach, limits.lookupMs),
        maxHeaderSize: 32_768,
        headers: {
          'user-agent': request.userAgent ?? options.userAgent,
          accept: request.accept ?? ACCEPT,
          'accept-encoding': 'gzip, br, deflate',
          connection: 'close',
          ...(request.etag ? { 'if-none-match': request.etag } : {}),
          ...(request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
        },
      });
      const connecting = setTimeout(() => {
        clearTimeout(idle);
        fail(
          new TryLater('connect-failed', {
            place,
            found: `no connection in ${limits.connectMs} ms`,
            expected: 'one within that time',
          }),
        );
      }, limits.connectMs);
      outgoing.on('socket', socket => socket.once('connect', () => clearTimeout(connecting)));
      outgoing.on('close', () => clearTimeout(connecting));
      outgoing.on('error', error => {
        clearTimeout(idle);
        fail(deadline.aborted ? timeoutTotal(place, limits.totalMs) : nameNetworkError(error, place));
      });
      outgoing.on('response', response => {
        idle.refresh();
        const status = response.statusCode ?? 0;
        const finish = (bytes: Uint8Array, onWire: number): void => {
          clearTimeout(idle);
          if (settled) return;
          settled = true;
          succeed({ status, headers: response.headers, bytes, onWire });
          outgoing.destroy();
        };
        // Only a 200 has a body worth reading; of everything else status and headers say what to do.
        if (status !== 200) return finish(EMPTY, 0);
        const declared = Number(response.headers['content-length']);
        if (declared > limits.maxBytes) {
          clearTimeout(idle);
          return fail(tooBig('body-too-big', place, `a body of ${declared} bytes`, limits.maxBytes));
        }
        const chunks: Buffer[] = [];
        let onWire = 0;
        let size = 0;
        const inflated = inflateStream(response, response.headers['content-encoding'], place);
        if (inflated instanceof Error) {
          clearTimeout(idle);
          return fail(inflated);
        }
        response.on('data', (chunk: Buffer) => {
          idle.refresh();
          onWire += chunk.length;
          if (onWire > limits.maxBytes)
            fail(tooBig('body-too-big', place, `more than ${limits.maxBytes} bytes`, limits.maxBytes));
        });
        response.on('error', error => {
          clearTimeout(idle);
          fail(deadline.aborted ? timeoutTotal(place, limits.totalMs) : nameNetworkError(error, place));
        });
        inflated.on('data', (chunk: Buffer) => {
          idle.refresh();
          size += chunk.length;
          if (size > limits.maxBytes) {
            const code = inflated === response ? 'body-too-big' : 'inflated-too-big';
            fail(
              tooBig(
                code,
                place,
                `more than ${limits.maxBytes} bytes from ${onWire} on the wire`,
                limits.maxBytes,
              ),
            );
            inflated.destroy();
            return;
          }
          chunks.push(chunk);
        });
        inflated.on('error', error => {
          clearTimeout(idle);
          if (settled) return;
          if (deadline.aborted) return fail(timeoutTotal(place, limits.totalMs));
          // A stream that was cut also upsets the inflater; only its own complaint about the data is a lie.
          const code = (error as NodeJS.ErrnoException).code ?? '';
          if (!/^Z_DATA|^ERR_BROTLI|^ERR__ERROR_FORMAT/.test(code)) return fail(cutOff(place, onWire, error));
          fail(
            new TryLater('encoding-lied', {
              place,
              found: `a body that is not ${String(response.headers['content-encoding'])} (${error.message})`,
              expected: 'the encoding that the header names',
              cause: error,
            }),
          );
        });
        inflated.on('end', () => {
          if (!response.complete) return fail(cutOff(place, onWire));
          finish(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), onWire);
        });
      });
      outgoing.end();
    });
  }

  return async function fetchGuarded(request: FetchRequest): Promise<Fetched> {
    const deadline = AbortSignal.timeout(limits.totalMs);
    const chain: string[] = [];
    let url = checkedUrl(request.url, request.url);
    let permanent = true;
    let onWire = 0;
    for (;;) {
      if (chain.includes(url.href)) {
        throw new StopSource('redirect-loop', {
          place: request.url,
          found: `a redirect back to ${url.href}`,
          expected: 'redirects that end',
        });
      }
      chain.push(url.href);
      refusePrivateLiteral(url, mayReach);
      const answer = await fetchOnce(url, request, deadline);
      onWire += answer.onWire;
      const { status, headers } = answer;
      if (status === 200 || status === 304) {
        if (status === 304 && !request.etag && !request.lastModified) {
          throw new TryLater('not-modified-unasked', {
            place: url.href,
            found: 'status 304',
            expected: 'a body, since no validator was sent',
          });
        }
        return {
          status,
          url: url.href,
          chain,
          movedTo: permanent && chain.length > 1 ? url.href : undefined,
          bytes: answer.bytes,
          contentType: headers['content-type'],
          etag: headers.etag,
          lastModified: headers['last-modified'],
          maxAge: readMaxAge(headers, now()),
          bytesOnWire: onWire,
        };
      }
      if ([301, 302, 303, 307, 308].includes(status)) {
        if (!headers.location) {
          throw new StopSource('redirect-nowhere', {
            place: url.href,
            status,
            found: `status ${status} without a location`,
            expected: 'the address to go to',
          });
        }
        if (chain.length > limits.maxRedirects) {
          throw new StopSource('redirect-too-many', {
            place: request.url,
            found: `more than ${limits.maxRedirects} redirects`,
            expected: `at most ${limits.maxRedirects}`,
          });
        }
        if (status !== 301 && status !== 308) permanent = false;
        const next = checkedUrl(headers.location, url.href, url);
        if (url.protocol === 'https:' && next.protocol === 'http:') {
          throw new StopSource('redirect-downgrade', {
            place: url.href,
            found: `a redirect from https to ${next.href}`,
            expected: 'https to stay https',
          });
        }
        url = next;
        continue;
      }
      throw nameStatus(status, url.href, readRetryAfter(headers['retry-after'], now()));
    }
  };
}

function definedOnly(options: FetcherOptions): Partial<typeof DEFAULTS> {
  return Object.fromEntries(
    Object.entries(options).filter(([key, value]) => key in DEFAULTS && value !== undefined),
  );
}
