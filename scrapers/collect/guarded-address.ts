// Where a request may go: each address is parsed, resolved once, checked, and connected to as checked.
import type { LookupAddress } from 'node:dns';
import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { StopSource, TryLater } from './collect-error.ts';

export type Lookup = (host: string) => Promise<readonly LookupAddress[]>;

export async function systemLookup(host: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    dns.lookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });
}

/** Resolves once, checks every answer, and connects to just those: no second look-up that could differ. */
export function checkedLookup(
  place: string,
  resolve: Lookup,
  mayReach: (address: string) => boolean,
  limitMs: number,
): LookupFunction {
  return (host, lookupOptions, callback) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new TryLater('dns-failed', {
              place,
              found: `no answer about ${host} in ${limitMs} ms`,
              expected: 'its addresses',
            }),
          ),
        limitMs,
      );
    });
    Promise.race([resolve(host), late])
      .then(addresses => {
        const bad = addresses.find(entry => !mayReach(entry.address));
        if (bad) throw refusedAddress(place, bad.address, host);
        if (addresses.length === 0)
          throw new TryLater('dns-failed', {
            place,
            found: `no address for ${host}`,
            expected: 'at least one',
          });
        if (lookupOptions.all) callback(null, [...addresses]);
        else callback(null, addresses[0]!.address, addresses[0]!.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, '', 4))
      .finally(() => clearTimeout(timer));
  };
}

export function refusePrivateLiteral(url: URL, mayReach: (address: string) => boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayReach(host)) throw refusedAddress(url.href, host, host);
}

function refusedAddress(place: string, address: string, host: string): StopSource {
  const found = address === host ? `the address ${address}` : `${host} at the address ${address}`;
  return new StopSource('address-private', { place, found, expected: 'an address on the public internet' });
}

export function checkedUrl(text: string, place: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch (cause) {
    throw new StopSource('url-invalid', {
      place,
      found: JSON.stringify(text),
      expected: 'a web address',
      cause,
    });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new StopSource('scheme-refused', {
      place,
      found: `an address of the scheme ${url.protocol} (${text.slice(0, 100)})`,
      expected: 'http or https',
    });
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}
