// `tributary status`: what the ledger holds and how its sources fare.
import { join } from 'node:path';
import type { Source } from '../../src/model/source.ts';
import { loadSources } from '../collect/load-sources.ts';
import { readSourceState } from '../collect/source-state.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Command } from './command.ts';
import { openStandingLedger } from './data-option.ts';

const countBy = <T>(list: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of list) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
};

const inWords = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

/** A source that fails, rests or answers strangely, in the words of its notice or error. */
interface Trouble {
  readonly id: string;
  readonly last_success: string | null;
  readonly errors: number;
  readonly next_try: string | null;
  readonly what: readonly string[];
}

/** How the sources of a ledger fare; null for a ledger that watches none of its own. */
async function sourcesOf(ledger: Ledger, folder: string) {
  let sources: Source[];
  try {
    sources = await loadSources(join(folder, 'sources.yaml'));
  } catch {
    // A copy of a ledger may come without its list; `tributary sources check` says what is wrong with one.
    return null;
  }
  const troubles: Trouble[] = [];
  let never = 0;
  for (const source of sources.filter(entry => entry.enabled)) {
    const { state } = readSourceState(await ledger.readState(source.id));
    const { health } = state;
    if (health.last_try === undefined) never++;
    const what =
      health.notices ??
      (health.last_error ? [`${health.last_error.code}: ${health.last_error.message}`] : []);
    if (what.length > 0) {
      troubles.push({
        id: source.id,
        last_success: health.last_success ?? null,
        errors: health.errors,
        next_try: health.next_try ?? null,
        what,
      });
    }
  }
  const on = sources.filter(source => source.enabled).length;
  return { all: sources.length, on, never_asked: never, in_trouble: troubles.length, troubles };
}

export const statusCommand: Command = {
  name: 'status',
  summary: 'says what the ledger holds and how its sources fare',
  usage: '[--data DIR] [--json]',
  details: [
    '--data DIR  the ledger; data/ of the checkout unless given',
    '--json      the same for a machine',
  ],
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  async run(values, _words, effects) {
    const { ledger, folder } = await openStandingLedger(values, effects);
    const [claims, documents, events, organizations, signals, rulings] = await Promise.all([
      ledger.readClaims(),
      ledger.readDocuments(),
      ledger.readEvents(),
      ledger.readOrganizations(),
      ledger.readSignals(),
      ledger.readRulings(),
    ]);
    const newest =
      events
        .map(event => event.announced ?? '')
        .sort()
        .at(-1) ?? '';
    const sources = await sourcesOf(ledger, folder);
    const report = {
      data: folder,
      documents: documents.length,
      claims: { all: claims.length, by_method: countBy(claims, claim => claim.method) },
      events: {
        all: events.length,
        in_scope: events.filter(event => event.in_scope).length,
        by_kind: countBy(events, event => event.kind),
        by_status: countBy(events, event => event.status),
        newest: newest || null,
      },
      organizations: organizations.length,
      signals: signals.length,
      rulings: rulings.length,
      sources,
    };
    if (values['json']) {
      effects.output.write(`${JSON.stringify(report)}\n`);
      return 0;
    }
    effects.output.write(
      [
        `ledger         ${folder}`,
        `documents      ${report.documents}`,
        `claims         ${report.claims.all}${claims.length ? ` (${inWords(report.claims.by_method)})` : ''}`,
        `events         ${report.events.all}, ${report.events.in_scope} about AI infrastructure; newest ${newest || 'none'}`,
        ...(events.length
          ? [
              `  by kind      ${inWords(report.events.by_kind)}`,
              `  by status    ${inWords(report.events.by_status)}`,
            ]
          : []),
        `organizations  ${report.organizations}`,
        `signals        ${report.signals}`,
        `rulings        ${report.rulings}`,
        ...(sources
          ? [
              `sources        ${sources.on} on of ${sources.all}; ${sources.never_asked} never asked, ${sources.in_trouble} in trouble`,
              ...sources.troubles.flatMap(({ id, what, last_success }) =>
                what.map(line => `  ${id}: ${line} (last success: ${last_success?.slice(0, 16) ?? 'never'})`),
              ),
            ]
          : []),
        '',
      ].join('\n'),
    );
    return 0;
  },
};
