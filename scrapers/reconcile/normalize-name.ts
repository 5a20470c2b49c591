// Names as documents spell them → keys by which claims find their organization.

/** Legal forms, which say nothing about who it is; dropped at the end of a name. */
const LEGAL_FORMS = new Set(
  'inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh mbh ag sa sas sarl bv nv ab as oy oyj aps srl spa pte pty pvt private pbc kk kg se'.split(
    ' ',
  ),
);

/** Words that a document adds or leaves out at will; "Xnor.ai" and "Xnor" are one company, "Loom Systems" and "Loom" are not. */
const LOOSE_ENDINGS = new Set(['ai', 'io', 'com', 'group', 'holdings', 'holding']);

/** Further endings that are only dropped when the registry knows exactly one organization of that name. */
const REGISTRY_ENDINGS = new Set([
  ...LOOSE_ENDINGS,
  ...'labs lab technologies technology tech systems computing robotics energy research networks intelligence'.split(
    ' ',
  ),
]);

/** Below this many characters a shortened name says too little to be trusted. */
const SHORTEST_LOOSE_KEY = 4;

const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  // Cyrillic and Greek, in the transliteration that the press uses for company names.
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  α: 'a',
  β: 'b',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** Small Latin words of a name, without accents, trade marks, a leading "the" and legal forms at its end. */
export function nameWords(name: string): string[] {
  const plain = name
    .replace(/[™®©℠]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøđðłæœıþа-яα-ως]/g, letter => SPECIAL_LETTERS[letter] ?? letter)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/&/g, ' and ')
    .replace(/['’`]/g, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words;
}

function withoutEndings(words: readonly string[], endings: ReadonlySet<string>): readonly string[] {
  let end = words.length;
  while (end > 1 && endings.has(words[end - 1]!)) end--;
  const rest = words.slice(0, end);
  return rest.join('').length >= SHORTEST_LOOSE_KEY ? rest : words;
}

/** Equal for spellings of one name: "Open AI, Inc." and "OpenAI" give `openai`. */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

/** The key under which claims of an unlisted company come together: "TaniHub Group" and "TaniHub" give `tanihub`. */
export function looseKey(name: string): string {
  return withoutEndings(nameWords(name), LOOSE_ENDINGS).join('');
}

/** The name without the endings that the registry may have where a document has not, and the reverse. */
export function registryKey(name: string): string {
  return withoutEndings(nameWords(name), REGISTRY_ENDINGS).join('');
}

/** Thirty-two bits of FNV-1a as eight hexadecimal digits: a short mark that is the same on every machine. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** An id for a name that the registry does not list; names outside the Latin script get a mark instead of letters. */
export function slugOf(name: string): string {
  const words = nameWords(name);
  const latin = words.map(word => word.replace(/[^a-z0-9]/g, '')).filter(Boolean);
  return latin.join('').length === words.join('').length && latin.length > 0
    ? latin.join('-')
    : [...latin, `x${shortHash(words.join(' '))}`].join('-');
}
