// Invented funding events and all that stands behind them: organizations, curated rows, news of these, and signals.
import { type CuratedRow, rowToClaim } from '../../scrapers/sources/curated.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Organization } from '../../src/model/organization.ts';
import { SIGNAL_KINDS, type Signal, TOPICS } from '../../src/model/signal.ts';
import { seeded } from '../seeded.ts';
import { tellNews } from './news.ts';
import { inventOrganizations } from './organizations.ts';
import { dayOf, LADDER, LAST_DAY, RECORDED, YEARS } from './proportions.ts';
import { inventRow, oftenFirst } from './rows.ts';

export interface Stories {
  readonly organizations: Organization[];
  readonly claims: Claim[];
  readonly documents: Document[];
  readonly signals: Signal[];
}

/**
 * `events` events of `organizations` organizations, few of which have most of the news. A curated row stands behind
 * each event, so that reconciling makes exactly as many; news of them is told up to four times.
 */
export function inventStories(events: number, organizations: number, seed: number): Stories {
  const chance = seeded(seed);
  const registry = inventOrganizations(organizations, chance);
  const companies = registry.filter(({ roles }) => roles[0] === 'company');
  const investors = registry.filter(({ roles }) => roles[0] === 'investor');

  /** Days of each company's events, oldest first. */
  const days = new Map<Organization, number[]>();
  for (let index = 0; index < events; index++) {
    // The first round reaches every company but the last in a hundred: some are registered and have nothing.
    const company = index < companies.length * 0.99 ? companies[index]! : oftenFirst(companies, chance);
    const day = LAST_DAY - Math.floor(YEARS * 365 * chance.next() ** 2);
    const list = days.get(company);
    if (list) list.push(day);
    else days.set(company, [day]);
  }

  const rows: CuratedRow[] = [];
  const cast = { companies, investors, taken: new Set<string>() };
  for (const [company, list] of days) {
    list.sort((a, b) => a - b);
    let rung = Math.floor(chance.next() * 3);
    let before: CuratedRow | null = null;
    for (const day of list) {
      const row = inventRow(company, day, rung, before, cast, chance);
      if (row.kind === 'equity' && LADDER.includes(row.stage)) rung++;
      if (row.part_of === null) before = row;
      rows.push(row);
    }
  }

  const claims: Claim[] = rows.map(row => rowToClaim(row, RECORDED));
  const documents: Document[] = [];
  for (const row of rows) {
    const told = row.kind === 'capex' ? 0 : Math.floor(chance.next() ** 3 * 5);
    for (let copy = 0; copy < told; copy++) {
      const { claim, document } = tellNews(row, documents.length, seed, chance);
      claims.push(claim);
      documents.push(document);
    }
  }

  const signals = Array.from({ length: Math.round(organizations / 8) }, (_, index): Signal => {
    const company = oftenFirst(companies, chance);
    const topic = chance.pick(TOPICS);
    const date = dayOf(LAST_DAY - Math.floor(700 * chance.next()));
    return {
      id: `signal-${index}`,
      company: company.name,
      signal: chance.pick(SIGNAL_KINDS),
      topics: [topic],
      date,
      what: `Looks for people who know ${topic.replaceAll('-', ' ')}.`,
      vendor: null,
      role_title: null,
      benchmark: null,
      source: { url: `https://jobs.example/${index}`, publisher: 'Example Jobs', published: date },
      confidence: 'medium',
    };
  });
  return { organizations: registry, claims, documents, signals };
}
