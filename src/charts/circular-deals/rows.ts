// Who funds a company and also trades with it: stakes, loans and purchases between the same two groups.
import type { Dataset } from '../../dataset/dataset.ts';
import type { Event } from '../../model/event.ts';
import type { Span } from '../span.ts';

export const TIES = ['equity', 'debt', 'paid', 'pays'] as const;
/** `equity`, `debt`: the investor funds the company; `paid`: the company buys from the investor; `pays`: it sells to it. */
export type Tie = (typeof TIES)[number];

export interface PairRow {
  readonly investor: string;
  readonly company: string;
  readonly investorName: string;
  readonly companyName: string;
  readonly ties: readonly Tie[];
  /** Funds and trades with the same company. */
  readonly circular: boolean;
  readonly events: readonly string[];
}

/**
 * The id of the group: the owner at the top of the chain of owners. Only investors are brought to their group: who
 * backs a daughter does not hold its mother.
 */
export function groupOf(dataset: Dataset, id: string): string {
  let at = id;
  for (let step = 0; step < 5; step += 1) {
    const parent = dataset.organizations.get(at)?.parent;
    if (!parent || parent === at) break;
    at = parent;
  }
  return at;
}

const stands = (event: Event) => event.status === 'announced' || event.status === 'closed';

/** Every pair of groups with a stake, a loan, or a purchase beside one; circular pairs first, then by number of ties. */
export function pairRows(dataset: Dataset, span: Span): PairRow[] {
  const pairs = new Map<string, { investor: string; company: string; ties: Set<Tie>; events: Set<string> }>();
  const add = (investor: string, company: string, tie: Tie, event: string) => {
    if (investor === company) return;
    const key = `${investor} ${company}`;
    const pair = pairs.get(key) ?? { investor, company, ties: new Set<Tie>(), events: new Set<string>() };
    pair.ties.add(tie);
    pair.events.add(event);
    pairs.set(key, pair);
  };
  for (const event of dataset.events) {
    if (!stands(event) || !span.includes(event.announced)) continue;
    const company = event.company_id;
    if (event.kind === 'equity' || event.kind === 'debt') {
      for (const name of event.investors) {
        const id = event.party_ids[name];
        if (id) add(groupOf(dataset, id), company, event.kind, event.id);
      }
    }
    if (event.kind === 'capex')
      for (const party of event.counterparties) {
        const other = event.party_ids[party.name];
        if (!other) continue;
        // A supplier is paid by the company, a customer pays it; either may be the one that funds the other.
        const [toCompany, toOther] =
          party.role === 'supplier' ? (['paid', 'pays'] as const) : (['pays', 'paid'] as const);
        if (party.role !== 'supplier' && party.role !== 'customer') continue;
        add(groupOf(dataset, other), company, toCompany, event.id);
        add(groupOf(dataset, company), other, toOther, event.id);
      }
  }
  const name = (id: string) =>
    dataset.organizations.get(id)?.name ??
    dataset.companies.get(id)?.name ??
    dataset.investors.get(id)?.name ??
    id;
  return [...pairs.values()]
    .map(pair => {
      const funds = pair.ties.has('equity') || pair.ties.has('debt');
      const trades = pair.ties.has('paid') || pair.ties.has('pays');
      return {
        investor: pair.investor,
        company: pair.company,
        investorName: name(pair.investor),
        companyName: name(pair.company),
        ties: TIES.filter(tie => pair.ties.has(tie)),
        circular: funds && trades,
        funds,
        events: [...pair.events],
      };
    })
    .filter(pair => pair.funds)
    .map(({ funds: _, ...pair }) => pair)
    .sort(
      (a, b) =>
        Number(b.circular) - Number(a.circular) ||
        b.events.length - a.events.length ||
        (`${a.investor} ${a.company}` < `${b.investor} ${b.company}` ? -1 : 1),
    );
}

/** The part of the pairs that one matrix can hold: groups in circular pairs first, then the best connected. */
export function matrixOf(
  pairs: readonly PairRow[],
  mostInvestors: number,
  mostCompanies: number,
): { investors: string[]; companies: string[]; shown: PairRow[] } {
  const rank = (ids: readonly string[], most: number) => {
    const order = [...Map.groupBy(ids, id => id)].sort(
      (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
    );
    return order.slice(0, most).map(([id]) => id);
  };
  const circular = pairs.filter(pair => pair.circular);
  const companies = [
    ...new Set([
      ...rank(
        circular.map(pair => pair.company),
        mostCompanies,
      ),
      ...rank(
        pairs.map(pair => pair.company),
        mostCompanies * 2,
      ),
    ]),
  ].slice(0, mostCompanies);
  const near = pairs.filter(pair => companies.includes(pair.company));
  const investors = [
    ...new Set([
      ...rank(
        circular.filter(pair => companies.includes(pair.company)).map(pair => pair.investor),
        mostInvestors,
      ),
      ...rank(
        near.map(pair => pair.investor),
        mostInvestors * 2,
      ),
    ]),
  ].slice(0, mostInvestors);
  return { investors, companies, shown: near.filter(pair => investors.includes(pair.investor)) };
}
