// Words that look like a signal and are none: they are blanked out before anything else is read.
import type { Cue } from './cue.ts';

export const TRAPS: readonly Cue<string>[] = [
  {
    says: 'genes',
    words: /\b(?:genom\w*|gene(?: \w+)?|protein|proteom\w*|functional) (?:annotations?|models?)\b/giu,
    example: 'functional annotation of a genome',
  },
  {
    says: 'genes',
    words: /\bannotations? (?:for|of) (?:\w+ )?(?:genom\w+|proteom\w+|genes?)\b/giu,
    example: 'annotation of plant proteomes',
  },
  {
    says: 'insurance',
    words: /\bmedical,? (?:dental|insurance|and dental|benefits?|risk|leave)[^.\n]*/giu,
    example: 'medical, dental and vision insurance',
  },
  {
    says: 'network red teams',
    words: /\bred team\b(?=[^\n]*\n[^\n]*\b(?:penetration|corporate|network)\b)/giu,
    example: 'Red Team\nRun penetration tests',
  },
  {
    says: 'pay',
    words: /\bbenchmark(?:s|ing)? (?:of )?(?:salar\w+|pay|compensation|mortgage\w*|rates?|bands?)\b/giu,
    example: 'benchmark salaries',
  },
  {
    says: 'machines',
    words:
      /\bbenchmark(?:s|ing)? (?:new |our |its |the |an? )*(?:accelerators?|servers?|chips?|gpus?|graph databases?|databases?|latency|throughput|kernels?|hardware|storage)\b/giu,
    example: 'benchmarks its accelerator',
  },
  {
    says: 'machines',
    words: /\b(?:hardware|performance|accelerator|chip) evaluation\b/giu,
    example: 'Hardware Evaluation Engineer',
  },
  {
    says: 'people managed',
    words:
      /\b(?:employee|staff|vendor|bid|programme|program|performance|impact) (?:performance )?evaluations?\b/giu,
    example: 'Employee Performance Evaluation',
  },
  {
    says: 'votes and cities',
    words: /\bpreferences? (?:falsification|for (?:urban|green|public|housing)|cent(?:er|re))\b/giu,
    example: 'Preference falsification under uncertainty',
  },
  {
    says: 'rewards of staff and games',
    words:
      /\brewards? (?:analyst|and recognition|systems? designer|pathways?|fans|programmes?|programs?)\b/giu,
    example: 'Rewards Analyst',
  },
  {
    says: 'radio code',
    words: /\bcode (?:division|of conduct|review process)\b/giu,
    example: 'Code division multiple access',
  },
  {
    says: 'radar',
    words: /\bsynthetic (?:aperture|biology|rubber|fibres?)\b/giu,
    example: 'Synthetic aperture radar',
  },
  {
    says: 'trade names',
    words: /\b(?:record|white|private|warning|music) labels?\b/giu,
    example: 'a record label',
  },
  {
    says: 'job titles',
    words: /\b(?:data|research|applied|staff|social) scientists?\b/giu,
    example: 'Research Scientist',
  },
  { says: 'job titles', words: /\bsoftware engineers?\b(?!ing)/giu, example: 'Software Engineer' },
  {
    says: 'other models',
    words: /\b(?:business|operating|pricing|financial|revenue|gene|role) models?\b/giu,
    example: 'a business model',
  },
  { says: 'speech of machines', words: /\bvoice agents?\b/giu, example: 'calls of voice agents' },
  {
    says: 'school',
    words:
      /\b(?:school|pupils?|teachers?)\b[^\n]{0,40}\b(?:rubrics?|tutor\w*|essays?)\b|\brubrics? for (?:school\w*|essays?)\b/giu,
    example: 'School introduces rubric for essays',
  },
  {
    says: 'human beings elsewhere',
    words: /\bexpert (?:judgement|witness|elicitation)[^\n]*(?:hazard|court|trial)\w*/giu,
    example: 'Expert judgement elicitation for volcanic hazard',
  },
  {
    says: 'other agents',
    words: /\b(?:estate|travel|insurance|customs|free|therapeutic) agents?\b/giu,
    example: 'insurance agents',
  },
  { says: 'sky', words: /\bsurvey images?\b/giu, example: 'survey images of galaxies' },
  {
    says: 'aid',
    words: /\b(?:development|aid|health|school) programmes?\b/giu,
    example: 'outcomes of development programmes',
  },
  {
    says: 'people not needed',
    words: /\bwithout (?:any )?human (?:labels?|labelling|labeling|annotat\w+|data)\b/giu,
    example: 'without human labels',
  },
  {
    says: 'an investor',
    words: /\b(?:led by|backed by|by|from|with|and|at) Benchmark(?: Capital)?\b(?! \w+ing\b)/gu,
    example: 'a round led by Benchmark',
  },
  { says: 'a product', words: /\bClaude Code\b|\bCode Llama\b/gu, example: 'limits for Claude Code' },
  {
    says: "a supplier's own money",
    words:
      /\b(?:Scale AI|Surge AI|Mercor|Turing|Handshake|Invisible|Toloka|Labelbox|Appen|micro1|Snorkel)\b(?=[^.\n]{0,80}\b(?:raises?|eyes|closes|valued|quintuples|run rate|Series [A-Z]|IPO)\b)/gu,
    example: 'Mercor raises a Series C',
  },
  {
    says: "a supplier's rival",
    words:
      /\b(?:take|takes|taking) on (?:Scale AI|Surge AI|Mercor|Turing|Handshake|Invisible|Toloka|Labelbox|Appen|micro1|Snorkel)\b/giu,
    example: 'a start-up takes on Scale AI',
  },
  { says: 'growth', words: /\bA\/B tests?\b/giu, example: 'run A/B tests' },
];
