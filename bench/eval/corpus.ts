// Reads the labelled corpus, which lies beside the repository and is no part of it, and splits it for measuring.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind } from '../../src/model/kind.ts';
import type { Stage } from '../../src/model/stage.ts';
import type { Status } from '../../src/model/status.ts';

export type LabelledEvent = {
  company: string;
  kind: Kind;
  stage: Stage;
  amount: number | null;
  currency: string | null;
  valuation: number | null;
  valuation_basis: 'pre' | 'post' | 'unstated' | null;
  lead_investors: string[];
  investors: string[];
  status: Status;
};

export type Item = {
  id: string;
  title: string;
  summary: string | null;
  body: string | null;
  url: string | null;
  publisher: string | null;
  published: string | null;
  labels: { is_event: boolean; events: LabelledEvent[]; ai_related: boolean; why_not: string | null };
};

export type Part = 'dev' | 'held';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** `TRIBUTARY_CORPUS`, or `../shared/corpus/dev.jsonl` beside the repository or any folder above it. */
export function findCorpus(): string | null {
  const asked = process.env.TRIBUTARY_CORPUS;
  if (asked) return existsSync(asked) ? asked : null;
  for (let folder = ROOT; ; folder = path.dirname(folder)) {
    const file = path.join(folder, '../shared/corpus/dev.jsonl');
    if (existsSync(file)) return file;
    if (path.dirname(folder) === folder) return null;
  }
}

export function readCorpus(file: string): Item[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Item);
}

/** Two thirds are worked on; the last third, chosen by a hash of the id, is only ever measured. */
export function partOf(id: string): Part {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 3 === 0 ? 'held' : 'dev';
}
