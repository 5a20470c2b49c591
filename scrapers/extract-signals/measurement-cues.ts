// Words for measuring a model or an agent, for written criteria, and for trying to make a model fail.
import type { Topic } from '../../src/model/signal.ts';
import { type Cue, near } from './cue.ts';

const AGENT_BENCHES =
  'agentbench|webarena|visualwebarena|osworld(?:-\\w+)?|(?:tau|τ)[²³\\d]?(?:-?bench)?|swe-?bench\\w*|swe-?lancer|gaia2?|mind2web|workarena|androidworld|terminal-?bench|browsecomp|mle-?bench|paperbench|theagentcompany|agentharm|browsergym|toolathlon|apex-agents|cybench|webvoyager|webshop|toolbench|toolsandbox|api-bank|bfcl|agentboard|agentdojo|re-bench|mlagentbench|osuniverse|androidlab|appworld|crmarena|assistantbench|vending-bench|toolemu|mcp-?(?:bench|universe|atlas)|livemcp\\w*|webcanvas|worfbench|multi-swe-bench|nocode-bench|scienceworld|alfworld|hcast';
const MEASURED =
  'evaluat\\w+|evals?|\\w*bench\\w*|scor(?:e|es|ed|ing)|tests?|testing|tested|measur\\w+|assess\\w*|graded|grading|fail\\w*|succe\\w+|leaderboards?|arena|answers|suite';

export const MEASUREMENT: readonly Cue<Topic>[] = [
  {
    says: 'rubric-grading',
    words:
      /\brubrics?\b|\b(?:expert|written|weighted|grading|success|scoring|physician-written) criteria\b|\bcriteria (?:by which|for (?:grading|scoring|judging)|that (?:tell|separate))\b|\bcriteria by \w+ for (?:grading|scoring|judging)\b|\bcriteri(?:a|on) by criterion\b|\bpass or fail criteria\b|\bwrote [\d,]+ criteria\b|\b(?:structured|generated|grading) checklists\b|\bchecklists\b/giu,
    example: 'a scoring rubric',
  },
  { says: 'agent-evaluation', words: new RegExp(`\\b(?:${AGENT_BENCHES})\\b`, 'giu'), example: 'OSWorld' },
  {
    says: 'agent-evaluation',
    words: near(
      'agents?|agentic|computer[- ]use|tool[- ](?:use|using|augmented|integrated)|function calling|interface-control|simulated workplaces|long-horizon',
      MEASURED,
      70,
    ),
    example: 'score agents on long tasks',
  },
  {
    says: 'agent-evaluation',
    words: near(
      'real work files|workplace tasks|office tasks|desktop tasks|everyday tasks|autonomous abilities|deep research|how long agents work',
      'measur\\w+|tests?|evaluat\\w+|scor\\w+|record where they fail',
      60,
    ),
    example: 'a test of deep research',
  },
  {
    says: 'agent-evaluation',
    words:
      /\bagent hijacking\b|\bbreak an agent\b|\b(?:trick|attack|hijack)\w* (?:\w+ ){0,2}agents\b|\bagents (?:are|were) (?:\w+ )?tested\b|\blength of tasks that agents\b|\bwhile agents work\b/giu,
    example: 'agent hijacking',
  },
  {
    says: 'evaluation',
    words:
      /\bevals?\b|\b(?:NLG|Alpaca|\w+)Eval\b|\bevaluat(?:e|es|ed|ing|ions?)\b(?! of (?:text|data)\b)|\b(?:model|LLM|AI|human|automatic) evaluators?\b(?<!assisting human evaluators)|\bbenchmark(?:s|ed|ing)?\b|\w+Bench\b|\b\w*MMLU\b|\b(?:private )?hold-?outs?\b|\bheld-out prompts\b|\btest (?:sets?|suites?|tasks|questions|cases)\b|\bleaderboards?\b|\bcontamination\b|\b(?:graded|rated|judged) (?:blind|by experts)\b|\bLLM-as-a-judge\b|\bjoint tests\b|\blast exam\b|\b(?:bar|mock|CFA|accountants'|entrance) exams?\b|\bexam(?:ination)? (?:questions|performance)\b|\b(?:judge models?(?! (?:answers|explanations|outputs|responses|gives?|trained))|model judges(?! (?:its|their|the|whether|in))|automated (?:graders?|judges?))\b/giu,
    example: 'run model evals',
  },
  {
    says: 'evaluation',
    words:
      /\b(?:dataset|test|benchmark|expert-level)\b[^\n]*\bquestion[- ]answering\b|\bquestion[- ]answering (?:dataset|benchmark|test)\b|\bQ&A benchmark\b/giu,
    example: 'a dataset for question answering',
  },
  {
    says: 'evaluation',
    words:
      /\b(?:tests? (?:of|for|on)|measur(?:e|es|ing)|assess(?:es|ing)?|quantifying|diagnostic system beats|capture-the-flag)\b[^\n]*\b(?:models?|questions?|doctors|research|falsehoods|language|understanding|problem[- ]solving|competence|reliability|capabilit\w+)\b|\bto test (?:\w+ ){0,2}(?:models?|chatbots?|assistants?|\w+'s)\b|\btests? (?:\w+ ){0,3}(?:models?|tools|assistants?|chatbots?)\b|\bscor(?:ed|es) \d[\d.]*\s?(?:%|per cent)|\b(?:gold-medal|medal) (?:score|standard)\b|\bblindly judged\b|\bcalibrated judges\b|\bhuman baselines?\b|\bregressions between checkpoints\b|\bacceptance thresholds\b|\bleaves? [^\n]{0,20}models\b/giu,
    example: 'measuring how models mimic people',
  },
  {
    says: 'evaluation',
    words:
      /\b(?:fails?|passes|stumps?|beats?) (?:\w+ ){0,3}(?:exams?|every model|tests?)\b|\bdecides? whether a model is ready\b|\b(?:LM)?Arena(?:'s)?\b(?=[^\n]*\b(?:votes?|models?|rank|chatbots?|videos?)\b)|\b(?:video|chatbot|text) arena\b|\b(?:index|study) (?:grades|tests|ranks)\b|\bgrades (?:its )?models\b|\bvotes\b[^\n]*\brank\b[^\n]*\bchatbots\b|\b(?:a )?new exam for\b|\b(?:maths?|reading|reasoning) tests? for AI\b|\b(?:maths?|elementary school math) test\b|\bproblems for AI\b|\bLLM performance on\b|\blanguage model performance on\b|\bas tests of\b|\bautomatic evaluators\b|\b(?:schema|reasoning|commonsense|factuality) challenge\b|\b\w+-bench\b|\bhard exam\b|\bmodels (?:are|were) (?:\w+ )?tested\b|\btests? AI (?:\w+ )?(?:scribes|models|tools|assistants|doctors|lawyers)\b|\bscores? (?:the )?answers of (?:new )?(?:checkpoints|models)\b|\btests that (?:\w+ ){1,5}(?:of|in) models\b|\btesting of (?:\w+ )?models\b|\blimits of (?:LLMs|language models) for\b|\bgrades chatbots\b|\bfactual precision\b|\breal context size\b|\bscores? (?:near|above|below|at|higher|first|perfect)\b|\bquality of (?:model )?(?:answers|responses)\b|\bresponse quality\b/giu,
    example: 'models fail the accountants exam',
  },
  {
    says: 'red-teaming',
    words:
      /\bred[- ]?team(?:s|ed|ing|ers?)?\b|\b\w*jailbr\w+|\badversarial(?:ly)? (?:test\w*|attacks?|prompts?|data|safer)\b|\battacks? (?:against|on|our) (?:\w+ ){0,2}(?:models?|agents?|safeguards|assistants?)\b|\bprompt injections?\b|\binjected instructions\b|\bharmful(?:ness of| behaviou?r)\b|\bprompts that (?:break|make the model)\b|\bprobe (?:the |our |its |whether )?models?\b|\bharm labels\b|\bsafety rubrics\b|\bagent hijacking\b|\bsafety evaluations\b[^\n]*\bharm\b|\bdangerous (?:\w+ )?(?:abilities|capabilities|work|uplift)\b|\buplift\b|\b(?:around|past|break|bypass\w*) (?:the )?safeguards\b|\battack AI\b|\bhackers who\b/giu,
    example: 'jailbreaks',
  },
];

/** Judging answers is measurement where no programme of annotation is meant. */
export const JUDGING: readonly Cue<Topic>[] = [
  {
    says: 'evaluation',
    words:
      /\b(?:judg(?:e|es|ing)|check(?:s|ing)?|rat(?:e|es|ing)|defin\w+|review\w*|flag)\b[^.\n]{0,20}\b(?:responses?|answers?|images|outputs?|songs|raters|unsafe)\b/giu,
    example: 'judge responses in Hindi',
  },
  {
    says: 'evaluation',
    words: /\b(?:what good (?:answers )?looks? like|policies that raters|report glitches)\b/giu,
    example: 'what good looks like',
  },
];

/** Agents named anywhere beside a measurement, outside adverts: they are what is measured. */
export const MEASURED_AGENTS: readonly Cue<Topic>[] = [
  {
    says: 'agent-evaluation',
    words:
      /\b(?:agents?|agentic|(?:web|browser|desktop|computer)[- ]use|tool[- ](?:augmented|integrated|use)|function calling)\b(?! (?:feedback|data))/giu,
    example: 'web agents',
  },
];
