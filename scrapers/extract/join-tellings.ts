// Joins tellings of two kinds that are one event: what is raised beside a fund or a listing, a value and the round that set it.
import type { Cluster } from './combine.ts';
import { cameBefore } from './listing-aside.ts';
import type { Name } from './names.ts';
import type { Reading } from './reading.ts';
import { sameName } from './same-name.ts';
import { close } from './settle.ts';

/** "closes largest fund, raising $10 billion", "prices IPO" and "raised $748 million": what is raised beside a fund or a listing is its. */
export function joinRaises({ tokens }: Reading, clusters: Cluster[]): Cluster[] {
  return clusters.filter(cluster => {
    const { lead } = cluster;
    if (lead.kind !== 'equity' || lead.stage || lead.pattern === 'invest' || lead.pattern === 'lead')
      return true;
    const { company, field } = lead;
    const whole = clusters.find(
      other =>
        (other.lead.kind === 'fund' ||
          // "debuted on the NYSE, raising $1.4 billion"
          (other.lead.kind === 'ipo' &&
            other.lead.sentence === lead.sentence &&
            other.lead.trigger.first < lead.trigger.first) ||
          (other.lead.kind === 'ipo' &&
            other.lead.field === 'title' &&
            (field !== 'title' || other.lead.status.status === 'closed'))) &&
        sameName(other.lead.company!.text, company!.text),
    );
    if (!whole) return true;
    // "raises $30M and launches $5M fund": two sums, two events.
    const sum = whole.lead.money;
    if (whole.lead.pattern === 'launch' && sum && lead.money && !close(sum, lead.money)) return true;
    // The headline's figure comes first, as it does within one telling.
    if (field === 'title' && whole.lead.kind === 'fund' && whole.lead.field !== 'title')
      whole.lead.money = lead.money ?? whole.lead.money;
    if (!lead.money || whole.lead.kind !== 'ipo' || !cameBefore(tokens, lead.money))
      whole.lead.money ??= lead.money;
    return false;
  });
}

/** "submits bid for Lumo", "a proposal to merge with Lumo": of a deal of two that is told as both the merger is kept. */
export const joinDeals = (clusters: Cluster[]): Cluster[] =>
  clusters.filter(
    ({ lead }) =>
      lead.kind !== 'acquisition' ||
      !clusters.some(
        ({ lead: other }) =>
          other.kind === 'merger' &&
          other.investors.length > 0 &&
          lead.investors.length > 0 &&
          isPair(other, lead.company!, lead.investors[0]!),
      ),
  );
const isPair = ({ company, investors }: Cluster['lead'], a: Name, b: Name): boolean => {
  const [one, other] = [company!.text, investors[0]!.text];
  return (
    (sameName(one, a.text) && sameName(other, b.text)) || (sameName(one, b.text) && sameName(other, a.text))
  );
};

/** A value told apart from the round that set it belongs to the round. */
export function joinValues(clusters: Cluster[]): Cluster[] {
  const out: Cluster[] = [];
  for (const cluster of clusters) {
    const { lead } = cluster;
    if (lead.kind === 'valuation' || lead.kind === 'equity') {
      const other = out.find(
        known =>
          (known.lead.kind === 'valuation') !== (lead.kind === 'valuation') &&
          (known.lead.kind === 'equity' || known.lead.kind === 'tender' || known.lead.kind === 'valuation') &&
          sameName(known.lead.company!.text, lead.company!.text) &&
          !lead.background &&
          !known.lead.background,
      );
      if (other) {
        const round = other.lead.kind === 'valuation' ? lead : other.lead;
        other.mentions.push(...cluster.mentions);
        for (const mention of other.mentions) if (mention.kind === 'valuation') mention.kind = round.kind;
        other.lead = round;
        continue;
      }
    }
    out.push(cluster);
  }
  return out;
}
