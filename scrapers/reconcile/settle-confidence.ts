// How sure an event is, with the reasons in words that the site shows.
import type { Claim, ConfidenceLevel, Witness } from '../../src/model/claim.ts';
import { probabilityOf, voiceOf } from './weigh-claims.ts';

export interface Confidence {
  readonly level: ConfidenceLevel;
  readonly reasons: readonly string[];
  readonly confirmed: boolean;
}

/** Below this the words may have been misread, whoever published them. */
const SURELY_READ = 0.5;

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

interface Voices {
  readonly primary: readonly Witness[];
  /** One page for each independent newsroom or trade title. */
  readonly titles: readonly Witness[];
  readonly aggregators: readonly Witness[];
  readonly copies: number;
}

function hear(witnesses: readonly Witness[]): Voices {
  const primary: Witness[] = [];
  const titles = new Map<string, Witness>();
  const aggregators = new Map<string, Witness>();
  for (const witness of witnesses) {
    const voice = voiceOf(witness);
    if (witness.publisher_kind === 'primary') primary.push(witness);
    else if (witness.publisher_kind === 'aggregator') {
      if (!aggregators.has(voice)) aggregators.set(voice, witness);
    } else if (!titles.has(voice)) titles.set(voice, witness);
  }
  // An agency's text is the agency's, wherever it is copied.
  for (const voice of titles.keys()) aggregators.delete(voice);
  return {
    primary,
    titles: [...titles.values()],
    aggregators: [...aggregators.values()],
    copies: witnesses.length - titles.size - aggregators.size - primary.length,
  };
}

/** Whether a primary source or two independent publishers stand behind something; copies and aggregators are none. */
export function isConfirmed(witnesses: readonly Witness[]): boolean {
  const voices = hear(witnesses);
  return voices.primary.length > 0 || voices.titles.length >= 2;
}

/** The level that a set of pages gives by itself. */
export function levelOf(witnesses: readonly Witness[]): ConfidenceLevel {
  const voices = hear(witnesses);
  if (voices.primary.length > 0 || voices.titles.length >= 2) return 'high';
  return voices.titles.length === 1 || voices.aggregators.length >= 2 ? 'medium' : 'low';
}

function explain(witnesses: readonly Witness[], what: string): string[] {
  const { primary, titles, aggregators, copies } = hear(witnesses);
  const names = (pages: readonly Witness[]) => listed([...new Set(pages.map(page => page.publisher))]);
  const reasons: string[] = [];
  if (primary.length > 0) reasons.push(`A party's own release or filing states ${what} (${names(primary)}).`);
  if (titles.length >= 2)
    reasons.push(`${titles.length} independent publishers state ${what} (${names(titles)}).`);
  if (titles.length === 1) reasons.push(`One publisher states ${what} (${names(titles)}).`);
  if (titles.length === 0 && primary.length === 0)
    reasons.push(
      `Only ${aggregators.length === 1 ? 'a page that copies' : 'pages that copy'} others ${aggregators.length === 1 ? 'states' : 'state'} ${what} (${names(aggregators)}).`,
    );
  if (copies > 0)
    reasons.push(
      `${copies} further ${copies === 1 ? 'page repeats' : 'pages repeat'} one of these and ${copies === 1 ? 'is' : 'are'} not counted again.`,
    );
  return reasons;
}

/**
 * The confidence of an event.
 * @param behind the claims that state its settled figure, or all where it has none
 * @param what that figure in words, e.g. `the amount`
 * @param given the level that a curator gave; it stands, and the reasons say what it rests on
 */
export function settleConfidence(
  behind: readonly Claim[],
  what: string,
  contradicted: readonly string[],
  given?: ConfidenceLevel,
): Confidence {
  const witnesses = behind.flatMap(claim => claim.witnesses);
  const reasons = explain(witnesses, what);
  const confirmed = isConfirmed(witnesses);
  let level = levelOf(witnesses);
  if (given !== undefined) {
    level = given;
    reasons.unshift(`A curator rated the report ${given}.`);
  } else if (Math.max(...behind.map(probabilityOf)) < SURELY_READ) {
    level = 'low';
    reasons.push('The words are unclear, so they may have been misread.');
  }
  if (contradicted.length > 0) reasons.push(`Sources disagree on ${listed(contradicted)}.`);
  return { level, reasons, confirmed };
}
