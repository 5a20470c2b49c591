// A group of claims → one event: field by field, by trust, independence, recency and agreement; what disagrees is kept.
import type { Claim, Witness } from '../../src/model/claim.ts';
import type { Disagreement, Event } from '../../src/model/event.ts';
import type { Organization } from '../../src/model/organization.ts';
import { firstDay } from '../../src/model/partial-date.ts';
import { layerOf } from '../../src/model/segment.ts';
import type { Statement } from '../../src/model/statement.ts';
import { filingReasons, isFiling, newestFilings } from './attach-filings.ts';
import { claimDate, dayNumber } from './claim-facts.ts';
import { convertAmount, type RateTable } from './convert-amount.ts';
import type { PartyIdentity } from './identify-organizations.ts';
import { judgeScope, settleSegment } from './judge-scope.ts';
import { listObservations } from './list-observations.ts';
import { levelOf, settleConfidence } from './settle-confidence.ts';
import { settleMoney } from './settle-money.ts';
import { settleStatus } from './settle-status.ts';
import { type Settled, settleByWeight, type Telling } from './settle-value.ts';
import { compareRecorded } from './supersede-claims.ts';
import { trustOf } from './weigh-claims.ts';

/** What the group's company is, and how names are looked up. */
export interface EventFrame {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly companyId: string;
  readonly companyName: string;
  readonly organization: Organization | null;
  readonly party: (name: string) => PartyIdentity;
  readonly table: RateTable;
}

export const tellingOf = (claim: Claim): Telling => {
  const date = claimDate(claim);
  return { claim, day: date === null ? null : dayNumber(firstDay(date)) };
};

/** Of several readings of one document the newest speaks: the others were read from an earlier text or by older rules. */
export function speaking(claims: readonly Claim[]): Claim[] {
  const newest = new Map<string, string>();
  for (const { document, method, recorded } of claims) {
    const key = `${document} ${method}`;
    const other = newest.get(key);
    if (other === undefined || other < recorded) newest.set(key, recorded);
  }
  return claims.filter(({ document, method, recorded }) => newest.get(`${document} ${method}`) === recorded);
}

/** Every page once, the curator's in their order, then the others from the oldest on. */
export function listSources(curated: Claim | null, claims: readonly Claim[]): Witness[] {
  const sources = new Map<string, Witness>();
  for (const witness of curated?.witnesses ?? []) sources.set(witness.url, witness);
  const further = claims
    .filter(claim => claim !== curated)
    .flatMap(claim => claim.witnesses)
    .sort((a, b) => {
      const [x, y] = [a.published ?? '9999', b.published ?? '9999'];
      return x < y ? -1 : x > y ? 1 : a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
    });
  for (const witness of further) if (!sources.has(witness.url)) sources.set(witness.url, witness);
  return curated === null
    ? [...sources.values()]
    : [...curated.witnesses, ...[...sources.values()].slice(new Set(curated.witnesses.map(w => w.url)).size)];
}

export function partyIds(names: readonly string[], party: EventFrame['party']): Record<string, string> {
  return Object.fromEntries([...new Set(names)].sort().map(name => [name, party(name).id]));
}

/** The parties that claims name, each organization once, under the registry's spelling or the first one told. */
function joinNames(
  tellings: readonly Telling[],
  read: (says: Statement) => readonly string[],
  party: EventFrame['party'],
): string[] {
  const names = new Map<string, string>();
  const ordered = [...tellings].sort(
    (a, b) => trustOf(b.claim) - trustOf(a.claim) || compareRecorded(a.claim, b.claim),
  );
  for (const { claim } of ordered) {
    for (const name of read(claim.says)) {
      const { id, name: spelled } = party(name);
      if (!names.has(id)) names.set(id, spelled);
    }
  }
  return [...names.values()];
}

/** What each claim says of a field, other than the event does. */
function disagree(field: string, settled: Settled<unknown> | null): Disagreement[] {
  return (settled?.others ?? []).map(({ value, claims }) => ({ field, value, claims: [...claims] }));
}

function stageOf(tellings: readonly Telling[]): Settled<Event['stage']> {
  // A telling that names the round says more than one that does not; `venture` contradicts nothing.
  const named = tellings.filter(({ claim }) => claim.says.stage !== 'venture' && claim.says.stage !== 'none');
  return settleByWeight(named.length > 0 ? named : tellings, ({ says }) => says.stage)!;
}

function kindOf(tellings: readonly Telling[]): Settled<Event['kind']> {
  // A headline that gives only a valuation has the round behind it that others name.
  const rounds = tellings.filter(({ claim }) => claim.says.kind !== 'valuation');
  return settleByWeight(rounds.length > 0 ? rounds : tellings, ({ says }) =>
    says.filing?.pooled ? 'fund' : says.filing?.business_combination ? 'merger' : says.kind,
  )!;
}

/** What people told, where anybody did; else what filings show. */
function toldBy(tellings: readonly Telling[]): readonly Telling[] {
  const told = tellings.filter(({ claim }) => !isFiling(claim));
  return told.length > 0 ? told : tellings;
}

function firstAnnounced(all: readonly Telling[]): { date: string | null; claims: string[] } {
  // A filing is no announcement.
  const tellings = toldBy(all);
  const dated = tellings.filter(({ day }) => day !== null);
  const firm = dated.filter(
    ({ claim }) => claim.says.status !== 'rumoured' && claim.says.status !== 'cancelled',
  );
  const eligible = firm.length > 0 ? firm : dated;
  let date: string | null = null;
  for (const { claim } of eligible) {
    const own = claimDate(claim)!;
    // Of a month and a day in it the day is the more precise; else the earlier.
    if (
      date === null ||
      (own.startsWith(date) && own !== date) ||
      (firstDay(own) < firstDay(date) && !date.startsWith(own))
    )
      date = own;
  }
  return {
    date,
    claims: eligible
      .filter(({ claim }) => claimDate(claim) === date)
      .map(({ claim }) => claim.id)
      .sort(),
  };
}

/** An event of news alone. */
export function mergeNews(all: readonly Claim[], frame: EventFrame): Event {
  const claims = newestFilings(speaking(all));
  const tellings = claims.map(tellingOf);
  const { party, table, organization } = frame;
  const kind = kindOf(tellings);
  const stage = stageOf(
    tellings.filter(({ claim }) => kind.value !== 'equity' || claim.says.kind !== 'valuation'),
  );
  const { status, claims: statusBy } = settleStatus(tellings);
  const { amount, qualifier, valuation, basis, witnesses } = settleMoney(tellings, status);
  const { date, claims: dateBy } = firstAnnounced(tellings);
  const leads = joinNames(tellings, says => says.lead_investors, party);
  const investors = joinNames(tellings, says => [...says.lead_investors, ...says.investors], party);
  const segment = settleSegment(tellings, organization);
  const currency = amount?.value.currency ?? null;
  const usd =
    amount === null || currency === null ? null : convertAmount(amount.value.amount, currency, date, table);
  const statedUsd =
    currency !== null && currency !== 'USD'
      ? settleByWeight(tellings, ({ says }) =>
          says.amount === amount?.value.amount ? says.amount_usd : undefined,
        )
      : null;
  const worth =
    valuation === null
      ? null
      : valuation.value.currency === null
        ? null
        : convertAmount(valuation.value.amount, valuation.value.currency, date, table);
  const disagreements = [
    ...disagree('amount', amount),
    ...disagree('valuation', valuation),
    ...disagree('stage', stage),
    ...disagree('kind', kind),
  ];
  // Who told an earlier figure of a round that grew stands behind it as well; who told another at the time does not.
  const figure = amount ?? valuation;
  const behind = new Set(
    figure === null
      ? claims.map(claim => claim.id)
      : [...figure.claims, ...figure.others.filter(other => other.superseded).flatMap(other => other.claims)],
  );
  const what = amount !== null ? 'the amount' : valuation !== null ? 'the valuation' : 'it';
  const observations = listObservations(toldBy(tellings), table);
  for (const filing of witnesses) behind.add(filing.id);
  const contested = Object.entries({ 'the amount': amount, 'the valuation': valuation, 'the stage': stage })
    .filter(([, field]) => field?.others.some(other => !other.superseded))
    .map(([name]) => name);
  const confidence = settleConfidence(
    claims.filter(claim => behind.has(claim.id)),
    what,
    contested,
  );
  const reasons = [...confidence.reasons, ...filingReasons(claims)];
  const stated_by: Record<string, string[]> = {
    kind: [...kind.claims],
    stage: [...stage.claims],
    status: statusBy,
    ...(amount ? { amount: [...amount.claims], currency: [...amount.claims] } : {}),
    ...(valuation ? { valuation: [...valuation.claims] } : {}),
    ...(basis ? { valuation_basis: [...basis.claims] } : {}),
    ...(date !== null ? { announced: dateBy } : {}),
  };
  return {
    id: frame.id,
    former_ids: [...frame.formerIds],
    company: frame.companyName,
    company_id: frame.companyId,
    project: settleByWeight(tellings, ({ says }) => says.project)?.value ?? null,
    kind: kind.value,
    stage: stage.value,
    amount: amount?.value.amount ?? null,
    currency,
    amount_qualifier: qualifier?.value ?? null,
    amount_usd: currency === 'USD' ? amount!.value.amount : (statedUsd?.value ?? null),
    usd: statedUsd ? { amount: statedUsd.value, basis: 'stated' } : usd,
    breakdown: null,
    conditional_amount: null,
    valuation: valuation?.value.amount ?? null,
    valuation_currency: valuation?.value.currency ?? null,
    valuation_usd: worth?.amount ?? null,
    valuation_basis: valuation === null ? null : (basis?.value ?? 'unstated'),
    announced: date,
    date_precision: date === null ? null : date.length === 10 ? 'day' : 'month',
    date_inferred: false,
    status,
    lead_investors: leads,
    investors,
    counterparties: tellings.find(({ claim }) => claim.says.counterparties)?.claim.says.counterparties ?? [],
    party_ids: partyIds([...investors, ...leads], party),
    segment,
    layer: segment === null ? null : layerOf(segment),
    in_scope: judgeScope(claims, segment, organization),
    hq_country: organization?.hq_country ?? null,
    website: organization?.website ?? null,
    part_of: null,
    related_to: [],
    observations,
    confidence: confidence.level,
    confidence_reasons: reasons,
    confirmed: confidence.confirmed,
    sources: listSources(null, claims),
    note: null,
    claims: all.map(claim => claim.id).sort(),
    stated_by,
    field_confidence: rateFields(stated_by, claims),
    disagreements,
    rulings: [],
  };
}

/** The confidence of each settled field, from the pages of the claims that state it. */
export function rateFields(
  statedBy: Readonly<Record<string, readonly string[]>>,
  claims: readonly Claim[],
): NonNullable<Event['field_confidence']> {
  const byId = new Map(claims.map(claim => [claim.id, claim]));
  return Object.fromEntries(
    Object.entries(statedBy).map(([field, ids]) => [
      field,
      levelOf(ids.flatMap(id => byId.get(id)?.witnesses ?? [])),
    ]),
  );
}
