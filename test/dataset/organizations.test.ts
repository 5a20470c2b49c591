// What is made of organizations: the choice behind a shared name, and who financed some events.
import { describe, expect, it } from 'vitest';
import { listFinanciers } from '../../src/dataset/financiers.ts';
import { listNamesakes } from '../../src/dataset/namesakes.ts';
import { makeOrganization, type Organization } from '../../src/model/organization.ts';
import { exampleEvent } from '../outlets/example-event.ts';

function dataset(all: readonly Organization[], withEvents: readonly string[]) {
  const companies = new Map(withEvents.map(id => [id, {} as never]));
  return { organizations: new Map(all.map(one => [one.id, one])), companies, investors: new Map() };
}

describe('listNamesakes', () => {
  const cloud = makeOrganization('lumen-cloud', 'Lumen Cloud', { aliases: ['Lumen'] });
  const reactor = makeOrganization('lumen-reactors', 'Lumen Reactors', { former_names: ['LUMEN'] });
  const other = makeOrganization('other', 'Other');

  it('gives the shared name an address with all who go by it', () => {
    const [found, ...more] = listNamesakes(dataset([reactor, cloud, other], ['lumen-cloud']));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      slug: 'lumen',
      organizations: [{ id: 'lumen-cloud' }, { id: 'lumen-reactors' }],
    });
  });

  it('leaves an address to the company that has it, and names without any event alone', () => {
    const bare = makeOrganization('lumen', 'Lumen');
    expect(listNamesakes(dataset([bare, cloud, reactor], ['lumen', 'lumen-cloud']))).toEqual([]);
    expect(listNamesakes(dataset([cloud, reactor], ['other']))).toEqual([]);
  });

  it('makes no address of names that leave none', () => {
    const [one, two] = [
      makeOrganization('a', 'A', { aliases: ['未来'] }),
      makeOrganization('b', 'B', { aliases: ['未来'] }),
    ];
    expect(listNamesakes(dataset([one, two], ['a', 'b']))).toEqual([]);
  });
});

describe('listFinanciers', () => {
  const events = [
    exampleEvent({ investors: ['Alder', 'Birch'], party_ids: { Alder: 'alder', Birch: 'birch' } }),
    exampleEvent({
      investors: ['Alder Ventures', 'Alder', 'Cedar'],
      party_ids: { Alder: 'alder', 'Alder Ventures': 'alder' },
    }),
  ];

  it('counts events and not names, most often first', () => {
    expect(listFinanciers(events).map(({ id, name, events: times }) => [id, name, times])).toEqual([
      ['alder', 'Alder', 2],
      ['birch', 'Birch', 1],
      [null, 'Cedar', 1],
    ]);
    expect(listFinanciers(events, 'alder').map(({ name }) => name)).toEqual(['Birch', 'Cedar']);
  });
});
