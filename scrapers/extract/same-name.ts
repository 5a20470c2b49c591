// Says whether two spellings may be one name: "Venti" and "Venti Technologies", "GM" and "General Motors".
import { remember } from './remember.ts';
import { LEGAL_ENDINGS } from './words/things.ts';

const EXTRA =
  /^(?:the|group|holdings?|technologies|technology|labs?|company|inc|corp|co|ltd|llc|plc|ai|app|io|international|global|systems?|solutions|software|health|robotics|capital|ventures|partners|management|fund)$/;

/** One spelling for comparing names: no case, accents, legal endings, marks; ".ai" as a word of its own. */
export const nameKey = remember((name: string): string => {
  // Most names are plain words.
  if (/^[A-Za-z\d]+$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/\.(ai|io|com|co|app|net|org)\b/g, ' $1')
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(
      (word, i, all) => !(LEGAL_ENDINGS.words.has(word) && i > 0) && !(word === 'the' && all.length > 1),
    )
    .join(' ');
});

const SMALL = /^(?:of|and|for|the|in|on|to|de|du)$/;

/** "GM" and "General Motors", "NIH" and "National Institutes of Health". */
function isInitials(short: string, long: string): boolean {
  const words = long.split(' ').filter(word => !SMALL.test(word));
  return (
    words.length > 1 &&
    short === short.toUpperCase() &&
    words.map(word => word[0]).join('') === short.toLowerCase()
  );
}

/** Houses that one text calls by both names. */
const ALIASES = new Map([
  ['a16z', 'andreessen horowitz'],
  ['gv', 'google ventures'],
  ['lsvp', 'lightspeed venture partners'],
  ['500 startups', '500 global'],
  ['p g', 'procter gamble'],
]);

/** Whether two names may be one: equal, or one is the other with words added that names are shortened by. */
export function sameName(a: string, b: string): boolean {
  const x = nameKey(a);
  const y = nameKey(b);
  if (x === y) return x !== '';
  if (x.replaceAll(' ', '') === y.replaceAll(' ', '')) return true;
  if (ALIASES.get(x) === y || ALIASES.get(y) === x) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < 2) return false;
  if (short.length <= 4 && isInitials(a.length < b.length ? a : b, long)) return true;
  if (long.startsWith(`${short} `)) return true;
  if (!x.includes(' ') && !y.includes(' ')) return false;
  const stripped = (key: string): string =>
    key
      .split(' ')
      .filter((word, i) => i === 0 || !EXTRA.test(word))
      .join(' ');
  return stripped(x) === stripped(y);
}
