// Invented curated rows: rounds that climb from seed to G, and whatever else companies do with money.
import type { CuratedRow } from '../../scrapers/sources/curated.ts';
import type { Organization } from '../../src/model/organization.ts';
import { SEGMENTS } from '../../src/model/segment.ts';
import { STAGES, type Stage } from '../../src/model/stage.ts';
import type { Chance } from '../seeded.ts';
import {
  CURRENCY,
  dayOf,
  KIND,
  LADDER,
  MIDDLE,
  PARTIES,
  pickPublisher,
  STATUS,
  twoDigits,
} from './proportions.ts';

/** What a row is chosen among, and the ids that are cast.taken. */
export interface Cast {
  readonly companies: readonly Organization[];
  readonly investors: readonly Organization[];
  readonly taken: Set<string>;
}

/** One of a list, the first ones far oftener than the last. */
export function oftenFirst<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(chance.next() ** 2 * list.length)]!;
}

/** A row of a company on a day: its next round, or something else that happens between rounds. */
export function inventRow(
  company: Organization,
  day: number,
  rung: number,
  before: CuratedRow | null,
  cast: Cast,
  chance: Chance,
): CuratedRow {
  const kind = chance.weigh(KIND);
  const stage: Stage =
    kind === 'equity'
      ? chance.often(0.72) && LADDER[rung]
        ? LADDER[rung]!
        : chance.pick(['venture', 'venture', 'growth', 'strategic', 'convertible'] as const)
      : kind === 'tender'
        ? 'secondary'
        : (STAGES.find(name => name === kind) ?? 'none');
  const middle = MIDDLE[stage] ?? (kind === 'capex' ? 2000 : kind === 'debt' || kind === 'fund' ? 500 : 150);
  const amount =
    kind === 'valuation' || chance.often(0.1)
      ? null
      : twoDigits(middle * 1e6 * Math.exp(0.8 * chance.bell()));
  const currency = chance.weigh(CURRENCY);
  const exact = chance.often(0.33);
  const announced = dayOf(day).slice(0, exact ? 10 : 7);
  const names = new Set(
    Array.from({ length: Number(chance.weigh(PARTIES)) }, () => oftenFirst(cast.investors, chance).name),
  );
  const parties = kind === 'capex' ? [] : [...names];
  const base = `${company.id}-${stage === 'none' ? kind : stage}-${announced.slice(0, 7)}`;
  let id = base;
  for (let copy = 2; cast.taken.has(id); copy++) id = `${base}-${copy}`;
  cast.taken.add(id);
  const pages = Array.from({ length: Number(chance.weigh({ 1: 35, 2: 39, 3: 15, 4: 8, 5: 3 })) }, (_, at) => {
    const publisher = pickPublisher(chance);
    return {
      publisher,
      url: `https://pages.example/${id}/${at}`,
      published: chance.often(0.6) ? dayOf(day) : null,
    };
  });
  const valuation =
    kind === 'equity' && amount !== null && chance.often(0.5)
      ? twoDigits(amount * (4 + chance.next() * 12))
      : null;
  const status = chance.weigh(STATUS);
  const grew = amount !== null && currency === 'USD' && chance.often(0.05);
  return {
    id,
    company: company.name,
    company_id: company.id,
    project: kind === 'capex' ? `Campus ${1 + Math.floor(chance.next() * 9)}` : null,
    kind,
    stage,
    amount,
    currency,
    amount_usd: amount !== null && currency === 'USD' ? amount : null,
    breakdown:
      amount !== null && kind === 'debt' && chance.often(0.06)
        ? { equity: twoDigits(amount * 0.3), debt: amount - twoDigits(amount * 0.3), other: null }
        : null,
    conditional_amount:
      amount !== null && kind === 'equity' && chance.often(0.015) ? twoDigits(amount * 0.4) : null,
    valuation_usd: valuation,
    valuation_basis: valuation === null ? null : chance.weigh({ unstated: 76, post: 21, pre: 3 }),
    announced,
    date_precision: exact ? 'day' : 'month',
    date_inferred: chance.often(0.02),
    status,
    lead_investors: parties.slice(
      0,
      Math.min(parties.length, Number(chance.weigh({ 0: 40, 1: 45, 2: 12, 3: 3 }))),
    ),
    investors: parties,
    counterparties:
      kind === 'capex' && chance.often(0.5)
        ? [{ name: oftenFirst(cast.companies, chance).name, role: 'customer' }]
        : [],
    segment: kind === 'fund' ? 'venture-funds' : (company.segment ?? SEGMENTS[0]),
    hq_country: company.hq_country,
    website: company.website,
    part_of: before !== null && before.kind === kind && chance.often(0.05) ? before.id : null,
    related_to: before !== null && chance.often(0.07) ? [before.id] : [],
    observations: grew
      ? [0.6, 1].map((share, at) => ({
          announced: dayOf(day - 60 + at * 60),
          amount_usd: twoDigits(amount! * share),
          valuation_usd: null,
          valuation_basis: null,
          status: at === 0 ? ('rumoured' as const) : status,
          source_url: pages[0]!.url,
          note: at === 0 ? 'Talks, by people who know of them.' : 'The sum as it was announced.',
        }))
      : [],
    confidence: chance.weigh({ medium: 38, high: 33, low: 29 }),
    sources: pages.map(({ publisher, url, published }) => ({ url, publisher: publisher.name, published })),
    publisher_kinds: pages.map(({ publisher }) => publisher.kind),
    note: chance.often(0.9)
      ? 'The money goes into machines, people and a further site, as the company put it.'
      : null,
  };
}
