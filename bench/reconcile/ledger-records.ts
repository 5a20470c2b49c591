// The ledger of the checkout, read for measuring.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, claimSchema } from '../../src/model/claim.ts';
import { parseJsonLines } from '../../src/model/json-lines.ts';
import type { Rate } from '../../src/model/money.ts';
import { type Organization, organizationSchema } from '../../src/model/organization.ts';
import { parseRates } from '../../src/model/rates.ts';

const data = join(import.meta.dirname, '../../data');
const read = (...path: string[]) => readFileSync(join(data, ...path), 'utf8');

export const curatedClaims = (): Claim[] =>
  readdirSync(join(data, 'claims'))
    .flatMap(file => parseJsonLines(read('claims', file), claimSchema, file).records)
    .filter(claim => claim.method === 'curated');

export const organizations = (): Organization[] =>
  parseJsonLines(read('organizations.jsonl'), organizationSchema, 'organizations.jsonl').records;

export const rates = (): Rate[] => parseRates(read('rates.csv'), 'rates.csv').rates;
