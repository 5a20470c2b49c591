// The guarded fetch against a hostile web on loopback: each trick is refused in time and named.
// Longer than 300 lines: one small server a refusal.
import type { LookupAddress } from 'node:dns';
import type { ServerResponse } from 'node:http';
import zlib from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { CollectError } from '../../scrapers/collect/collect-error.ts';
import { createFetcher, type FetcherOptions } from '../../scrapers/collect/fetch-guarded.ts';
import { type Handler, type LoopbackServer, startServer } from './loopback-server.ts';

let server: LoopbackServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const quick: FetcherOptions = {
  userAgent: 'Test/1',
  allowLoopback: true,
  idleMs: 150,
  totalMs: 600,
  maxBytes: 100_000,
};

async function fetchFrom(handler: Handler, options: Partial<FetcherOptions> = {}, path = '/') {
  server = await startServer(handler);
  return createFetcher({ ...quick, ...options })({ url: server.url + path });
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof CollectError) {
      expect(error.message).toMatch(/: found .+; expected .+\.$/s);
      return `${error.name} ${error.code}`;
    }
    throw error;
  }
  return 'no error';
}

const send =
  (headers: Record<string, string>, body: string | Buffer) => (_: unknown, response: ServerResponse) => {
    response.writeHead(200, headers).end(body);
  };

describe('what it brings back', () => {
  it('body, validators and type, and sends who it is', async () => {
    const fetched = await fetchFrom(
      send(
        {
          etag: 'W/"a b"',
          'last-modified': 'yesterday',
          'content-type': 'text/xml',
          'cache-control': 'public, max-age=120',
        },
        'hello',
      ),
    );
    expect(Buffer.from(fetched.bytes).toString()).toBe('hello');
    expect(fetched).toMatchObject({
      status: 200,
      etag: 'W/"a b"',
      lastModified: 'yesterday',
      contentType: 'text/xml',
      maxAge: 120,
      bytesOnWire: 5,
    });
    expect(server?.requests[0]?.headers).toMatchObject({
      'user-agent': 'Test/1',
      'accept-encoding': 'gzip, br, deflate',
    });
  });

  it('sends stored validators back exactly, and takes a 304 even with a body', async () => {
    server = await startServer((_, response) => {
      response.socket?.end('HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\nhello');
    });
    const fetched = await createFetcher(quick)({ url: server.url, etag: 'W/"x"', lastModified: 'Sometime' });
    expect(fetched.status).toBe(304);
    expect(fetched.bytes.length).toBe(0);
    expect(server.requests[0]?.headers).toMatchObject({
      'if-none-match': 'W/"x"',
      'if-modified-since': 'Sometime',
    });
  });

  it.each([
    ['gzip', zlib.gzipSync],
    ['br', zlib.brotliCompressSync],
    ['deflate', zlib.deflateSync],
    ['deflate', zlib.deflateRawSync],
    ['x-gzip', zlib.gzipSync],
  ])('undoes %s', async (encoding, compress) => {
    const fetched = await fetchFrom(
      send({ 'content-encoding': encoding }, compress(Buffer.from('hello'.repeat(1000)))),
    );
    expect(Buffer.from(fetched.bytes).toString()).toBe('hello'.repeat(1000));
  });

  it('follows five redirects, and says where a permanent chain ends', async () => {
    const hops: Handler = (request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop < 5) response.writeHead(301, { location: `/${hop + 1}` }).end();
      else response.end('there');
    };
    const fetched = await fetchFrom(hops, {}, '/0');
    expect(fetched.url).toBe(`${server?.url}/5`);
    expect(fetched.movedTo).toBe(fetched.url);
    expect(fetched.chain).toHaveLength(6);
  });
});

describe('what it refuses, by name', () => {
  const cases: [string, string, Handler, Partial<FetcherOptions>?][] = [
    [
      'a slow drip',
      'TryLater timeout-total',
      (_, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write('x'), 40);
        response.on('close', () => clearInterval(drip));
      },
      // Only the limit that must be met is short: on a slow machine the other is not met by chance.
      { idleMs: 60_000 },
    ],
    ['silence before the headers', 'TryLater timeout-idle', () => {}, { totalMs: 60_000 }],
    [
      'silence within the body',
      'TryLater timeout-idle',
      (_, response) => void response.writeHead(200).write('x'),
      { totalMs: 60_000 },
    ],
    [
      'a cut connection',
      'TryLater cut-off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('x');
        setImmediate(() => response.socket?.destroy());
      },
    ],
    [
      'a connection cut before the answer',
      'TryLater cut-off',
      (_, response) => void response.socket?.destroy(),
    ],
    [
      'a body shorter than its length says',
      'TryLater cut-off',
      (_, response) => {
        response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello');
      },
    ],
    [
      'a length beyond the limit',
      'StopSource body-too-big',
      send({ 'content-length': '200000' }, Buffer.alloc(200_000)),
    ],
    [
      'an endless body',
      'StopSource body-too-big',
      (_, response) => {
        response.writeHead(200);
        const chunk = Buffer.alloc(16_384, 'x');
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on('drain', more);
        more();
      },
    ],
    [
      'a gzip bomb',
      'StopSource inflated-too-big',
      send({ 'content-encoding': 'gzip' }, zlib.gzipSync(Buffer.alloc(50_000_000))),
    ],
    [
      'a brotli bomb',
      'StopSource inflated-too-big',
      send(
        { 'content-encoding': 'br' },
        zlib.brotliCompressSync(Buffer.alloc(20_000_000), {
          params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
        }),
      ),
    ],
    [
      'a bomb within a bomb',
      'StopSource inflated-too-big',
      send({ 'content-encoding': 'gzip, gzip' }, zlib.gzipSync(zlib.gzipSync(Buffer.alloc(20_000_000)))),
    ],
    [
      'a body that is not the gzip it claims',
      'TryLater encoding-lied',
      send({ 'content-encoding': 'gzip' }, 'plain text'),
    ],
    [
      'a gzip cut short',
      'TryLater cut-off',
      send({ 'content-encoding': 'gzip' }, zlib.gzipSync('hello'.repeat(99)).subarray(0, 20)),
    ],
    ['an unknown encoding', 'StopSource encoding-unknown', send({ 'content-encoding': 'zstd' }, 'x')],
    [
      'an answer that is not HTTP',
      'TryLater protocol-error',
      (_, response) => void response.socket?.end('SSH-2.0-nope\r\n\r\n'),
    ],
    [
      'a redirect to itself',
      'StopSource redirect-loop',
      (_, response) => void response.writeHead(302, { location: '/' }).end(),
    ],
    [
      'endless redirects',
      'StopSource redirect-too-many',
      (request, response) => void response.writeHead(302, { location: `${request.url}x` }).end(),
    ],
    [
      'a redirect without an address',
      'StopSource redirect-nowhere',
      (_, response) => void response.writeHead(302).end(),
    ],
    [
      'a redirect to a file',
      'StopSource scheme-refused',
      (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    [
      'a redirect to a private address',
      'StopSource address-private',
      (_, response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    ],
    [
      'a redirect to a metadata service',
      'StopSource address-private',
      (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    ],
    [
      'a redirect to IPv6 in disguise',
      'StopSource address-private',
      (_, response) => void response.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
    ],
    [
      'a 304 that nobody asked for',
      'TryLater not-modified-unasked',
      (_, response) => void response.writeHead(304).end(),
    ],
    ['401', 'StopSource refused-by-publisher', (_, response) => void response.writeHead(401).end()],
    ['402', 'StopSource refused-by-publisher', (_, response) => void response.writeHead(402).end()],
    ['403', 'StopSource refused-by-publisher', (_, response) => void response.writeHead(403).end()],
    ['404', 'TryLater not-found', (_, response) => void response.writeHead(404).end()],
    ['410', 'StopSource gone', (_, response) => void response.writeHead(410).end()],
    ['451', 'StopSource refused-by-publisher', (_, response) => void response.writeHead(451).end()],
    ['500', 'TryLater server-error', (_, response) => void response.writeHead(500).end('x'.repeat(1000))],
    ['418', 'StopSource http-status', (_, response) => void response.writeHead(418).end()],
  ];
  it.each(cases)('%s: %s', async (_, expected, handler, options) => {
    expect(await codeOf(fetchFrom(handler, options))).toBe(expected);
  });

  it('reads Retry-After as seconds and as a date', async () => {
    const now = Date.parse('2026-07-01T00:00:00Z');
    for (const [value, seconds] of [
      ['90', 90],
      ['Wed, 01 Jul 2026 00:02:00 GMT', 120],
      ['nonsense', undefined],
      ['9999999', 86_400],
    ] as const) {
      const error = await fetchFrom(
        (_, response) => void response.writeHead(429, { 'retry-after': value }).end(),
        { now: () => now },
      ).catch(caught => caught);
      expect(error).toMatchObject({ code: 'rate-limited', status: 429, retryAfter: seconds });
      await server?.close();
    }
  });

  it('loopback unless it was allowed', async () => {
    server = await startServer((_, response) => void response.end('x'));
    const fetcher = createFetcher({ ...quick, allowLoopback: false });
    expect(await codeOf(fetcher({ url: server.url }))).toBe('StopSource address-private');
    expect(await codeOf(fetcher({ url: `http://localhost:${server.port}/` }))).toBe(
      'StopSource address-private',
    );
    expect(await codeOf(fetcher({ url: `http://2130706433:${server.port}/` }))).toBe(
      'StopSource address-private',
    );
    expect(await codeOf(fetcher({ url: `http://0x7f.1:${server.port}/` }))).toBe(
      'StopSource address-private',
    );
    expect(server.requests).toHaveLength(0);
  });

  it('names that resolve to private addresses, wholly or in part', async () => {
    const answering =
      (...addresses: string[]) =>
      async (): Promise<LookupAddress[]> =>
        addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }));
    for (const addresses of [['192.168.1.1'], ['1.1.1.1', '10.1.2.3'], ['fd00::1'], ['::']]) {
      const fetcher = createFetcher({ ...quick, allowLoopback: false, lookup: answering(...addresses) });
      expect(await codeOf(fetcher({ url: 'http://localhost/' }))).toBe('StopSource address-private');
    }
  });

  it('a name that changes its address between check and use: it is looked up once, and only what was checked is used', async () => {
    server = await startServer((_, response) => void response.end('inside'));
    let asked = 0;
    const lookup = async (): Promise<LookupAddress[]> => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    const fetcher = createFetcher({ ...quick, lookup });
    const fetched = await fetcher({ url: `http://localhost:${server.port}/` });
    expect(Buffer.from(fetched.bytes).toString()).toBe('inside');
    expect(asked).toBe(1);
    expect(await codeOf(fetcher({ url: `http://localhost:${server.port}/` }))).toBe(
      'StopSource address-private',
    );
  });

  it('a name that nobody knows, and a name service that says nothing', async () => {
    const unknown = createFetcher({
      ...quick,
      lookup: async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    });
    expect(await codeOf(unknown({ url: 'http://localhost/' }))).toBe('TryLater dns-failed');
    const silent = createFetcher({ ...quick, lookupMs: 50, lookup: () => new Promise(() => {}) });
    expect(await codeOf(silent({ url: 'http://localhost/' }))).toBe('TryLater dns-failed');
  });

  it('a closed port, an address that is none, and other schemes', async () => {
    server = await startServer(() => {});
    const { url } = server;
    await server.close();
    const fetcher = createFetcher(quick);
    expect(await codeOf(fetcher({ url }))).toBe('TryLater connect-failed');
    expect(await codeOf(fetcher({ url: 'not an address' }))).toBe('StopSource url-invalid');
    expect(await codeOf(fetcher({ url: 'ftp://example.org/' }))).toBe('StopSource scheme-refused');
  });
});
