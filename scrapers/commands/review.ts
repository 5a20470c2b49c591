// `tributary review`: what is unsure, most consequential first, with the evidence side by side; the answer becomes a ruling.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { whileLocked } from '../ledger/lock-ledger.ts';
import type { Unsure } from '../reconcile/list-unsure.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { type Command, type Effects, type OptionValues, UsageError } from './command.ts';
import { openStandingLedger, resolvePath } from './data-option.ts';
import { enactRuling, signRuling } from './try-ruling.ts';

const money = (amount: number | null | undefined, currency: string | null | undefined) =>
  amount == null ? 'no amount' : `${currency ?? ''} ${amount.toLocaleString('en-US')}`.trim();

function tellClaim(claim: Claim): string[] {
  const { says, witnesses, evidence } = claim;
  const page = witnesses[0]!;
  const price =
    says.valuation === undefined ? '' : `, valued at ${money(says.valuation, says.valuation_currency)}`;
  return [
    `    ${claim.id}  ${says.company}, ${says.kind} ${says.stage}, ${money(says.amount, says.currency)}${price}, ${says.status}`,
    `      ${page.publisher} (${page.publisher_kind}), ${page.published ?? 'no date'}  ${page.url}`,
    ...evidence.slice(0, 4).map(({ field, text }) => `      ${field}: “${text}”`),
  ];
}

function tellEvent(event: Event, claims: ReadonlyMap<string, Claim>): string[] {
  const head = `  ${event.id}  ${money(event.amount, event.currency)}, ${event.announced ?? 'no date'}, ${event.status}, ${event.confidence}`;
  const shown = event.claims.slice(0, 5).flatMap(id => {
    const claim = claims.get(id);
    return claim ? tellClaim(claim) : [];
  });
  const more = event.claims.length - 5;
  return [head, ...shown, ...(more > 0 ? [`    and ${more} more`] : [])];
}

/** A question as a person reads it: what is asked, the evidence of both sides, the answers. */
export function tellQuestion(
  question: Unsure,
  events: ReadonlyMap<string, Event>,
  claims: ReadonlyMap<string, Claim>,
): string {
  const sides = [question.event, ...question.candidates].flatMap(id => {
    const event = events.get(id);
    return event ? tellEvent(event, claims) : [`  ${id}`];
  });
  const asked = question.claims.flatMap(id => {
    const claim = claims.get(id);
    return claim && question.claims.length === 1 ? tellClaim(claim) : [];
  });
  return [
    `${question.id}  ${question.question}`,
    `  ${money(question.money, 'USD')} at stake, doubt ${Math.round(question.doubt * 100)} %`,
    ...(asked.length > 0 ? ['  asked about', ...asked] : []),
    ...sides,
    ...question.choices.map((choice, index) => `  [${index + 1}] ${choice.says}`),
    '',
  ].join('\n');
}

async function look(ledger: Ledger) {
  const [claims, rulings, organizations, rates] = await Promise.all([
    ledger.readClaims(),
    ledger.readRulings(),
    ledger.readOrganizations(),
    ledger.readRates(),
  ]);
  const { events, unsure } = reconcile({ claims, rulings, organizations, rates });
  return {
    unsure,
    events: new Map(events.map(event => [event.id, event])),
    claims: new Map(claims.map(claim => [claim.id, claim])),
  };
}

interface Opened {
  readonly ledger: Ledger;
  readonly folder: string;
}

/** Ids of the questions that an earlier `--json` listed. */
async function idsIn(path: string): Promise<ReadonlySet<string>> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(line => line.trim() !== '');
  try {
    return new Set(lines.map(line => String((JSON.parse(line) as Unsure).id)));
  } catch (error) {
    throw new UsageError(
      `${path} is no list of questions (${(error as Error).message}); expected what "tributary review --json" printed.`,
    );
  }
}

/** The questions that --at-least and --not-in leave. */
async function narrow(
  unsure: readonly Unsure[],
  values: OptionValues,
  effects: Effects,
): Promise<readonly Unsure[]> {
  const least = Number(values['at-least'] ?? 0);
  if (!Number.isFinite(least) || least < 0)
    throw new UsageError(`--at-least is ${JSON.stringify(values['at-least'])}; expected US dollars.`);
  const asked = values['not-in'];
  const known = typeof asked === 'string' ? await idsIn(resolvePath(asked, effects)) : new Set<string>();
  return unsure.filter(({ id, money }) => money >= least && !known.has(id));
}

async function answer(
  question: Unsure,
  choice: number,
  { ledger, folder }: Opened,
  values: OptionValues,
  effects: Effects,
): Promise<void> {
  const chosen = question.choices[choice - 1];
  if (chosen === undefined) {
    throw new UsageError(`--choice is ${choice}; expected a number from 1 to ${question.choices.length}.`);
  }
  const ruling = signRuling(chosen.ruling, values, effects);
  const changes = await whileLocked(folder, () => enactRuling(ledger, ruling));
  effects.output.write([`${ruling.id} is recorded: ${chosen.says}`, ...changes, ''].join('\n'));
}

/** Asks a person at a terminal one question after the other; an empty answer passes one over, `q` ends. */
async function interview(
  limit: number,
  opened: Opened,
  values: OptionValues,
  effects: Effects,
): Promise<void> {
  const lines = createInterface({ input: effects.input, output: effects.output });
  const passed = new Set<string>();
  try {
    for (let asked = 0; asked < limit; asked++) {
      // Each answer may settle other questions, so they are asked of what then stands.
      const { unsure, events, claims } = await look(opened.ledger);
      const question = unsure.find(entry => !passed.has(entry.id));
      if (question === undefined) break;
      passed.add(question.id);
      effects.output.write(tellQuestion(question, events, claims));
      const choice = (await lines.question('answer (empty: later, q: end) ')).trim();
      if (choice === 'q') break;
      if (choice === '') continue;
      const reason = values['reason'] ?? (await lines.question('reason '));
      const link = values['link'] ?? (await lines.question('link '));
      try {
        await answer(question, Number(choice), opened, { ...values, reason, link }, effects);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        effects.error.write(`${error.message}\n`);
      }
    }
  } finally {
    lines.close();
  }
}

export const reviewCommand: Command = {
  name: 'review',
  summary: 'lists what is unsure, most consequential first, and takes the decision as a ruling',
  usage:
    '[--limit N] [--at-least USD] [--not-in FILE] [--answer QUESTION --choice N --reason TEXT --link URL] [--by NAME] [--data DIR] [--json]',
  details: [
    '--limit N          how many questions; 20 unless given',
    '--at-least USD     only questions on which so much money hangs',
    '--not-in FILE      only questions that are not in this list, which an earlier --json printed',
    '--answer QUESTION  the question to answer, by its id; at a terminal they are asked one by one',
    '--choice N         the answer, by its number',
    '--reason TEXT      why, in a sentence that the corrections log shows',
    '--link URL         what proves it',
    '--by NAME          who says so; TRIBUTARY_EDITOR or the user name unless given',
    '--data DIR         the ledger; data/ of the checkout unless given',
    '--json             the questions as JSON Lines',
  ],
  options: {
    limit: { type: 'string' },
    'at-least': { type: 'string' },
    'not-in': { type: 'string' },
    answer: { type: 'string' },
    choice: { type: 'string' },
    reason: { type: 'string' },
    link: { type: 'string' },
    by: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, _words, effects) {
    const opened = await openStandingLedger(values, effects);
    const limit = values['limit'] === undefined ? 20 : Number(values['limit']);
    if (!Number.isInteger(limit) || limit < 1)
      throw new UsageError(`--limit is ${JSON.stringify(values['limit'])}; expected a number of questions.`);
    if (effects.isTerminal && values['answer'] === undefined && !values['json']) {
      await interview(limit, opened, values, effects);
      return 0;
    }
    const { unsure, events, claims } = await look(opened.ledger);
    if (values['answer'] !== undefined) {
      const question = unsure.find(entry => entry.id === values['answer']);
      if (question === undefined)
        throw new UsageError(
          `There is no question ${String(values['answer'])}: expected one that "tributary review" shows.`,
        );
      await answer(question, Number(values['choice']), opened, values, effects);
      return 0;
    }
    const wanted = await narrow(unsure, values, effects);
    for (const question of wanted.slice(0, limit))
      effects.output.write(
        values['json'] ? `${JSON.stringify(question)}\n` : `${tellQuestion(question, events, claims)}\n`,
      );
    if (!values['json'])
      effects.output.write(
        wanted.length === 0
          ? 'Nothing is unsure.\n'
          : `${Math.min(limit, wanted.length)} of ${wanted.length} questions\n`,
      );
    return 0;
  },
};
