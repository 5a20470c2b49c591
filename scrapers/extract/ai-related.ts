// Says whether a document speaks of artificial intelligence, robots or computing for them at all.
import { makePhraseBook, phraseAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './tokens.ts';
import { testClass } from './word-class.ts';
import { AI_WORDS } from './words/ai.ts';

const BOOK = makePhraseBook(AI_WORDS.map(([say]) => [say, true] as const));
const COMPOUND =
  /(?:^|[-/])(?:ai|genai|a\.i\.|gpt|llm|llms|deepfake|deepfakes|robotic|drone|robot|robots|robotics|ml)(?:$|[-/])|^gpt-?\d|chatgpt/;

/** "Otter.ai", "xAI", "FuriosaAI", "GenAI" say so themselves; "Mumbai" and "SHANGHAI" do not. */
const OWN_NAME = /[a-z]AI$|[a-z\d]\.(?:ai|AI)$/;

const SAYS_AI = testClass(
  ({ text, lower, cap }) =>
    (lower.length >= 2 && COMPOUND.test(lower)) || (cap && text.length < 30 && OWN_NAME.test(text)),
);

/** Whether any of the sentences speaks of it. */
export function isAiRelated({ tokens }: Reading, sentences: readonly Sentence[]): boolean {
  for (const { from, to } of sentences)
    for (let i = from; i < to; i += 1) {
      const { classes, punct } = tokens[i]!;
      if (punct) continue;
      if ((classes & SAYS_AI) !== 0 || phraseAt(BOOK, tokens, i, tokens.length)) return true;
    }
  return false;
}
