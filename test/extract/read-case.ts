// Reads the input file of a case: the headline on the first line, the summary on the second, the body on the rest.
import type { ExtractInput } from '../../scrapers/extract/document-text.ts';

/** A line that holds only "-" stands for a field that is missing. */
export function readCase(name: string, file: string): ExtractInput {
  const [title = '', summary = '', ...body] = file.replace(/\n$/, '').split('\n');
  const field = (text: string): string | null => (text === '-' || text === '' ? null : text);
  return {
    id: name,
    title: field(title),
    summary: field(summary),
    body: field(body.join('\n')),
    url: null,
    publisher: null,
    published: null,
  };
}
