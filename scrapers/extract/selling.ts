// Reads "Tata sells Lumo to Nordway for $27M", and sales of old shares by those who hold them.
import { acquisition, priceAfter } from './acquisition.ts';
import { readTargets } from './acquisition-target.ts';
import { readSubject, type Subject } from './clause.ts';
import { readDealObject } from './deal-object.ts';
import { findWord, hasWord } from './find-word.ts';
import type { Mention } from './mention.ts';
import { moneyRole } from './money-role.ts';
import { readNameList } from './name-list.ts';
import { type Name, readName } from './names.ts';
import type { Reading, VerbAt } from './reading.ts';
import { leadingName } from './subject-name.ts';
import type { Sentence, Token } from './tokens.ts';

/** "Tata sells Lumo to Nordway for $27M". */
export function readSelling(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
  const { tokens } = reading;
  const passive = /^(?:was|were|been|being|be|is|are|gets|get|got)$/.test(
    tokens[verb.first - 1]?.lower ?? '',
  );
  let to = -1;
  for (let i = verb.next; i < Math.min(limit, verb.next + 24); i += 1) {
    if (tokens[i]!.text === '.' || tokens[i]!.text === ';') break;
    if (tokens[i]!.lower === 'to' && (tokens[i + 1]?.cap || tokens[i + 2]?.cap)) {
      to = i;
      break;
    }
  }
  const price = priceAfter(reading, verb.next, limit);
  const subject = readSubject(reading, sentence, verb);
  const bonds = readDealObject(reading, verb.next, limit);
  if (bonds.kind === 'debt' && bonds.money && subject.name && !passive) {
    // "Lumo sells $2B of junk bonds"
    return [
      {
        ...acquisition(reading, sentence, {
          pattern: 'sell',
          company: subject.name,
          buyers: [],
          price: bonds.money,
          verb,
          modal: subject.modal,
          end: bonds.end,
          limit,
          relative: subject.relative,
          subordinate: subject.subordinate,
        }),
        kind: 'debt',
        stageIs: null,
      },
    ];
  }
  const itself = /^(?:itself|up)$/.test(tokens[verb.next]?.lower ?? '');
  const staff = tender(reading, sentence, verb, limit, subject);
  if (staff) return [staff];
  if (to < 0) return [];
  const targets = passive || itself || to === verb.next ? null : readTargets(reading, verb.next, to);
  const { names, next } = readNameList(tokens, to + 1, limit);
  const company = targets ? targets.names[0] : subject.name;
  if (!company || !names[0] || (targets?.thing && !price)) return [];
  return [
    acquisition(reading, sentence, {
      pattern: 'sell',
      company,
      buyers: names.slice(0, 1),
      price,
      verb,
      modal: subject.modal,
      end: next,
      limit,
      relative: subject.relative,
      subordinate: subject.subordinate,
    }),
  ];
}

const STAFF = /^(?:employees|staff|staffers|workers|founders|insiders|investors|shareholders|backers)$/;
const SHARES = /^(?:shares|stock|stakes?|esops?)$/;

/** "Lumo employees sell shares worth ₹100 Cr": old shares change hands, no company does. */
function tender(
  reading: Reading,
  sentence: Sentence,
  verb: VerbAt,
  limit: number,
  subject: Subject,
): Mention | null {
  const { tokens } = reading;
  if (!hasWord(tokens, sentence.from, Math.min(verb.first, limit), STAFF)) return null;
  if (!hasWord(tokens, verb.next, Math.min(limit, verb.next + 5), SHARES)) return null;
  const company =
    subject.name && !STAFF.test(tokens[subject.name.last + 1]?.lower ?? '')
      ? subject.name
      : leadingStaff(tokens, sentence.from, verb.first);
  if (!company) return null;
  const price = priceAfter(reading, verb.next, limit);
  const isValue =
    price !== null &&
    (tokens[price.first - 1]?.lower === 'at' || moneyRole(tokens, price, verb.next, limit) === 'valuation');
  return {
    ...acquisition(reading, sentence, {
      pattern: 'sell',
      company,
      buyers: [],
      price: isValue ? null : price,
      verb,
      modal: subject.modal,
      end: verb.next,
      limit,
      relative: subject.relative,
      subordinate: subject.subordinate,
    }),
    kind: 'tender',
    stageIs: null,
  }; // prettier-ignore
}

function leadingStaff(tokens: Token[], from: number, to: number): Name | null {
  const staff = findWord(tokens, from + 1, to, STAFF);
  return staff < 0 ? null : (leadingName(tokens, from, staff) ?? readName(tokens, from, staff));
}
