// Who took part in what: one row an event and party, with the part that it played.
import type { Event } from '../../model/event.ts';
import { KINDS } from '../../model/kind.ts';
import { INVESTOR_TYPES } from '../../model/organization.ts';
import { LAYERS } from '../../model/segment.ts';
import { STAGES } from '../../model/stage.ts';
import { STATUSES } from '../../model/status.ts';
import { defineTable } from './table.ts';

/** `lead` and `participant` put money in; a buyer or merger partner does not lead; the rest are parties of a build-out. */
export const PARTS = [
  'lead',
  'participant',
  'buyer',
  'merger-partner',
  'customer',
  'supplier',
  'partner',
  'funder',
  'guarantor',
] as const;
export type Part = (typeof PARTS)[number];

export interface Participation {
  readonly event: Event;
  readonly name: string;
  readonly part: Part;
}

/** Every party of an event once for each part that it plays, investors first. */
export function listParticipations(event: Event): Participation[] {
  const leads = new Set(event.lead_investors);
  const partOf = (name: string): Part => {
    if (event.kind === 'acquisition') return 'buyer';
    if (event.kind === 'merger') return 'merger-partner';
    return leads.has(name) ? 'lead' : 'participant';
  };
  const names = [...new Set([...event.lead_investors, ...event.investors])];
  const parties = new Map(event.counterparties.map(party => [`${party.role} ${party.name}`, party]));
  return [
    ...names.map(name => ({ event, name, part: partOf(name) })),
    ...[...parties.values()].map(party => ({ event, name: party.name, part: party.role })),
  ];
}

export const participationsTable = defineTable<Participation>({
  name: 'participations',
  title: 'Participations',
  means:
    'Who took part in which event, and how. What each put in is hardly ever stated, so amounts must not be summed by investor: usd is that of the whole event.',
  key: ['event_id', 'organization', 'part'],
  references: [{ column: 'event_id', table: 'events', target: 'id' }],
  columns: [
    { name: 'event_id', type: 'string', required: true, means: 'the event', cell: r => r.event.id },
    {
      name: 'organization_id',
      type: 'string',
      means: 'id of the party',
      cell: r => r.event.party_ids[r.name],
    },
    {
      name: 'organization',
      type: 'string',
      required: true,
      means: 'the party as events name it',
      cell: r => r.name,
    },
    {
      name: 'investor_type',
      type: 'string',
      values: INVESTOR_TYPES,
      means: 'what sort of investor',
      cell: (r, d) => d.organizations.get(r.event.party_ids[r.name] ?? '')?.investor_type,
    },
    {
      name: 'part',
      type: 'string',
      required: true,
      values: PARTS,
      means: 'what it did in the event',
      cell: r => r.part,
    },
    {
      name: 'company_id',
      type: 'string',
      required: true,
      means: 'whom the event is about',
      cell: r => r.event.company_id,
    },
    { name: 'company', type: 'string', required: true, means: 'its name', cell: r => r.event.company },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: KINDS,
      means: 'what sort of event',
      cell: r => r.event.kind,
    },
    {
      name: 'stage',
      type: 'string',
      required: true,
      values: STAGES,
      means: 'which round',
      cell: r => r.event.stage,
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      values: STATUSES,
      means: 'how far it has come',
      cell: r => r.event.status,
    },
    {
      name: 'announced',
      type: 'string',
      unit: 'YYYY, YYYY-MM or YYYY-MM-DD',
      means: 'first public announcement',
      cell: r => r.event.announced,
    },
    {
      name: 'layer',
      type: 'string',
      values: LAYERS,
      means: 'where in the stack the money goes',
      cell: r => r.event.layer,
    },
    {
      name: 'event_usd',
      type: 'number',
      unit: 'US dollars',
      means: 'amount of the whole event, not of this party',
      cell: r => r.event.usd?.amount,
    },
  ],
  list: dataset => dataset.events.flatMap(listParticipations),
});
