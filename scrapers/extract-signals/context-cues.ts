// Words that show an item to be about models at all; most topics count only beside one of them.
import type { Cue } from './cue.ts';

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
];
