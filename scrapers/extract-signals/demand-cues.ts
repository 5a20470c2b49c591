// The whole word list of what is itself a demand: feedback, people, measurement, and worlds to train in.
import type { Topic } from '../../src/model/signal.ts';
import { type Cue, near } from './cue.ts';
import { ENVIRONMENTS, ROBOTICS } from './environment-cues.ts';
import { FEEDBACK } from './feedback-cues.ts';
import { MEASUREMENT } from './measurement-cues.ts';
import { PEOPLE } from './people-cues.ts';

const GATHERED =
  'collect\\w*|records?|recorded|recordings|transcribe\\w*|captions?|label\\w*|rate|rating|curat\\w+|data|datasets?|corpus|training|train|shoot|describe|gathers?|licenses|buys|pays?|paid|annotat\\w+|instruction|project';

/** Reasoning in mathematics is asked of models by name, and what they prove is news of it. */
const REASONING: readonly Cue<Topic>[] = [
  {
    says: 'maths',
    words:
      /\bmathematical (?:reasoning|discover\w+|problem[- ]solving)\b|\bmath(?:s|ematical)? (?:word )?problems\b|\b(?:auto)?formali[sz]ation\b|\btheorem[- ]prov\w+/giu,
    example: 'solving maths problems',
  },
  {
    says: 'maths',
    words: near(
      'theorems?|conjectures?|olympiad (?:problems|theorems|geometry)|formal proofs',
      'models?|AI|provers?|Alpha\\w+|language models',
      60,
    ),
    example: 'a prover solves olympiad theorems',
  },
];

/** Senses and languages are a demand where material in them is gathered. */
const MATERIAL: readonly Cue<Topic>[] = [
  {
    says: 'multimodal',
    words: near(
      'speech|audio|videos?|images?|voices?|voice actors|music|songs|clips|their faces|footage|pictures|scenes|scans|recordings',
      GATHERED,
      50,
    ),
    example: 'Transcribe accented speech',
  },
  {
    says: 'multilingual',
    words: near(
      'languages|dialects|multi-?lingual|massively-multilingual|locales?|bilingual|low-resource|native|Welsh|African language',
      `${GATHERED}|raters?|rates?|translat\\w+|speakers`,
      60,
    ),
    example: 'multilingual raters',
  },
];

export const DEMAND: readonly Cue<Topic>[] = [
  ...FEEDBACK,
  ...PEOPLE,
  ...MEASUREMENT,
  ...ENVIRONMENTS,
  ...ROBOTICS,
  ...MATERIAL,
  ...REASONING,
];
