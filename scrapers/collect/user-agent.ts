// Who we are, in every request: the project, its page and, where the operator gave one, a contact.

const PRODUCT = 'Tributary';
const VERSION = '0.1';
const PAGE = 'https://github.com/tributary-data/tributary';

/** The token by which robots.txt addresses us. */
export const PRODUCT_TOKEN = PRODUCT;

/** `Tributary/0.1 (+page; contact)`; publishers such as the SEC refuse clients that leave the contact out. */
export function userAgent(contact?: string | undefined): string {
  const clean = (contact ?? '').replace(/[^\w.@+:/ -]/g, '').trim();
  return `${PRODUCT}/${VERSION} (+${PAGE}${clean ? `; ${clean}` : ''})`;
}
