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
      /\bbenchmark(?:s|ing)? (?:new |our |its |the |an? )*(?:accelerators?|servers?|chips?|gpus?|TPUs?|clusters?|graph databases?|databases?|latency|throughput|kernels?|hardware|storage)\b/giu,
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
      /\b(?:employee|staff|vendor|bid|programme|program|performance|impact) (?:performance )?evaluations?\b|\bevaluation panel\b/giu,
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
    words: /\b(?:data|research|applied|staff|social|principal|evaluation|senior) scientists?\b/giu,
    example: 'Research Scientist',
  },
  { says: 'job titles', words: /\bSoftware Engineers?\b/gu, example: 'Software Engineer' },
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
    words:
      /\bwithout (?:any )?human (?:labels?|labelling|labeling|annotat\w+|data|demonstrations|feedback)\b/giu,
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
  {
    says: 'training of people',
    words:
      /\b(?:rubrics? for (?:assessing|teaching|grading)|assessing) (?:\w+ )?(?:students|pupils|trainees|applicants)\b/giu,
    example: 'rubric for assessing nursing students',
  },
  { says: 'bodies', words: /\bhuman feedback inhibition\b|\bmotor learning\b/giu, example: 'motor learning' },
  {
    says: 'crews and ships',
    words:
      /\bred[- ]team(?:ing|s)?\b(?=[^\n]*\b(?:supply chains?|navy|army|bank|payment|physical|network|intruders)\b(?![^\n]*\b(?:AI|models?|assistants?)\b))|\bred team operator\b/giu,
    example: 'red teaming for supply chains',
  },
  {
    says: 'statistics',
    words: /\bsynthetic (?:controls?|cannabi\w+|opioids?|turf|fuels?|drugs)\b/giu,
    example: 'synthetic control methods',
  },
  {
    says: 'land and libraries',
    words: /\bannotat\w+ (?:clerk|its catalogue|transposable|ruling|bibliograph\w+)|\bannotation clerk\b/giu,
    example: 'annotates its catalogue',
  },
  {
    says: 'talk of capabilities',
    words:
      /\bhuman(?:-level| evaluators| experts)\b(?=[^\n]*$)(?<=\b(?:against|assisting|rivals?|beats?) human (?:evaluators|experts))/giu,
    example: 'against human experts',
  },
  {
    says: 'rivals of models',
    words: /\b(?:rivals?|without|replaces?|than) (?:human )?(?:raters|annotators|labell?ers)\b/giu,
    example: 'rivals human raters',
  },
  {
    says: 'surveys of data',
    words: /\b(?:generation|curation),? (?:\w+,? )?and evaluation\b/giu,
    example: 'generation, curation, and evaluation',
  },
  { says: 'illness of models', words: /\bdiagnostic suite\b/giu, example: 'an advanced diagnostic suite' },
  { says: 'lists of functions', words: /\bAPI-Bank\b/gu, example: 'API-Bank' },
  {
    says: 'legal words elsewhere',
    words: /\bscaling laws?\b|\bcode of (?:ethics|practice)\b/giu,
    example: 'scaling laws',
  },
  {
    says: 'deals weighed',
    words:
      /\b(?:evaluat\w+|tests?|measures?|scores?|rates?) (?:(?:a|an|the|its|new|cheaper|product|potential) )*(?:\w+ (?:\w+ )?impact|purchase|acquisition|bid|sale|options|deal|offer|listing|IPO|changes|tier|ads|energy use|partnership|impact|project|\w+ a buy)\b/giu,
    example: 'evaluates purchase of a rival',
  },
  {
    says: 'prompts and replies',
    words: /\bdemonstration selection\b|\binstruction[- ]following(?= evaluation| metrics?)/giu,
    example: 'demonstration selection',
  },
  {
    says: 'mixtures',
    words:
      /\bmixture[- ]of[- ]experts?\b|\bexpert (?:speciali[sz]ation|parallelism|routing|language models)\b/giu,
    example: 'mixture of experts',
  },
  {
    says: 'feeds and shops',
    words:
      /\brank(?:s|ing)? (?:videos|ads|advertisements|results|products|posts|feeds?)\b|\bcompare our \w+\b/giu,
    example: 'rank videos for users',
  },
  { says: 'knowledge-intensive tasks', words: /\bNLP tasks\b/gu, example: 'many NLP tasks' },
  {
    says: 'methods weighed',
    words:
      /\b(?:critical|comparative|empirical|systematic|experimental) evaluation of\b(?! (?:[\w-]+ ){0,2}(?:language models|LLMs|GPT\S*|chatbots|assistants|agents)\b)|\b(?:evaluation of|evaluating)(?= (?:[\w-]+ ){0,3}(?:methods?|schedules?|tokeni[sz]ers?|mixtures|optimi[sz]ers?|retrieval|quanti[sz]ation|techniques|algorithms|architectures)\b)/giu,
    example: 'an empirical evaluation of schedules',
  },
  {
    says: 'machines measured',
    words:
      /\b(?:measur\w+|evaluat\w+|benchmark\w*|tests?|testing|assess\w*|compar\w+) (?:(?:the|its|our|how) )?(?:energy|power|carbon|emissions|latency|costs?|throughput|speed|memory|retention|prices?|returns|sites|optimi[sz]ers|vector databases|inference|boards|cooling)\b|\b(?:integration|unit|end-to-end|load|regression|smoke) tests? for (?:our|the|its)\b|\btests? (?:drones|trucks|cars|robotaxis|group chats|features?)\b/giu,
    example: 'measure latency of models',
  },
];
