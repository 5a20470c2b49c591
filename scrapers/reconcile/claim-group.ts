// The claims found so far to tell of one event, with what the next claim is compared to.
import type { Stage } from '../../src/model/stage.ts';
import { type ClaimFacts, type Figure, isFirm, type Price } from './claim-facts.ts';
import { compareRecorded } from './supersede-claims.ts';

/** Claims that tell of one event. Only ever grows. */
export class ClaimGroup {
  readonly members: ClaimFacts[] = [];
  /** The first claim that the ledger took in; for a curated event its row. It gives the event its id. */
  founder: ClaimFacts;
  /** Founders of groups that were found to be this one. */
  readonly absorbed: ClaimFacts[] = [];
  readonly families = new Set<string>();
  readonly kinds = new Set<string>();
  readonly series = new Set<Stage>();
  readonly stages = new Set<Stage>();
  readonly figures: Figure[] = [];
  readonly prices: Price[] = [];
  readonly parties = new Set<string>();
  readonly readings = new Set<string>();
  readonly documents = new Set<string>();
  /** Offerings whose filings are here. */
  readonly offerings = new Set<string>();
  /** Figures that filings state as sold so far. */
  readonly sold: Figure[] = [];
  readonly projects = new Set<string>();
  from: number | null = null;
  to: number | null = null;
  slack = 0;
  /** First day on which it was more than a rumour. */
  firmFrom: number | null = null;
  firm = false;
  /** Last day on which it was said to be called off. */
  cancelledOn: number | null = null;

  constructor(first: ClaimFacts) {
    this.founder = first;
    this.add(first);
  }

  get row(): string | null {
    return this.founder.row;
  }

  add(facts: ClaimFacts): void {
    this.members.push(facts);
    if (this.row === null && (facts.row !== null || compareRecorded(facts.claim, this.founder.claim) < 0))
      this.founder = facts;
    this.families.add(facts.family);
    if (facts.claim.says.breakdown?.debt) this.families.add('debt');
    this.kinds.add(facts.kind);
    this.stages.add(facts.stage);
    if (facts.series !== null) this.series.add(facts.series);
    for (const offering of facts.offering) this.offerings.add(offering);
    // What was sold by a day is a part of what is raised, and not another figure for it.
    if (facts.offering.length > 0) this.sold.push(...facts.figures);
    else for (const figure of facts.figures) if (!this.#knows(figure)) this.figures.push(figure);
    for (const price of facts.prices) {
      if (!this.prices.some(known => known.usd === price.usd && known.basis === price.basis))
        this.prices.push(price);
    }
    for (const party of facts.parties) this.parties.add(party);
    if (facts.row === null) {
      this.readings.add(facts.reading);
      this.documents.add(facts.claim.document);
    }
    if (facts.project !== null) this.projects.add(facts.project);
    this.slack = Math.max(this.slack, facts.slack);
    if (facts.status === 'cancelled' && facts.to !== null)
      this.cancelledOn = Math.max(this.cancelledOn ?? facts.to, facts.to);
    if (isFirm(facts.status)) this.firm = true;
    if (facts.firmFrom !== null) this.firmFrom = Math.min(this.firmFrom ?? facts.firmFrom, facts.firmFrom);
    // A curated row says when its news was; later news about it does not make it younger.
    if (this.row !== null && facts.row === null) return;
    if (facts.from !== null) this.from = Math.min(this.from ?? facts.from, facts.from);
    if (facts.to !== null) this.to = Math.max(this.to ?? facts.to, facts.to);
  }

  /** One group of two: the other's founder is remembered, because its event had an id. */
  absorb(other: ClaimGroup): void {
    const mine = this.founder;
    for (const member of other.members) this.add(member);
    this.absorbed.push(...other.absorbed, this.founder === mine ? other.founder : mine);
  }

  /** A group of thousands of copies keeps few figures: the first day of each is enough to see it grow. */
  #knows(figure: Figure): boolean {
    return this.figures.some(
      known =>
        known.usd === figure.usd && known.day !== null && (figure.day === null || known.day <= figure.day),
    );
  }
}
