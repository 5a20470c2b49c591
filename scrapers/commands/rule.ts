// `tributary rule`: a person's correction, with its reason and its proof; it outranks claims at every run.

import type { RulingDraft } from '../../src/model/ruling.ts';
import { whileLocked } from '../ledger/lock-ledger.ts';
import { type Command, UsageError } from './command.ts';
import { openStandingLedger } from './data-option.ts';
import { enactRuling, signRuling, withdrawRuling } from './try-ruling.ts';

/** A value as one writes it on a command line: JSON where it is JSON, else the words themselves. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Form {
  readonly words: string;
  readonly means: string;
  readonly draft: (words: readonly string[]) => RulingDraft | null;
}

const two = (words: readonly string[]): [string, string] | null =>
  words.length === 2 ? [words[0]!, words[1]!] : null;

function merge(words: readonly string[]): RulingDraft | null {
  const pair = two(words);
  return pair && { action: 'merge', event: pair[0], into: pair[1] };
}

/** What can be ruled, by its first word. */
const FORMS: Readonly<Record<string, Form>> = {
  set: {
    words: 'set EVENT FIELD VALUE',
    means: 'gives a field of an event this value (JSON or plain words)',
    draft: ([event, field, ...value]) =>
      event && field && value.length > 0
        ? { action: 'set', event, field, value: readValue(value.join(' ')) }
        : null,
  },
  merge: { words: 'merge EVENT INTO', means: 'makes one event of two', draft: merge },
  duplicate: {
    words: 'duplicate EVENT OF',
    means: 'the same: the first is a duplicate of the second',
    draft: merge,
  },
  split: {
    words: 'split EVENT CLAIM…',
    means: 'makes an event of its own of some claims of an event',
    draft: ([event, ...claims]) => (event && claims.length > 0 ? { action: 'split', event, claims } : null),
  },
  reject: {
    words: 'reject CLAIM',
    means: 'silences a claim',
    draft: words => (words.length === 1 ? { action: 'reject', claim: words[0]! } : null),
  },
  organizations: {
    words: 'organizations ORGANIZATION INTO',
    means: 'says that two organizations are one; links to the first still work',
    draft: words => {
      const pair = two(words);
      return pair && { action: 'merge-organizations', organization: pair[0], into: pair[1] };
    },
  },
};

const OTHERS = ['list', 'withdraw RULING'];

export const ruleCommand: Command = {
  name: 'rule',
  summary: 'adds a correction with its reason and link, lists corrections, takes one back',
  usage: `${Object.keys(FORMS).join('|')}|list|withdraw … --reason TEXT --link URL [--by NAME] [--data DIR]`,
  details: [
    ...Object.values(FORMS).map(form => `${form.words}  ${form.means}`),
    'list  shows all corrections',
    'withdraw RULING  takes a correction back: what it changed is as it was',
    '--reason TEXT  why, in a sentence that the corrections log shows',
    '--link URL     what proves it',
    '--by NAME      who says so; TRIBUTARY_EDITOR or the user name unless given',
    '--data DIR     the ledger; data/ of the checkout unless given',
  ],
  options: {
    reason: { type: 'string' },
    link: { type: 'string' },
    by: { type: 'string' },
    data: { type: 'string' },
  },
  takesWords: true,
  async run(values, words, effects) {
    const { ledger, folder } = await openStandingLedger(values, effects);
    const [verb, ...rest] = words;
    if (verb === 'list') {
      for (const ruling of await ledger.readRulings()) effects.output.write(`${JSON.stringify(ruling)}\n`);
      return 0;
    }
    if (verb === 'withdraw' && rest.length === 1) {
      const changes = await whileLocked(folder, () => withdrawRuling(ledger, rest[0]!));
      effects.output.write([`${rest[0]} is withdrawn`, ...changes, ''].join('\n'));
      return 0;
    }
    const form = verb === undefined ? undefined : FORMS[verb];
    const draft = form?.draft(rest) ?? null;
    if (draft === null) {
      const expected = form
        ? form.words
        : [...Object.values(FORMS).map(entry => entry.words), ...OTHERS].join(', ');
      throw new UsageError(`Found ${JSON.stringify(words.join(' '))}; expected ${expected}.`);
    }
    const ruling = signRuling(draft, values, effects);
    const changes = await whileLocked(folder, () => enactRuling(ledger, ruling));
    effects.output.write([`${ruling.id} is recorded`, ...changes, ''].join('\n'));
    return 0;
  },
};
