// Serves a built site on loopback, for tests and the audit: files as they are, nothing beyond the folder.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';

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
  readonly close: () => Promise<void>;
}

/** The folder of the built site: TRIBUTARY_OUT, else dist. */
export const distFolder = (): string => resolve(process.env['TRIBUTARY_OUT'] || 'dist');

/** Starts the server on a free port of 127.0.0.1; addresses that name no file get 404.html. */
export async function serveDist(folder = distFolder()): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = normalize(join(folder, path));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isDirectory())
      file = join(file, 'index.html');
    const found = file.startsWith(folder) && existsSync(file);
    if (!found) file = join(folder, '404.html');
    const type = extname(file);
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'public, max-age=600');
    const stream = createReadStream(file).on('error', () => response.destroy());
    if (COMPRESSED.has(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      response.setHeader('content-encoding', 'gzip');
      stream.pipe(createGzip()).pipe(response);
    } else stream.pipe(response);
  });
  await new Promise<void>(started => server.listen(0, '127.0.0.1', started));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
