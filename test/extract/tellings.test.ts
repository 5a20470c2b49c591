// Every way of telling in words/tellings.ts is read from its own example.
import { expect, test } from 'vitest';
import { extract } from '../../scrapers/extract/extract.ts';
import { TELLINGS } from '../../scrapers/extract/words/tellings.ts';

/** What an example tells beside its words: a fund's house is Orbital, the first party of a merger Nordway. */
const NAMES: Readonly<Record<string, string>> = { fund: 'Orbital', merger: 'Nordway' };

test.each(TELLINGS.map(([say, kind, example, status]) => ({ say, kind, example, status })))(
  '$example',
  ({ kind, example, status }) => {
    const { events } = extract({ id: 'x', title: example, summary: null, body: null }, undefined, {
      least: 0,
    });
    // "a sale or IPO": two ways out are two events.
    const other = / or (?:a )?(?:sale|IPO)/.test(example) ? [kind === 'ipo' ? 'acquisition' : 'ipo'] : [];
    expect(events.map(event => event.kind)).toEqual([kind, ...other]);
    expect(events[0]!.company).toBe(NAMES[kind] ?? 'Lumo');
    if (status) expect(events[0]!.status).toBe(status);
  },
);

test('no telling begins with words of any kind, for none such is ever tried', () => {
  const begins = TELLINGS.map(([say]) => say.split(' ').filter(part => !/^\{[cg]\}$/.test(part))[0]);
  expect(TELLINGS.filter((_, i) => begins[i] === '*').map(([say]) => say)).toEqual([]);
});

test.each([
  'Nordway pays $725M for privacy violations',
  'Nordway nears deal to pay Lumo $1B a year',
  'Lumo becomes part of Nordway accelerator program',
  'Nordway explores sale leaseback',
  'Lumo seeks listing agent',
  'Nordway in $5B deal for Lumo chips',
])('%s tells no event', title => {
  expect(extract({ id: 'x', title, summary: null, body: null }).events).toEqual([]);
});
