// A seeded generator of claims with the shapes that real ledgers have: few companies in most of the news, copies, misspellings and misread figures.
import type { Claim } from '../../src/model/claim.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Organization } from '../../src/model/organization.ts';
import { SEGMENTS } from '../../src/model/segment.ts';
import type { PublisherKind } from '../../src/model/source.ts';
import type { Stage } from '../../src/model/stage.ts';
import type { Status } from '../../src/model/status.ts';
import { seeded } from '../seeded.ts';

const STARTS =
  'Aer Bel Cor Dyn Ever Fal Gri Hel Iron Jun Kest Lum Mer Nor Orb Pel Quan Riv Sol Tav Umb Ver Wex Xen Yar Zeph'.split(
    ' ',
  );
const MIDDLES = 'a e i o an en or al ti ra mo lu vi no da re ka su'.split(' ');
const ENDS = 'ix on ara ium eon os is ant ello wave flow stack mind grid field forge light'.split(' ');
const SECOND = 'Labs Robotics Compute Energy Systems Networks Data Health Cloud Dynamics'.split(' ');
/** How a document may spell "Name" otherwise; most spell it as it is. */
const SPELLINGS = [
  (name: string) => name,
  (name: string) => `${name}, Inc.`,
  (name: string) => `${name} AI`,
  (name: string) => `${name}.ai`,
  (name: string) => name.toUpperCase(),
  (name: string) => `${name} GmbH`,
];
const INVESTORS = Array.from({ length: 4000 }, (_, n) =>
  `${STARTS[n % 26]}${ENDS[(n * 7) % 17]} ${['Capital', 'Ventures', 'Partners'][n % 3]} ${n % 60 === 0 ? '' : Math.floor(n / 26)}`.trim(),
);
const PUBLISHERS: readonly { name: string; kind: PublisherKind; share: number }[] = [
  { name: 'Example Wire', kind: 'primary', share: 0.06 },
  { name: 'The Daily Example', kind: 'newsroom', share: 0.2 },
  { name: 'Example Times', kind: 'newsroom', share: 0.1 },
  { name: 'Chip Letter', kind: 'trade', share: 0.14 },
  { name: 'Cloud Letter', kind: 'trade', share: 0.1 },
  { name: 'Copy Daily', kind: 'aggregator', share: 0.2 },
  { name: 'Copy Weekly', kind: 'aggregator', share: 0.2 },
];
const LETTERS: readonly Stage[] = [
  'seed',
  'series-a',
  'series-b',
  'series-c',
  'series-d',
  'series-e',
  'series-f',
  'series-g',
];

export interface Generated {
  readonly organizations: Organization[];
  readonly claims: Claim[];
}

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
/** 2015-01-01, in days since 1970. */
const FIRST_DAY = 16_436;
const DAYS = 4_200;

/** A name that no other index has. */
export function nameOf(index: number): string {
  const start = STARTS[index % 26]!;
  const middle = MIDDLES[Math.floor(index / 26) % 18]!;
  const end = ENDS[Math.floor(index / 468) % 17]!;
  const rest = Math.floor(index / 7956);
  return `${start}${middle}${end}${rest === 0 ? '' : ` ${SECOND[rest % 10]}${rest >= 10 ? ` ${Math.floor(rest / 10)}` : ''}`}`;
}

/** Seven in ten companies are listed; one in two hundred of these shares its name with another. */
function listOrganizations(count: number): Organization[] {
  const listed: Organization[] = [];
  for (let index = 0; index < count; index++) {
    if (index % 10 >= 7) continue;
    const name = nameOf(index % 200 === 199 ? index - 1 : index);
    listed.push({
      id: `org-${index}`,
      name,
      aliases: index % 5 === 0 ? [`${name} Technologies`] : [],
      former_names: [],
      roles: ['company'],
      investor_type: null,
      segment: SEGMENTS[index % 15]!,
      website: index % 3 === 0 ? `${name.toLowerCase().replaceAll(' ', '')}-${index}.example` : null,
      hq_country: ['US', 'GB', 'DE', 'IN'][index % 4]!,
      parent: null,
      ambiguous_with: [],
    });
  }
  return listed;
}

/**
 * `claims` claims on `companies` companies: each has one story, and about half of the stories follow a power law.
 */
export function generateClaims(
  claims: number,
  companies: number,
  seed = 1,
  recorded = '2026-01-01T00:00:00.000Z',
): Generated {
  const { next: random, pick } = seeded(seed);
  const made: Claim[] = [];
  const publisher = () => {
    let left = random();
    for (const entry of PUBLISHERS) {
      left -= entry.share;
      if (left <= 0) return entry;
    }
    return PUBLISHERS[0]!;
  };
  for (let story = 0; made.length < claims; story++) {
    // One story for each company, the rest by a power law: a few companies are always in the news.
    const index = story < companies ? story : Math.floor(companies ** random()) - 1;
    const name = nameOf(index);
    const kind: Kind =
      random() < 0.75
        ? 'equity'
        : pick(['debt', 'acquisition', 'ipo', 'fund', 'capex', 'grant', 'valuation', 'tender']);
    const letter = pick(LETTERS);
    const amount = Number((10 ** (6 + random() * 3)).toPrecision(2));
    const valuation = random() < 0.2 ? amount * Math.round(5 + random() * 10) : undefined;
    const start = FIRST_DAY + Math.floor(random() * DAYS);
    const backers = Array.from({ length: Math.floor(random() * 4) }, () => pick(INVESTORS));
    // Most rounds are told once or twice, some a hundred times.
    const reports = Math.min(claims - made.length, 1 + Math.floor(1 / (random() + 0.012)));
    const talk = random() < 0.1;
    for (let report = 0; report < reports; report++) {
      const source = publisher();
      const misread = random() < 0.02;
      const status: Status =
        talk && report === 0
          ? 'rumoured'
          : random() < 0.15
            ? 'closed'
            : random() < 0.1
              ? 'reported'
              : 'announced';
      const stage: Stage = kind !== 'equity' ? 'none' : random() < 0.5 ? letter : 'venture';
      const says: Claim['says'] = {
        company: random() < 0.9 ? name : pick(SPELLINGS)(name),
        kind: kind === 'equity' && valuation !== undefined && random() < 0.1 ? 'valuation' : kind,
        stage,
        status,
        lead_investors: backers.slice(0, 1),
        investors: backers.slice(0, 1 + Math.floor(random() * 3)),
        ai_related: random() < 0.6,
      };
      if (random() < 0.8) {
        says.amount = misread ? amount * 1000 : amount;
        says.currency = index % 4 === 1 && random() < 0.3 ? 'GBP' : 'USD';
      }
      if (valuation !== undefined && random() < 0.6) {
        says.valuation = valuation;
        says.valuation_currency = 'USD';
        says.valuation_basis = random() < 0.3 ? 'post' : 'unstated';
      }
      if (random() < 0.2) says.segment = SEGMENTS[index % 15]!;
      const number = made.length;
      made.push({
        id: `c-${seed.toString(16)}-${number.toString(16).padStart(10, '0')}`,
        document: `d-${seed}-${random() < 0.03 ? Math.max(0, number - 1) : number}`,
        document_hash: '0',
        method: 'rules',
        version: 'generated',
        recorded,
        says,
        witnesses: [
          {
            url: `https://news.example/${seed}/${number}`,
            publisher: source.name,
            published:
              random() < 0.97
                ? dayOf(start + (talk && report > 0 ? 40 : 0) + Math.floor(random() ** 4 * 20))
                : null,
            publisher_kind: source.kind,
          },
        ],
        evidence: [],
        confidence: 0.5 + random() / 2,
      });
    }
  }
  return { organizations: listOrganizations(companies), claims: made };
}
