// Addresses found inside documents: resolved against where they stand, and kept only if they lead to the web.

/** An absolute http(s) address, or null for anything else (scripts, mail, files, nonsense). */
export function webAddress(value: string | null | undefined, base: string | null | undefined): string | null {
  const text = (value ?? '').trim().replace(/[\t\r\n]+/g, '');
  if (text === '') return null;
  let url: URL;
  try {
    url = new URL(text, base ?? undefined);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // What was written stays as it was written: only what had to be resolved takes the form of the resolver.
  return /^https?:\/\/[^\s<>"]+$/i.test(text) ? text : url.href;
}
