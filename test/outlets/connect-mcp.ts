// The official SDK's client plugged into `tributary mcp` as a child process, as an assistant would.
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const ROOT = join(import.meta.dirname, '..', '..');

export async function connectMcp(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(ROOT, 'scrapers', 'cli.ts'), 'mcp'],
      cwd: ROOT,
      stderr: 'ignore',
    }),
  );
  return client;
}

/** What a tool answered, as the value that it is. */
export async function askMcp<T = Record<string, unknown>>(
  client: Client,
  name: string,
  input: unknown,
): Promise<T> {
  const result = await client.callTool({ name, arguments: input as Record<string, unknown> });
  return result.structuredContent as T;
}
