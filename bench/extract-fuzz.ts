// Feeds the extractor mutated news for as long as asked and reports what broke. Run once in a while:
// node bench/extract-fuzz.ts --minutes 10 --seed 1
import { parseArgs } from 'node:util';
import { extract } from '../scrapers/extract/extract.ts';
import { findCorpus, readCorpus } from './eval/corpus.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});
let state = Number(values.seed) >>> 0 || 1;
const random = (below: number): number => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
};

const file = findCorpus();
const seeds = file
  ? readCorpus(file).map(item => [item.title, item.summary, item.body].filter(Boolean).join('\n'))
  : [
      'Quillbyte raises $4.2M seed led by Marlow Capital',
      'Nordway acquires Lumo for $27M after talks with Orbital',
    ];
const BITS = [
  '$',
  '€5bn',
  "'s",
  '(',
  ')',
  '\n',
  '\ud83d',
  '\u2060',
  '<',
  '&amp;',
  '—',
  'Series A',
  'led by',
  'raises',
  'acquires',
  ',',
  '..',
  '1,000,000,000,000',
  '\u202e',
  '\0',
  'half a billion',
  'to',
  'IPO',
  ' ',
]; // prettier-ignore

function mutate(text: string): string {
  let out = text;
  for (let n = random(8); n >= 0; n -= 1) {
    const at = random(out.length + 1);
    const to = Math.min(out.length, at + random(40));
    const pick = random(6);
    if (pick === 0) out = out.slice(0, at) + out.slice(to);
    else if (pick === 1) out = out.slice(0, at) + BITS[random(BITS.length)] + out.slice(at);
    else if (pick === 2) out = out.slice(0, at) + out.slice(at, to).repeat(1 + random(30)) + out.slice(to);
    else if (pick === 3) out = out.slice(0, at) + String.fromCharCode(random(0x10000)) + out.slice(at);
    else if (pick === 4)
      out = out.slice(0, at) + seeds[random(seeds.length)]!.slice(0, random(200)) + out.slice(to);
    else out = out.slice(at) + out.slice(0, at);
  }
  return out.slice(0, 20_000);
}

/** A document of so many characters may take so long, on a slow machine. */
const SLOW = { base: 30, perCharacter: 0.02 };
const end = Date.now() + Number(values.minutes) * 60_000;
let documents = 0;
const findings = new Map<string, { count: number; example: string }>();
const find = (what: string, example: string): void => {
  const known = findings.get(what);
  if (known) known.count += 1;
  else findings.set(what, { count: 1, example: JSON.stringify(example.slice(0, 300)) });
};

while (Date.now() < end) {
  for (let i = 0; i < 500; i += 1) {
    const text = mutate(seeds[random(seeds.length)]!);
    const cut = random(text.length + 1);
    const input = {
      id: String(documents),
      title: random(4) ? text.slice(0, cut) : null,
      summary: null,
      body: text.slice(cut),
    };
    const joined = [input.title, input.body].filter(part => part !== null && part !== '').join('\n');
    documents += 1;
    const start = process.cpuUsage();
    try {
      for (const event of extract(input, undefined, { least: 0 }).events) {
        for (const { start: from, end: to, text: said } of event.evidence)
          if (joined.slice(from, to) !== said) find('evidence is not the text', joined);
        if (event.amount !== null && !Number.isFinite(event.amount)) find('amount is no number', joined);
      }
    } catch (error) {
      find(`threw ${(error as Error).message}`, joined);
    }
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > SLOW.base + SLOW.perCharacter * joined.length) find('slow', joined);
  }
}
console.log(
  `seed ${values.seed}, ${values.minutes} minutes, ${documents.toLocaleString('en')} documents, ${findings.size} kinds of finding`,
);
for (const [what, { count, example }] of findings)
  console.log(`  ${what} (${count} times), first: ${example}`);
process.exitCode = findings.size > 0 ? 1 : 0;
