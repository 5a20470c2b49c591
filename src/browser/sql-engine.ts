// In the reader's browser, on /data/sql/ only and only once a query is run: DuckDB in a worker that can reach nothing else.
import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Cell } from '../dataset/csv.ts';
import { readBatch } from '../outlets/sql/result.ts';
import { guardQuery } from './sql-guard.ts';

/** What /data/sql/setup.json says: the files to fetch, and the statements that make the database from them. */
export interface Setup {
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly statements: readonly string[];
}

export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** False where the query has more rows than were taken. */
  readonly whole: boolean;
}

export interface Engine {
  readonly run: (sql: string, most: number) => Promise<Result>;
  /** Ends it at once, in the middle of a query too. */
  readonly stop: () => void;
}

/** The engine is gone, by wish or by accident: a new one has to be started. */
export class StartAgain extends Error {}

/**
 * A worker made from a blob is held to the policy of its page (one from a file would have none of its own), so that
 * the browser itself refuses whatever the engine should ask of another host.
 */
function startWorker(): Worker {
  const script = `importScripts(${JSON.stringify(new URL(workerUrl, location.href).href)});`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

async function fetchOk(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer;
}

/** Takes rows as they come, no more than `most`. */
async function takeRows(
  connection: duckdb.AsyncDuckDBConnection,
  sql: string,
  most: number,
): Promise<Result> {
  const reader = await connection.send(sql, true);
  await reader.open();
  const { columns } = readBatch({ numRows: 0, schema: reader.schema, getChildAt: () => null });
  const rows: Cell[][] = [];
  for await (const batch of reader) {
    for (const row of readBatch(batch).rows) rows.push(row);
    if (rows.length > most) return { columns, rows: rows.slice(0, most), whole: false };
  }
  return { columns, rows, whole: true };
}

/** Loads the engine and the site's tables into a worker; `say` hears how far that has come, from 0 to 1. */
async function openDatabase(
  worker: Worker,
  setupAddress: string,
  say: (share: number) => void,
): Promise<duckdb.AsyncDuckDB> {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  const [setup] = await Promise.all([
    fetchOk(setupAddress).then(answer => answer.json() as Promise<Setup>),
    database.instantiate(new URL(wasmUrl, location.href).href, null, ({ bytesLoaded, bytesTotal }) =>
      say(bytesTotal > 0 ? Math.min(1, bytesLoaded / bytesTotal) : 0),
    ),
  ]);
  await database.open({ path: ':memory:', query: { castDecimalToDouble: true } });
  for (const { name, path } of setup.files)
    await database.registerFileBuffer(name, new Uint8Array(await (await fetchOk(path)).arrayBuffer()));
  const connection = await database.connect();
  for (const statement of setup.statements) await connection.query(statement);
  await connection.close();
  await database.dropFiles(setup.files.map(file => file.name));
  return database;
}

/** Starts an engine; queries wait until it is ready. */
export function startEngine(setupAddress: string, say: (share: number) => void): Engine {
  const worker = startWorker();
  const { promise: broken, reject: breakOff } = Promise.withResolvers<never>();
  broken.catch(() => undefined);
  worker.addEventListener('error', event =>
    breakOff(new StartAgain(event.message || 'its script did not load')),
  );
  const ready = openDatabase(worker, setupAddress, say).catch(error => {
    worker.terminate();
    throw new StartAgain((error as Error).message);
  });
  ready.catch(() => undefined);
  const run = async (sql: string, most: number) => {
    const connection = await (await ready).connect();
    try {
      await guardQuery(connection, sql);
      return await takeRows(connection, sql, most);
    } finally {
      await connection.close();
    }
  };
  return {
    run: (sql, most) => Promise.race([broken, run(sql, most)]),
    stop: () => {
      worker.terminate();
      breakOff(new StartAgain('cancelled'));
    },
  };
}
