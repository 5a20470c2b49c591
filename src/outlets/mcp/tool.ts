// What a tool of the MCP server is: a name, an input schema and a pure answer over the dataset.
import { z } from 'zod';
import type { Dataset } from '../../dataset/dataset.ts';
import type { NamedOrganizations } from '../find-organization.ts';
import type { Place } from '../place.ts';
import { BOUNDS } from './bounds.ts';

/** Everything that an answer is made from. */
export interface Library {
  readonly dataset: Dataset;
  readonly named: NamedOrganizations;
  readonly place: Place;
}

export interface Tool<Input extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly answer: (input: z.output<Input>, library: Library) => Record<string, unknown>;
}

/** Keeps the type of the input between its schema and its answer. */
export function defineTool<Input extends z.ZodType>(tool: Tool<Input>): Tool {
  return tool as unknown as Tool;
}

/** A text of bounded length. */
export const boundedText = z.string().min(1).max(BOUNDS.text);

/** How many results are wanted, and from which. */
export const pageInput = {
  limit: z.int().min(1).max(BOUNDS.results).default(10).describe('most results in this answer'),
  offset: z.int().min(0).max(1_000_000).default(0).describe('results to pass over, for the next page'),
};
