// How much a claim counts: by the trust in who publishes it, and once for each independent voice.
import type { Claim, Witness } from '../../src/model/claim.ts';
import type { PublisherKind } from '../../src/model/source.ts';

/** Trust in a publisher, in points: a party's own word, a newsroom, the trade press, a copy of others. */
export const TRUST: Readonly<Record<PublisherKind, number>> = {
  primary: 4,
  newsroom: 3,
  trade: 2,
  aggregator: 1,
};

/** What a claim without a probability counts. */
const UNRATED = 0.8;

/** Agencies whose text many titles print: all of these copies are the agency's one voice. */
const AGENCY =
  /(?:^|[/(,]|via )\s*(bloomberg|reuters|afp|associated press|dow jones|dpa|pti|ians|xinhua|kyodo|yonhap)\b/;

/** All that a party says of itself (releases, filings, copies on wires) is one voice: it has one origin. */
const PARTY = 'a party to it';

/** Whose voice a page is; pages with one voice are one witness, however many they are. */
export function voiceOf(witness: Witness): string {
  if (witness.publisher_kind === 'primary') return PARTY;
  const publisher = witness.publisher.toLowerCase();
  // "Business Times / Bloomberg", "FashionUnited (AFP)": what is printed is the agency's.
  return AGENCY.exec(publisher)?.[1] ?? publisher.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The most trusted of the pages that carry a claim. */
export function trustOf(claim: Claim): number {
  return Math.max(...claim.witnesses.map(witness => TRUST[witness.publisher_kind]));
}

export const probabilityOf = (claim: Claim): number => claim.confidence ?? UNRATED;

/**
 * The weight behind a value: for each voice that states it the trust in it times how surely it was read, the best
 * reading of each voice counting. Ten copies weigh as much as one.
 */
export function weigh(claims: readonly Claim[]): number {
  const voices = new Map<string, number>();
  for (const claim of claims) {
    for (const witness of claim.witnesses) {
      const voice = voiceOf(witness);
      const weight = TRUST[witness.publisher_kind] * probabilityOf(claim);
      if (weight > (voices.get(voice) ?? 0)) voices.set(voice, weight);
    }
  }
  let sum = 0;
  for (const weight of voices.values()) sum += weight;
  return sum;
}
