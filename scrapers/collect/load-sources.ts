// data/sources.yaml to sources: every mistake is named with its line, what was found and what was expected.
import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Source, sourceSchema } from '../../src/model/source.ts';

/** The sources file is wrong: mend the lines that the message names. */
export class SourcesInvalid extends Error {
  override name = 'SourcesInvalid';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Parses the text of a sources file; throws SourcesInvalid with every problem at once. */
export function parseSources(text: string, file: string): Source[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: string[] = [];
  for (const error of document.errors) {
    problems.push(
      `${file}:${error.linePos?.[0].line ?? 1}: found YAML that cannot be read (${error.message.split('\n')[0]}); expected a list of sources.`,
    );
  }
  if (problems.length > 0) throw new SourcesInvalid(problems);
  const entries: unknown = document.toJS();
  if (!Array.isArray(entries)) {
    throw new SourcesInvalid([
      `${file}:1: found ${entries === null ? 'nothing' : typeof entries}; expected a list of sources, each beginning with "- id:".`,
    ]);
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const sources: Source[] = [];
  const firstLine = new Map<string, number>();
  entries.forEach((entry: unknown, index) => {
    const named =
      typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : `entry ${index + 1}`;
    const result = sourceSchema.safeParse(entry);
    if (!result.success) {
      for (const issue of result.error.issues) {
        const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
        const value = path.reduce<unknown>(
          (at, part) => (at as Record<string | number, unknown> | undefined)?.[part],
          entry,
        );
        const found = value === undefined ? 'nothing' : JSON.stringify(value);
        problems.push(
          `${file}:${lineOf([index, ...path])}: source "${named}", ${path.join('.') || 'the entry'}: found ${found}; expected otherwise: ${issue.message}`,
        );
      }
      return;
    }
    const earlier = firstLine.get(result.data.id);
    if (earlier !== undefined) {
      problems.push(
        `${file}:${lineOf([index, 'id'])}: source "${named}", id: found it again (first on line ${earlier}); expected each id once.`,
      );
      return;
    }
    firstLine.set(result.data.id, lineOf([index, 'id']));
    sources.push(result.data);
  });
  if (problems.length > 0) throw new SourcesInvalid(problems);
  return sources;
}

/** Reads and parses a sources file. */
export async function loadSources(file: string): Promise<Source[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new SourcesInvalid([
      `${file}: found no readable file (${(error as NodeJS.ErrnoException).code ?? String(error)}); expected a list of sources in YAML.`,
    ]);
  }
  return parseSources(text, file);
}
