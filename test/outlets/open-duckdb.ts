// DuckDB as the independent reader of what we publish; it loads no extension from anywhere.
import { DuckDBInstance } from '@duckdb/node-api';

export interface Sql {
  readonly rows: (query: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => void;
}

export async function openDuckdb(): Promise<Sql> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    threads: '1',
  });
  const connection = await instance.connect();
  return {
    rows: async query => (await connection.runAndReadAll(query)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
