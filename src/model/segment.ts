// What an organization does, and where in the stack that sits.
import { z } from 'zod';

/** Segments in the order of the stack, from the ground up; `venture-funds` stands apart. */
export const SEGMENTS = [
  'energy',
  'data-centres',
  'chips',
  'networking',
  'compute-cloud',
  'frontier-models',
  'open-models',
  'data-labelling',
  'synthetic-data',
  'evaluation',
  'alignment-safety',
  'model-infra',
  'agents',
  'applications',
  'robotics-embodied',
  'venture-funds',
] as const;

export const segmentSchema = z.enum(SEGMENTS, {
  error: issue =>
    `The segment ${JSON.stringify(issue.input)} is unknown: expected one of ${SEGMENTS.join(', ')}.`,
});

export type Segment = z.infer<typeof segmentSchema>;

/** Layers of the stack, from the ground up; `funds` stands apart because its money reappears as rounds. */
export const LAYERS = [
  'energy-data-centres',
  'chips-networks',
  'compute-clouds',
  'models',
  'data-evaluation',
  'tooling-agents',
  'applications-robots',
  'funds',
] as const;

export const layerSchema = z.enum(LAYERS, {
  error: issue =>
    `The layer ${JSON.stringify(issue.input)} is unknown: expected one of ${LAYERS.join(', ')}.`,
});

export type Layer = z.infer<typeof layerSchema>;

const LAYER_OF: Record<Segment, Layer> = {
  energy: 'energy-data-centres',
  'data-centres': 'energy-data-centres',
  chips: 'chips-networks',
  networking: 'chips-networks',
  'compute-cloud': 'compute-clouds',
  'frontier-models': 'models',
  'open-models': 'models',
  'data-labelling': 'data-evaluation',
  'synthetic-data': 'data-evaluation',
  evaluation: 'data-evaluation',
  'alignment-safety': 'data-evaluation',
  'model-infra': 'tooling-agents',
  agents: 'tooling-agents',
  applications: 'applications-robots',
  'robotics-embodied': 'applications-robots',
  'venture-funds': 'funds',
};

/** The layer that a segment belongs to. */
export function layerOf(segment: Segment): Layer {
  return LAYER_OF[segment];
}
