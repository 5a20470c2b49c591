// One call of an MCP tool: checks the input, answers from the ledger, and turns whatever goes wrong into a typed error.
import type { z } from 'zod';
import { getAccountTool, listAccountsTool } from './account-tools.ts';
import { BOUNDS } from './bounds.ts';
import { findEventsTool, getEventTool, getTotalsTool } from './event-tools.ts';
import { describeLedgerTool } from './ledger-tool.ts';
import { getOrganizationTool } from './organization-tool.ts';
import type { Library, Tool } from './tool.ts';
import { TOOL_ERRORS, ToolError } from './tool-error.ts';

export const TOOLS: readonly Tool[] = [
  findEventsTool,
  getEventTool,
  getOrganizationTool,
  getTotalsTool,
  listAccountsTool,
  getAccountTool,
  describeLedgerTool,
];

export interface CallResult {
  [key: string]: unknown;
  content: { type: 'text'; text: string }[];
  structuredContent: Record<string, unknown>;
  isError?: boolean;
}

function failed(error: ToolError): CallResult {
  const structuredContent = {
    error: { type: error.type, means: TOOL_ERRORS[error.type], message: error.message, ...error.more },
  };
  return {
    content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
    structuredContent,
    isError: true,
  };
}

/** A sentence a problem, without echoing what may be megabytes of input. */
function explain(error: z.ZodError): ToolError {
  const problems = error.issues.slice(0, 5).map(issue => ({
    field:
      issue.path.join('.') ||
      (issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 5).join(', ').slice(0, 200) : ''),
    message: issue.message.slice(0, 300),
  }));
  const tooLarge = error.issues.every(issue => issue.code === 'too_big');
  return new ToolError(
    tooLarge ? 'too_large' : 'invalid_argument',
    problems.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join(' '),
    { problems },
  );
}

/** The answer of a tool; null where there is no tool of that name. */
export function callTool(name: string, input: unknown, library: Library): CallResult | null {
  const tool = TOOLS.find(one => one.name === name);
  if (!tool) return null;
  try {
    const parsed = tool.input.safeParse(input ?? {});
    if (!parsed.success) return failed(explain(parsed.error));
    const { dataset } = library;
    const answer = { ledger_to: dataset.asOf, ...tool.answer(parsed.data, library) };
    const text = JSON.stringify(answer);
    if (text.length > BOUNDS.answer)
      return failed(
        new ToolError(
          'too_large',
          `The answer has ${text.length} characters, more than ${BOUNDS.answer}; set a lower limit.`,
        ),
      );
    return { content: [{ type: 'text', text }], structuredContent: answer };
  } catch (error) {
    return failed(
      error instanceof ToolError
        ? error
        : new ToolError('internal', 'The server could not answer this call.'),
    );
  }
}
