// Words that show an item to be about models at all; most topics count only beside one of them.
import type { Cue } from './cue.ts';
import { SUPPLIERS } from './people-cues.ts';

export const CONTEXT: readonly Cue<'models'>[] = [
  {
    says: 'models',
    words: /\b(?:LLMs?|GPT-?\w*|AI|AGI|MMLU|RLHF|RLAIF|RL|SFT|VLMs?)\b/gu,
    example: 'an LLM',
  },
  {
    says: 'models',
    words:
      /\b(?:models?|checkpoints?|chatbots?|assistants?|agentic|agents?|copilot|machine learning|neural networks?|deep learning|reinforcement learning|fine-?tun\w+|post-?train\w*|pre-?train\w*)\b/giu,
    example: 'measure every checkpoint',
  },
  {
    says: 'models',
    words: /\b(?:language|foundation|frontier|reasoning|generative|multimodal|vision) models?\b/giu,
    example: 'frontier models',
  },
  {
    says: 'models',
    words: /\b(?:for|in|train\w*|teach\w*) (?:robots?|machines?|humanoids?)\b/giu,
    example: 'teach machines',
  },
  {
    says: 'models',
    words:
      /\b(?:OpenAI|ChatGPT|Anthropic|Claude|DeepMind|Gemini|Meta|Llama|Mistral|xAI|Grok|Cohere|DeepSeek|Moonshot|Kimi|Zhipu|GLM|Qwen|Alibaba|MiniMax|Perplexity|Harvey|Sierra|Cursor|Anysphere|Abridge|Figure|1X|Optimus|Waymo|Nvidia|Microsoft|Google|Amazon|Apple|Prime Intellect|Hugging Face|Databricks|Hippocratic AI|Physical Intelligence|AI21|Scale AI|Surge AI|Mercor|SWE-\w+|OSWorld|WebArena)\b/gu,
    example: 'Anthropic',
  },
  { says: 'models', words: /\b(?:rival |AI |open |frontier )?labs?\b/giu, example: 'labs spend on data' },
  {
    says: 'models',
    words:
      /\b(?:human data|annotators?|labell?ers?|raters?|prompts?|completions?|machine answers|dialogues?|conversations)\b/giu,
    example: 'annotators on several platforms',
  },
  {
    says: 'models',
    words:
      /\b(?:annotation|label+ing|egocentric|teleoperat\w+|humanoid|robot demonstrations|safety evaluations|test sets|hold-?outs?|human preferences?|speech data|training data|training environments|human trainers|content-review)\b/giu,
    example: 'egocentric video',
  },
  {
    says: 'models',
    words: /\bself-driving|autonomous (?:car|vehicle|driving)s?|lidar|perception data|robot learning\b/giu,
    example: 'self-driving cars',
  },
  {
    says: 'models',
    words:
      /\b(?:\w*LLaMA\w*|\w*LLaMat|\w*LLMs?|\w*GPT|\w*BERT|Phi-?\d?|Sora|Veo|Aristotle|FrontierMath|GPQA|GDPval)\b/gu,
    example: 'a BloombergGPT',
  },
  {
    says: 'models',
    words:
      /\b(?:AI-\w+|\w+-AI|language models?|instruction[- ]tun\w+|human[- ]feedback|preference (?:data|optimi[sz]ation)|reward model\w*|red-team\w* (?:of|for) \w+ models?|synthetic (?:training )?data|recognisers?|evals|model evaluation|\w*jailbreak\w*|scalable oversight|robots?|robotics?|expert (?:demonstrations|data)|LMArena|Arena's|theorem prov\w+|machine translation|speech collection)\b/giu,
    example: 'instruction tuning',
  },
  { says: 'models', words: new RegExp(`\\b(?:${SUPPLIERS})\\b`, 'gu'), example: 'Encord gets deals' },
];

/** Words of the field in titles of papers, which often name no model. */
export const FIELD: readonly Cue<'models'>[] = [
  {
    says: 'models',
    words:
      /\b(?:NLP|zero-shot|few-shot|text-to-\w+|vision-language|question[- ]answering|code (?:generation|reasoning|auto-completion)|reasoning|language understanding|problem[- ]solving|benchmark datasets?|theorem[- ]prov\w+|transformers?|speech (?:corpus|generation)|coding challenge|\w+Bench|\w+-bench|competition-level|bag of tricks|AlphaCode|AlphaProof|autoformali\w+|provers?|chain-of-thought|Alpha\w+|in-context|\w+Eval|evaluators|long form text|(?:coding|language|reasoning) benchmark|formal olympiad-level|Q&A benchmark|multi-?task)\b/giu,
    example: 'zero-shot generalisation',
  },
];

/** Words by which a title says that it is of a model, so that its domain alone is a sign. */
export const OF_A_MODEL =
  /\b(?:\w*LLMs?|\w*GPT(?:-\w+)?|AI|\w*LLaM[Aa]\w*|(?:language|foundation|reasoning|speech|multimodal|vision-language) (?:models?|assistants?|agents?)|language-and-vision|(?:large-)?language-models|large language models?|few-shot|code (?:generation|models?)|(?:maths?|mathematics|mathematical|code|medical|legal|finance|financial|clinical|chemistry) (?:expert )?models?|theorem proving|AlphaCode|machine translation|Alpha\w+|provers?|autoformali[sz]\w+|chain-of-thought|guiding human intuition with AI|be a doctor)\b/iu;
