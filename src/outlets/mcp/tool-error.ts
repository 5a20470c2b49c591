// Errors of the MCP server's tools, named after what the caller should do about them.

export const TOOL_ERRORS = {
  invalid_argument: 'an argument is missing, unknown or of the wrong form; correct it',
  too_large: 'an argument or the answer exceeds a bound; ask for less',
  not_found: 'nothing of that name is in the ledger; try a suggestion',
  ambiguous: 'several organizations go by that name; ask again with one of the ids',
  internal: 'a fault of the server; the same call will not help',
} as const;
export type ToolErrorType = keyof typeof TOOL_ERRORS;

/** What a tool answers instead of a result. */
export class ToolError extends Error {
  override name = 'ToolError';
  readonly type: ToolErrorType;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(type: ToolErrorType, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.type = type;
    this.more = more;
  }
}
