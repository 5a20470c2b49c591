// Dates as feeds write them, to a UTC instant or to as much of a date as was stated; null for what cannot be read.

const MONTHS: Record<string, number> = {};
// First three or more letters as newspapers write them; full names are matched by their beginnings.
const MONTH_WORDS: readonly string[] = [
  'jan ene gen janv янв ιαν januar january januari janvier enero gennaio janeiro styczeń stycznia január jän jänner',
  'feb fév févr fev фев φεβ februar february februari février febrero febbraio fevereiro luty lutego február',
  'mar mär mrz mars maa мар μάρ μαρ march märz maart marzo março marzec marca március márc',
  'apr avr abr апр απρ april avril abril aprile kwiecień kwietnia április ápr',
  'may mai mei maj май мая μάι μαι μαϊ mayo maggio maio maja május máj mag',
  'jun juin июн ιούν ιον ιουν juni june junio giugno junho czerwiec czerwca június jún giu',
  'jul juil июл ιούλ ιολ ιουλ juli july julio luglio julho juillet lipiec lipca július júl lug',
  'aug août aou ago авг αύγ αυγ august augustus agosto sierpień sierpnia augusztus',
  'sep sept set сен σεπ september septembre septiembre settembre setembro wrzesień września szeptember szept',
  'oct okt ott out окт οκτ october oktober octobre octubre ottobre outubro październik października október',
  'nov ноя νοέ νοε november novembre noviembre novembro listopad listopada',
  'dec dez déc dic дек δεκ december dezember décembre diciembre dicembre dezembro grudzień grudnia',
];
MONTH_WORDS.forEach((words, index) => {
  for (const word of words.split(' ')) MONTHS[word] = index + 1;
});

const ZONES: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  mez: 60,
  met: 60,
  cest: 120,
  mesz: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  sast: 120,
  msk: 180,
  gst: 240,
  pkt: 300,
  sgt: 480,
  hkt: 480,
  awst: 480,
  pht: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  et: -300,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
};

interface Parts {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  millisecond?: number | undefined;
  /** Minutes east of UTC; null when a zone is named that we do not know. */
  offset?: number | null | undefined;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

function monthOf(word: string): number | undefined {
  const key = word.toLowerCase().replace(/\.$/, '');
  return MONTHS[key] ?? MONTHS[key.slice(0, 4)] ?? MONTHS[key.slice(0, 3)];
}

function offsetOf(zone: string | undefined): number | null | undefined {
  if (!zone) return undefined;
  const text = zone
    .trim()
    .replace(/^\(|\)$/g, '')
    .replace(/^(?:Etc\/)/i, '');
  const numeric = /^(?:UTC|GMT|UT)?\s*([+\-\u2212])\s*(\d{1,2}):?(\d{2})?(?::?\d{2})?$/i.exec(text);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 14 * 60 ? null : numeric[1] === '+' ? minutes : -minutes;
  }
  return ZONES[text.toLowerCase()] ?? null;
}

function year4(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function format(parts: Parts): string | null {
  const { year, month, day } = parts;
  if (year < 1900 || year > 2200) return null;
  if (month === undefined) return pad(year, 4);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const { hour, minute = 0, second = 0, millisecond = 0 } = parts;
  // A clock time in a zone that nobody can place is no instant; its day still stands.
  if (hour === undefined || parts.offset === null) return date;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && (minute > 0 || second > 0))) return null;
  const instant = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), millisecond);
  return new Date(instant - (parts.offset ?? 0) * 60_000).toISOString().replace('.000Z', 'Z');
}

function hour24(hour: string | undefined, half: string | undefined): number | undefined {
  if (hour === undefined) return undefined;
  const value = Number(hour);
  if (!half) return value;
  const afternoon = /^p|^오후|^下午|^午後/i.test(half);
  return (value % 12) + (afternoon ? 12 : 0);
}

const CLOCK = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{1,2})(?:[:.](?<second>\d{1,2})(?:[.,](?<fraction>\d{1,9}))?)?\s*(?<half>[ap]\.?m\.?)?`;
const ZONE = String.raw`(?<zone>(?:UTC|GMT|UT)?\s*[+\-\u2212]\s*\d{1,2}:?(?:\d{2})?|[A-Za-z][A-Za-z/_]*)?`;
const WEEKDAY = String.raw`(?:\p{L}+\.?,?\s+)?`;
const MONTH = String.raw`(?<month>\p{L}{3,}\.?)`;
const ANY_TAIL = String.raw`(?:\s*\([^)]*\))?`;

const SHAPES: readonly RegExp[] = [
  // ISO 8601 and W3CDTF, with the spaces and missing colons of the field.
  /^(?<year>\d{4})(?:-(?<monthNumber>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  new RegExp(
    String.raw`^(?<year>\d{4})[-/.](?<monthNumber>\d{1,2})[-/.](?<day>\d{1,2})(?:\s*T\s*|\s+)${CLOCK}\s*${ZONE}${ANY_TAIL}$`,
    'iu',
  ),
  /^(?<year>\d{4})[/.](?<monthNumber>\d{1,2})[/.](?<day>\d{1,2})$/,
  /^(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})T(?<hour>\d{1,2})(?<zone>Z|[+-]\d{2}:?\d{2})?$/i,
  /^(?<year>\d{4})(?<monthNumber>\d{2})(?<day>\d{2})(?:[T ]?(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i,
  // RFC 822 and its relatives: the weekday, its comma, the seconds and the zone may be missing, the month may be in words of any language.
  new RegExp(
    String.raw`^${WEEKDAY}(?:\p{L}+\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:de\s+)?${MONTH}[\s,-]+(?:de\s+)?(?<year>\d{4}|\d{2})(?:[\s,T-]+(?:at\s+|um\s+)?${CLOCK})?\s*${ZONE}${ANY_TAIL}$`,
    'iu',
  ),
  // asctime, and Java's with the zone before the year.
  new RegExp(
    String.raw`^(?:\p{L}+,?\s+)${MONTH}\s+(?<day>\d{1,2})\s+${CLOCK}\s+(?:(?<zone>[A-Za-z]{1,5}|[+-]\d{4})\s+)?(?<year>\d{4})$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:\p{L}+,?\s+)${MONTH}\s+(?<day>\d{1,2})\s+(?<year>\d{4})\s+${CLOCK}\s*${ZONE}${ANY_TAIL}$`,
    'iu',
  ),
  // American order in words.
  new RegExp(
    String.raw`^${WEEKDAY}${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:[\s,-]+(?:at\s+)?${CLOCK})?\s*${ZONE}${ANY_TAIL}$`,
    'iu',
  ),
  // A month name between hyphens (Hungarian blogs): 2004-július-13T9:15-05:00.
  new RegExp(
    String.raw`^(?<year>\d{4})[-.\s]+(?<month>\p{L}{3,})[-.\s]+(?<day>\d{1,2})\.?(?:[T\s]+${CLOCK})?\s*${ZONE}$`,
    'iu',
  ),
];

// Korean and Chinese or Japanese dates state their units; Korean and Japanese clocks without a zone are their own.
const EASTERN =
  /^(?<year>\d{4})\s*[년年]\s*(?<monthNumber>\d{1,2})\s*[월月]\s*(?<day>\d{1,2})\s*[일日](?:\s*(?<half>오전|오후|上午|下午|午前|午後)?\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?$/u;
const NATE =
  /^(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})\s+(?<half>오전|오후)\s+(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})$/u;

function fromGroups(
  groups: Record<string, string | undefined>,
  defaultOffset: number | undefined,
): string | null {
  const month = groups['month']
    ? monthOf(groups['month'])
    : groups['monthNumber']
      ? Number(groups['monthNumber'])
      : undefined;
  if (groups['month'] && month === undefined) return null;
  const optional = (name: string): number | undefined =>
    groups[name] === undefined ? undefined : Number(groups[name]);
  return format({
    year: year4(groups['year']!),
    month,
    day: optional('day'),
    hour: hour24(groups['hour'], groups['half']),
    minute: optional('minute'),
    second: optional('second'),
    millisecond: groups['fraction'] ? Math.floor(Number(`0.${groups['fraction']}`) * 1000) : undefined,
    offset: offsetOf(groups['zone']) ?? (groups['zone'] ? null : defaultOffset),
  });
}

/** A date as a feed states it: `2026-07-01T09:30:00Z`, `2026-07-01`, `2026-07`, `2026`, or null. No zone means UTC. */
export function parseFeedDate(value: string | null | undefined): string | null {
  const text = (value ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  if (text === '' || text.length > 80) return null;
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    if (match?.groups) {
      const date = fromGroups(match.groups, 0);
      if (date) return date;
    }
  }
  const eastern = EASTERN.exec(text) ?? NATE.exec(text);
  if (eastern?.groups) return fromGroups(eastern.groups, /[年]/.test(text) ? 480 : 540);
  const day = /^(\d{4})-(\d{3})$/.exec(text);
  if (day) {
    const date = new Date(Date.UTC(Number(day[1]), 0, Number(day[2])));
    return Number(day[2]) >= 1 && date.getUTCFullYear() === Number(day[1])
      ? date.toISOString().slice(0, 10)
      : null;
  }
  return fromNumbers(text);
}

function fromNumbers(text: string): string | null {
  // Seconds or milliseconds since 1970.
  if (/^\d{10}(\.\d+)?$/.test(text))
    return new Date(Math.floor(Number(text)) * 1000).toISOString().replace('.000Z', 'Z');
  if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString().replace('.000Z', 'Z');
  const slashed = new RegExp(
    String.raw`^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>\d{4})(?:[ ,]+${CLOCK})?\s*${ZONE}$`,
    'iu',
  ).exec(text);
  if (!slashed?.groups) return null;
  const [a, b] = [Number(slashed.groups['a']), Number(slashed.groups['b'])];
  // 11/12/2026 is November here and December there: only a day above twelve, or dots, settle the order.
  const dotted = text.includes('.') && /^\d{1,2}\./.test(text);
  const [month, day] = dotted ? [b, a] : a > 12 ? [b, a] : b > 12 || a === b ? [a, b] : [0, 0];
  if (month === 0) return null;
  return fromGroups({ ...slashed.groups, monthNumber: String(month), day: String(day) }, 0);
}
