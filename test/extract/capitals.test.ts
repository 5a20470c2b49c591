// Capitals that say what is a name: each list of words is read from its own example.
import { expect, test } from 'vitest';
import { extract } from '../../scrapers/extract/extract.ts';
import { CAPITALS } from '../../scrapers/extract/words/capitals.ts';

test.each(CAPITALS.map(([means, words, example]) => ({ means, words, example })))(
  '$means: $example',
  ({ means, words, example }) => {
    const [title, ...summary] = example.split('. ');
    const { events } = extract({ id: 'x', title: title!, summary: summary.join('. ') || null, body: null });
    const list = words.split(/\s+/);
    expect(example.toLowerCase().split(/[^a-z]+/)).toContainEqual(expect.toBeOneOf(list));
    expect(events).toHaveLength(1);
    if (means === 'ordinary') expect(list).toContain(events[0]!.company.toLowerCase());
    else expect(events[0]!.company).toBe(means === 'opens-name' ? 'Just Lumo' : 'Lumo');
  },
);
