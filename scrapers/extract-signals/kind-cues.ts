// The word list of kinds: what sort of sign a paper or a headline is. Adverts are always hiring. The first that fits wins.
import type { SignalKind } from '../../src/model/signal.ts';
import type { Cue } from './cue.ts';

export const PAPER_KINDS: readonly Cue<SignalKind>[] = [
  {
    says: 'environment',
    words: /\bgym\b|gym\b|\benvironments for (?:reinforcement|training)|\bsimulated \w+ for training\b/giu,
    example: 'A gym of spreadsheets',
  },
  {
    says: 'benchmark',
    words:
      /bench(?:mark\w*|\b)|\barena\b|\bMMLU\b|\bexam\b|\b(?:bar|board) examination\b|\w+(?:world|arena|2web|code)\b: |\btest (?:of|suite)\b|\bquestion answering\b|\bQA\b/giu,
    example: 'a benchmark of legal work',
  },
  {
    says: 'benchmark',
    words:
      /^(?:(?:holistic |rubric-based |a rubric-based )?evaluat(?:ing|ion)|measuring how|beyond the imitation|\w+: (?:measuring|benchmarking|quantifying|a dataset for biomedical|can language models|a benchmark|an open platform for evaluating)|theagent\w+|gaia|mind2web)[^\n]*|\b\w+-based evaluation\b/giu,
    example: 'Evaluating large language models trained on code',
  },
];

export const NEWS_KINDS: readonly Cue<SignalKind>[] = [
  {
    says: 'safety',
    words: /\bbug bounty\b|\bbounty\b|\bjailbreaks?\b|\bred-team\b|\bsafety institute\b/giu,
    example: 'a bounty for jailbreaks',
  },
  {
    says: 'policy',
    words:
      /\bclass action\b|\bregulators? (?:asks?|demands?|requires?)\b|\bconstitution\b|\blawsuit\b|\bclassed as contractors\b/giu,
    example: 'class action of annotators',
  },
  {
    says: 'spend',
    words:
      /\bspend(?:s|ing)?\b|\bpays? (?:people|staff|gig|workers)(?! on)\b|\bmoves? thousands\b|\bpaid speakers\b|\bopens? a cent(?:re|er) where\b|\bfilms? inside\b/giu,
    example: 'labs spend a billion',
  },
  {
    says: 'hiring',
    words:
      /\bhir(?:es?|ing)\b|\bseeks?\b|\badvertis\w+|\bposts for\b|\bgrow its team\b|\basks? (?:investment )?bankers\b|\bjob adverts?\b|\bpays staff to wear\b/giu,
    example: 'seeks annotation analysts',
  },
  {
    says: 'vendor',
    words:
      /\b(?:suppliers?|vendors?)\b|\b(?:Scale AI|Surge AI|Mercor|Turing|Handshake|micro1)\b|\blabelling (?:company|firm)\b|\bcontractors\b|\bcrowd workers\b|\breplace human\b|\bsells? (?:reward|training|synthetic)\b/giu,
    example: 'turns to newer data vendors',
  },
  {
    says: 'environment',
    words: /\b(?:training|learning) (?:environments?|gym)\b|\bgym\b|\bsimulator\b|\breplicas\b/giu,
    example: 'a hub of training environments',
  },
  {
    says: 'benchmark',
    words:
      /\w*bench(?:mark\w*|\b)|\bOSWorld\b|\btests? (?:of|models|office)\b|\bto test\b|\bleaderboard\b|\btests models\b|\bagents fail\b/giu,
    example: 'releases a benchmark',
  },
  {
    says: 'paper',
    words:
      /\bpaper\b|\bstudy\b|\brecipe\b|\breport\b|\bpublishes [\d,]+\b|\bpreference samples\b|\btraining data is\b/giu,
    example: 'a study finds',
  },
  {
    says: 'launch',
    words: /\b(?:launch\w*|opens?|introduc\w*|ships?|releas\w*|unveils?|adds?|gives|cleared|beats)\b/giu,
    example: 'launches a health product',
  },
];
