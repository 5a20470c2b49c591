// The word list of kinds: what sort of sign a paper or a headline is. Adverts are always hiring. The first that fits wins.
import type { SignalKind, Topic } from '../../src/model/signal.ts';
import type { Cue } from './cue.ts';

/** A kind by its words, and by the topics without which they say nothing. */
export interface KindCue extends Cue<SignalKind> {
  readonly topics?: readonly Topic[];
}

export const PAPER_KINDS: readonly KindCue[] = [
  {
    says: 'environment',
    words: /gym\b|\benvironments?\b|\bsimulated \w+ for training\b/giu,
    example: 'A gym of spreadsheets',
    topics: ['rl-environments'],
  },
  {
    says: 'benchmark',
    words:
      /bench(?:mark\w*|\b)|\barena\b|MMLU\b|\bexam\b|\b(?:bar|board) examination\b|\w+(?:world|arena|2web|code)\b: |\btest (?:of|suite)\b|\btests\b|\bquestion answering\b|\bQA\b|\bevaluati(?:ng|on)\b|\bevaluators?\b|\bevaluate\b|\bmeasuring\b|\bassess(?:ing|ment)\b|\bleaderboard\b|\bjudg(?:e|ing)\b|\bHELM\b|\bexamination\b/giu,
    example: 'a benchmark of legal work',
    topics: ['evaluation', 'agent-evaluation'],
  },
  {
    says: 'benchmark',
    words:
      /^(?:beyond the imitation|measuring how|\w+: (?:measuring|benchmarking|quantifying|a dataset for biomedical|can language models|a benchmark|an open platform for evaluating)|theagent\w+|gaia|mind2web)[^\n]*|^[\w-]+\w*bench\b[^\n]*/giu,
    example: 'Measuring how models mimic people',
  },
];

export const NEWS_KINDS: readonly KindCue[] = [
  {
    says: 'safety',
    words: /\bbug bounty\b|\bbounty\b|\bjailbreaks?\b|\bsafety institute\b/giu,
    example: 'a bounty for jailbreaks',
  },
  {
    says: 'safety',
    words: /^(?![^\n]*\b(?:study|lessons|paper|raises|start-?up)\b)[^\n]+/giu,
    example: 'Lab pays biologists to probe its model',
    topics: ['red-teaming'],
  },
  {
    says: 'policy',
    words:
      /\bclass action\b|\bregulators? (?:asks?|demands?|requires?)\b|(?<!study compares )\bconstitution\b|\bmodel spec\b|\blawsuit\b|\bsues?\b|\bclassed as contractors\b|\b(?:form an?|union|association)\b|\bdemand better pay\b/giu,
    example: 'class action of annotators',
  },
  {
    says: 'spend',
    words:
      /\bspend(?:s|ing)?\b|\bwhat labs pay\b|\bbid up\b|\bpays? (?:people|staff|gig|workers)(?! on)\b|\bmoves? thousands\b|\bpaid speakers\b|\bopens? a cent(?:re|er) where\b|\bfilms? inside\b/giu,
    example: 'labs spend a billion',
  },
  {
    says: 'hiring',
    words:
      /\bhir(?:es?|ing)\b|\bseeks?\b|\brecruits?\b|\badvertis\w+|\bposts for\b|\bgrow its team\b|\basks? (?:investment bankers|bankers|workers|maths PhDs|PhDs|\w+ PhDs)\b|\bjob adverts?\b|\bpays staff to wear\b|\bmotion-capture suits\b|\bits own network of experts\b|\bleaves \w+ for\b/giu,
    example: 'seeks annotation analysts',
  },
  {
    says: 'benchmark',
    words:
      /\w*bench(?:mark\w*|\b)|\bOSWorld\b|\btests? (?:of|for|models|office|AI)\b|\bto test\b|\bleaderboard\b|\btests models\b|\bagents fail\b|\b(?:fail|passes) the\b|\bgrades (?:its )?models\b|\bgraded by experts\b|\bscores?\b|\bexam\b|\bLMArena\b|\barena\b|\bArena's\b|\bvotes of doctors\b|\bstumps every\b|\bwrite (?:test cases|the questions)\b|\bfinds frequent\b|\blength of tasks\b|\bfor judging\b/giu,
    example: 'releases a benchmark',
    topics: ['evaluation', 'agent-evaluation', 'rubric-grading'],
  },
  {
    says: 'vendor',
    words:
      /\b(?:suppliers?|vendors?|marketplace)\b(?! for RL)|\b(?:Scale AI|Surge AI|Mercor|Turing|Handshake|micro1|Toloka|Appen|Encord|Gretel|Uber|xAI cuts)\b|\blabelling (?:company|firm|start-up)\b|\bcontractors\b(?! on chats)|\bcrowd workers\b|\braters lose\b|\breplace human\b|\bsells? (?:reward|training|synthetic|private|environments|tests)\b|\bcollects expert\b|\b(?:garment|gig) workers\b|\bdollars an hour\b(?= for)|\bmodel evaluation start-up\b/giu,
    example: 'turns to newer data vendors',
  },
  {
    says: 'environment',
    words:
      /\b(?:training|learning|RL|agent|reinforcement learning) (?:environments?|gym)\b|\bgyms?\b|\bsimulator\b|\breplicas?\b|\bworlds to train\b|\bsimulated \w+ trains\b|\btraining ground\b/giu,
    example: 'a hub of training environments',
  },
  {
    says: 'spend',
    words:
      /\bpa(?:y|ys|id|ying)\b|\bbuys?\b|\blicenses\b|\bgathers?\b|\brecords? (?:\w+ )+hours\b|\b(?:film|record|collect)s?\b[^\n]*\bto train\b|\bsends? cameras\b|\bhands? out\b|\btrain(?:s|ed)? (?:a \w+ )?(?:models? )?(?:on|with) (?:spreadsheets|clinicians|local annotators|synthetic patient)\b|\bto train a (?:\w+ )*(?:model|assistant)\b|\btrain (?:a|an) \w+(?:'s)? (?:chatbot|assistant)\b|\blabel filings\b|\bnurses rate\b|\bteleoperation centre\b|\btraining centres\b|\bwrite sample answers\b|\bmodel on clinicians\b|\bearn\b|\bscreens? for training\b/giu,
    example: 'pays office workers',
  },
  {
    says: 'paper',
    words:
      /\bpaper\b|\bstudy\b|\brecipe\b|\breport\b|\bpublishes\b|\bpreference samples\b|\btraining data is\b|\b(?:describes?|explains?|credits?|shows?|finds?)\b|\bdata sets?\b(?! for AI start)|\bcorpus\b|\binstruction[- ](?:tuning|data)\b|\breleases (?:half|demonstrations|a reward model|its post-training)\b|\blearns? from\b|\btrain(?:ed)? (?:only )?on synthetic scenes\b|\b(?:gaps in|generates|beats larger|now comes|set holds|gathers prompts)\b|\bmodel trained only\b/giu,
    example: 'a study finds',
  },
  {
    says: 'launch',
    words:
      /\b(?:launch\w*|opens?|introduc\w*|ships?|releas\w*|unveils?|adds?|gives|cleared|beats|rolls? out)\b/giu,
    example: 'launches a health product',
  },
];
