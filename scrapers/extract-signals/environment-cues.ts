// Words for worlds in which agents are trained, and for what people show robots.
import type { Topic } from '../../src/model/signal.ts';
import { type Cue, near } from './cue.ts';

export const ENVIRONMENTS: readonly Cue<Topic>[] = [
  {
    says: 'rl-environments',
    words:
      /\b(?:RL|reinforcement[- ]learning|training|sandboxed|reward|coding|browser|agent|learning|computer-use|office|diverse) (?:\w+ )?environments?\b|\benvironments? (?:for|with|in which|and verifiers)\b[^\n]{0,60}\b(?:train\w*|agents?|reinforcement|verif\w+)|\b(?:web|gym) environments?\b|\bverifiable (?:rewards?|outcomes|tasks)\b|\benvironment (?:scaling|designer|author|engineer|start-ups?|hub)\b|\benvironments? (?:lead|engineer|marketplace|built from)\b|\bscaling (?:\w+ )?environments\b|\btext-based environment\b/giu,
    example: 'sandboxed environments',
  },
  {
    says: 'rl-environments',
    words:
      /\b(?:training and evaluation|real-world software engineering|sandboxed,? [\w -]{0,40}|over \w+|simulated (?:software|browser|office)) environments\b|\bonline reinforcement learning\b|\b(?:RL|reinforcement learning) tasks\b|\bused in RL\b|\btasks (?:with \w+ )?for training agents\b|\b(?:simulator|replicas?)\b[^\n]*\bagents?\b|\bsimulated \w+ for training\b|\bsimulator in which\b|\btraining (?:\w+ ){0,2}agents and verifiers\b|\bpaper: environments\b/giu,
    example: 'a simulator in which agents learn',
  },
  {
    says: 'rl-environments',
    words:
      /\bgyms?\b(?=[^\n]*\b(?:agents?|agentic|RL|LLMs?|models?|reinforcement|training)\b)|\b(?:agent |learning |NeMo |SWE-?|Reasoning |\w+[- ]?)(?:gym|Gym)\b|\bgym (?:of|for)\b|\btraining grounds?\b|\bworlds? (?:in which|to train|where) (?:AI )?agents\b|\bworlds to train\b|\b(?:simulated|simulate|simulator|replica)\b[^.\n]{0,60}\b(?:to train|trains?|(?:are|is|be) trained|practise|in which agents|for agents)\b|\bin which (?:\w+ ){0,4}(?:agents|models) (?:learn|train|practise|are trained)\b|\btrain(?:s|ing)? (?:medical |finance |office )?agents (?:before|in)\b/giu,
    example: 'an agent gym',
  },
  {
    says: 'rl-environments',
    words:
      /\bverifiers (?:in which|that decide|of each)\b|\b(?:tests?|unit tests?|checkable answers|checks) as (?:verifiers|rewards?)\b|\bsandboxes\b[^\n]{0,60}\b(?:train|models?|agents?)\b|\bcheckable answers for reinforcement\b|\breplica (?:offices?|web\w*|apps?)\b|\binto tasks with (?:verifiable|checkable)\b/giu,
    example: 'with tests as verifiers',
  },
];

const ROBOTS =
  'robots?|robotics?|humanoids?|manipulation|dexter\\w+|embodi\\w+|bimanual|Optimus|Atlas|AgiBot|teleoperat\\w+';

export const ROBOTICS: readonly Cue<Topic>[] = [
  {
    says: 'robotics-data',
    words: near(
      `${ROBOTS}|machines`,
      'record\\w*|collect\\w*|demonstrations?|data ?sets?|films?|video|teleoperat\\w+|captur\\w+|performs?|operators|data|episodes|cameras?|gloves|headsets|massive collection|annotat\\w+|imitat\\w+|gig workers',
      70,
    ),
    example: 'operators record robot episodes',
  },
  {
    says: 'robotics-data',
    words:
      /\bteleoperat\w+|\bmotion[- ]capture\b[^\n]*\b(?:robots?|humanoids?|Optimus|train\w*|embodied)\b|\bhuman motion that humanoids\b|\begocentric (?:data|video)[^\n]*\b(?:manipulation|robot)|\b(?:self-driving|autonomous (?:car|vehicle)s?|lidar)\b[^\n]*\blabels?\b|\b(?:boxes|labels?)\b[^\n]*\b(?:self-driving|autonomous)\b|\bimitation learning\b|\blearn\w* from offline human demonstrations\b|\bphysical AI\b|\bhousehold (?:work|chores)\b[^\n]*|\bvision-language-action\b/giu,
    example: 'teleoperation',
  },
  {
    says: 'robotics-data',
    words: near(
      ROBOTS,
      'teach\\w*|train(?:s|ed|ing)?(?: on)?|learn(?:s|ed|ing)? from|robot learning|show(?:s|ing)?|shadowing|imitation|pilot|remote-control\\w*|policy|policies|transformer|foundation model|generalist|skills?|in-the-wild|physical world|real-world control|recipe|everyday tasks|intelligent (?:\\w+ )?systems|intelligent embodied|score each|low-cost hardware',
      60,
    ),
    example: 'a generalist robot policy',
  },
];
