// In the reader's browser: says whether a query only reads, before it is run.
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';

/** A query that would change the tables, or more than one at a time. */
export const READS_ONLY =
  'Only one statement at a time, and only one that reads, is run here: SELECT, FROM, WITH, VALUES, PIVOT, DESCRIBE, SUMMARIZE, SHOW or EXPLAIN before one of them. The tables stay as they were published.';

/** White space, comments and the semicolon that may close a statement. */
const END = /;(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*$/;

async function prepares(connection: AsyncDuckDBConnection, sql: string): Promise<boolean> {
  try {
    await (await connection.prepare(sql)).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets a query pass that the engine can prepare in brackets behind FROM, where its grammar takes nothing but a single
 * statement that reads; so nothing here has to know SQL. The query's own faults are thrown in the engine's words.
 */
export async function guardQuery(connection: AsyncDuckDBConnection, sql: string): Promise<void> {
  const asked = sql.replace(/^\s*explain\s+(?:analyze\s+)?/i, '');
  for (const body of [asked, asked.replace(END, '')])
    if (await prepares(connection, `SELECT * FROM (\n${body}\n)`)) return;
  const fault = await connection.prepare(sql).then(
    statement => statement.close(),
    error => error as Error,
  );
  if (fault && !/multiple statements/i.test(fault.message)) throw fault;
  throw new Error(READS_ONLY);
}
