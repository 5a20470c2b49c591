// Words for what people or models tell a model: feedback, preferences, principles, examples, and data made by models.
import type { Topic } from '../../src/model/signal.ts';
import { type Cue, near } from './cue.ts';

const ANSWERS =
  'answers?|outputs?|responses?|completions?|replies|drafts?|patches|translations|videos|clips|images|summaries|versions|conversations|chatbots?|generators|models';

export const FEEDBACK: readonly Cue<Topic>[] = [
  {
    says: 'rlhf',
    words: /\bRLHF\b|\bhuman[- ]feedback\b|\bpost-?train(?:ing|ed)?\b|\bafter pre-?training\b/giu,
    example: 'Post-Training',
  },
  {
    says: 'rlhf',
    words:
      /\b(?:tun\w+|train\w*|reinforcement learning) (?:\w+ ){0,3}from human (?:preferences?|comparisons?|judg\w+)/giu,
    example: 'reinforcement learning from human preferences',
  },
  {
    says: 'rlhf',
    words:
      /\b(?:live |online )?user interactions into rewards\b|\bexpert feedback\b|\b(?:feedback|ratings|votes) (?:from|of|by) (?:people|raters|experts|users|contractors|customers|annotators)\b|\busers'? (?:feedback|ratings|votes)\b|\bthumbs[- ]up\b/giu,
    example: 'feedback from users',
  },
  {
    says: 'preference-data',
    words:
      /\b(?:human |direct |annotator |pairwise |user )?preferences? (?:data\w*|pipelines?|tuning|ranking|learning|optimi[sz]ation|pairs?|samples?|labels?|stud(?:y|ies)|model\w*|annotat\w+|judg\w+|scientist|scores?|elicitation|collection)/giu,
    example: 'Direct Preference Optimization',
  },
  {
    says: 'preference-data',
    words:
      /\b(?:human|learn\w*|distils?|raters?'?|users?'?|physicians?'?|clinicians?'?|coding|code|model|thousands of|synthetic|compressing|personal|annotators?'?) (?:\w+ )?preferences?\b|\bpreferences? (?:of|over|between|from|into)\b|\b(?:raters|people|users|readers|viewers) prefer\b/giu,
    example: 'learn human preferences',
  },
  {
    says: 'preference-data',
    words:
      /\breward[- ]model+s?\b|\breward[- ]model+ing\b|\bcomparison (?:data|tasks)\b|\bhuman comparisons\b|\branked outputs\b|\bcrowd-?sourced comparisons\b|\bside-by-side\b|\bpair-?wise\b|\bbetter of two\b|\b(?:head-to-head|blind) (?:votes|comparisons)\b|\bA or B\b/giu,
    example: 'Reward Modelling',
  },
  {
    says: 'preference-data',
    words: near(
      'compar(?:e|es|ing)|(?<!-)rank(?:s|ed|ing)?|pick(?:s|ing)?|choos(?:e|es|ing)|prefer(?:s|red)?|vot(?:es|ed|ing)',
      `(?:two|pairs? of|several|multiple|model|each other's|competing|the better|the stronger|the best)? ?(?:${ANSWERS})`,
      45,
    ),
    example: 'rank several model outputs',
  },
  {
    says: 'rlaif',
    words:
      /\bRLAIF\b|\b(?:AI|model|machine)[- ]feedback\b|\bself-(?:critiqu\w+|reward\w*|judg\w+)\b|\bmeta-(?:reward\w*|judge)\b|\bconstitutional\b|\bconstitutions?\b|\bjudges? (?:its own|itself|themselves)\b|\bwritten (?:\w+ )?(?:principles|rules)\b|\bprinciple-(?:driven|guided)\b|\bAI-assisted (?:human )?feedback\b|\bmodel-written feedback\b|\bAI (?:graders|critics|judges)\b/giu,
    example: 'harmlessness from AI feedback',
  },
  {
    says: 'rlaif',
    words:
      /\bmodel-graded\b|\b(?:models?|AI|LLMs?) as (?:a )?judges? (?:of their own|to give|for reward|for training)|\bfeedback (?:now |mostly )?(?:comes? from|by) (?:models?|AI|machines)\b|\b(?:judge|grader|critic) models? (?:\w+ ){0,3}(?:gives?|rewards?|trained|train)\b|\bcritiques? (?:and rank |its |their |his )(?:\w+ )?(?:own |drafts?|answers?|each other)\w*|\bmodels? (?:\w+ )?(?:critique|criticis\w+|criticiz\w+)\b|\btrain\w* (?:AI |model )?critics\b|\b(?:criticises|criticizes|revises?) its own\b|\bprinciples (?:by which|that the) (?:a |the )?model\b|\bfrom their own critiques\b|\bmodel spec\b/giu,
    example: 'models critique their own drafts',
  },
  {
    says: 'synthetic-data',
    words:
      /\b(?:semi-)?synthetic\b(?! (?:research|media|identit\w+|fraud|assets?|users|customers? service))|\bsynthetically\b|\bsynthesi[sz](?:ed|ing|e|es)\b(?=[^\n]{0,60}\b(?:data|text|questions|instructions|problems|tasks|corpus)\b)|\b(?:data|dataset|task|instruction|text) synthesis\b|\bdata synthesised\b|\bmachine-(?:made|written|generated)\b|\bself-(?:generated|instruct)\b|\bmodel collapse\b|\b(?:model|AI|LLM)-(?:generated|written) (?:[\w-]+ )?(?:data|training|tasks|problems|instructions|corpora)\b|\bdistils? reasoning\b|\bdistillation data\b/giu,
    example: 'synthetic training data',
  },
  {
    says: 'synthetic-data',
    words:
      /\b(?:explanation|reasoning) traces of\b|\bdistil\w* (?:from|of) (?:a |an |the )?(?:larger|teacher|stronger|\w+-series)\b|\btrain\w* on generated data\b|\b(?:data|text) generation (?:with|by|from|using) (?:large )?(?:language )?models\b|\b(?:textbooks|stories|texts?|answers|exercises|problems|data|books) (?:written|made|generated|produced|invented) by (?:AI|\w+ models|models|machines|GPT\S*)\b|\bdata that our models write\b|\bgenerates? (?:\w+ ){1,4}(?:with|by) (?:(?:its|an|a|the|larger|older|other) )*models?\b/giu,
    example: 'explanation traces of GPT-4',
  },
  {
    says: 'synthetic-data',
    words:
      /\b(?:produce|invent|write|generate|render) (?:[\w-]+ ){1,5}(?:by|with|using) (?:larger |language |other )?models\b|\blet models invent\b|\b(?:almost\)?) no human (?:labou?r|effort)\b|\bbeyond human data\b|\bself-play generates\b/giu,
    example: 'Produce tasks by models',
  },
  {
    says: 'sft-demonstrations',
    words:
      /\bsupervised (?:fine-?)?tun\w+|\bcold-start samples\b|\bSFT\b|\b\w*instruct(?:ion(?:al|s)?)?[- ](?:fine-?tun\w+|tun(?:ed|ing)|writers?|sets?|data\w*|examples?|mixing|annotated|collections?)\b|\b(?:super-?natural|unnatural|natural|coding|declarative|synthetic|self-generated) ?instructions\b|\binstruction-following\b|\bself-instruct\b|\bworked (?:examples|answers|solutions)\b|\bmulti-?task fine-?tun\w+|\bfine-?tuned language models are\b|\bLIMA\b|\binstruction (?:meta )?(?:tuning|learning)\b|\bimitating \w+ (?:LLMs|models)\b|\bto fine-tune (?:\w+ )?(?:agents|models)\b|\bso that agents learn from each step\b|\b(?:complete|full) solutions for models\b|\bsample answers\b|\binstruction data ?sets?\b|\binstruction data\b(?! synthesi)/giu,
    example: 'Visual instruction tuning',
  },
  {
    says: 'sft-demonstrations',
    words:
      /\bdemonstrations\b|\bdemonstration (?:data\w*|writers?|sets?|specialist|collection)\b|\bdemonstrate (?:\w+ )?tasks\b|\bhuman trajector(?:y|ies)\b/giu,
    example: 'expert demonstrations',
  },
  {
    says: 'sft-demonstrations',
    words:
      /\b(?:golden|gold-standard|ideal|exemplary|reference) (?:[\w-]+ ){0,2}(?:answers|responses|replies|memos|solutions|consultations|dialogues|essays)\b|\bthe answers that\b[^\n]{0,40}\bshould have given\b/giu,
    example: 'write ideal answers',
  },
  {
    says: 'sft-demonstrations',
    words:
      /\bwrit(?:e|es|ing|ten) (?:better ones|ideal|multi-turn|helpful|exemplary|(?:[\w-]+ ){0,3}dialogues|(?:[\w-]+ ){0,3}(?:sample|long) (?:dialogues|conversations)|(?:[\w-]+ ){0,3}solutions|prompts and (?:\w+ )?(?:answers|responses))\b|\bwrote (?:(?:and ranked )?conversations|[^\n]{0,30}prompts and answers)\b|\b(?:written|curated) (?:examples|demonstrations)\b|\bexplain solutions step by step\b|\bproblems with (?:worked|step-by-step) (?:answers|solutions)\b|\bquestions with worked answers\b|\bwriting (?:\w+ )?(?:tasks|puzzles)\b[^\n]*\btraining\b/giu,
    example: 'review answers and write better ones',
  },
  {
    says: 'sft-demonstrations',
    words:
      /\b(?:agents|models?|it|they) (?:can |learn to )?imitates?\b|\b(?:agents|models) learn to imitate\b|\b(?:write|craft|draft|author)\b[^.\n]{0,50}\b(?:for|from) (?:the )?(?:fine-?tuning|which models learn)\b|\bfrom which models learn\b|\brecord (?:their|how you|full|your)\b[^\n]{0,60}\b(?:sessions?|screens?|step by step)\b|\brecord their (?:\w+ )?(?:sessions|screens)\b/giu,
    example: 'memos from which models learn',
  },
];
