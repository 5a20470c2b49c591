// The English name of a country, for people who do not read codes.

const names = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' });

/** The same where what is unknown is shown in its own way. */
export const nameKnownCountry = (code: string | null): string | null =>
  code === null ? null : nameCountry(code);

/** `US` gives `United States`; anything that is no country code comes back as it is. */
export function nameCountry(code: string | null): string {
  if (code === null) return 'not stated';
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
