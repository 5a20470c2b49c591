// Says which sentences speak of an event: all of an article, but in a round-up of deals only those from its own to the next deal's.
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './tokens.ts';

/** So many sentences that each tell a deal make a round-up: fewer may be parts of one story. */
const MANY = 3;

/** The sentences about `lead`, one of `leads`; a headline that tells none of them is about all. */
export function sentencesAbout(
  { sentences }: Reading,
  lead: Mention,
  leads: readonly Mention[],
): readonly Sentence[] {
  if (leads.length < MANY || new Set(leads.map(({ sentence }) => sentence)).size < MANY) return sentences;
  const next = Math.min(...leads.map(({ sentence }) => sentence).filter(index => index > lead.sentence));
  const titled = leads.some(({ field }) => field === 'title');
  return sentences.filter(
    ({ index, field }) => (index >= lead.sentence && index < next) || (field === 'title' && !titled),
  );
}
