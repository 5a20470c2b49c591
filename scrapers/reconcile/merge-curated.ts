// A curated row and the news about it → one event: the row's own fields stand; news adds pages and shows where it disagrees.
import type { Claim } from '../../src/model/claim.ts';
import type { Disagreement, Event } from '../../src/model/event.ts';
import { layerOf } from '../../src/model/segment.ts';
import { filingReasons, isFiling, newestFilings } from './attach-filings.ts';
import { convertAmount, roughUsd } from './convert-amount.ts';
import { type EventFrame, listSources, partyIds, rateFields, speaking, tellingOf } from './merge-claims.ts';
import { settleConfidence } from './settle-confidence.ts';
import { movesForward } from './settle-status.ts';

/** Figures this close are one figure told with other rounding. */
const SAME_FIGURE = 0.02;
/** The same for figures in two currencies: titles convert at the rate of their day and round. */
const OTHER_CURRENCY = 0.08;

/** Every figure that the row itself gives, its observations included: news that repeats one of them agrees with it. */
function knownFigures(row: Claim, field: 'amount' | 'valuation'): number[] {
  const { says } = row;
  const observed = (says.observations ?? []).map(seen =>
    field === 'amount' ? seen.amount_usd : seen.valuation_usd,
  );
  const own =
    field === 'amount'
      ? [
          says.amount,
          says.amount_usd,
          says.breakdown?.equity,
          says.breakdown?.debt,
          says.conditional_amount === undefined ? undefined : (says.amount ?? 0) - says.conditional_amount,
        ]
      : [
          says.valuation,
          // Before and after the money are one price.
          says.valuation_basis === 'post' && says.amount_usd
            ? (says.valuation ?? 0) - says.amount_usd
            : undefined,
          says.valuation_basis === 'pre' && says.amount_usd
            ? (says.valuation ?? 0) + says.amount_usd
            : undefined,
          ...(says.observations ?? []).map(seen =>
            seen.valuation_basis === 'pre' && seen.valuation_usd !== null && seen.amount_usd !== null
              ? seen.valuation_usd + seen.amount_usd
              : undefined,
          ),
        ];
  return [...own, ...observed].filter(figure => figure != null);
}

function disagreementsOf(row: Claim, news: readonly Claim[], frame: EventFrame): Disagreement[] {
  const found = new Map<string, { field: string; value: unknown; claims: string[] }>();
  const add = (field: string, value: unknown, claim: Claim) => {
    const key = `${field} ${JSON.stringify(value)}`;
    const there = found.get(key);
    if (there) there.claims.push(claim.id);
    else found.set(key, { field, value, claims: [claim.id] });
  };
  const date = row.says.announced ?? null;
  const near = (figure: number, known: readonly number[], share = SAME_FIGURE) =>
    known.some(other => Math.abs(other - figure) <= share * other);
  const inDollars = (known: readonly number[]) =>
    known.map(figure => roughUsd(figure, row.says.currency, date, frame.table) ?? figure);
  for (const claim of news) {
    const { says } = claim;
    const filing = isFiling(claim);
    // What was said in the talks before a deal is history, not another account of it.
    if (says.status === 'rumoured' && row.says.status !== 'rumoured') continue;
    if (says.amount !== undefined && says.currency !== undefined) {
      const known = knownFigures(row, 'amount');
      const usd = roughUsd(says.amount, says.currency, date, frame.table);
      const sold = filing && usd !== null && known.some(figure => usd <= figure);
      const ownCurrency = says.currency === (row.says.currency ?? says.currency);
      const agrees = ownCurrency
        ? near(says.amount, known)
        : usd !== null && (near(usd, inDollars(known), OTHER_CURRENCY) || near(usd, known));
      if (!sold && usd !== null && !agrees)
        add('amount', { amount: says.amount, currency: says.currency }, claim);
    }
    if (says.valuation !== undefined) {
      const usd = roughUsd(says.valuation, says.valuation_currency, date, frame.table);
      if (usd !== null && !near(usd, knownFigures(row, 'valuation')))
        add('valuation', { amount: says.valuation, currency: says.valuation_currency ?? null }, claim);
    }
    if (says.stage !== row.says.stage && !['venture', 'none'].includes(says.stage) && !filing)
      add('stage', says.stage, claim);
    // Only what says more than the row does is news.
    if (movesForward(row.says.status, says.status)) add('status', says.status, claim);
  }
  return [...found.values()].map(entry => ({ ...entry, claims: entry.claims.sort() }));
}

/** The claims whose figure is the row's, so that they stand behind it. */
function agreeing(row: Claim, news: readonly Claim[], disagreements: readonly Disagreement[]): Claim[] {
  const quarrel = new Set(
    disagreements
      .filter(({ field }) => field === 'amount' || field === 'valuation')
      .flatMap(({ claims }) => claims),
  );
  const figure =
    row.says.amount !== undefined ? 'amount' : row.says.valuation !== undefined ? 'valuation' : null;
  return news.filter(
    claim => !quarrel.has(claim.id) && (figure === null || claim.says[figure] !== undefined),
  );
}

/** An event that a curated row tells: every field of the row comes back as it went in. */
export function mergeCurated(row: Claim, members: readonly Claim[], frame: EventFrame): Event {
  const { says } = row;
  const news = newestFilings(speaking(members.filter(claim => claim !== row)));
  const disagreements = disagreementsOf(row, news, frame);
  const behind = [row, ...agreeing(row, news, disagreements)];
  const what =
    says.amount !== undefined ? 'the amount' : says.valuation !== undefined ? 'the valuation' : 'it';
  const confidence = settleConfidence(
    behind,
    what,
    [...new Set(disagreements.map(({ field }) => field))],
    row.level ?? 'low',
  );
  const announced = says.announced ?? null;
  const currency = says.currency ?? null;
  const usd =
    says.amount_usd !== undefined
      ? ({ amount: says.amount_usd, basis: 'stated' } as const)
      : says.amount !== undefined && currency !== null
        ? convertAmount(says.amount, currency, announced, frame.table)
        : null;
  const valuationUsd =
    says.valuation === undefined
      ? null
      : (convertAmount(says.valuation, says.valuation_currency ?? 'USD', announced, frame.table)?.amount ??
        null);
  const parties = [
    ...says.investors,
    ...says.lead_investors,
    ...(says.counterparties ?? []).map(({ name }) => name),
  ];
  const tellings = news.map(tellingOf);
  const stated_by: Record<string, string[]> = {};
  for (const field of ['kind', 'stage', 'status', 'announced', 'segment'] as const) {
    if (says[field] !== undefined) {
      const same = tellings
        .filter(({ claim }) => claim.says[field] === says[field])
        .map(({ claim }) => claim.id);
      stated_by[field] = [row.id, ...same].sort();
    }
  }
  for (const field of ['amount', 'valuation'] as const) {
    if (says[field] === undefined) continue;
    const quarrel = new Set(
      disagreements.filter(entry => entry.field === field).flatMap(({ claims }) => claims),
    );
    const same = news.filter(claim => claim.says[field] !== undefined && !quarrel.has(claim.id));
    stated_by[field] = [row.id, ...same.map(claim => claim.id)].sort();
  }
  return {
    id: frame.id,
    former_ids: [...frame.formerIds],
    company: says.company,
    company_id: frame.companyId,
    project: says.project ?? null,
    kind: says.kind,
    stage: says.stage,
    amount: says.amount ?? null,
    currency,
    amount_qualifier: says.amount_qualifier ?? null,
    amount_usd: says.amount_usd ?? null,
    usd,
    breakdown: says.breakdown ?? null,
    conditional_amount: says.conditional_amount ?? null,
    valuation: says.valuation ?? null,
    valuation_currency: says.valuation === undefined ? null : (says.valuation_currency ?? 'USD'),
    valuation_usd: valuationUsd,
    valuation_basis: says.valuation_basis ?? null,
    announced,
    date_precision: says.date_precision ?? null,
    date_inferred: says.date_inferred ?? false,
    status: says.status,
    lead_investors: [...says.lead_investors],
    investors: [...says.investors],
    counterparties: [...(says.counterparties ?? [])],
    party_ids: partyIds(parties, frame.party),
    segment: says.segment ?? null,
    layer: says.segment === undefined ? null : layerOf(says.segment),
    in_scope: true,
    hq_country: says.hq_country ?? null,
    website: says.website ?? null,
    part_of: says.part_of ?? null,
    related_to: [...(says.related_to ?? [])],
    observations: [...(says.observations ?? [])],
    confidence: confidence.level,
    confidence_reasons: [...confidence.reasons, ...filingReasons(news)],
    confirmed: confidence.confirmed,
    sources: listSources(row, members),
    note: says.note ?? null,
    claims: members.map(claim => claim.id).sort(),
    stated_by,
    field_confidence: rateFields(stated_by, behind),
    disagreements,
    rulings: [],
  };
}
