// How fast the extractor reads, against wink-nlp doing sentences, parts of speech and named entities, in one process;
// and whether memory stays flat over a million documents. Run: npm run bench:extract [-- --million]
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { runExtract } from '../scrapers/commands/run-extract.ts';
import { extract } from '../scrapers/extract/extract.ts';
import { findCorpus, readCorpus } from './eval/corpus.ts';

const ROUNDS = 25;
const WARM_UP = 100;

/** Invented news of the usual length, for where the corpus is not. */
const INVENTED = Array.from({ length: 400 }, (_, i) => ({
  id: `invented-${i}`,
  title:
    i % 2
      ? `Robotics startup Quillbyte ${i} raises $${i + 1}M Series A to count boxes`
      : `Tunely ${i} is raising prices of its plans again this autumn`,
  summary:
    'The company, which makes software for warehouses, said on Tuesday that the round was led by Marlow Capital, with participation from Birch Ventures. It will hire in Lisbon.',
  body: null,
}));

function measure(): void {
  const file = findCorpus();
  const documents = file ? readCorpus(file) : INVENTED;
  if (!file) console.log('The corpus is not here; invented documents stand in for it.');
  const texts = documents.map(item => [item.title, item.summary, item.body].filter(Boolean).join('\n'));
  const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  const rules = (): void => {
    for (const document of documents) extract(document);
  };
  const words = (): void => {
    for (const text of texts) {
      const doc = wink.readDoc(text);
      doc.sentences().out();
      doc.tokens().out(wink.its.pos);
      doc.entities().out(wink.its.detail);
    }
  };
  // Both are warmed up, as in a collector that runs for hours: after a fifth of these rounds V8 still compiles on the side.
  for (let round = 0; round < WARM_UP; round += 1) {
    rules();
    words();
  }
  // In turns, so that a busy machine slows both; each round's two times make one ratio.
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(time(rules));
    theirs.push(time(words));
  }
  const ratios = ours.map((mine, i) => theirs[i]! / mine);
  const silent = documents.filter(document => extract(document).events.length === 0).length;
  const perSecond = (times: number[], share: number): string =>
    Math.round((documents.length / at(times, share)) * 1000).toLocaleString('en');
  const line = (name: string, times: number[]): string =>
    `  ${name.padEnd(10)}${perSecond(times, 0.5)} documents a second (best round ${perSecond(times, 0)})`;
  console.log(
    `${documents.length} documents of ${length} characters, ${silent} of them without an event; median of ${ROUNDS} rounds`,
  );
  console.log(line('rules', ours));
  console.log(line('wink-nlp', theirs));
  console.log(
    `  ratio     ${at(ratios, 0.5).toFixed(2)} (wanted: 3), of best rounds ${(at(theirs, 0) / at(ours, 0)).toFixed(2)}; four fifths of the rounds from ${at(ratios, 0.1).toFixed(2)} to ${at(ratios, 0.9).toFixed(2)}`,
  );
}

/** The value below which so large a share of the values lies. */
function at(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}

function time(work: () => void): number {
  // Time on the processor, not on the wall: other programs on the machine do not count.
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A million documents through the command, with the heap looked at on the way. */
async function million(): Promise<void> {
  const total = 1_000_000;
  const marks: number[] = [];
  async function* input(): AsyncGenerator<string> {
    for (let i = 0; i < total; i += 1)
      yield `${JSON.stringify({ ...INVENTED[i % INVENTED.length], id: String(i) })}\n`;
  }
  let written = 0;
  const start = performance.now();
  const count = await runExtract({
    input: input(),
    output: () => {
      written += 1;
      if (written % 100_000 === 0) {
        globalThis.gc?.();
        marks.push(Math.round(process.memoryUsage().heapUsed / 1e6));
      }
    },
    error: console.error,
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count.documents} documents, ${count.events} events in ${seconds.toFixed(0)} s; heap in MB at each tenth: ${marks.join(' ')}`,
  );
}

measure();
if (process.argv.includes('--million')) await million();
