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
    const { company } = events[0]!;
    if (/^(?:ordinary|small|day|lone)$/.test(means)) expect(list).toContain(company.toLowerCase());
    else if (means === 'praise') expect(company).toBe('Great Northern Lumo');
    else if (means === 'gets') expect(company).toBe('Agency');
    else if (means === 'opens-name' || means === 'field') expect(company).toMatch(/^(?:Just|Crypto) Lumo$/);
    else expect(company).toBe('Lumo');
  },
);
