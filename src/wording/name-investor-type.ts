// What kind of investor one is, for people who do not read codes.

/** `vc` gives `venture capital`, `private-equity` gives `private equity`; null where it is not known. */
export function nameInvestorType(type: string | null | undefined): string | null {
  if (!type) return null;
  return type === 'vc' ? 'venture capital' : type.replaceAll('-', ' ');
}
