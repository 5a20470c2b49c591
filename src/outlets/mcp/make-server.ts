// The MCP server: seven read-only tools over a library that is handed in for every call.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type Tool as McpTool,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { callTool, TOOLS } from './call-tool.ts';
import type { Library } from './tool.ts';

const INSTRUCTIONS =
  'Tributary knows capital flowing into AI infrastructure from public sources. Cite the pages that answers name. Never add equity, debt, grants and funds to one another, never count rumoured or reported events as raised, and take totals from get_totals rather than adding figures up. Begin with describe_ledger.';

function describeTools(): McpTool[] {
  return TOOLS.map(tool => ({
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: z.toJSONSchema(tool.input, {
      io: 'input',
      unrepresentable: 'any',
    }) as McpTool['inputSchema'],
    annotations: {
      title: tool.title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  }));
}

/** A server that asks for the library at each call, so that a ledger which has grown is answered from. */
export function makeServer(version: string, library: () => Library): Server {
  const server = new Server(
    { name: 'tributary', title: 'Tributary', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: describeTools() }));
  server.setRequestHandler(CallToolRequestSchema, request => {
    const { name, arguments: input } = request.params;
    const result = callTool(name, input, library());
    if (result === null)
      throw new McpError(
        ErrorCode.InvalidParams,
        `There is no tool ${JSON.stringify(name.slice(0, 100))}; expected one of ${TOOLS.map(tool => tool.name).join(', ')}.`,
        { type: 'unknown_tool' },
      );
    return result;
  });
  return server;
}
