// Says whether a document speaks of artificial intelligence, robots or computing for them at all.
import { makePhraseBook, phraseAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import { AI_WORDS } from './words/ai.ts';

const BOOK = makePhraseBook(AI_WORDS.map(([say]) => [say, true] as const));
const COMPOUND =
  /(?:^|[-/])(?:ai|genai|a\.i\.|gpt|llm|llms|deepfake|deepfakes|robotic|drone|robot|robots|robotics|ml)(?:$|[-/])|^gpt-?\d|chatgpt/;

export function isAiRelated(reading: Reading): boolean {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.punct) continue;
    if (token.lower.length >= 2 && COMPOUND.test(token.lower)) return true;
    if (phraseAt(BOOK, tokens, i, tokens.length)) return true;
    // "Otter.ai", "xAI", "FuriosaAI", "GenAI" say so themselves; "Mumbai" and "SHANGHAI" do not.
    if (token.cap && token.text.length < 30 && /[a-z]AI$|[a-z\d]\.(?:ai|AI)$/.test(token.text)) return true;
  }
  return false;
}
