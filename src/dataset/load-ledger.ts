// The door between the ledger's files and the site: reads and validates them, once a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { buyingRoleSchema } from '../model/buying-role.ts';
import { claimSchema } from '../model/claim.ts';
import { documentSchema } from '../model/document.ts';
import { eventSchema } from '../model/event.ts';
import { explainIssues, type Problem, parseJsonLines } from '../model/json-lines.ts';
import { organizationSchema } from '../model/organization.ts';
import { revisionSchema } from '../model/revision.ts';
import { rulingSchema } from '../model/ruling.ts';
import { signalSchema } from '../model/signal.ts';
import { slugSchema, sourceSchema } from '../model/source.ts';
import type { Ledger, SourceState } from './ledger.ts';
import { taxonomySchema } from './taxonomy.ts';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** A source's state file is the collector's own; the site reads what it knows of and ignores the rest. */
function readState(id: string, raw: unknown): SourceState {
  const state = (raw ?? {}) as Record<string, unknown>;
  const health = (state['health'] ?? {}) as Record<string, unknown>;
  const pick = (...names: string[]) =>
    names.map(name => text(state[name]) ?? text(health[name])).find(value => value !== null) ?? null;
  const items = state['items'] ?? state['items_seen'] ?? state['seen'] ?? health['items'];
  const failure = health['last_error'] as { code?: unknown; message?: unknown } | undefined;
  return {
    id,
    last_success: pick('last_success', 'succeeded', 'last_ok'),
    last_attempt: pick('last_attempt', 'attempted', 'last_visit', 'visited', 'last_try'),
    last_error:
      pick('last_error', 'error') ?? text([failure?.code, failure?.message].filter(Boolean).join(': ')),
    notices: Array.isArray(health['notices']) ? health['notices'].map(String) : [],
    newest_item: pick('newest_item', 'newest'),
    items:
      typeof items === 'number'
        ? items
        : Array.isArray(items)
          ? items.length
          : items && typeof items === 'object'
            ? Object.keys(items).length
            : null,
  };
}

/**
 * Reads every record of a ledger folder that the site shows. A folder that is missing or empty is a ledger with
 * nothing in it; a record that does not fit its schema is left out and reported among the problems.
 */
export function readLedger(folder: string): Ledger {
  const problems: Problem[] = [];

  function read(name: string): string | null {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }
  function lines<S extends z.ZodType>(name: string, schema: S): z.output<S>[] {
    const content = read(name);
    if (content === null) return [];
    const found = parseJsonLines(content, schema, name);
    problems.push(...found.problems);
    return found.records;
  }
  function shelf<S extends z.ZodType>(name: string, schema: S): z.output<S>[] {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter(file => file.endsWith('.jsonl'))
      .sort()
      .flatMap(file => lines(`${name}/${file}`, schema));
  }
  function structured<T>(name: string, parseText: (content: string) => T, absent: T): T {
    const content = read(name);
    if (content === null) return absent;
    try {
      return parseText(content);
    } catch (error) {
      problems.push({ place: name, message: `This file could not be read (${(error as Error).message}).` });
      return absent;
    }
  }

  const rawTaxonomy = structured<unknown>('taxonomy.yaml', content => parse(content), {});
  const taxonomy = taxonomySchema.safeParse(rawTaxonomy ?? {});
  if (!taxonomy.success) problems.push({ place: 'taxonomy.yaml', message: explainIssues(taxonomy.error) });

  const rawSources = structured<unknown>('sources.yaml', content => parse(content), []);
  const listed = Array.isArray(rawSources)
    ? rawSources
    : (((rawSources as Record<string, unknown> | null)?.['sources'] as unknown[] | undefined) ?? []);
  const sources = listed.flatMap((entry, index) => {
    const result = sourceSchema.safeParse(entry);
    if (result.success) return [result.data];
    problems.push({ place: `sources.yaml, entry ${index + 1}`, message: explainIssues(result.error) });
    return [];
  });

  const stateFolder = join(folder, 'state');
  const states = existsSync(stateFolder)
    ? readdirSync(stateFolder)
        .filter(file => file.endsWith('.json'))
        .map(file => {
          const id = basename(file, '.json');
          return readState(
            id,
            structured<unknown>(`state/${file}`, content => JSON.parse(content), {}),
          );
        })
    : [];

  // An id becomes an address and a file name, so one that is no slug is never let near the disk.
  const events = shelf('events', eventSchema).filter(event => {
    const fits = slugSchema.safeParse(event.id).success && slugSchema.safeParse(event.company_id).success;
    if (!fits)
      problems.push({
        place: 'events',
        message: `The event ${JSON.stringify(event.id)} of ${JSON.stringify(event.company_id)} has an id that is no slug; it is left out.`,
      });
    return fits;
  });

  return {
    events,
    organizations: lines('organizations.jsonl', organizationSchema),
    signals: shelf('signals', signalSchema),
    buyingRoles: lines('buying-roles.jsonl', buyingRoleSchema),
    claims: shelf('claims', claimSchema),
    documents: shelf('documents', documentSchema),
    rulings: lines('rulings.jsonl', rulingSchema),
    revisions: lines('revisions.jsonl', revisionSchema),
    sources,
    sourceStates: new Map(states.map(state => [state.id, state])),
    taxonomy: taxonomy.success ? taxonomy.data : taxonomySchema.parse({}),
    extractionQuality: structured<unknown>('quality/extraction.json', content => JSON.parse(content), null),
    signalsQuality: structured<unknown>('quality/signals.json', content => JSON.parse(content), null),
    problems,
  };
}
