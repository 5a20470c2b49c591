// Segments, topics and kinds of signal in words, as taxonomy.yaml has them: short enough to travel to the browser.
import type { BuyingRole } from '../model/buying-role.ts';
import type { Segment } from '../model/segment.ts';
import type { SignalKind, Topic } from '../model/signal.ts';

export const SEGMENT_LABEL: Readonly<Record<Segment, string>> = {
  energy: 'Energy',
  'data-centres': 'Data centres',
  chips: 'Chips',
  networking: 'Networking',
  'compute-cloud': 'Compute clouds',
  'frontier-models': 'Frontier models',
  'open-models': 'Open models',
  'data-labelling': 'Data labelling',
  'synthetic-data': 'Synthetic data',
  evaluation: 'Evaluation',
  'alignment-safety': 'Alignment and safety',
  'model-infra': 'Model infrastructure',
  agents: 'Agents',
  applications: 'Applications',
  'robotics-embodied': 'Robots and vehicles',
  'venture-funds': 'Venture funds',
};

export const TOPIC_LABEL: Readonly<Record<Topic, string>> = {
  evaluation: 'Evaluation',
  'expert-annotation': 'Expert annotation',
  'agent-evaluation': 'Agent evaluation',
  rlhf: 'RLHF',
  medicine: 'Medicine',
  'rl-environments': 'RL environments',
  code: 'Code',
  'preference-data': 'Preference data',
  'red-teaming': 'Red teaming',
  'sft-demonstrations': 'Demonstrations',
  multimodal: 'Multimodal',
  'rubric-grading': 'Rubric grading',
  finance: 'Finance',
  law: 'Law',
  multilingual: 'Multilingual',
  'synthetic-data': 'Synthetic data',
  maths: 'Mathematics',
  science: 'Science',
  'robotics-data': 'Robot data',
  rlaif: 'RLAIF',
};

export const SIGNAL_LABEL: Readonly<Record<SignalKind | 'money', string>> = {
  hiring: 'Hiring',
  paper: 'Paper',
  benchmark: 'Benchmark',
  vendor: 'Vendor news',
  launch: 'Launch in a domain',
  environment: 'RL environment',
  spend: 'Spending',
  safety: 'Safety',
  policy: 'Policy',
  money: 'Money raised',
};

export const JOB_LABEL: Readonly<Record<BuyingRole['job'], string>> = {
  champion: 'Champion',
  'technical-sponsor': 'Technical sponsor',
  evaluator: 'Evaluator',
  'economic-buyer': 'Economic buyer',
  user: 'User',
  procurement: 'Procurement',
  'legal-security': 'Legal and security',
};
