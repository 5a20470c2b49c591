// Who we are, in every request: the project, and, where the operator named them, a page and a contact.

/** The token by which robots.txt addresses us. */
export const PRODUCT_TOKEN = 'Tributary';
const VERSION = '0.1';

const clean = (text: string | undefined): string => (text ?? '').replace(/[^\w.@+:/~ -]/g, '').trim();

/** `Tributary/0.1 (+page; contact)`; publishers such as the SEC refuse clients that leave the contact out. */
export function userAgent(contact?: string | undefined, page?: string | undefined): string {
  const parts = [
    clean(page) ? `+${clean(page)}` : 'reads public funding news into open data',
    clean(contact),
  ];
  return `${PRODUCT_TOKEN}/${VERSION} (${parts.filter(Boolean).join('; ')})`;
}
