// Whether two names or addresses mean one organization: for the reader's own list against the accounts.

/** Words that a register adds to a name and that people leave off. */
const LEGAL =
  /\b(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sas|sa|bv|ab|oy|pbc|kk|pte|pty|holdings?)\b\.?/g;

/** A name as it is compared: no case, accents, punctuation or legal form. */
export function foldName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('&', ' and ');
  const words = plain.replaceAll(LEGAL, ' ').replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return words === '' ? plain.replaceAll(/[^\p{L}\p{N}]+/gu, '') : words;
}

/** Host of an address or of a mail box: `https://www.Example.com/x`, `a@example.com` → `example.com`; else empty. */
export function foldDomain(text: string): string {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : '';
}
