// Structured data for search engines, safe to write into a page whatever a name contains.

/** JSON with every `<` escaped, so that no text from outside can end the element that it stands in. */
export function formatJsonLd(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
