// How /data/sql/ makes its database: the files of this edition at their citable address, and the statements.
import type { APIRoute } from 'astro';
import { loadOutlets } from '../../../outlets/load-outlets.ts';
import { addressOf } from '../../../outlets/place.ts';
import { databaseStatements } from '../../../outlets/sql/database.ts';

export const GET: APIRoute = ({ site }) => {
  const { openData, place } = loadOutlets(site);
  const { tables, edition } = openData;
  const setup = {
    files: tables.map(({ name }) => ({
      name: `${name}.csv`,
      path: addressOf({ ...place, site: null }, `/data/archive/${edition.name}/${name}.csv`),
    })),
    statements: databaseStatements(tables, edition, table => `${table.name}.csv`),
  };
  return new Response(JSON.stringify(setup), { headers: { 'content-type': 'application/json' } });
};
