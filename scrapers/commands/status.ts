// `tributary status`: what the ledger holds and how its sources fare.
import type { Command } from './command.ts';
import { openLedger } from './data-option.ts';

const countBy = <T>(list: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of list) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
};

const inWords = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

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
    const { ledger, folder } = openLedger(values, effects);
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
        '',
      ].join('\n'),
    );
    return 0;
  },
};
