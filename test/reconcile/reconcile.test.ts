import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { curatedRowSchema, rowToClaim } from '../../scrapers/sources/curated.ts';
import { type Claim, claimSchema } from '../../src/model/claim.ts';
import { eventSchema } from '../../src/model/event.ts';
import { parseJsonLines } from '../../src/model/json-lines.ts';
import { makeOrganization, organizationSchema } from '../../src/model/organization.ts';
import { eventToRow } from './event-to-row.ts';
import { newsClaim, RATES, rowClaim } from './make-claim.ts';

const facts = join(import.meta.dirname, '../fixtures/facts');
const data = join(import.meta.dirname, '../../data');
const read = (path: string) => readFileSync(path, 'utf8');

describe('curated facts', () => {
  it('come back from their events, field by field', () => {
    const { records: rows } = parseJsonLines(read(join(facts, 'events.jsonl')), curatedRowSchema, 'rows');
    const { records: organizations } = parseJsonLines(
      read(join(facts, 'organizations.jsonl')),
      organizationSchema,
      'organizations',
    );
    const claims = rows.map(row => rowToClaim(row, '2026-07-01T00:00:00.000Z'));
    const { events } = reconcile({ claims, organizations, rates: RATES });
    expect(events.map(eventToRow)).toEqual([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)));
    for (const event of events) expect(() => eventSchema.parse(event)).not.toThrow();
  });

  it('of the ledger are each an event of their own', () => {
    const claims = readdirSync(join(data, 'claims'))
      .flatMap(file =>
        read(join(data, 'claims', file))
          .split('\n')
          .filter(Boolean),
      )
      .map(line => claimSchema.parse(JSON.parse(line)))
      .filter(claim => claim.method === 'curated');
    const { events, problems } = reconcile({ claims, organizations: [], rates: RATES });
    expect(events.map(event => event.id).sort()).toEqual(
      [...new Set(claims.map(claim => claim.document.slice('curated:'.length)))].sort(),
    );
    expect(problems).toEqual([]);
  });

  it('give way to a newer version of their row', () => {
    const older = rowClaim('acme-venture-2026-05', { amount: 10, recorded: '2026-06-01T00:00:00.000Z' });
    const newer = {
      ...rowClaim('acme-venture-2026-05', { amount: 12, recorded: '2026-06-02T00:00:00.000Z' }),
      id: 'c-new',
    };
    const { events } = reconcile({ claims: [newer, older], organizations: [], rates: RATES });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ id: 'acme-venture-2026-05', amount: 12, claims: ['c-new'] });
  });

  it('keep their own fields when news is told of them', () => {
    const row = rowClaim('acme-series-b-2026-05', {
      company_id: 'acme',
      company: 'Acme',
      stage: 'series-b',
      amount: 50e6,
      announced: '2026-05-11',
      status: 'announced',
    });
    const acme = makeOrganization('acme', 'Acme');
    const alone = reconcile({ claims: [row], organizations: [acme], rates: RATES }).events[0]!;
    const news = newsClaim({ company: 'Acme', amount: 55e6, investors: ['Fern Capital'], status: 'closed' });
    const { events, unsure } = reconcile({ claims: [row, news], organizations: [acme], rates: RATES });
    expect(events).toHaveLength(1);
    const together = events[0]!;
    expect({ ...eventToRow(together), sources: [], publisher_kinds: [] }).toEqual({
      ...eventToRow(alone),
      sources: [],
      publisher_kinds: [],
    });
    expect(together.sources).toHaveLength(2);
    expect(together.disagreements.map(({ field }) => field).sort()).toEqual(['amount', 'status']);
    expect(unsure.map(({ about }) => about).sort()).toEqual(['figure', 'status']);
  });
});

describe('one round, many reports', () => {
  const story: Claim[] = [
    newsClaim({
      id: 'talks',
      company: 'OpenAI',
      amount: 100e9,
      valuation: 730e9,
      valuation_basis: 'unstated',
      status: 'rumoured',
      published: '2026-02-10',
    }),
    newsClaim({
      id: 'first-close',
      company: 'OpenAI',
      amount: 110e9,
      valuation: 730e9,
      valuation_basis: 'pre',
      published: '2026-02-27',
      publisher: 'OpenAI',
      publisherKind: 'primary',
      investors: ['Amazon', 'Nvidia', 'SoftBank'],
    }),
    newsClaim({
      id: 'post-money',
      company: 'OpenAI',
      amount: 110e9,
      valuation: 840e9,
      valuation_basis: 'post',
      published: '2026-02-28',
      publisher: 'Example Times',
    }),
    newsClaim({
      id: 'final',
      company: 'OpenAI',
      amount: 122e9,
      valuation: 852e9,
      valuation_basis: 'post',
      status: 'closed',
      published: '2026-03-31',
      publisher: 'Example Times',
    }),
    newsClaim({
      id: 'late-copy',
      company: 'OpenAI',
      amount: 110e9,
      published: '2026-04-20',
      publisher: 'Copy Daily',
      publisherKind: 'aggregator',
    }),
  ];
  const openai = makeOrganization('openai', 'OpenAI', { segment: 'frontier-models' });

  it('of OpenAI in 2026 are one event, counted once, as news alone tells it', () => {
    const { events } = reconcile({ claims: story, organizations: [openai], rates: RATES });
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event).toMatchObject({
      amount: 122e9,
      valuation: 852e9,
      valuation_basis: 'post',
      status: 'closed',
      announced: '2026-02-27',
      confirmed: true,
    });
    expect(event!.observations.map(seen => [seen.announced, seen.amount_usd, seen.valuation_usd])).toEqual([
      ['2026-02-10', 100e9, 730e9],
      ['2026-02-27', 110e9, 730e9],
      ['2026-02-28', 110e9, 840e9],
      ['2026-03-31', 122e9, 852e9],
    ]);
  });

  it('join the curated row with its observations and conditions, and change nothing in it', () => {
    const row = rowClaim('openai-growth-2026-02', {
      company: 'OpenAI',
      company_id: 'openai',
      stage: 'growth',
      amount: 122e9,
      amount_usd: 122e9,
      conditional_amount: 35e9,
      valuation: 852e9,
      valuation_basis: 'post',
      announced: '2026-02-27',
      date_precision: 'day',
      status: 'closed',
      segment: 'frontier-models',
      investors: ['Amazon', 'Nvidia', 'SoftBank'],
      observations: [
        {
          announced: '2026-02-27',
          amount_usd: 110e9,
          valuation_usd: 730e9,
          valuation_basis: 'pre',
          status: 'announced',
          source_url: 'https://news.example/first',
          note: 'First close.',
        },
        {
          announced: '2026-03-31',
          amount_usd: 122e9,
          valuation_usd: 852e9,
          valuation_basis: 'post',
          status: 'closed',
          source_url: 'https://news.example/final',
          note: 'Final close.',
        },
      ],
    });
    const { events } = reconcile({ claims: [...story, row], organizations: [openai], rates: RATES });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      id: 'openai-growth-2026-02',
      amount: 122e9,
      conditional_amount: 35e9,
      disagreements: [],
      observations: row.says.observations,
    });
    expect(events[0]!.claims).toHaveLength(6);
  });

  it('as of March is a first close of 110 billion', () => {
    const { events } = reconcile({
      claims: story,
      organizations: [openai],
      rates: RATES,
      asOf: '2026-03-15',
    });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ amount: 110e9, status: 'announced' });
  });
});
