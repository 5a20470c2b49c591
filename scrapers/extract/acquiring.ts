// Reads "Nordway acquires Lumo for $27M", "Lumo acquired by Nordway", "acquisition of Lumo": the target is the company.
import { isBackground } from './background.ts';
import { leadingName, readSubject, type Subject } from './clause.ts';
import { giversOf } from './giving.ts';
import type { Mention, Pattern } from './mention.ts';
import type { Money } from './money.ts';
import { moneyRole } from './money-role.ts';
import { type Name, nameKey, readName } from './names.ts';
import { readNameList } from './parties.ts';
import type { Reading, VerbAt } from './reading.ts';
import { readStatus } from './status.ts';
import type { Sentence, Token } from './tokens.ts';
import { DESCRIPTORS } from './words/things.ts';

const STOPS =
  /^(?:to|that|which|as|with|at|who|whose|after|amid|while|for|in|by|via|through|following|because|despite|is|are|was|has|will|before|from|months|weeks|days|when|since|on|but|valued|valuing|out|giving|under|until|plus|over|so|using|ahead|worth|against)$/;
/** What is bought when no company is: things, shares, property. */
const THINGS =
  /^(?:stake|stakes|shares|share|stock|licen[cs]e|licen[cs]es|property|building|buildings|land|apartment|home|house|mansion|domain|rights|patents?|customers?|users?|property|bitcoin|btc|bonds?|debt|loans?|tokens?|chips?|gpus?|ft|aircraft|ships?|vessels?|planes?|satellites?|trucks?|buses|vehicles|cars?|minority|more|time|power|electricity|equipment|tickets?|talent|data|access|credits|hotel|tower|site|field|oil|gas|gold|art|painting|yacht|island|nft|nfts|art|ad|ads|assets?|portfolio|properties|followers|media|inventory|drugs?|vaccines?|weapons?|energy|ipo|visa|paypal|veteran|exclusive)$/;

export function readAcquiring(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
  const { means, form } = verb.verb;
  if (means.includes('sell')) return readSelling(reading, sentence, verb, limit);
  const strong = means.includes('acquire');
  const weak = means.includes('acquire-weak');
  if (
    !strong &&
    !weak &&
    !(means.includes('raise-weak') && verb.verb.base === 'take' && takePrivate(reading, verb, limit) > 0)
  )
    return [];
  const { tokens } = reading;
  if (
    tokens[verb.next]?.lower === 'by' ||
    (form === 'past' &&
      /^(?:was|were|been|being|be|is|are|gets|get|got)$/.test(tokens[verb.first - 1]?.lower ?? ''))
  ) {
    return readAcquiredBy(reading, sentence, verb, limit);
  }
  // "bids $2B for Lumo": the sum stands before the name.
  const offer = /^(?:bid|offer)$/.test(verb.verb.base);
  if (offer && !(reading.moneyAt.has(verb.next) && forAt(reading, verb.next, limit) > 0)) return [];
  const privately = verb.verb.base === 'take' ? takePrivate(reading, verb, limit) : -1;
  const targets =
    privately > 0
      ? readTargets(reading, verb.next, privately)
      : readTargets(reading, offer ? forAt(reading, verb.next, limit) + 1 : verb.next, limit);
  if (targets.names.length === 0 || (targets.thing && !targets.control)) return [];
  const subject = readSubject(reading, sentence, verb);
  const buyers = giversOf(reading, subject);
  if (weak && buyers.length === 0) return [];
  const price = offer
    ? (reading.moneyAt.get(verb.next) ?? null)
    : (priceAfter(reading, targets.end, limit) ??
      (verb.verb.form === 'base' ? priceBefore(reading, sentence, verb.first) : null));
  // "nabs Walmart from a rival": only a described company, or a price, makes such a verb a purchase.
  if (/^(?:grab|nab)$/.test(verb.verb.base) && !price && !targets.described) return [];
  // "picks up $7M": a sum is raised, not bought.
  if (weak && !offer && reading.moneyAt.has(verb.next)) return [];
  if (underReview(reading, sentence, verb.first)) return [];
  return targets.names.map(company =>
    acquisition(reading, sentence, {
      pattern: strong ? 'acquire' : 'acquire-weak',
      company,
      buyers: buyers.filter(buyer => nameKey(buyer.text) !== nameKey(company.text)),
      price: targets.names.length === 1 ? price : null,
      verb,
      modal: subject.modal,
      end: targets.end,
      limit,
      relative: subject.relative,
      subordinate: subject.subordinate,
    }),
  );
}

/** Nouns: "acquisition of Lumo by Nordway", "Lumo acquisition", "offers to buy", "acquisition offer from Nordway". */
export function readAcquisitionNouns(
  reading: Reading,
  sentence: Sentence,
  verbs: readonly VerbAt[],
): Mention[] {
  const { tokens } = reading;
  const mentions: Mention[] = [];
  for (let i = sentence.from; i < sentence.to && mentions.length < 3; i += 1) {
    const { lower } = tokens[i]!;
    if (lower !== 'acquisition' && lower !== 'takeover' && lower !== 'buyout' && lower !== 'purchase')
      continue;
    if (tokens[i + 1]?.lower !== 'of') {
      const named = namedAcquisition(reading, sentence, i, verbs);
      if (named) mentions.push(named);
      continue;
    }
    const targets = readTargets(reading, i + 2, sentence.to);
    if (targets.names.length === 0 || targets.thing) continue;
    if (underReview(reading, sentence, i)) continue;
    const buyer = ownerOf(reading, sentence, i);
    const later = byWhom(reading, targets.end, sentence.to);
    const price = priceAfter(reading, targets.end, sentence.to) ?? priceBefore(reading, sentence, i);
    const subordinate =
      /^(?:following|after|since|despite|amid)$/.test(
        tokens[Math.max(sentence.from, i - (price ? 3 : 2))]?.lower ?? '',
      ) || /^(?:following|after)$/.test(tokens[i - 1]?.lower ?? '');
    for (const company of targets.names.slice(0, 2)) {
      if (buyer && nameKey(buyer.text) === nameKey(company.text)) continue;
      mentions.push(
        acquisition(reading, sentence, {
          pattern: 'acquisition-of',
          company,
          buyers: later ? [later] : buyer ? [buyer] : [],
          price,
          verb: null,
          modal: i,
          end: targets.end,
          limit: sentence.to,
          relative: false,
          subordinate,
        }),
      ); // prettier-ignore
    }
  }
  return mentions;
}

/** "takes Lumo private": where "private" stands. */
function takePrivate(reading: Reading, verb: VerbAt, limit: number): number {
  for (let i = verb.next + 1; i < Math.min(limit, verb.next + 9); i += 1)
    if (
      reading.tokens[i]!.lower === 'private' &&
      !/^(?:equity|investment|credit)$/.test(reading.tokens[i + 1]?.lower ?? '')
    )
      return i;
  return -1;
}

/** "Judge blocks", "Regulators approve": the deal was news before; its review is none. */
function underReview(reading: Reading, sentence: Sentence, at: number): boolean {
  for (let i = sentence.from; i < at; i += 1)
    if (
      /^(?:approves?|approved|clears?|cleared|blocks?|blocked|probes?|investigates?|investigating|scrutinizes?|antitrust|regulators?|watchdog|judge|regulatory|hurdle|approval|oks?|greenlights?|challenges?|sues?)$/.test(
        reading.tokens[i]!.lower,
      )
    )
      return true;
  return false;
}

function forAt(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 7); i += 1) if (reading.tokens[i]!.lower === 'for') return i;
  return -1;
}

const DEAL_VERBS =
  /^(?:completes?|completed|closes|closed|finalizes|finalized|announces|announced|terminates|terminated|ends|ended|abandons|abandoned|cancels|cancelled|canceled|drops|dropped|scraps|scrapped|plans|wraps|seals|agrees|confirms|confirmed)$/;

/** "Nordway completes Lumo acquisition": the name stands before the noun, the buyer before the verb. */
function namedAcquisition(
  reading: Reading,
  sentence: Sentence,
  at: number,
  verbs: readonly VerbAt[],
): Mention | null {
  const { tokens } = reading;
  for (let i = at - 2; i >= Math.max(sentence.from + 1, at - 7); i -= 1) {
    const through = /^(?:with|through|via|by|in)$/.test(tokens[i]!.lower);
    if (!DEAL_VERBS.test(tokens[i]!.lower) && !through) continue;
    const company = readName(tokens, i + 1, at);
    const verb = verbs.find(one => one.first === i);
    const buyer = verb
      ? readSubject(reading, sentence, verb).name
      : (leadingName(tokens, sentence.from, i) ?? readName(tokens, sentence.from, i));
    if (!company || company.last !== at - 1 || !buyer || nameKey(buyer.text) === nameKey(company.text))
      return null;
    return acquisition(reading, sentence, {
      pattern: 'acquisition-of',
      company,
      buyers: [buyer],
      price: priceAfter(reading, at + 1, sentence.to) ?? priceBefore(reading, sentence, at),
      verb: null,
      modal: i,
      end: at,
      limit: sentence.to,
      relative: false,
      subordinate: false,
    }); // prettier-ignore
  }
  return null;
}

function readAcquiredBy(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
  const { tokens } = reading;
  let by = verb.next;
  while (by < Math.min(limit, verb.next + 3) && tokens[by]!.lower !== 'by') by += 1;
  const subject = readSubject(reading, sentence, verb);
  if (!subject.name) return [];
  if (tokens[by]?.lower !== 'by') {
    // "Lumo has been acquired"
    if (sentence.field !== 'title' || tokens[verb.first - 1]?.lower !== 'been') return [];
    return [
      acquisition(reading, sentence, {
        pattern: 'acquired-by',
        company: subject.name,
        buyers: [],
        price: priceAfter(reading, verb.next, limit),
        verb,
        modal: subject.modal,
        end: verb.next,
        limit,
        relative: subject.relative,
        subordinate: subject.subordinate,
      }),
    ];
  }
  const { names, next } = readNameList(tokens, by + 1, limit);
  if (names.length === 0) return [];
  const reduced = !/^(?:was|were|been|being|be|is|are|gets|get|got)$/.test(
    tokens[verb.first - 1]?.lower ?? '',
  );
  return [
    acquisition(reading, sentence, {
      pattern: 'acquired-by',
      company: subject.name,
      buyers: names.slice(0, 2),
      price: priceAfter(reading, next, limit),
      verb,
      modal: subject.modal,
      end: next,
      limit,
      relative: subject.relative || (reduced && sentence.field !== 'title'),
      subordinate: subject.subordinate,
    }),
  ]; // prettier-ignore
}

/** "Tata sells Lumo to Nordway for $27M". */
function readSelling(reading: Reading, sentence: Sentence, verb: VerbAt, limit: number): Mention[] {
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
  const itself = /^(?:itself|up)$/.test(tokens[verb.next]?.lower ?? '');
  const staff = tender(reading, sentence, verb, limit, subject);
  if (staff) return [staff];
  if (to < 0) return [];
  if (passive || itself || to === verb.next) {
    const { names, next } = readNameList(tokens, to + 1, limit);
    if (!subject.name || !names[0]) return [];
    return [
      acquisition(reading, sentence, {
        pattern: 'sell',
        company: subject.name,
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
  const targets = readTargets(reading, verb.next, to);
  const { names, next } = readNameList(tokens, to + 1, limit);
  const company = targets.names[0];
  if (!company || !names[0] || (targets.thing && !price)) return [];
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

/** "Lumo employees sell shares worth ₹100 Cr": old shares change hands, no company does. */
function tender(
  reading: Reading,
  sentence: Sentence,
  verb: VerbAt,
  limit: number,
  subject: Subject,
): Mention | null {
  const { tokens } = reading;
  let staff = false;
  let shares = false;
  for (let i = sentence.from; i < limit; i += 1) {
    if (
      /^(?:employees|staff|staffers|workers|founders|insiders|investors|shareholders|backers)$/.test(
        tokens[i]!.lower,
      ) &&
      i < verb.first
    )
      staff = true;
    if (i >= verb.next && i < verb.next + 5 && /^(?:shares|stock|stakes?|esops?)$/.test(tokens[i]!.lower))
      shares = true;
  }
  if (!staff || !shares) return null;
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
  for (let i = from + 1; i < to; i += 1)
    if (
      /^(?:employees|staff|staffers|workers|founders|insiders|investors|shareholders|backers)$/.test(
        tokens[i]!.lower,
      )
    )
      return leadingName(tokens, from, i) ?? readName(tokens, from, i);
  return null;
}

const STAFF = /^(?:employees|staff|staffers|workers|founders|insiders|investors|shareholders|backers)$/;

type Targets = { names: Name[]; end: number; thing: boolean; described: boolean; control: boolean };

function readTargets(reading: Reading, from: number, limit: number): Targets {
  const { tokens } = reading;
  let end = from;
  let of = -1;
  while (end < Math.min(limit, from + 22)) {
    const token = tokens[end]!;
    if (
      token.text === '.' ||
      token.text === ';' ||
      token.text === '—' ||
      token.text === ':' ||
      token.text === '(' ||
      token.text === '?'
    )
      break;
    if (
      STOPS.test(token.lower) &&
      end > from &&
      !(
        token.cap &&
        tokens[end + 1]?.cap &&
        tokens[end - 1]?.cap &&
        token.lower !== 'for' &&
        token.lower !== 'to' &&
        token.lower !== 'in' &&
        token.lower !== 'from' &&
        token.lower !== 'as'
      )
    )
      break;
    if (reading.moneyAt.has(end)) break;
    if (token.lower === 'of' && of < 0) of = end;
    end += 1;
  }
  // "the assets of Lumo", "majority of Lumo", "all of Lumo": the company is what follows.
  let start = from;
  if (
    of > 0 &&
    !tokens[of - 1]?.cap &&
    /^(?:assets|all|most|business|operations|majority|control|part|parts|acquisition|arm|unit|division|shares|remainder|rest|substantially)$/.test(
      tokens[of - 1]?.lower ?? '',
    )
  )
    start = of + 1;
  let thing = false;
  let described = false;
  let comma = end;
  for (let i = start; i < end; i += 1) {
    if (tokens[i]!.text === ',') {
      comma = i;
      break;
    }
  }
  const first = tokens[start];
  if (!first || start >= end) return { names: [], end, thing: false, described, control: false };
  // "a majority stake in Lumo": control changes hands.
  for (let i = start; i < end; i += 1) {
    if (
      !/^(?:majority|controlling)$/.test(tokens[i]!.lower) ||
      !/^(?:stake|interest|share|shareholding)$/.test(tokens[i + 1]?.lower ?? '') ||
      !/^(?:in|of)$/.test(tokens[i + 2]?.lower ?? '')
    )
      continue;
    const name = readNameList(tokens, i + 3, limit).names[0];
    if (name) return { names: [name], end: name.last + 1, thing: false, described, control: true };
  }
  const names: Name[] = [];
  const parts = splitTargets(tokens, start, end, comma);
  for (const part of parts) {
    const name = readTarget(tokens, part.from, part.to) ?? smallName(tokens, part, end);
    if (name) names.push(name);
  }
  // "two podcast companies, Anchor and Gimlet": the names stand behind the comma.
  if (
    names.length === 0 &&
    comma < end &&
    /^(?:companies|startups|firms|brands|businesses)$/.test(tokens[comma - 1]!.lower)
  ) {
    const behind = readNameList(tokens, comma + 1, limit);
    names.push(...behind.names.slice(0, 4));
    if (names.length > 0) end = behind.next;
  }
  for (let i = start; i < (names[0]?.first ?? start); i += 1)
    if (DESCRIPTORS.has(tokens[i]!.lower)) described = true;
  const last = tokens[parts[0]!.to - 1]!;
  if (THINGS.test(last.lower) && !/^(?:assets?|portfolio)$/.test(last.lower))
    thing = !(names[0] && names[0].last === parts[0]!.to - 1 && last.cap && names[0].last > names[0].first);
  for (let i = start; i < parts[0]!.to; i += 1) {
    if (/^(?:stake|stakes|shares|sq\.|square-foot|license|licence)$/.test(tokens[i]!.lower)) thing = true;
    if (i === start && tokens[i]!.digit && /^[\d,.]+$/.test(tokens[i]!.text)) thing = true;
  }
  return { names: names.slice(0, 4), end, thing, described, control: false };
}

/** "Treat and Narrato": two names are two targets; "Hugging and Face Inc" stays whole where nothing describes. */
function splitTargets(
  tokens: Token[],
  from: number,
  to: number,
  comma: number,
): { from: number; to: number }[] {
  const end = comma;
  const parts: { from: number; to: number }[] = [];
  let start = from;
  for (let i = from; i < end; i += 1) {
    if (tokens[i]!.lower === 'and' && i > start && !tokens[i + 1]?.cap) {
      // "acquires Lumo and its team"
      parts.push({ from: start, to: i });
      return parts;
    }
    if (tokens[i]!.lower === 'and' && i > start && tokens[i - 1]!.cap && tokens[i + 1]?.cap) {
      parts.push({ from: start, to: i });
      start = i + 1;
    }
  }
  if (end > start) parts.push({ from: start, to: end });
  // "purchased two companies: New York-based Treat, …" is left to the reader of lists.
  return parts.length > 0 ? parts : [{ from, to }];
}

/** "is acquiring io, the device startup": a single word in small letters that a description follows is a name. */
function smallName(tokens: Token[], part: { from: number; to: number }, end: number): Name | null {
  const token = tokens[part.from]!;
  if (part.to - part.from !== 1 || token.punct || THINGS.test(token.lower) || DESCRIPTORS.has(token.lower))
    return null;
  const aside =
    tokens[part.to]?.text === ',' &&
    /^(?:a|an|the|which)$/.test(tokens[part.to + 1]?.lower ?? '') &&
    part.to <= end;
  if (!aside || !/^[a-z][a-z\d.]+$/.test(token.text)) return null;
  return { text: token.text, start: token.start, end: token.end, first: part.from, last: part.from };
}

/** The name of what is bought; "Walmart's robotics business" is bought whole, under that name. */
function readTarget(tokens: Token[], from: number, to: number): Name | null {
  let b = to;
  const last = tokens[b - 1];
  if (!last) return null;
  // "Lumo's assets", "Lumo assets", "Lumo deal": the name without the noun.
  while (
    b - 1 > from &&
    /^(?:assets?|acquisition|deal|merger|bid|takeover|purchase|outright|fully|today|robotics-assets)$/.test(
      tokens[b - 1]!.lower,
    )
  )
    b -= 1;
  for (let i = b - 1; i > from; i -= 1) {
    if (tokens[i]!.lower !== "'s") continue;
    const right = readName(tokens, i + 1, b);
    if (right && right.last === b - 1) return right;
    const left = readName(tokens, from, i);
    if (left && i + 1 < b && DESCRIPTORS.has(tokens[b - 1]!.lower)) {
      // Only a part of the owner is bought.
      const start = left.first;
      let text = '';
      for (let k = start; k < b; k += 1)
        text += (k > start && tokens[k]!.start > tokens[k - 1]!.end ? ' ' : '') + tokens[k]!.text;
      return { text, start: tokens[start]!.start, end: tokens[b - 1]!.end, first: start, last: b - 1 };
    }
    return left;
  }
  return readName(tokens, from, b);
}

/** "for $27M", "in a $27M deal", "at a price of $27M", "for around £2.9 billion ($3.85 billion)". */
export function priceAfter(reading: Reading, from: number, limit: number): Money | null {
  const { tokens, moneyAt } = reading;
  for (let i = from; i < Math.min(limit, from + 45); i += 1) {
    const sum = moneyAt.get(i);
    if (!sum) {
      if (tokens[i]!.text === ';') return null;
      if (/^(?:raised|raising|generated|revenue|previously|invested)$/.test(tokens[i]!.lower)) return null;
      continue;
    }
    if (sum.first !== i || sum.conversion) {
      i = sum.last;
      continue;
    }
    const role = moneyRole(tokens, sum, from, limit);
    if (role === 'new' || role === 'valuation') return sum.currency === null ? null : sum;
    return null;
  }
  return null;
}

function priceBefore(reading: Reading, sentence: Sentence, at: number): Money | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 5); i -= 1) {
    const sum = reading.moneyAt.get(i);
    if (sum && !sum.conversion) return sum;
    if (reading.tokens[i]!.punct) return null;
  }
  return null;
}

/** Who owns the noun: "Nordway's acquisition of Lumo", "Nordway announced the acquisition of Lumo". */
function ownerOf(reading: Reading, sentence: Sentence, at: number): Name | null {
  const { tokens } = reading;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 6); i -= 1) {
    if (tokens[i]!.lower === "'s" || (tokens[i]!.text === "'" && i > sentence.from))
      return readName(tokens, Math.max(sentence.from, i - 6), i);
  }
  // The sentence's first words, up to the verb that announces.
  for (let i = sentence.from; i < at; i += 1) {
    if (
      /^(?:announces?|announced|completes?|completed|confirms?|confirmed|closes|closed|unveils?|finalizes|finalized|through|via|said|expands|picks|plans|proposes|agrees|cancels|ends|ended|has)$/.test(
        tokens[i]!.lower,
      )
    ) {
      return i > sentence.from ? readName(tokens, sentence.from, firstComma(tokens, sentence.from, i)) : null;
    }
  }
  return null;
}

function firstComma(tokens: Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (tokens[i]!.text === ',') return i;
  return to;
}

function byWhom(reading: Reading, from: number, limit: number): Name | null {
  for (let i = from; i < Math.min(limit, from + 8); i += 1) {
    if (reading.tokens[i]!.lower === 'by') return readNameList(reading.tokens, i + 1, limit).names[0] ?? null;
  }
  return null;
}

type Parts = {
  pattern: Pattern;
  company: Name;
  buyers: Name[];
  price: Money | null;
  verb: VerbAt | null;
  modal: number;
  end: number;
  limit: number;
  relative: boolean;
  subordinate: boolean;
};

function acquisition(reading: Reading, sentence: Sentence, parts: Parts): Mention {
  const first = parts.verb?.first ?? parts.modal;
  return {
    kind: 'acquisition',
    pattern: parts.pattern,
    company: parts.company,
    money: parts.price,
    stage: null,
    stageIs: 'none',
    valuation: null,
    leads: [],
    investors: parts.buyers,
    status: readStatus(reading, sentence, parts.verb, parts.modal, 'acquisition', parts.end),
    sentence: sentence.index,
    field: sentence.field,
    trigger: { first, last: (parts.verb?.next ?? first + 1) - 1 },
    relative: parts.relative,
    subordinate: parts.subordinate,
    background: isBackground(reading, sentence, first, parts.end),
    person: false,
    roundNoun: false,
    scope: { from: sentence.from, to: parts.limit },
  };
}
