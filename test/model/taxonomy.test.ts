// The words in data/taxonomy.yaml and the schemas name the same things.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../src/model/kind.ts';
import { LAYERS, layerOf, SEGMENTS } from '../../src/model/segment.ts';
import { TOPICS } from '../../src/model/signal.ts';
import { STAGES } from '../../src/model/stage.ts';
import { STATUSES } from '../../src/model/status.ts';

const taxonomy = parse(readFileSync(join(import.meta.dirname, '../../data/taxonomy.yaml'), 'utf8')) as Record<
  string,
  Record<string, { label: string; means: string; layer?: string }>
>;

describe('data/taxonomy.yaml', () => {
  it.each([
    ['layers', LAYERS],
    ['segments', SEGMENTS],
    ['kinds', KINDS],
    ['stages', STAGES],
    ['statuses', STATUSES],
    ['topics', TOPICS],
  ] as const)('defines every one of the %s and no other', (name, words) => {
    expect(Object.keys(taxonomy[name]!).sort()).toEqual([...words].sort());
    for (const [word, entry] of Object.entries(taxonomy[name]!))
      expect(entry, word).toMatchObject({ label: expect.any(String), means: expect.stringMatching(/\.$/) });
  });

  it('puts every segment into the layer that the program puts it into', () => {
    for (const segment of SEGMENTS) expect(taxonomy['segments']![segment]!.layer).toBe(layerOf(segment));
  });
});
