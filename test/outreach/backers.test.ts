// Holds "who pays for it" to the registry: by ids and owners, never by names in code.
import { describe, expect, it } from 'vitest';
import { makeOrganization, type Organization } from '../../src/model/organization.ts';
import { backerOf } from '../../src/outreach/backers.ts';
import { gatherAccounts } from '../../src/outreach/gather-accounts.ts';
import { exampleEvent } from '../outlets/example-event.ts';

const organization = (id: string, changes: Partial<Organization> = {}) =>
  makeOrganization(id, id.toUpperCase(), { segment: 'frontier-models', ...changes });

const all = [
  organization('owner', { pays_from_income: true }),
  organization('unit', { parent: 'owner' }),
  organization('lab', { parent: 'unit' }),
  organization('alone'),
  organization('ring-a', { parent: 'ring-b' }),
  organization('ring-b', { parent: 'ring-a' }),
];
const registry = new Map(all.map(one => [one.id, one]));
const backer = (id: string) => backerOf(registry.get(id), registry);

describe('who pays', () => {
  it('is the organization itself, or the nearest owner with an income', () => {
    expect(backer('owner')).toEqual({ name: 'OWNER', why: 'it is listed and pays from income' });
    expect(backer('lab')?.why).toBe('it is a part of OWNER, which is listed and pays from income');
  });

  it('is nobody where no owner is known to, or owners go round in a ring', () => {
    expect(backer('alone')).toBeNull();
    expect(backer('ring-a')).toBeNull();
    expect(backerOf(undefined, registry)).toBeNull();
  });

  it('is not asked for a part that raises rounds of its own', () => {
    const round = exampleEvent({ company: 'LAB', company_id: 'lab', segment: 'frontier-models' });
    const of = (events: (typeof round)[]) =>
      gatherAccounts(events, all, [
        {
          id: 'sign',
          company: 'LAB',
          signal: 'hiring',
          topics: ['rlhf'],
          date: '2026-06-01',
          what: 'Advertises a post.',
          vendor: null,
          role_title: null,
          benchmark: null,
          source: { url: 'https://jobs.example/1', publisher: 'Lab', published: null },
          confidence: 'high',
        },
      ]).find(account => account.id === 'lab')?.backer;
    expect(of([])?.name).toBe('OWNER');
    expect(of([round])).toBeNull();
  });
});
