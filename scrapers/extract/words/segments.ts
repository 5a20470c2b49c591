// Data for segment.ts: words that place a company in the AI stack, with how strongly they do.
import type { Segment } from '../../../src/model/segment.ts';

export const SEGMENT_WORDS: readonly (readonly [
  say: string,
  segment: Segment,
  weight: number,
  example: string,
])[] = [
  ['data center', 'data-centres', 2, 'builds data centers for AI'],
  ['data centers', 'data-centres', 2, 'builds data centers for AI'],
  ['data centre', 'data-centres', 2, 'a data centre developer'],
  ['data centres', 'data-centres', 2, 'data centres in Sweden'],
  ['chip', 'chips', 2, 'an AI chip startup'],
  ['chips', 'chips', 2, 'makes chips for AI'],
  ['chipmaker', 'chips', 3, 'the chipmaker raises'],
  ['semiconductor', 'chips', 2.5, 'an AI semiconductor company'],
  ['robot', 'robotics-embodied', 2, 'a home robot startup'],
  ['robots', 'robotics-embodied', 2, 'industrial robots'],
  ['robotics', 'robotics-embodied', 2.5, 'a robotics company'],
  ['self-driving', 'robotics-embodied', 3, 'self-driving trucks'],
  ['autonomous vehicle', 'robotics-embodied', 3, 'an autonomous vehicle startup'],
  ['agents', 'agents', 2, 'AI agents for sales'],
  ['agentic', 'agents', 2, 'agentic AI tools'],
];
