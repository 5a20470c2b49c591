// One address for one page: what trackers, wrappers and habits add is taken off before an item gets its identity.
import { createHash } from 'node:crypto';
import { webAddress } from './web-address.ts';

const TRACKING_PREFIX = /^(?:utm_|mtm_|pk_|fb_|itm_|campaign_|__hs|hsa_|at_custom|wt_mc|stm_|ns_)/i;
const TRACKING = new Set(
  (
    'fbclid gclid dclid gbraid wbraid gclsrc srsltid yclid ysclid twclid msclkid ttclid igshid li_fat_id mc_cid mc_eid mc_tc ' +
    '_hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok vero_id vero_conv oly_anon_id oly_enc_id _bhlid _branch_match_id ' +
    'rss_id s_cid ncid cmpid cid_source ocid sref smid feedname feedtype wt.mc_id spm guccounter guce_referrer guce_referrer_sig'
  ).split(' '),
);

/** Addresses that only lead to another one, which they carry in a parameter. */
const WRAPPERS: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly parameter: readonly string[];
}[] = [
  { host: /(^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameter: ['url', 'q'] },
  { host: /(^|\.)bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, parameter: ['url'] },
  { host: /^l\.facebook\.com$/, path: /^\/l\.php$/, parameter: ['u'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameter: ['url'] },
  { host: /^go\.theregister\.com$/, path: /^\/feed\/(?=www\.)/, parameter: [] },
];

/** The address behind a redirect link, as far as the link itself tells. */
export function unwrapAddress(address: string): string {
  let current = address;
  for (let round = 0; round < 3; round += 1) {
    const url = new URL(current);
    const wrapper = WRAPPERS.find(entry => entry.host.test(url.hostname) && entry.path.test(url.pathname));
    if (!wrapper) return current;
    const inner = wrapper.parameter.map(name => url.searchParams.get(name)).find(Boolean);
    const next =
      wrapper.parameter.length === 0
        ? `https://${url.pathname.replace(wrapper.path, '')}`
        : webAddress(inner, null);
    if (!next) return current;
    current = next;
  }
  return current;
}

export interface CleanOptions {
  /** Host of the feed's own site: `ref` is dropped only where it names it. */
  readonly site?: string | null | undefined;
  /** Hosts to rewrite, for publishers whose links leak their plumbing. */
  readonly hosts?: Readonly<Record<string, string>> | undefined;
  readonly keepFragment?: boolean | undefined;
}

/** A clean http(s) address for storing and showing, or null for what is none. */
export function cleanAddress(address: string, options: CleanOptions = {}): string | null {
  const full = webAddress(address, null);
  if (!full) return null;
  const url = new URL(unwrapAddress(full));
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const mapped = options.hosts?.[url.hostname];
  if (mapped) url.hostname = mapped;
  url.username = '';
  url.password = '';
  if (!options.keepFragment) url.hash = '';
  const names = [...new Set(url.searchParams.keys())];
  const dropped = names.filter(name => isTracking(name, url.searchParams.get(name) ?? '', options.site));
  for (const name of dropped) url.searchParams.delete(name);
  if (dropped.length > 0 && [...url.searchParams].length === 0) url.search = '';
  return url.href;
}

function isTracking(name: string, value: string, site: string | null | undefined): boolean {
  const lower = name.toLowerCase();
  if (TRACKING_PREFIX.test(lower) || TRACKING.has(lower)) return true;
  if (lower !== 'ref' && lower !== 'source') return false;
  return (
    /^(?:rss|feed|rssfeed)$/i.test(value) || (Boolean(site) && value.includes(site!.replace(/^www\./, '')))
  );
}

/** The form in which two addresses of one page are equal: no scheme, no `www.`, no trailing slash, sorted parameters. */
export function addressKey(address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/(?:index\.(?:html?|php))?$/i, '').replace(/\/amp$/i, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}${url.hash}`;
}

/** First digits of the SHA-256 of a text, in hexadecimal. */
export function digest(text: string, length = 16): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
