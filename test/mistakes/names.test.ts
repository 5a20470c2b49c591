// The ninth of the ten mistakes that this field makes: names. Each test fails when the rule that prevents it is taken out.
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import type { Claim } from '../../src/model/claim.ts';
import { makeOrganization, type Organization } from '../../src/model/organization.ts';
import { newsClaim, RATES, rowClaim } from '../reconcile/make-claim.ts';

const eventsOf = (claims: readonly Claim[], organizations: readonly Organization[] = []) =>
  reconcile({ claims, organizations, rates: RATES }).events;

describe('mistake 9: two companies of one name merged, one company of two names split', () => {
  const brookfield = makeOrganization('brookfield', 'Brookfield', { roles: ['investor'] });
  const radiants = [
    brookfield,
    makeOrganization('radiant-brookfield', 'Radiant (Brookfield)', {
      aliases: ['Radiant'],
      segment: 'compute-cloud',
      parent: 'brookfield',
      ambiguous_with: ['radiant-nuclear'],
    }),
    makeOrganization('radiant-nuclear', 'Radiant Nuclear', {
      aliases: ['Radiant', 'Radiant Industries'],
      segment: 'energy',
      hq_country: 'US',
      ambiguous_with: ['radiant-brookfield'],
    }),
  ];
  const who = (claim: Claim, organizations: readonly Organization[]) =>
    reconcile({ claims: [claim], organizations, rates: RATES });

  it('tells the two Radiants apart by what they do and who backs them, and is unsure where nothing tells', () => {
    const told = (parts: Parameters<typeof newsClaim>[0]) =>
      who(newsClaim({ company: 'Radiant', amount: 300e6, ...parts }), radiants);
    expect(told({ segment: 'energy' }).events[0]!.company_id).toBe('radiant-nuclear');
    expect(told({ segment: 'compute-cloud' }).events[0]!.company_id).toBe('radiant-brookfield');
    expect(told({ investors: ['Brookfield'] }).events[0]!.company_id).toBe('radiant-brookfield');
    expect(told({ company: 'Radiant Nuclear' }).events[0]!.company_id).toBe('radiant-nuclear');
    const { events, unsure, foundOrganizations } = told({});
    expect(events[0]!.company_id).toBe('radiant-unresolved');
    expect(unsure[0]).toMatchObject({
      about: 'identity',
      candidates: ['radiant-brookfield', 'radiant-nuclear'],
      doubt: 1,
    });
    expect(foundOrganizations[0]!.ambiguous_with).toEqual(['radiant-brookfield', 'radiant-nuclear']);
  });

  it('keeps Figure the lender from Figure the robot maker, Mercury from Mercor, Lambda School from Lambda', () => {
    const organizations = [
      makeOrganization('figure', 'Figure', {
        aliases: ['Figure AI'],
        segment: 'robotics-embodied',
        hq_country: 'US',
      }),
      makeOrganization('figure-technology-solutions', 'Figure Technology Solutions', {
        aliases: ['Figure', 'FIGR'],
        roles: [],
        hq_country: 'US',
      }),
      makeOrganization('mercor', 'Mercor', { segment: 'data-labelling' }),
      makeOrganization('mercury', 'Mercury', { roles: [] }),
      makeOrganization('lambda', 'Lambda', { aliases: ['Lambda Labs'], segment: 'compute-cloud' }),
      makeOrganization('bloomtech', 'BloomTech', { aliases: ['Lambda School'], roles: [] }),
    ];
    const id = (company: string, ai_related: boolean) =>
      who(newsClaim({ company, amount: 1e6, ai_related }), organizations).events[0]!.company_id;
    expect(id('Figure', true)).toBe('figure');
    expect(id('Figure AI', true)).toBe('figure');
    expect(id('FIGR', false)).toBe('figure-technology-solutions');
    expect(id('Figure', false)).not.toBe('figure');
    expect(id('Mercury', false)).toBe('mercury');
    expect(id('Mercor', true)).toBe('mercor');
    expect(id('Lambda', true)).toBe('lambda');
    expect(id('Lambda School', false)).toBe('bloomtech');
  });

  it('takes a company of another country and time for another company', () => {
    const neon = makeOrganization('neon', 'Neon', { segment: 'model-infra', hq_country: 'US' });
    const row = rowClaim('neon-acquisition-2026-05', {
      company: 'Neon',
      company_id: 'neon',
      kind: 'acquisition',
      stage: 'none',
      announced: '2026-05',
    });
    const bank = newsClaim({
      id: 'c-bank',
      company: 'neon',
      amount: 7e6,
      currency: 'CHF',
      ai_related: false,
      published: '2021-06-03',
    });
    const ids = eventsOf([row, bank], [neon]).map(event => event.company_id);
    expect(ids.sort()).toEqual(['neon', 'neon-other']);
  });

  it('knows one company under its spellings, former names, other scripts and legal forms', () => {
    const organizations = [
      makeOrganization('openai', 'OpenAI', { aliases: ['OpenAI OpCo'] }),
      makeOrganization('sber', 'Sber', { former_names: ['Sberbank of Russia'] }),
      makeOrganization('mueller', 'Müller Robotik'),
    ];
    const ids = (names: readonly string[]) =>
      new Set(
        names.map(company => who(newsClaim({ company, amount: 1e6 }), organizations).events[0]!.company_id),
      );
    expect(ids(['OpenAI', 'Open AI, Inc.', 'OPENAI', 'openai', 'The OpenAI OpCo, LLC'])).toEqual(
      new Set(['openai']),
    );
    expect(ids(['Sber', 'Сбер', 'Sberbank of Russia'])).toEqual(new Set(['sber']));
    expect(ids(['Müller Robotik', 'Mueller Robotik GmbH', 'Muller Robotik'])).toEqual(new Set(['mueller']));
  });

  it('makes one unlisted company of its spellings, and not of two names', () => {
    const spelled = ['Birchwood', 'Birchwood.ai', 'Birchwood AI', 'Birchwood, Inc.', 'BIRCHWOOD Group'];
    const claims = spelled.map((company, n) =>
      newsClaim({ id: `c-${n}`, company, amount: 5e6, recorded: `2026-07-0${n + 1}T00:00:00.000Z` }),
    );
    expect(eventsOf(claims)).toHaveLength(1);
    const [loom, systems] = ['Loom', 'Loom Systems'].map((company, n) =>
      newsClaim({ id: `c-${n}`, company, amount: 5e6 }),
    );
    expect(eventsOf([loom!, systems!])).toHaveLength(2);
  });
});
