// node bench/eval/turned.ts: how well the extractor reads the worked-on two thirds once their news is told otherwise: the company
// under a name of another shape, a headline that only describes it, a headline in another style of capitals.
import { extract } from '../../scrapers/extract/extract.ts';
import { findCorpus, type Item, partOf, readCorpus } from './corpus.ts';
import { f1, precision, recall, resultsOf, score } from './score.ts';

/** Invented names, by what makes them hard to tell from the words around them. */
const NAMES: Record<string, readonly string[]> = {
  'coined word': ['Velmora', 'Quorix', 'Tessaly', 'Brindlex'],
  'word with a capital inside': ['DeepKiln', 'OpenRidge', 'iKestrel', 'eTarn'],
  'two words': ['Copper Lantern', 'Hidden Weir', 'Mighty Eaves', 'Parallel Fen'],
  'three words': ['Pacific Loom Energy', 'Bank of Selby', 'Mother Kiln Labs', 'Great Northern Weir'],
  'small letters': ['loopfy', 'neonextra', 'kaitoo', 'anecdota'],
  digits: ['11x', 'Bolt42', '4Frontier', 'Level93'],
  'ordinary word': ['Current', 'Found', 'Together', 'Public'],
  'ordinary words': ['Next Larder', 'Public Loft', 'First Weir', 'Open Larch'],
  'a people first': ['Swiss Kilm', 'British Larch', 'German Kestrow', 'Indian Loom Exchange'],
  sign: ['Hale & Moor', 'S&K', 'Salt & Kiln', 'X-energia'],
  'owner ending': ["Morley's", "Harrow's", "Kettle's", "O'Tarn"],
};

/** What a headline may say in place of the name. */
const DESCRIPTIONS = [
  'AI startup',
  'this fintech firm',
  'robotics company',
  'Berlin-based software maker',
  'a healthcare company',
];

/** How publishers write headlines. */
const STYLES: Record<string, (title: string) => string> = {
  'Every Main Word Large': title =>
    title.replace(WORD, (word, at: number) => (at > 0 && SMALL.has(word) ? word : large(word))),
  'Every Word Large': title => title.replace(WORD, large),
  'ALL CAPITALS': title => title.toUpperCase(),
};
const WORD = /[A-Za-z][\w\u2019'.-]*/g;
const SMALL = new Set('a an the of in on at to for and or by with from as is its'.split(' '));
const large = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const exactly = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'gu');

/** The item with its companies under other names; null where a label's name does not stand in the text to the letter. */
export function renamed(item: Item, names: readonly string[], from: number): Item | null {
  const companies = [...new Set(item.labels.events.map(({ company }) => company))].sort(
    (a, b) => b.length - a.length,
  );
  const text = [item.title, item.summary, item.body].join('\n');
  if (companies.length === 0 || companies.some(company => !text.includes(company))) return null;
  const map = new Map(companies.map((company, i) => [company, names[(from + i) % names.length]!]));
  const turn = <T extends string | null>(field: T): T =>
    (field === null
      ? field
      : companies.reduce(
          (text, company) => text.replace(exactly(company), () => map.get(company)!),
          field as string,
        )) as T;
  return {
    ...item,
    title: turn(item.title),
    summary: turn(item.summary),
    body: turn(item.body),
    labels: {
      ...item.labels,
      events: item.labels.events.map(event => ({ ...event, company: map.get(event.company)! })),
    },
  };
}

/** The item with the name of its one company struck from the headline; null where the text below does not name it. */
export function unnamed(item: Item, description: string): Item | null {
  const [event, ...others] = item.labels.events;
  if (!event || others.length > 0) return null;
  const { company } = event;
  if (!item.title.includes(company) || ![item.summary, item.body].some(field => field?.includes(company)))
    return null;
  const opens = item.title.startsWith(company);
  return {
    ...item,
    title: item.title.replace(exactly(company), () => (opens ? large(description) : description)),
  };
}

function print(name: string, items: readonly (Item | null)[]): void {
  const turned = items.filter(item => item !== null);
  const { documents, events } = score(
    resultsOf(turned, item => extract(item).events),
    new Map(),
  );
  const three = (value: number): string => value.toFixed(3);
  console.log(
    `  ${name.padEnd(30)} ${String(turned.length).padStart(4)} items   documents F1 ${three(f1(documents))}   events precision ${three(precision(events))}  recall ${three(recall(events))}  F1 ${three(f1(events))}`,
  );
}

if (import.meta.main) {
  const file = findCorpus();
  if (!file) {
    console.log(
      'SKIPPED: the corpus is not here, so nothing was measured. Put it beside the repository or set TRIBUTARY_CORPUS.',
    );
  } else {
    const items = readCorpus(file).filter(({ id }) => partOf(id) === 'dev');
    const whole = items.map(item => renamed(item, NAMES['coined word']!, 0) && item);
    console.log('Companies under names of other shapes:');
    print('as they are', whole);
    for (const [shape, names] of Object.entries(NAMES))
      print(
        shape,
        items.map((item, i) => renamed(item, names, i)),
      );
    console.log('Headlines that only describe the company:');
    print(
      'as they are',
      items.map(item => unnamed(item, DESCRIPTIONS[0]!) && item),
    );
    for (const description of DESCRIPTIONS)
      print(
        description,
        items.map(item => unnamed(item, description)),
      );
    console.log('Headlines in other styles:');
    const headed = items.filter(({ title }) => title !== '');
    print('as they are', headed);
    for (const [style, write] of Object.entries(STYLES))
      print(
        style,
        headed.map(item => ({ ...item, title: write(item.title) })),
      );
  }
}
