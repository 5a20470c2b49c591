// The word list of domains: what the wanted data is about. A domain alone is no demand.
import type { Topic } from '../../src/model/signal.ts';
import type { Cue } from './cue.ts';

const LANGUAGES =
  'Arabic|Amharic|Basque|Bengali|Breton|Cantonese|Catalan|Chinese|Czech|Danish|Dutch|Finnish|French|German|Greek|Gujarati|Hausa|Hebrew|Hindi|Hungarian|Igbo|Indic|Indonesian|Irish|Italian|Japanese|Javanese|Kannada|Korean|Malay|Malayalam|Mandarin|Marathi|Nepali|Norwegian|Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Spanish|Swahili|Swedish|Tagalog|Tamil|Telugu|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|Yoruba|Zulu';

export const DOMAINS: readonly Cue<Topic>[] = [
  {
    says: 'medicine',
    words:
      /\b(?:medic(?:al|ine|ines)|clinic(?:al|ians?|s)|physicians?|doctors?|nurses?|surg(?:eons?|ical|ery)|dentists?|pharmac\w+|psychiatr\w+|oncolog\w+|cardiolog\w+|dermatolog\w+|veterinar\w+|hospitals?|patients?|health(?:care)?|bio-?medic\w*|radiolog\w+|patholog\w+|pubmed\w*|healthbench|diagnos\w+(?! suite)|triage|discharge (?:letters|summaries)|drug-\w+|lesions|x-rays|CT scans|EHR|unsafe doses)\b/giu,
    example: 'clinical answers',
  },
  {
    says: 'medicine',
    words: /\b(?:Me-|Med-?)[A-Z]\w+\b|\b\w+-Med\b|\bMed[a-z]*QA\b/gu,
    example: 'MedGemma',
  },
  {
    says: 'law',
    words:
      /\b(?:(?<!scaling )laws?(?: school)?|lawyers?|legal\w*|attorneys?|solicitors?|barristers?|paralegals?|bar exam\w*|contract (?:review\w*|tasks|clauses)|(?:former|retired) judges|court filings|litigation|pleadings|patent (?:attorney|claims)|prior art|case law)\b(?! of)/giu,
    example: 'practising lawyers',
  },
  { says: 'law', words: /\b\w*(?:Law|Legal|LEX|Lex)[A-Z]\w*\b|\b\w+Law\b/gu, example: 'LawBench' },
  {
    says: 'finance',
    words:
      /\b(?:financ(?:e|es|ial)\w*|bank(?:s|ers?|ing)?(?!: a)|accountants?|accounting|(?<!quality )auditors?|actuar\w+|CFA|portfolios?|private equity|hedge funds?|due diligence|deal-model|valuation (?:tasks|models?|questions)|insurance claims?|claims expert|tax|equity research|underwriting|(?:double-entry|closing the|close the|annual) (?:books|accounts)|ledgers?|invest(?:ment|or|ors|ing)|spreadsheets?(?= by former bankers)|financial advisers|advisers|crypto\w*|fraud|filings(?= for a bank)|pricing calculations)\b/giu,
    example: 'former bankers',
  },
  {
    says: 'finance',
    words: /\b(?:\w+-)?Fin(?=[A-Z-])[\w-]+\b|\bBizBench\b|\bTaxCalc\w*\b|\bInvestorBench\b|\bFLUE\b/gu,
    example: 'FinBen',
  },
  {
    says: 'science',
    words:
      /\b(?:(?:astro)?physics|physicists?|quantum mechanics|chemi(?:st|sts|stry|cal|cals)|biochem\w*|(?:computational |cell )?biolog(?:y|ical|ists?)|biosecurity|biomolecul\w+|molecul\w+|genetic(?:s|ists?)|neuroscien\w+|virolog\w+|astronom\w+|stellar|geolog\w+|geoscien\w+|earth science|climate (?:scientists?|system|models?)|materials (?:science|model|scientists?)|wet-lab|life sciences|lab reports|scien(?:ce|ces|tific)|(?<!data |applied |research |social )scientists|STEM|scicode|co-scientist|(?:replicate|automat\w+|conduct) (?:\w+ )?(?:AI )?research|weapons uplift|\w*PhDs? (?:in|wrote) \w*science)\b(?<!data science|computer science)|\bgraduate-level\b[^\n]*\bQ&A\b/giu,
    example: 'graduate physics',
  },
  {
    says: 'science',
    words: /\b(?:AI Scientist|(?:Sci|Chem|Phys|Bio|Astro|Geo)[A-Z][\w-]*)\b/gu,
    example: 'SciBench',
  },
  {
    says: 'maths',
    words:
      /\b(?:(?!mathematical model)math\w*|olympiad(?! medal\w* judge)|theorems?|theorem-prov\w+|provers?|proofs?|geometry|alphageometry\d?|algebra|calculus|arithmetic|number theory|conjectures?|AIME|HMMT|fields medal\w*|autoformali\w+|putnam|probability|statistics expert|frontiermath|gsm8k|putnam|formali[sz](?:e|es|ing) (?:proofs|theorems))\b|\b\w+Math\b|\b\w*MATH\b|\bminiF2F\b/giu,
    example: 'olympiad problems',
  },
  {
    says: 'code',
    words:
      /\b(?:(?<!medical )cod(?:e|ing|ers?)(?! of ethics)|code-\w+|program(?:ming|mers)|programs(?= by| with|$)|python|SQL|text-to-sql|rust|javascript|typescript|developers|engineers(?= to write pull requests)|github|git|commits|pull requests|repositor(?:y|ies)|debug\w*|patch(?:es)?|software (?:engineers?|engineering|agents?|tasks|issues|domains|development)|swe-?(?:bench|gym|lancer|agents?|rl|smith)\w*|multi-swe-bench|SWE|\w*codebench|terminals?(?:-bench)?|machine learning engineering|GPU kernels|algorithmic)\b/giu,
    example: 'two code completions',
  },
  {
    says: 'multilingual',
    words:
      /\b(?:multi-?lingual(?:ity)?(?! benchmark for issue)|cross-?lingual|(?<!programming )(?<!chemical )languages|native (?:speakers?|language)|dialects?|locales?|seventy languages|low-resource|linguists?|bilingual|machine translation|translations?|in their language)\b/giu,
    example: 'in thirty languages',
  },
  {
    says: 'multilingual',
    words: new RegExp(
      `\\b(?:${LANGUAGES})(?:MMLU)?\\b(?! (?:(?:AI|tech|chip|robotics) ?)?(?:labs?|start-?ups?|compan|firms?|giants?|researchers?|makers?|governments?|regulators?|unicorns?|investors?|authorities|rivals?|AI|tech|chips?|market|model(?! with)))|\\b[CK]MMLU\\b|\\b(?:african|indian|indic|european|asian|regional|local) (?:language|languages|knowledge)\\b|\\b(?:${LANGUAGES})\\b(?= model)`,
      'gu',
    ),
    example: 'answers in Swedish',
  },
  {
    says: 'multimodal',
    words:
      /\b(?:multi-?modal\w*|images?|imaging|videos?|audio|speech|speakers?(?= and run)|voices?(?! agents?\b)|visual\w*(?! feedback)(?<!visuomotor)|vision(?!-language-action)(?:-language|-and-language)?|language-and-vision|transcribe|caption\w*|songs?|music(?:ians?)?|clips|lidar|perception|slides|mmmu|photograph\w*|pictures|scans|x-rays|meshes|3D|faces|footage|film studio|recordings|diagrams|sora)\b|\bVisual\w+\b|\bMM-?\w*Bench\b/giu,
    example: 'image and video data',
  },
];

/** Domains in which people of a trade are needed; a launch in another domain is no sign of it. */
export const TRADES_OF_DOMAINS: readonly Topic[] = ['medicine', 'law', 'finance', 'science', 'maths', 'code'];

/** A product set before people of a domain: in news alone, and beside a word of models, a domain is then a signal. */
export const LAUNCH =
  /\b(?:launch\w*|opens?|introduc\w*|ships?|releas\w*|unveils?|adds?|debuts?|proves?|solves?|gives its|cleared|rolls? out)\b/iu;
/** What is launched is a product for a trade, not a firm or a building. */
export const PRODUCT =
  /\b(?:products?|models?|assistants?|agents?|AI (?:[\w-]+ )?(?:analyst|scientist|co-scientist|lawyer|doctor|nurse|tutor|associate|engineer|app|platform|mathematician)|claude|\w*gpt\w*|aristotle|formal proofs|gemini|connectors?|plug-?ins?|copilot|suite|tools?|diagnostic system)\b/iu;

/** Material of a domain that is gathered, bought or sold so that models learn from it. */
export const MATERIAL_FOR_TRAINING =
  /\b(?:collect|curate|gather|buy|source|licen[sc]e|record|sell|transcribe|formali[sz]e|film)s?\b[^\n]*\b(?:training|to train|models?|AI labs?|languages|from real|paid speakers)\b/iu;
