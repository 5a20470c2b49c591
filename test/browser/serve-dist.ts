// Serves a built site on loopback, for tests and the audit: files as they are, nothing beyond the folder.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.jsonl', '.csv', '.svg', '.txt']);

export interface Served {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly origin: string;
  /** `origin` and the sub-path that the site was built for, TRIBUTARY_BASE, without a slash at its end. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** The folder of the built site: TRIBUTARY_OUT, else dist. */
export const distFolder = (): string => resolve(process.env['TRIBUTARY_OUT'] || 'dist');

/**
 * Starts the server on a free port of 127.0.0.1; addresses that name no file get 404.html. Text is packed once.
 * @param beside texts by path that are served as if they stood in the folder
 */
export async function serveDist(
  folder = distFolder(),
  beside: ReadonlyMap<string, string> = new Map(),
): Promise<Served> {
  const packed = new Map([...beside].map(([path, text]) => [join(folder, path), gzipSync(text)]));
  const isFile = (file: string) => packed.has(file) || (existsSync(file) && statSync(file).isFile());
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const asked = normalize(join(folder, path));
    const found = asked.startsWith(folder) ? [asked, join(asked, 'index.html')].find(isFile) : undefined;
    const file = found ?? join(folder, '404.html');
    const type = extname(file);
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'public, max-age=600');
    if (COMPRESSED.has(type) && isFile(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      const body = packed.get(file) ?? gzipSync(readFileSync(file));
      packed.set(file, body);
      response.setHeader('content-encoding', 'gzip');
      response.end(body);
    } else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise<void>(started => server.listen(0, '127.0.0.1', started));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    home: `${origin}${(process.env['TRIBUTARY_BASE'] || '/').replace(/\/$/, '')}`,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
