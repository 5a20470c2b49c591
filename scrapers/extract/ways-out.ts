// Says that a sale and a listing told in one breath are two events: "weighs a sale or IPO of Lumo".
import type { Cluster } from './combine.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';
import { sameName } from './same-name.ts';
import { wordList } from './word-list.ts';

/** The other of two ways out, where one telling names both. */
export function alsoTold({ tokens }: Reading, mention: Mention): Mention[] {
  if (mention.status.status !== 'rumoured') return [];
  const sold = mention.kind === 'acquisition';
  if (!sold && mention.kind !== 'ipo') return [];
  const { first, last } = mention.trigger;
  for (let i = first + 1; i < last; i += 1) {
    if (!/^(?:or|,)$/.test(tokens[i]!.lower)) continue;
    const beside = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    if (!beside.some(token => SALES.has(token)) || !beside.some(token => FLOATS.has(token))) continue;
    return [
      sold
        ? { ...mention, kind: 'ipo', pattern: 'list', stageIs: null, money: null }
        : { ...mention, kind: 'acquisition', pattern: 'acquisition-of', stageIs: 'none', money: null },
    ];
  }
  return [];
}
const SALES = wordList('sale takeover buyout disposal divestment divestiture');
const FLOATS = wordList('ipo listing flotation float public');

/** "Lumo walks away from $23 billion deal with Nordway, will pursue IPO": who goes public instead would have been bought. */
export function turnToSeller(clusters: readonly Cluster[]): void {
  for (const { lead } of clusters) {
    const [buyer] = lead.investors;
    if (lead.kind !== 'acquisition' || lead.status.status !== 'cancelled' || !buyer || !lead.company)
      continue;
    const listed = clusters.some(
      other =>
        other.lead.kind === 'ipo' &&
        other.lead.field === lead.field &&
        other.lead.company !== null &&
        sameName(other.lead.company.text, buyer.text),
    );
    if (listed) [lead.company, lead.investors] = [buyer, [lead.company]];
  }
}
