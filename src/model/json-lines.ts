// JSON Lines: how the ledger's records stand in files, read with errors that name the line and written in one way.
import type { z } from 'zod';

/** One line of a file that could not be read: where, and what was found and expected. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

/** A zod error as one sentence a problem, each opening with the field. */
export function explainIssues(error: z.core.$ZodError): string {
  return error.issues
    .map(issue => (issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message))
    .join(' ');
}

/**
 * Reads JSON Lines against a schema. Bad lines do not stop the good ones: they come back as problems named
 * `file:line`. A byte-order mark and empty lines are passed over.
 */
export function parseJsonLines<S extends z.ZodType>(
  text: string,
  schema: S,
  place: string,
): { records: z.output<S>[]; problems: Problem[] } {
  const records: z.output<S>[] = [];
  const problems: Problem[] = [];
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const where = `${place}:${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      problems.push({ place: where, message: `This line is not JSON (${(error as Error).message}).` });
      return;
    }
    const result = schema.safeParse(value);
    if (result.success) records.push(result.data);
    else problems.push({ place: where, message: explainIssues(result.error) });
  });
  return { records, problems };
}

/** A value with its keys in alphabetical order at every depth, so that equal records are equal lines. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, entry]) => [key, sortKeys(entry)]),
  );
}

/** Records as JSON Lines in the order given, keys sorted, with a line feed at the end. */
export function formatJsonLines(records: Iterable<unknown>): string {
  let text = '';
  for (const record of records) text += `${JSON.stringify(sortKeys(record))}\n`;
  return text;
}
