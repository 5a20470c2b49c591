// Addresses from outside are only ever linked when they are web addresses.

/** The address when it is http or https, else null: it is then shown as text and never as a link. */
export function safeUrl(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** A web address for a bare domain such as `anthropic.com`, or null where it is not one. */
export function domainUrl(domain: string | null | undefined): string | null {
  if (!domain || !/^[a-z0-9.-]+\.[a-z]{2,}(\/[\w./-]*)?$/i.test(domain)) return null;
  return safeUrl(`https://${domain}`);
}
