// Words of postings and papers to the topics of demand that they are evidence of.
import type { Topic } from '../../src/model/signal.ts';

const WORDS: readonly (readonly [Topic, RegExp])[] = [
  [
    'agent-evaluation',
    /\bagent(?:ic)?\b.{0,40}\b(?:eval\w*|benchmark\w*)\b|\b(?:eval\w*|benchmark\w*)\b.{0,40}\bagent(?:s|ic)?\b/i,
  ],
  ['evaluation', /\beval(?:s|uations?)\b|\bbenchmark(?:s|ing)?\b|\bmodel quality\b/i],
  [
    'expert-annotation',
    /\bannotat(?:ion|ions|or|ors)\b|\blabell?(?:ing|ers?)\b|\bhuman data\b|\bdata (?:vendor|partner|acquisition|sourcing|operations)\b|\bsubject[- ]matter experts?\b|\bAI tutors?\b|\bcrowd ?workers?\b/i,
  ],
  ['rlhf', /\bRLHF\b|\bhuman feedback\b/i],
  ['rlaif', /\bRLAIF\b|\bAI feedback\b|\bconstitutional AI\b/i],
  [
    'preference-data',
    /\bpreference (?:data|pairs?|learning|models?|annotations?)\b|\breward model(?:s|ing|ling)?\b/i,
  ],
  [
    'rl-environments',
    /\bRL environments?\b|\benvironments? (?:for|engineer)\b.{0,30}\b(?:RL|reinforcement|agents?)\b|\breinforcement learning environments?\b/i,
  ],
  ['red-teaming', /\bred[- ]team\w*\b|\badversarial (?:testing|prompts?)\b|\bjailbreak\w*\b/i],
  [
    'sft-demonstrations',
    /\bSFT\b|\bsupervised fine-?tuning\b|\bdemonstration data\b|\binstruction tuning\b/i,
  ],
  ['rubric-grading', /\brubrics?\b|\bgraders?\b/i],
  ['synthetic-data', /\bsynthetic data\b/i],
  ['multimodal', /\bmulti-?modal\b|\bvision[- ]language\b/i],
  ['multilingual', /\bmulti-?lingual\b|\blinguists?\b|\blocali[sz]ation\b/i],
  ['robotics-data', /\bteleop\w*\b|\brobot(?:ics)? data\b|\bdata collection\b.{0,30}\brobot\w*\b/i],
  [
    'code',
    /\bcode (?:eval\w*|data|review data|generation data)\b|\bcoding (?:experts?|data|evaluations?)\b/i,
  ],
  ['maths', /\bmath(?:s|ematics|ematicians?)?\b.{0,30}\b(?:experts?|data|problems|tutors?|reasoning)\b/i],
  [
    'medicine',
    /\b(?:medical|clinical|physicians?|doctors?)\b.{0,30}\b(?:experts?|data|annotat\w*|eval\w*)\b/i,
  ],
  ['law', /\b(?:legal|lawyers?)\b.{0,30}\b(?:experts?|data|annotat\w*|eval\w*)\b/i],
  ['finance', /\b(?:finance|financial)\b.{0,30}\b(?:experts?|annotat\w*|eval\w*|tutors?)\b/i],
  [
    'science',
    /\b(?:physics|chemistry|biology|scien(?:ce|tific))\b.{0,30}\b(?:experts?|annotat\w*|eval\w*|tutors?|benchmark\w*)\b/i,
  ],
];

/** Topics that a text speaks of, in the order of the table; empty for most texts. */
export function topicsOf(text: string): Topic[] {
  return WORDS.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic);
}
