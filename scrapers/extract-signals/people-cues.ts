// Words for people who label, write, check or judge, for programmes that run them, and for firms that sell their work.
import type { Topic } from '../../src/model/signal.ts';
import { type Cue, followedBy } from './cue.ts';
import { DEEDS, THEIRS, TRADES } from './trades.ts';

export const SUPPLIERS =
  'Scale AI|Surge AI|Mercor|micro1|Toloka|Labelbox|Appen|Sama|Invisible|GlobalLogic|Snorkel|Prolific|Handshake|iMerit|Turing(?! (?:Award|award|test|machine|Prize))|Encord|Outlier AI|Remotasks|DataAnnotation|Telus Digital';

export const PEOPLE: readonly Cue<Topic>[] = [
  {
    says: 'expert-annotation',
    words:
      /\b(?:human|remote|in-house|paid|specialist|expert|AI) (?:trainers?|tutors?|raters?|(?<!AI )graders|reviewers|labell?ers?)\b|\bcontent-review vendors\b|\bvendor teams\b|\boutside vendors\b|\bexpert (?:review|notes|hours|feedback)\b|\b(?:lawyer|clinician|expert|physician)-(?:led review|written|graded|annotated)\b|\b(?:train|coach|hire|pay) (?:graders|annotators|raters|labell?ers)\b|\braters? lose\b|\b(?:multilingual|quality|search|code|image|conversation) raters?\b|\bcrowd-?sourced labels\b|\bexpert workflows\b/giu,
    example: 'human trainers',
  },
  {
    says: 'expert-annotation',
    words:
      /\bannotat(?:e|es|ion|ions|ors?|ing)\b|\b(?:expert|human|physician|lawyer)[- ]annotated\b|\bvideo annotation\b/giu,
    example: 'inter-annotator agreement',
  },
  {
    says: 'expert-annotation',
    words:
      /\bdata[- ]label+(?:ing|ers?)\b|\blabel+(?:ing|ers?)\b|\blabels? (?:(?:\w+ ){0,3}(?:data|actions|images|objects|medical|clips|filings|scans|transactions|prompts|grasps|scenes|letters|phases|sentiment|episodes))\b|\b(?:human|expert|lidar|step-level) labels?\b|\b(?:correct|audit|own|check) labels\b|\blabelled data sets\b|\bto label\b|\bwho label\b|\bAI labelling\b/giu,
    example: 'labelling vendors',
  },
  {
    says: 'expert-annotation',
    words:
      /\bhuman (?:training )?data\b|\bexpert (?:data|tasks|demonstrations|networks?|rubrics|judgments?)\b|\bnetwork of experts\b|\bdata (?:vendors?|suppliers?)\b|\bsubject[- ]matter experts?\b|\bdomain experts?\b|\bdomain leads?\b|\bAI (?:tutors?|trainers?)\b|\b(?:STEM|specialist|model|maths?|mathematics|chemistry|physics|biology|science) tutors?\b(?=[^\n]*\b(?:AI|LLM|models?)\b|, (?:AI|reasoning))|\btutors? for AI\b|\boutside experts?\b|\bexternal experts\b|\bcrowd(?: ?workers?| operations)\b|\bgeneralist contracts\b/giu,
    example: 'subject matter expert',
  },
  {
    says: 'expert-annotation',
    words: new RegExp(
      `\\b(?:with|from|from the|on|leaves?|quits?) Scale\\b(?! (?:of|up|down))|\\bScale's\\b|\\b(?:${SUPPLIERS})\\b(?!(?:'s)? (?:moves? into|sells|opens|launches) (?:\\w+ )?(?:RL |reinforcement |training )?(?:environments|rubric))`,
      'gu',
    ),
    example: 'work with Mercor',
  },
  {
    says: 'expert-annotation',
    // Whom a product is for, or is measured against, is nobody who is hired.
    words: new RegExp(
      `(?<!\\b(?:for|to|than|beats?|against|helps?|serves?|like|outperforms?|tools?) (?:[\\w-]+ )?)${followedBy(TRADES, `${DEEDS}|${THEIRS}`, 45).source}`,
      'giu',
    ),
    example: 'Physicians grade answers',
  },
  {
    says: 'expert-annotation',
    words: new RegExp(
      `\\b(?:hir(?:e|es|ed|ing)|finds?|seeks?|asks?|recruit\\w*|pay(?:s|ing)?|paid|gets?|manage) (?:[\\w'-]+ ){0,4}(?:${TRADES}|editors)\\b(?! (?:to|who) (?:film|carry|serve))`,
      'giu',
    ),
    example: 'asks investment bankers to write tasks',
  },
  {
    says: 'expert-annotation',
    words: new RegExp(
      `\\b(?:${TRADES}) (?:are |were |get )?paid\\b|\\bpaid (?:to|for)\\b[^\\n]{0,40}\\b(?:rubrics?|label|rate)\\b`,
      'giu',
    ),
    example: 'Developers paid for sessions',
  },
  {
    says: 'expert-annotation',
    words: new RegExp(
      `\\b(?:(?:built|written|developed|trained|made|created|designed|graded|tested|labell?ed|teams?|working|works?|panels?|chatbots|chemistry) with|(?:answers|data|labels|feedback|demonstrations|instructions|examples|questions|rubrics|prompts|notes|judgments|sets|network) (?:from|of)|(?<!\\b(?:used|adopted|trusted|favoured|invented|cited) )by) (?:[\\d,]+ )?(?:domain |outside |licensed |former |expert )?(?:${TRADES})\\b(?! (?:preferences|feedback inhibition))`,
      'giu',
    ),
    example: 'built with 262 physicians',
  },
  {
    says: 'expert-annotation',
    words: new RegExp(
      `\\b(?:${TRADES})['’]s? (?:rubrics|criteria|demonstrations|labels|notes|answers|judgments)\\b|\\b(?:feedback|ratings) (?:of|by|from) (?:${TRADES})\\b|\\b(?:rubrics|criteria|questions|answers|cases|problems|tasks|index) (?:written |drafted |graded )?by (?:[\\w-]+ )?(?:${TRADES})\\b`,
      'giu',
    ),
    example: "consultants' rubrics",
  },
  {
    says: 'expert-annotation',
    words: /\bAI (?:training|data|trainer)\b[^\n]*\((?:contract|remote|part-time|freelance)[^)\n]*\)/giu,
    example: 'Engineer, AI Training Data (contract)',
  },
];

/** In an advert the title names the trade and says that the work is for a model; the duties name a deed. */
export const ADVERTISED_PEOPLE: readonly Cue<Topic>[] = [
  {
    says: 'expert-annotation',
    words: new RegExp(
      `^(?![^\\n]*\\b(?:engineer|manager|scientist)\\b)[^\\n]*\\b(?:${TRADES}|raters?|evaluators?(?=[^\\n]*\\b(?:freelance|contract|remote)\\b)|equity associate|(?:code|coding|maths?|writing) trainers?|programming specialist|contributors)\\b(?=[^\\n]*\\n[^\\n]*\\b(?:${DEEDS})\\b)`,
      'giu',
    ),
    example: 'Pharmacist, AI Training\nTest answers',
  },
];
