// Works the questions at build time with the engine that the reader's browser will run: the same file, in Node.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Cell } from '../../dataset/csv.ts';
import type { OpenData } from '../data-files.ts';
import { databaseStatements } from './database.ts';
import type { Question } from './questions.ts';
import { readBatch } from './result.ts';

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The engine is loaded at run time from the packages of the checkout, whatever the build bundles. */
async function openEngine() {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const duckdb = require('@duckdb/duckdb-wasm/blocking') as typeof import('@duckdb/duckdb-wasm/blocking');
  const folder = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = { mainModule: join(folder, 'duckdb-eh.wasm'), mainWorker: '' };
  const database = await duckdb.createDuckDB(
    { mvp: bundle, eh: bundle },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate();
  database.open({ path: ':memory:', query: { castDecimalToDouble: true } });
  return database;
}

/** Answers in the order of the questions, from the files as they are published. */
export async function answerQuestions(openData: OpenData, questions: readonly Question[]): Promise<Answer[]> {
  const database = await openEngine();
  for (const table of openData.tables)
    database.registerFileText(`${table.name}.csv`, openData.files.get(`${table.name}.csv`)!.body as string);
  const connection = database.connect();
  for (const statement of databaseStatements(openData.tables, openData.edition, table => `${table.name}.csv`))
    connection.query(statement);
  return questions.map(({ sql }) => {
    const result = connection.query(sql);
    const { columns } = readBatch({ numRows: 0, schema: result.schema, getChildAt: () => null });
    return { columns, rows: result.batches.flatMap(batch => readBatch(batch).rows) };
  });
}
