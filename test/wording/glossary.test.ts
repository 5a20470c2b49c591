// Terms in prose: the longest spelling, whole words only, each explained once; every definition is a sentence.
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/dataset/load-ledger.ts';
import { taxonomySchema } from '../../src/dataset/taxonomy.ts';
import { findTerms, glossaryOf } from '../../src/wording/glossary.ts';

const glossary = glossaryOf(
  taxonomySchema.parse({
    terms: {
      tranche: { label: 'Tranche', means: 'A part of a round.', words: ['tranche', 'tranches'] },
      'pre-money': { label: 'Pre-money', means: 'The price before.', words: ['pre-money'] },
      unlinked: { label: 'Unlinked', means: 'Stands in no prose.' },
    },
    kinds: { tender: { label: 'Tender', means: 'Old shares.', words: ['tender', 'tender offer'] } },
  }),
);
const show = (text: string, explained = new Set<string>()) =>
  findTerms(text, glossary, explained).map(piece =>
    typeof piece === 'string' ? piece : `[${piece.text}=${piece.term.id}]`,
  );

describe('findTerms', () => {
  it.each([
    ['Tranches of it', ['[Tranches=tranche]', ' of it']],
    ['a tender offer closed', ['a ', '[tender offer=tender]', ' closed']],
    ['at $730bn pre-money.', ['at $730bn ', '[pre-money=pre-money]', '.']],
    ['a tranche, then a tranche', ['a ', '[tranche=tranche]', ', then a tranche']],
    ['tendering and pretender', ['tendering and pretender']],
    ['', []],
  ])('%s', (text, pieces) => {
    expect(show(text)).toEqual(pieces);
  });

  it('leaves alone what the page has explained before', () => {
    const explained = new Set<string>();
    show('a tranche', explained);
    expect(show('the same tranche', explained)).toEqual(['the same tranche']);
  });
});

describe('the glossary of data/taxonomy.yaml', () => {
  const real = [...glossaryOf(readLedger('data').taxonomy).values()];

  it('defines each term in a sentence or more and gives no spelling to two terms', () => {
    expect(real.length).toBeGreaterThan(20);
    for (const term of real) expect(term.means, term.id).toMatch(/^[A-Z].*\.$/);
    const words = real.flatMap(term => term.words.map(word => word.toLowerCase()));
    expect(new Set(words).size).toBe(words.length);
  });

  it('gives every term an address of its own on the methodology page', () => {
    const { statuses, kinds, stages, terms } = readLedger('data').taxonomy;
    const ids = [statuses, kinds, terms].flatMap(group => Object.keys(group));
    expect(new Set(ids).size).toBe(ids.length);
    const linked = Object.entries(stages).filter(([, stage]) => stage.words);
    for (const [id] of linked) expect(ids).not.toContain(id);
  });
});
