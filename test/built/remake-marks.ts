// The numbers of all sixteen charts made again by a reader who has the downloaded tables and the methodology page, and none of our code.
import { type CsvRow, raised } from './raised.ts';

/** The downloads that a reader needs, brought to the range and the layers or companies of the chart at hand. */
export interface Tables {
  readonly events: readonly CsvRow[];
  readonly participations: readonly CsvRow[];
  readonly observations: readonly CsvRow[];
  readonly organizations: readonly CsvRow[];
  readonly signals: readonly CsvRow[];
  /** All events, for what a chart looks back at: the price before, parts of a round. */
  readonly everything: readonly CsvRow[];
  /** The id behind a label of the taxonomy. */
  readonly idOf: (group: string, label: string) => string | undefined;
}

type Cells = Record<string, number | string>;

export const quarterOf = (date: string) =>
  date.length < 7 ? '' : `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
const add = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const of = (rows: readonly CsvRow[], instrument: string) => add(rows.map(row => raised(row, instrument)));
/** The whole headline of an instrument, what hangs on conditions included. */
const gross = (row: CsvRow, instrument: string) => raised({ ...row, conditional_amount: '' }, instrument);
const stands = (row: CsvRow) => row['status'] === 'announced' || row['status'] === 'closed';
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10).replace(/-$/, '').padEnd(10, '-01');
const day = (date: string) => (date.length === 10 ? date : date.length === 7 ? `${date}-01` : firstDay(date));
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Linear between the two nearest, as a spreadsheet's QUARTILE.INC. */
function quartile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

/** Equity rounds with money in them. */
const rounds = (tables: Tables) => tables.events.filter(row => raised(row, 'equity') > 0);

/** A group is named after the owner at the top. */
function groupOf(tables: Tables, id: string): string {
  const owner = tables.organizations.find(row => row['id'] === id)?.['parent'];
  return owner ? groupOf(tables, owner) : id;
}

const STAGES: Record<string, RegExp> = {
  Seed: /^(?:pre-)?seed$/,
  'Series A': /^series-a$/,
  'Series B': /^series-b$/,
  'Series C': /^series-c$/,
  'Series D and later': /^(?:series-[d-l]|growth)$/,
};

const KINDS: Record<string, string> = {
  'Venture capital': 'vc',
  Corporations: 'corporate',
  'Sovereign funds': 'sovereign',
  'Private equity': 'private-equity',
  'Hedge funds': 'hedge-fund',
  Banks: 'bank',
  Governments: 'government',
  Individuals: 'angel',
  'Asset managers': 'asset-manager',
};

/** What each kind of lead investor is laid of a round: whole cents, the odd ones to the first. */
function laid(tables: Tables, event: CsvRow): { kind: string; usd: number }[] {
  const own = tables.participations.filter(row => row['event_id'] === event['id']);
  const leads = own.filter(row => row['part'] === 'lead');
  const names = leads.length > 0 ? leads : own.filter(row => row['part'] === 'participant');
  const kinds =
    names.length === 0
      ? ['Investor not named']
      : names.map(row => {
          const type = tables.organizations.find(one => one['id'] === row['organization_id'])?.[
            'investor_type'
          ];
          return Object.keys(KINDS).find(kind => KINDS[kind] === type) ?? 'Kind not known';
        });
  const cents = Math.round(raised(event, 'equity') * 100);
  const each = Math.floor(cents / kinds.length);
  return kinds.map((kind, index) => ({
    kind,
    usd: (index === 0 ? cents - each * (kinds.length - 1) : each) / 100,
  }));
}

/** The prices of a company's equity rounds, oldest first. */
function prices(tables: Tables, companyId: string): CsvRow[] {
  return tables.everything
    .filter(
      row =>
        row['company_id'] === companyId &&
        row['kind'] === 'equity' &&
        row['part_of'] === '' &&
        stands(row) &&
        row['valuation_usd'] !== '' &&
        row['valuation_basis'] !== 'pre' &&
        row['announced']!.length >= 7,
    )
    .sort(
      (a, b) =>
        day(a['announced']!).localeCompare(day(b['announced']!)) ||
        Number(a['valuation_usd']) - Number(b['valuation_usd']),
    );
}

/** One reader's recipe a chart: from a row's words to its numbers. */
export const REMAKE: Record<string, (row: CsvRow, tables: Tables) => Cells> = {
  'capital-by-layer': (row, tables) => {
    const some = tables.events
      .filter(
        event =>
          quarterOf(event['announced']!) === row['quarter'] &&
          event['layer'] === tables.idOf('layers', row['layer']!),
      )
      .filter(event =>
        row['certainty'] === 'unconfirmed'
          ? event['status'] === 'reported' || event['status'] === 'rumoured'
          : event['status'] === row['certainty'],
      )
      // What is unconfirmed is what would be raised if it came about; a ceiling counts there, a fund does not.
      .map(event =>
        row['certainty'] !== 'unconfirmed'
          ? event
          : {
              ...event,
              status: event['kind'] === 'fund' ? 'reported' : 'announced',
              amount_qualifier: '',
            },
      );
    return { usd: of(some, row['instrument']!) };
  },
  'largest-rounds': (row, tables) => {
    const ranked = rounds(tables).sort(
      (a, b) => raised(b, 'equity') - raised(a, 'equity') || (a['id']! < b['id']! ? -1 : 1),
    );
    const within = (some: readonly CsvRow[]) =>
      of(
        some.filter(event => quarterOf(event['announced']!) === row['quarter']),
        'equity',
      );
    const cells: Cells = { all: within(ranked) };
    for (const column of Object.keys(row))
      if (column.startsWith('without_')) cells[column] = within(ranked.slice(Number(column.slice(8))));
    return cells;
  },
  concentration: (row, tables) => {
    const sizes = rounds(tables)
      .filter(event => quarterOf(event['announced']!) === row['quarter'])
      .map(event => raised(event, 'equity'))
      .sort((a, b) => b - a);
    const share = (top: number) => add(sizes.slice(0, top)) / add(sizes);
    return { rounds: sizes.length, total: add(sizes), top_1: share(1), top_5: share(5), top_10: share(10) };
  },
  'equity-debt-buildout': (row, tables) => {
    const some = tables.events.filter(event => quarterOf(event['announced']!) === row['quarter']);
    const pledged = some.filter(
      event => event['kind'] === 'capex' && event['part_of'] === '' && stands(event),
    );
    return {
      equity: of(some, 'equity'),
      debt: of(some, 'debt'),
      buildout: add(pledged.map(event => Number(event['usd'] || 0))),
    };
  },
  'investor-flows': (row, tables) => {
    const closed = rounds(tables).filter(event => event['status'] === 'closed' && event['layer'] !== '');
    const byCompany = Map.groupBy(closed, event => event['company_id']!);
    const largest = [...byCompany]
      .sort((a, b) => of(b[1], 'equity') - of(a[1], 'equity') || (a[0] < b[0] ? -1 : 1))
      .slice(0, 15)
      .map(([id]) => id);
    const nameOf = (id: string) => tables.organizations.find(one => one['id'] === id)?.['name'];
    const some = closed.filter(
      event =>
        event['layer'] === tables.idOf('layers', row['layer']!) &&
        (row['company'] === 'All other companies'
          ? !largest.includes(event['company_id']!)
          : largest.includes(event['company_id']!) &&
            (nameOf(event['company_id']!) ?? event['company']) === row['company']),
    );
    const shares = some.flatMap(event => laid(tables, event)).filter(share => share.kind === row['from']);
    return { usd: add(shares.map(share => share.usd)) };
  },
  'circular-deals': (row, tables) => {
    const ties = new Set<string>();
    const known = new Set<string>();
    const called = (id: string, said: string) =>
      tables.organizations.find(one => one['id'] === id)?.['name'] ?? said;
    for (const party of tables.participations) {
      const event = tables.events.find(one => one['id'] === party['event_id']);
      if (!event || !stands(event) || !party['organization_id']) continue;
      const company = event['company_id']!;
      const funds = event['kind'] === 'equity' || event['kind'] === 'debt';
      const trades =
        event['kind'] === 'capex' && (party['part'] === 'supplier' || party['part'] === 'customer');
      const is = (investor: string, other: string) =>
        called(groupOf(tables, investor), '') === row['investor'] &&
        called(other, event['company_id'] === other ? event['company']! : party['organization']!) ===
          row['company'];
      if (funds && is(party['organization_id'], company)) {
        ties.add(event['kind'] === 'equity' ? 'holds shares' : 'lends');
        known.add(event['id']!);
      }
      if (!trades) continue;
      const sells = party['part'] === 'supplier';
      if (is(party['organization_id'], company)) {
        ties.add(sells ? 'sells to it' : 'buys from it');
        known.add(event['id']!);
      }
      if (is(company, party['organization_id'])) {
        ties.add(sells ? 'buys from it' : 'sells to it');
        known.add(event['id']!);
      }
    }
    const said = ['holds shares', 'lends', 'sells to it', 'buys from it'].filter(tie => ties.has(tie));
    return { ties: said.join(', '), events: known.size };
  },
  'lab-valuations': (row, tables) => {
    const event = tables.events.find(one => one['id'] === row['event']);
    const price = /^(?:frontier|open)-models$/.test(event?.['segment'] ?? '') ? event?.['valuation_usd'] : '';
    return { usd: Number(price || Number.NaN), basis: event?.['valuation_basis'] || 'unstated' };
  },
  'round-sizes': (row, tables) => {
    const event = tables.events.find(one => one['id'] === row['event'])!;
    const inLayer = event['layer'] === tables.idOf('layers', row['layer']!);
    return { usd: inLayer ? gross(event, 'equity') : Number.NaN };
  },
  'stage-sizes': (row, tables) => {
    const sizes = tables.events
      .filter(
        event =>
          event['kind'] === 'equity' &&
          STAGES[row['stage']!]!.test(event['stage']!) &&
          event['announced']!.startsWith(row['year']!),
      )
      .map(event => gross(event, 'equity'))
      .filter(size => size > 0);
    return {
      rounds: sizes.length,
      low: quartile(sizes, 0.25),
      median: quartile(sizes, 0.5),
      high: quartile(sizes, 0.75),
    };
  },
  segments: (row, tables) => {
    const some = rounds(tables).filter(
      event =>
        quarterOf(event['announced']!) === row['quarter'] &&
        event['segment'] === tables.idOf('segments', row['segment']!),
    );
    return { usd: of(some, 'equity'), rounds: some.length };
  },
  tranches: (row, tables) => {
    const event = tables.events.find(one => one['id'] === row['event'])!;
    const headline = Number(event['usd']);
    const rate = event['amount'] === '' ? 1 : headline / Number(event['amount']);
    const conditional = Math.min(headline, Number(event['conditional_amount'] || 0) * rate);
    const opening = tables.observations.find(
      seen => seen['event_id'] === event['id'] && seen['amount_usd'] !== '' && stands(seen),
    );
    const grown = opening ? Math.max(0, headline - Number(opening['amount_usd'])) : 0;
    const added = Math.min(headline - conditional, grown);
    return {
      first: headline - conditional - added,
      added,
      conditional,
      headline,
      parts: tables.everything.filter(one => one['part_of'] === event['id']).length,
    };
  },
  'growing-figures': (row, tables) => {
    const seen = tables.observations.filter(
      one => one['event_id'] === row['event'] && one['amount_usd'] !== '',
    );
    const mine = seen.filter(
      one =>
        one['announced'] === row['announced'] &&
        one['status'] === row['status'] &&
        Number(one['amount_usd']) === Number(row['usd']),
    );
    return {
      usd: Number(mine[0]?.['amount_usd'] ?? Number.NaN),
      days: days(day(seen[0]!['announced']!), day(row['announced']!)),
    };
  },
  countries: (row, tables) => {
    const all = rounds(tables);
    const some = all.filter(event => event['hq_country'] === row['code']);
    return {
      usd: of(some, 'equity'),
      share: of(some, 'equity') / of(all, 'equity'),
      rounds: some.length,
      median: quartile(
        some.map(event => raised(event, 'equity')),
        0.5,
      ),
    };
  },
  'investor-cadence': (row, tables) => {
    const own = tables.participations.filter(party => {
      const event = tables.events.find(one => one['id'] === party['event_id']);
      const name = tables.organizations.find(one => one['id'] === party['organization_id'])?.['name'];
      return (
        event?.['kind'] === 'equity' &&
        event['part_of'] === '' &&
        stands(event) &&
        quarterOf(event['announced']!) === row['quarter'] &&
        (name ?? party['organization']) === row['investor']
      );
    });
    const count = (some: readonly CsvRow[]) => new Set(some.map(party => party['event_id'])).size;
    return { rounds: count(own), led: count(own.filter(party => party['part'] === 'lead')) };
  },
  'step-ups': (row, tables) => {
    const later = tables.events.find(event => event['id'] === row['to'])!;
    const own = prices(tables, later['company_id']!);
    const at = own.findIndex(event => event['id'] === row['to']);
    const earlier = own[at - 1]!;
    const months = days(day(earlier['announced']!), day(later['announced']!)) / 30.44;
    const [before, after] = [Number(earlier['valuation_usd']), Number(later['valuation_usd'])];
    return { months, before, after, ratio: after / before, from: earlier['id']! };
  },
  'demand-topics': (row, tables) => {
    const some = tables.signals.filter(
      signal =>
        quarterOf(signal['date']!) === row['quarter'] &&
        signal['topics']!.split('; ').includes(tables.idOf('topics', row['topic']!) ?? ''),
    );
    return { signs: some.length, companies: new Set(some.map(signal => signal['company'])).size };
  },
};
