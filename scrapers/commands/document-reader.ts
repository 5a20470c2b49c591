// Which reader turns documents into events: the rules, or a language model that the configuration names.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { FetchedDocument } from '../../src/model/document.ts';
import { explainIssues } from '../../src/model/json-lines.ts';
import { EXTRACTOR_VERSION, type Extraction, extract } from '../extract/extract.ts';
import type { Registry } from '../extract/registry.ts';
import { askModel } from '../extract-llm/ask-model.ts';
import { type Effects, UsageError } from './command.ts';

const configSchema = z.discriminatedUnion('extractor', [
  z.strictObject({ extractor: z.literal('rules') }),
  z.strictObject({
    extractor: z.literal('llm'),
    llm: z.strictObject({
      url: z.url({ protocol: /^https?$/, error: 'expected the http(s) address of a chat endpoint.' }),
      model: z.string().min(1),
      /** Milliseconds that one answer may take. */
      timeout: z.number().int().positive().optional(),
      /** Characters of a document that are sent. */
      longest: z.number().int().positive().optional(),
      /** Money that one run may cost, in the currency of the prices. */
      budget: z.number().positive().optional(),
      price_per_million: z
        .strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() })
        .optional(),
    }),
  }),
]);

export interface DocumentReader {
  /** Reads one document; a model that fails in any way is replaced by the rules, and the answer says who read. */
  readonly read: (document: FetchedDocument) => Promise<Extraction>;
  /** One sentence for the end of a run; null where only the rules have read. */
  readonly summary: () => string | null;
}

/** `rules-3` or `llm:NAME` as the claim's method and version. */
export function readerOf(extraction: Pick<Extraction, 'method'>): {
  method: 'rules' | 'llm';
  version: string;
} {
  return { method: extraction.method.startsWith('llm:') ? 'llm' : 'rules', version: extraction.method };
}

/**
 * The reader that `tributary.yaml` of the checkout names; the rules where there is no such file. The key of a model
 * comes from the environment (TRIBUTARY_LLM_KEY) and is never written anywhere.
 */
export async function openDocumentReader(
  effects: Pick<Effects, 'root' | 'env'>,
  registry: Registry,
  fetchAnswer: typeof fetch = fetch,
): Promise<DocumentReader> {
  const path = join(effects.root, 'tributary.yaml');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const result = configSchema.safeParse(text === null ? { extractor: 'rules' } : parseYaml(text, path));
  if (!result.success) throw new UsageError(`${path}: ${explainIssues(result.error)}`);
  if (result.data.extractor === 'rules') {
    return { read: async document => extract(document, registry), summary: () => null };
  }
  const { price_per_million: pricePerMillion, ...llm } = result.data.llm;
  const key = effects.env['TRIBUTARY_LLM_KEY'];
  const model = askModel(
    { ...llm, ...(pricePerMillion ? { pricePerMillion } : {}), ...(key ? { key } : {}) },
    fetchAnswer,
    registry,
  );
  return {
    read: document => model.read(document),
    summary() {
      const { asked, cost, fallbacks } = model.report();
      const reasons = Object.entries(fallbacks).map(([reason, times]) => `${times} × ${reason}`);
      return `${llm.model} was asked ${asked} times (cost ${cost.toFixed(2)}); the rules stepped in ${reasons.length ? `for ${reasons.join(', ')}` : 'never'} (${EXTRACTOR_VERSION})`;
    },
  };
}

function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${path} is not YAML (${(error as Error).message}).`);
  }
}
