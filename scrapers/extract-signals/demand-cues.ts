// The word list of topics that are themselves a demand: what sort of human data, feedback or measurement is wanted.
import type { Topic } from '../../src/model/signal.ts';
import { type Cue, followedBy, near } from './cue.ts';

const BENCHES =
  'agentbench|webarena|visualwebarena|osworld|(?:tau|τ)[²³\\d]?(?:-?bench)?|swe-?bench\\w*|swe-?lancer|gaia2?|mind2web|workarena|androidworld|terminal-?bench|browsecomp|mle-?bench|paperbench|theagentcompany|agentharm|browsergym|toolathlon|apex-agents|gdpval|cybench';
const MEASURED =
  'evaluat\\w+|evals?|bench\\w*|scor(?:e|es|ed|ing)|tests?|testing|tested|measur\\w+|graded|grading|fail\\w*|succe\\w+|leaderboards?|answers';
const TRADES =
  'physicians|doctors|clinicians|nurses|radiologists|pathologists|lawyers|attorneys|bankers|accountants|chemists|biologists|physicists|mathematicians|(?:ex-)?consultants|musicians|linguists|experienced developers|professional editors|experts|expert|PhDs|PhD \\w+|graduate students|practitioners|native speakers|scientists';
const JUDGES =
  'writ(?:e|es|ing|ten)|wrote|grad(?:e|es|ed|ing)|review\\w*|annotat\\w+|check\\w*|verif\\w+|scor(?:e|es|ed|ing)|mark|judg\\w+|design|explain\\w*|compar\\w+|rat(?:e|es|ed|ing)|correct\\w*|criteria|curated|tasks|notes|data|evaluat\\w+|against|for (?:AI|model)|rubrics?|attack\\w*|questions';

export const DEMAND: readonly Cue<Topic>[] = [
  // Feedback of people, and what stands in for it
  {
    says: 'rlhf',
    words: /\bRLHF\b|\bhuman feedback\b|\bpost-?train(?:ing|ed)?\b|\bafter pre-?training\b/giu,
    example: 'Post-Training',
  },
  {
    says: 'rlhf',
    words:
      /\b(?:learn\w*|tun\w+|train\w*|reinforcement learning) (?:\w+ ){0,3}from human (?:preferences?|comparisons?|judg\w+)/giu,
    example: 'fine-tuning language models from human preferences',
  },
  {
    says: 'rlhf',
    words:
      /\b(?:live |online )?user interactions into rewards\b|\bexpert feedback\b|\bfeedback (?:from|of|by) (?:people|raters|experts)\b/giu,
    example: 'expert feedback',
  },
  {
    says: 'preference-data',
    words:
      /\b(?:human |direct |annotator |pairwise )?preferences? (?:data\w*|tuning|ranking|learning|optimi[sz]ation|pairs?|samples?|labels?|stud(?:y|ies)|model\w*|annotation|tuning|judg\w+|scientist)/giu,
    example: 'Direct Preference Optimization',
  },
  {
    says: 'preference-data',
    words: /\b(?:human|learn\w*|distils?|rater|user) (?:\w+ )?preferences?\b/giu,
    example: 'learn human preferences',
  },
  {
    says: 'preference-data',
    words:
      /\breward[- ]models?\b|\breward[- ]model+ing\b|\bprocess reward models?\b|\bcomparison data\b|\bhuman comparisons\b|\branks? (?:live )?(?:model )?(?:answers|outputs|responses)\b|\branked outputs\b|\bcrowd-?sourced comparisons\b|\bside-by-side\b|\bpairwise\b/giu,
    example: 'Reward Modelling',
  },
  {
    says: 'preference-data',
    words:
      /\bcompar\w+ (?:two|pairs? of|(?:and \w+ )?(?:model )?(?:answers|outputs|completions|responses))\b|\bpicks? the better\b|\branked (?:answers|outputs|responses|conversations)\b|\bwrote and ranked\b/giu,
    example: 'compare two completions',
  },
  {
    says: 'rlaif',
    words:
      /\bRLAIF\b|\bAI feedback\b|\bself-critiqu\w+\b|\bself-reward\w*\b|\bconstitutional (?:AI|methods?|principles?|training)\b|\bconstitution for\b|\bjudges? its own\b|\bwritten principles\b|\bprinciple-driven\b|\bAI-assisted (?:human )?feedback\b|\bmodel-written feedback\b/giu,
    example: 'harmlessness from AI feedback',
  },
  {
    says: 'synthetic-data',
    words:
      /\bsynthetic (?:[\w-]+ )?(?:data\w*|pipelines?|tool|dialogues?|environments?|tasks|traces|problems|examples?|textbooks?|training|samples?|instructions?|preferences?)\b|\bsynthetically\b|\bmachine-made\b|\bself-(?:generated|instruct)\b|\bmodel collapse\b|\bmodel-generated data\b|\bdistils? reasoning\b|\bdistillation data\b/giu,
    example: 'synthetic training data',
  },
  {
    says: 'synthetic-data',
    words:
      /\b(?:explanation|reasoning) traces of\b|\bdistil\w* (?:from|of) (?:a |an |the )?(?:larger|teacher|stronger|\w+-series)\b/giu,
    example: 'explanation traces of GPT-4',
  },
  {
    says: 'sft-demonstrations',
    words:
      /\bsupervised (?:fine-?)?tun\w+|\bcold-start samples\b|\bSFT\b|\binstruction(?:al)?[- ](?:tuning|writers?|sets?|data|examples?|following data)\b|\bdemonstrations?\b|\bworked examples\b|\btrajector(?:y|ies)\b|\bmulti-?task fine-?tun\w+/giu,
    example: 'Visual instruction tuning',
  },
  {
    says: 'sft-demonstrations',
    words:
      /\bwrit(?:e|es|ing) (?:better ones|ideal|multi-turn|helpful|[\w-]+ dialogues|(?:\w+ ){0,3}solutions)\b|\bwrote (?:and ranked )?conversations\b|\bexplain solutions step by step\b|\bproblems with step-by-step solutions\b|\bcurated (?:examples|demonstrations)\b|\bwriting (?:\w+ )?(?:tasks|puzzles)\b[^\n]*\btraining\b/giu,
    example: 'review answers and write better ones',
  },

  // People who label, and those who sell their work
  {
    says: 'expert-annotation',
    words:
      /\b(?:human|remote|in-house|paid|specialist|expert) (?:trainers|tutors|raters|graders|reviewers)\b|\bcontent-review vendors\b|\bvendor teams\b|\boutside vendors\b|\bexpert (?:review|feedback|notes)\b|\b(?:lawyer|clinician|expert|physician)-led review\b|\bannotat(?:e|es|ed|ion|ions|ors?|ing)\b|\bexpert-annotated\b/giu,
    example: 'inter-annotator agreement',
  },
  {
    says: 'expert-annotation',
    words:
      /\bdata[- ]label+ing\b|\blabel+(?:ing|ers?)\b|\blabel (?:data|actions|images|objects|medical|clips)\b|\b(?:human|expert|lidar|step-level) labels?\b|\bcorrect labels\b/giu,
    example: 'labelling vendors',
  },
  {
    says: 'expert-annotation',
    words:
      /\bhuman (?:training )?data\b|\bexpert (?:data|tasks|demonstrations|networks?)\b|\bdata (?:vendors?|suppliers?)\b|\bsubject[- ]matter experts?\b|\bdomain experts?\b|\bAI (?:tutors?|trainers?)\b|\b(?:STEM|specialist|model) tutors?\b|\boutside experts?\b|\bexternal experts\b|\bcrowd(?: ?workers?| operations)\b/giu,
    example: 'subject matter expert',
  },
  {
    says: 'expert-annotation',
    words:
      /\b(?:with|from|from the|on|leaves?|quits?) Scale\b(?! (?:of|up|down))|\bScale's\b|\b(?:Scale AI|Surge AI|Mercor|micro1|Toloka|Labelbox|Appen|Sama|Invisible|GlobalLogic|Snorkel|Prolific|Handshake|iMerit|Turing)\b/gu,
    example: 'work with Mercor',
  },
  { says: 'expert-annotation', words: followedBy(TRADES, JUDGES), example: 'Physicians grade answers' },
  {
    says: 'expert-annotation',
    words:
      /\b(?:hires?|finds?|seeks?|asks?|recruits?) (?:\w+ ){0,3}(?:experts?|specialists|bankers|contractors|editors|PhDs|tutors|doctors|lawyers)\b|\bnative speakers (?:write|rate|label)\b|\bnetwork of (?:doctors|lawyers|experts)\b/giu,
    example: 'asks investment bankers to write tasks',
  },
  {
    says: 'expert-annotation',
    words: new RegExp(
      `(?<!compared )\\b(?:from|by|with) (?:[\\d,]+ )?(?:domain |outside |licensed )?(?:${TRADES})\\b`,
      'giu',
    ),
    example: 'built with 262 physicians',
  },
  {
    says: 'multimodal',
    words: near(
      'speech|audio|videos?|images?|voices?|music|songs|clips',
      'collect\\w*|records?|recorded|transcri\\w+|captions?|label\\w*|rate|rating|curat\\w+|data|training',
      40,
    ),
    example: 'Transcribe accented speech',
  },
  {
    says: 'multilingual',
    words: near(
      'languages|dialects|multi-?lingual|locales?|bilingual',
      'collect\\w*|records?|transcri\\w+|raters?|rates?|translat\\w+|speakers|data',
      50,
    ),
    example: 'multilingual raters',
  },
  {
    says: 'rubric-grading',
    words:
      /\brubrics?\b|\b(?:expert|written|weighted|grading|success) criteria\b|\bwrote [\d,]+ criteria\b/giu,
    example: 'a scoring rubric',
  },

  {
    says: 'maths',
    words: /\bmathematical reasoning\b|\bmath(?:s|ematical)? (?:word )?problems\b/giu,
    example: 'solving maths problems',
  },

  // Measurement
  { says: 'agent-evaluation', words: new RegExp(`\\b(?:${BENCHES})\\b`, 'giu'), example: 'OSWorld' },
  {
    says: 'agent-evaluation',
    words: near(
      'agents?|agentic|computer[- ]use|tool[- ]use|interface-control|simulated workplaces|long-horizon',
      MEASURED,
      45,
    ),
    example: 'score agents on long tasks',
  },
  {
    says: 'agent-evaluation',
    words: near(
      'real work files|workplace tasks|office tasks|autonomous abilities|deep research',
      'measur\\w+|tests?|evaluat\\w+|scor\\w+',
      60,
    ),
    example: 'a test of deep research',
  },
  {
    says: 'agent-evaluation',
    words: /\bagent hijacking\b|\bbreak an agent\b/giu,
    example: 'agent hijacking',
  },
  {
    says: 'evaluation',
    words:
      /\bevals?\b|\bevaluat(?:e|es|ed|ing|ions?|ors?)\b|\bbenchmark(?:s|ed|ing)?\b|\w+Bench\b|\bMMLU\b|\b(?:private )?hold-?outs?\b|\btest (?:sets?|suites?|tasks)\b|\bleaderboards?\b|\bcontamination\b|\bgraded blind\b|\bLLM-as-a-judge\b|\bjoint tests\b|\blast exam\b|\bexamination (?:questions|performance)\b|\bquestion[- ]answering\b|\braters\b|\b(?:judge models?(?! (?:answers|explanations|outputs|responses))|model judges(?! (?:its|their|the|whether))|automated (?:graders?|judges?))\b/giu,
    example: 'run model evals',
  },
  {
    says: 'evaluation',
    words:
      /\b(?:tests? (?:of|for|on)|measur(?:e|es|ing)|diagnostic system beats|capture-the-flag)\b[^\n]*\b(?:models?|questions?|doctors|research|falsehoods|language)\b|\bto test models\b|\bscor(?:ed|es) \d[\d.]*\s?(?:%|per cent)|\bblindly judged\b|\bcalibrated judges\b|\bhuman baselines?\b/giu,
    example: 'measuring how models mimic people',
  },
  {
    says: 'red-teaming',
    words:
      /\bred[- ]?team(?:s|ing|ers?)?\b|\bjailbr\w+|\badversarial (?:test\w*|attacks?|prompts?|data)\b|\battacks? (?:our|on) (?:\w+ ){0,2}(?:models?|agents?)\b|\bharmful(?:ness of| behaviou?r)\b|\bprompts that break\b|\bprobe the model\b|\bharm labels\b|\bsafety rubrics\b|\bagent hijacking\b|\bsafety evaluations\b[^\n]*\bharm\b|\bdangerous (?:\w+ )?(?:abilities|capabilities|work)\b/giu,
    example: 'jailbreaks',
  },

  // Worlds to train in
  {
    says: 'rl-environments',
    words:
      /\b(?:RL|reinforcement learning|training|sandboxed|reward|coding|browser|simulated|agent) (?:\w+ )?environments?\b|\benvironments? (?:for|with|in which)\b[^\n]{0,40}\b(?:train|agents?|reinforcement|verifi\w+)|\b(?:web|benchmarking|gym) environments?\b|\bverifiable rewards?\b/giu,
    example: 'sandboxed environments',
  },
  {
    says: 'rl-environments',
    words:
      /\b(?:training and evaluation|real-world software engineering|sandboxed,? [\w -]{0,40}|over \w+) environments\b|\bonline reinforcement learning\b|\b(?:agent |learning |a |NeMo |SWE-?|Reasoning |Browser)gyms?\b|\bgym of\b|\b(?:RL|reinforcement learning) tasks\b|\bused in RL\b|\btasks (?:with \w+ )?for training agents\b|\b(?:simulator|replicas?)\b[^\n]*\bagents?\b|\bsimulated \w+ for training\b|\bsimulator in which\b|\btraining (?:\w+ ){0,2}agents and verifiers\b/giu,
    example: 'an agent gym',
  },
  {
    says: 'robotics-data',
    words: near(
      'robots?|robotic|humanoids?|manipulation|dexterous|embodi\\w+|bimanual|machines',
      'record\\w*|collect\\w*|demonstrations?|datasets?|films?|teleoperat\\w+|captur\\w+|performs?|operators|data|massive collection',
      60,
    ),
    example: 'operators record robot episodes',
  },
  {
    says: 'robotics-data',
    words:
      /\bteleoperat\w+|\bmotion[- ]capture\b|\begocentric (?:data|video)[^\n]*\b(?:manipulation|robot)|\b(?:self-driving|autonomous car|lidar)\b[^\n]*\blabels?\b|\b(?:boxes|labels?)\b[^\n]*\b(?:self-driving|autonomous)\b/giu,
    example: 'teleoperation',
  },
];

/** Judging answers is measurement where no programme of annotation is meant. */
export const JUDGING: readonly Cue<Topic>[] = [
  {
    says: 'evaluation',
    words:
      /\b(?:judg(?:e|es|ing)|check\w*|rat(?:e|es|ing)|defin\w+|review\w*|flag)\b[^.\n]{0,20}\b(?:responses?|answers?|images|outputs?|songs|raters|unsafe)\b/giu,
    example: 'judge responses in Hindi',
  },
  {
    says: 'evaluation',
    words: /\b(?:what good (?:answers )?looks? like|policies that raters)\b/giu,
    example: 'what good looks like',
  },
];
