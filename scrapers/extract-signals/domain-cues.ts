// The word list of domains: what the wanted data is about. A domain alone is no demand.
import type { Topic } from '../../src/model/signal.ts';
import type { Cue } from './cue.ts';

const LANGUAGES =
  'Arabic|Bengali|Cantonese|Chinese|Czech|Danish|Dutch|Finnish|French|German|Greek|Hebrew|Hindi|Hungarian|Indonesian|Italian|Japanese|Korean|Malay|Mandarin|Norwegian|Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Spanish|Swahili|Swedish|Tagalog|Tamil|Telugu|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Yoruba|Zulu';

export const DOMAINS: readonly Cue<Topic>[] = [
  {
    says: 'medicine',
    words:
      /\b(?:medic(?:al|ine)|clinic(?:al|ians?|s)|physicians?|doctors?|nurses?|hospitals?|patients?|health(?:care)?|biomedic\w*|radiolog\w+|patholog\w+|pubmed\w*|med(?:qa|bench)\w*|healthbench|diagnos\w+)\b/giu,
    example: 'clinical answers',
  },
  {
    says: 'law',
    words: /\b(?:law(?:yers?)?|legal\w*|attorneys?|paralegals?|bar exam\w*|contract review|legalbench)\b/giu,
    example: 'practising lawyers',
  },
  {
    says: 'finance',
    words:
      /\b(?:financ(?:e|ial)\w*|bank(?:s|ers?|ing)?|accountants?|accounting|tax|equity research|underwriting|financebench)\b/giu,
    example: 'former bankers',
  },
  {
    says: 'science',
    words:
      /\b(?:physics|physicists?|chemis\w+|biolog\w+|biosecurity|scien(?:ce|ces|tific|tists?)|STEM|wet-lab|scicode|AI research)\b|\bgraduate-level\b[^\n]*\bQ&A\b/giu,
    example: 'graduate physics',
  },
  {
    says: 'maths',
    words: /\b(?:math\w*|olympiad|theorems?|proofs?|frontiermath|gsm8k)\b|\b\w+Math\b/giu,
    example: 'olympiad problems',
  },
  {
    says: 'code',
    words:
      /\b(?:cod(?:e|ing)|program(?:ming|mers)|developers|github|repositor(?:y|ies)|software (?:engineering|agents?|tasks|issues)|swe-?(?:bench|gym|lancer)\w*|\w*codebench|terminal(?:-bench)?|machine learning engineering)\b/giu,
    example: 'two code completions',
  },
  {
    says: 'multilingual',
    words:
      /\b(?:multi-?lingual|cross-?lingual|languages|native speakers?|dialects?|locales?|low-resource|linguists?|bilingual)\b/giu,
    example: 'in thirty languages',
  },
  {
    says: 'multilingual',
    words: new RegExp(
      `\\b(?:${LANGUAGES})\\b(?! (?:(?:AI|tech|chip|robotics) ?)?(?:labs?|start-?ups?|compan|firms?|giants?|researchers?|makers?|governments?|regulators?|unicorns?|investors?|authorities|rivals?|AI|tech|chips?|market))`,
      'gu',
    ),
    example: 'answers in Swedish',
  },
  {
    says: 'multimodal',
    words:
      /\b(?:multi-?modal|images?|video|audio|speech|visual\w*|transcribe|caption\w*|songs?|music(?:ians?)?|clips|lidar|perception|slides|mmmu)\b/giu,
    example: 'image and video data',
  },
];

/** Domains in which people of a trade are needed; a launch in another domain is no sign of it. */
export const TRADES_OF_DOMAINS: readonly Topic[] = ['medicine', 'law', 'finance', 'science', 'maths', 'code'];

/** A product set before people of a domain: in news alone, and beside a word of models, a domain is then a signal. */
export const LAUNCH =
  /\b(?:launch\w*|opens?|introduc\w*|ships?|releas\w*|unveils?|adds?|debuts?|gives its|cleared|rolls? out)\b/iu;
/** What is launched is a product for a trade, not a firm or a building. */
export const PRODUCT =
  /\b(?:products?|models?|assistants?|agents?|claude|gpt\w*|gemini|connectors?|plug-?ins?|copilot|suite|tools?|diagnostic system)\b/iu;
