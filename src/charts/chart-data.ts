// What a reader's browser needs of the dataset to make a chart again: the fields that charts read, and nothing else.
import { buildDataset, type Dataset } from '../dataset/dataset.ts';
import { EMPTY_LEDGER, type Ledger } from '../dataset/ledger.ts';
import type { Event } from '../model/event.ts';
import type { Organization } from '../model/organization.ts';
import type { Signal } from '../model/signal.ts';

/** An event of which nothing is known: what a packed event leaves out is as here. */
const BLANK_EVENT: Event = {
  id: '',
  former_ids: [],
  company: '',
  company_id: '',
  project: null,
  kind: 'equity',
  stage: 'none',
  amount: null,
  currency: null,
  amount_qualifier: null,
  amount_usd: null,
  usd: null,
  breakdown: null,
  conditional_amount: null,
  valuation: null,
  valuation_currency: null,
  valuation_usd: null,
  valuation_basis: null,
  announced: null,
  date_precision: null,
  date_inferred: false,
  status: 'closed',
  lead_investors: [],
  investors: [],
  counterparties: [],
  party_ids: {},
  segment: null,
  layer: null,
  in_scope: true,
  hq_country: null,
  website: null,
  part_of: null,
  related_to: [],
  observations: [],
  confidence: 'low',
  confidence_reasons: [],
  confirmed: false,
  sources: [],
  note: null,
  claims: [],
  stated_by: {},
  disagreements: [],
  rulings: [],
};

/** The fields that the charts and their lists of sources read. */
const KEPT = [
  'id',
  'company',
  'company_id',
  'kind',
  'stage',
  'amount',
  'currency',
  'amount_qualifier',
  'amount_usd',
  'usd',
  'breakdown',
  'conditional_amount',
  'valuation',
  'valuation_currency',
  'valuation_usd',
  'valuation_basis',
  'announced',
  'date_precision',
  'status',
  'lead_investors',
  'investors',
  'counterparties',
  'party_ids',
  'segment',
  'layer',
  'hq_country',
  'part_of',
  'confidence',
] as const satisfies readonly (keyof Event)[];

/** The fields of one event that differ from the blank one, its dated figures, and who published its sources. */
type PackedEvent = Partial<Pick<Event, (typeof KEPT)[number]>> & {
  readonly seen?: readonly (readonly [announced: string, usd: number, status: Event['status']])[];
  readonly by?: readonly string[];
};

/** The file that a chart's page loads when its reader chooses a range or a part. */
export interface ChartData {
  readonly taxonomy: Ledger['taxonomy'];
  readonly events: readonly PackedEvent[];
  readonly organizations: readonly Pick<Organization, 'id' | 'name' | 'parent' | 'investor_type'>[];
  readonly signals: readonly Pick<Signal, 'company' | 'topics' | 'date'>[];
}

function packEvent(event: Event): PackedEvent {
  const packed: Record<string, unknown> = {};
  for (const key of KEPT)
    if (JSON.stringify(event[key]) !== JSON.stringify(BLANK_EVENT[key])) packed[key] = event[key];
  // How a currency was converted is told on the event's page.
  if (event.usd !== null) packed['usd'] = { amount: event.usd.amount, basis: event.usd.basis };
  const seen = event.observations.flatMap(one =>
    one.amount_usd === null ? [] : [[one.announced, one.amount_usd, one.status]],
  );
  if (seen.length > 0) packed['seen'] = seen;
  if (event.sources.length > 0) packed['by'] = event.sources.map(source => source.publisher);
  return packed as PackedEvent;
}

/** The part of a dataset that charts are made from. */
export function packDataset(dataset: Dataset): ChartData {
  const named = new Set(
    dataset.events.flatMap(event => [event.company_id, ...Object.values(event.party_ids)]),
  );
  const signalling = new Set(dataset.ledger.signals.map(signal => signal.company));
  const owners = new Set<string>();
  for (const id of named) {
    let at = dataset.organizations.get(id)?.parent;
    for (let step = 0; at && step < 5; step += 1) {
      owners.add(at);
      at = dataset.organizations.get(at)?.parent;
    }
  }
  return {
    taxonomy: dataset.ledger.taxonomy,
    events: dataset.events.map(packEvent),
    organizations: dataset.ledger.organizations
      .filter(({ id, name }) => named.has(id) || owners.has(id) || signalling.has(name))
      .map(({ id, name, parent, investor_type }) => ({ id, name, parent, investor_type })),
    signals: dataset.ledger.signals.map(({ company, topics, date }) => ({ company, topics, date })),
  };
}

/** The dataset again, as far as charts read it. */
export function unpackDataset(data: ChartData): Dataset {
  return buildDataset({
    ...EMPTY_LEDGER,
    taxonomy: data.taxonomy,
    events: data.events.map(({ seen = [], by = [], ...said }) => ({
      ...BLANK_EVENT,
      ...said,
      observations: seen.map(([announced, amount_usd, status]) => ({
        announced,
        amount_usd,
        status,
        valuation_usd: null,
        valuation_basis: null,
        source_url: '',
        note: '',
      })),
      sources: by.map(publisher => ({ publisher }) as Event['sources'][number]),
    })),
    organizations: data.organizations.map(organization => ({
      ...organization,
      aliases: [],
      former_names: [],
      roles: [],
      segment: null,
      website: null,
      hq_country: null,
      ambiguous_with: [],
    })),
    signals: data.signals.map(signal => signal as Signal),
  });
}
