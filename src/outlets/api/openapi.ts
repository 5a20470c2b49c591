// The description of the static API: OpenAPI 3.1, its schemas generated from the vocabulary.
import { INSTRUMENTS, REASONS } from '../../dataset/count.ts';
import { makeJsonSchemas } from '../../model/json-schemas.ts';
import { DESCRIPTION, LICENCE, TITLE } from '../data-package.ts';
import type { Edition } from '../edition.ts';
import { addressOf, type Place } from '../place.ts';
import { PARTS } from '../tables/participations.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const STRING = { type: 'string' };
const MAYBE_STRING = { type: ['string', 'null'] };
const NUMBER = { type: 'number' };
const MAYBE_NUMBER = { type: ['number', 'null'] };
const INTEGER = { type: 'integer', minimum: 0 };
const listOf = (items: unknown) => ({ type: 'array', items });
const record = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const HEADER = { edition: STRING, ledger_to: MAYBE_STRING, licence: STRING };

const SUM = {
  gross_usd: NUMBER,
  conditional_usd: NUMBER,
  paid_usd: NUMBER,
  closed_usd: NUMBER,
  announced_usd: NUMBER,
  converted_usd: NUMBER,
  events: INTEGER,
};

/** A schema of the vocabulary as a component: its own dialect and title are said by the document. */
function component(name: string, more: Record<string, unknown> = {}) {
  const {
    $schema: _,
    additionalProperties: __,
    ...schema
  } = makeJsonSchemas()[name] as Record<string, unknown> & {
    properties: Record<string, unknown>;
    required: string[];
  };
  return {
    ...schema,
    properties: { ...(schema['properties'] as object), ...more },
    required: [...(schema['required'] as string[]), ...Object.keys(more)],
  };
}

function schemas() {
  return {
    Event: component('event', {
      counted: listOf(
        record({
          instrument: { enum: INSTRUMENTS },
          gross_usd: NUMBER,
          conditional_usd: NUMBER,
          paid_usd: NUMBER,
          basis: { enum: ['stated', 'converted'] },
        }),
      ),
      left_out: { oneOf: [record({ reason: { enum: REASONS }, means: STRING }), { type: 'null' }] },
      page: STRING,
      self: STRING,
    }),
    EventSummary: record({
      id: STRING,
      company: STRING,
      company_id: STRING,
      project: MAYBE_STRING,
      kind: STRING,
      stage: STRING,
      status: STRING,
      announced: MAYBE_STRING,
      date_precision: MAYBE_STRING,
      amount: MAYBE_NUMBER,
      currency: MAYBE_STRING,
      usd: MAYBE_NUMBER,
      valuation_usd: MAYBE_NUMBER,
      valuation_basis: MAYBE_STRING,
      segment: MAYBE_STRING,
      layer: MAYBE_STRING,
      lead_investors: listOf(STRING),
      part_of: MAYBE_STRING,
      confidence: STRING,
      sources: INTEGER,
      page: STRING,
      self: STRING,
    }),
    Signal: component('signal'),
    Organization: component('organization', {
      page: MAYBE_STRING,
      self: STRING,
      totals: ref('Totals'),
      valuations: listOf(record({ day: STRING, usd: NUMBER, basis: STRING, status: STRING, event: STRING })),
      events: listOf(ref('EventSummary')),
      participations: listOf(record({ parts: listOf({ enum: PARTS }), event: ref('EventSummary') })),
      signals: listOf(ref('Signal')),
    }),
    OrganizationSummary: record({
      id: STRING,
      name: STRING,
      former_names: listOf(STRING),
      roles: listOf(STRING),
      investor_type: MAYBE_STRING,
      segment: MAYBE_STRING,
      hq_country: MAYBE_STRING,
      events_as_company: INTEGER,
      events_as_investor: INTEGER,
      self: STRING,
    }),
    Sum: record(SUM),
    PeriodSum: record({ period: STRING, layer: MAYBE_STRING, instrument: { enum: INSTRUMENTS }, ...SUM }),
    Totals: record({
      raised: record(Object.fromEntries(INSTRUMENTS.map(instrument => [instrument, ref('Sum')]))),
      events: INTEGER,
      counted: INTEGER,
      left_out: listOf(record({ reason: { enum: REASONS }, means: STRING, events: INTEGER, usd: NUMBER })),
    }),
  };
}

const answer = (description: string, properties: Record<string, unknown>) => ({
  '200': {
    description,
    content: { 'application/json': { schema: record({ ...HEADER, ...properties }) } },
  },
});

const operation = (
  operationId: string,
  summary: string,
  properties: Record<string, unknown>,
  parameter?: { name: string; description: string; schema: unknown },
) => ({
  get: {
    operationId,
    summary,
    ...(parameter ? { parameters: [{ in: 'path', required: true, ...parameter }] } : {}),
    responses: {
      ...answer(summary, properties),
      ...(parameter ? { '404': { description: 'There is none of that name.' } } : {}),
    },
  },
});

const EVENT_PAGE = {
  count: INTEGER,
  page: INTEGER,
  pages: INTEGER,
  next: MAYBE_STRING,
  previous: MAYBE_STRING,
  events: listOf(ref('Event')),
};

/** openapi.json. */
export function openApi(edition: Edition, place: Place) {
  const slug = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
  return {
    openapi: '3.1.0',
    info: {
      title: TITLE,
      description: `${DESCRIPTION} Static files: no key, no limit, no parameters but the address. Ids never change; an event that was found to be part of another names it in former_ids.`,
      version: edition.name,
      license: { name: LICENCE.title, identifier: LICENCE.name },
    },
    servers: [{ url: addressOf(place, '/api/v1') }],
    paths: {
      '/index.json': operation('getIndex', 'What stands in this API.', {
        files: listOf({
          type: 'object',
          properties: { address: STRING, means: STRING, one: STRING },
          required: ['address', 'means'],
        }),
      }),
      '/meta.json': operation('getMeta', 'What this edition holds, and where.', {
        collected: MAYBE_STRING,
        recorded: MAYBE_STRING,
        licence_url: STRING,
        events: INTEGER,
        organizations: INTEGER,
        signals: INTEGER,
        links: { type: 'object', additionalProperties: STRING },
      }),
      '/events.json': operation('listEvents', 'All events, newest first: the first page.', EVENT_PAGE),
      '/events/pages/{page}.json': operation('listEventsPage', 'All events: a further page.', EVENT_PAGE, {
        name: 'page',
        description: 'From 2 up to `pages` of the first page.',
        schema: { type: 'integer', minimum: 2 },
      }),
      '/events/{id}.json': operation(
        'getEvent',
        'One event with its sources, its observations and how it counts.',
        { event: ref('Event') },
        { name: 'id', description: 'Id of an event.', schema: slug },
      ),
      '/organizations.json': operation('listOrganizations', 'All organizations in short.', {
        count: INTEGER,
        organizations: listOf(ref('OrganizationSummary')),
      }),
      '/organizations/{id}.json': operation(
        'getOrganization',
        'One organization: names, totals, valuations, events, participations, signals.',
        { organization: ref('Organization') },
        { name: 'id', description: 'Id of an organization.', schema: slug },
      ),
      '/signals.json': operation('listSignals', 'Signs of demand for human data.', {
        count: INTEGER,
        signals: listOf(ref('Signal')),
      }),
      '/totals.json': operation(
        'getTotals',
        'Capital raised by year and quarter, layer and instrument, and what the sums leave out.',
        {
          unit: STRING,
          rule: STRING,
          all: ref('Totals'),
          by_year: listOf(ref('PeriodSum')),
          by_quarter: listOf(ref('PeriodSum')),
          undated: ref('Totals'),
        },
      ),
    },
    components: { schemas: schemas() },
  };
}
