import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mcpCommand } from '../../scrapers/commands/mcp.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { makeApiFiles } from '../../src/outlets/api/api-files.ts';
import { makeOpenData } from '../../src/outlets/data-files.ts';
import { BOUNDS } from '../../src/outlets/mcp/bounds.ts';
import { TOOLS } from '../../src/outlets/mcp/call-tool.ts';
import { guardLines } from '../../src/outlets/mcp/guard-lines.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { silentEffects } from '../commands/silent-effects.ts';
import { askMcp, connectMcp } from './connect-mcp.ts';
import { realDataset } from './real-dataset.ts';

const dataset = realDataset();
const place = placeOf(null, '/');
const api = makeApiFiles(dataset, makeOpenData(dataset, place).edition, place);
const fromApi = (name: string) => JSON.parse(JSON.stringify(api.get(name)!()));

let client: Client;
beforeAll(async () => {
  client = await connectMcp();
}, 30_000);
afterAll(() => client.close());

/** The typed error of a call. */
async function errorOf(name: string, input: unknown): Promise<Record<string, unknown>> {
  const result = await client.callTool({ name, arguments: input as Record<string, unknown> });
  expect(result.isError, JSON.stringify(result).slice(0, 300)).toBe(true);
  return (result.structuredContent as { error: Record<string, unknown> }).error;
}

describe('tributary mcp', () => {
  it('offers read-only tools with schemas', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(tool => tool.name)).toEqual(TOOLS.map(tool => tool.name));
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(tool.inputSchema.type).toBe('object');
      expect(tool.inputSchema['additionalProperties']).toBe(false);
    }
  });

  it('answers the same as the API: an event', async () => {
    const { id } = dataset.companies.get('openai')!.events.find(one => one.observations.length > 0)!;
    const { event } = await askMcp<{ event: Record<string, unknown> }>(client, 'get_event', { id });
    const published = fromApi(`events/${id}.json`).event;
    for (const field of [
      'amount',
      'valuation',
      'valuation_basis',
      'status',
      'sources',
      'observations',
      'confidence_reasons',
      'counted',
      'disagreements',
    ])
      expect(event[field], field).toEqual(published[field]);
  });

  it('answers the same as the API: an organization, by a former name too', async () => {
    interface Answer {
      organization?: {
        id: string;
        totals: unknown;
        valuations: unknown;
        events: { id: string; sources: { url: string }[] }[];
      };
    }
    const published = fromApi('organizations/openai.json').organization;
    const { organization } = await askMcp<Answer>(client, 'get_organization', {
      organization: 'OpenAI',
      limit: 50,
    });
    expect(organization!.totals).toEqual(published.totals);
    expect(organization!.valuations).toEqual(published.valuations);
    expect(organization!.events.map(one => one.id)).toEqual(
      published.events.map((one: { id: string }) => one.id),
    );
    expect(organization!.events[0]!.sources[0]!.url).toMatch(/^https?:/);
    const renamed = dataset.ledger.organizations.find(
      one => one.former_names.length > 0 && dataset.companies.has(one.id),
    )!;
    const found = await askMcp<Answer>(client, 'get_organization', {
      organization: renamed.former_names[0]!.toUpperCase(),
    });
    expect(found.organization?.id).toBe(renamed.id);
  });

  it('finds events, counts all that fit and pages through them', async () => {
    interface Answer {
      count: number;
      more: number;
      events: { id: string }[];
    }
    const ask = (page: object) => askMcp<Answer>(client, 'find_events', { status: ['rumoured'], ...page });
    const [first, second] = [await ask({ limit: 5 }), await ask({ limit: 50, offset: 5 })];
    const rumoured = dataset.events.filter(event => event.status === 'rumoured');
    expect(first.count).toBe(rumoured.length);
    expect([...first.events, ...second.events].map(one => one.id)).toEqual(rumoured.map(event => event.id));
    expect(second.more).toBe(0);
  });

  it('ranks accounts with their evidence', async () => {
    const { accounts } = await askMcp<{ accounts: { rank: number; id: string }[] }>(client, 'list_accounts', {
      limit: 3,
    });
    expect(accounts.map(one => one.rank)).toEqual([1, 2, 3]);
    const { account } = await askMcp<{ account: { rank: number; signals: { url: string }[] } }>(
      client,
      'get_account',
      { account: accounts[0]!.id },
    );
    expect(account.rank).toBe(1);
    expect(account.signals[0]!.url).toMatch(/^https?:/);
  });

  it.each([
    ['an unknown field', 'find_events', { colour: 'red' }, 'invalid_argument'],
    ['a wrong type', 'find_events', { kind: 'equity' }, 'invalid_argument'],
    ['an unknown kind', 'get_totals', { kind: ['lottery'] }, 'invalid_argument'],
    ['a date that is none', 'get_totals', { from: '2026-13' }, 'invalid_argument'],
    ['a missing id', 'get_event', {}, 'invalid_argument'],
    ['an id that is not there', 'get_event', { id: 'openai-lottery' }, 'not_found'],
    ['a name that nobody has', 'get_organization', { organization: 'Opnai Ltd' }, 'not_found'],
    ['too long a text', 'find_events', { text: 'x'.repeat(BOUNDS.text + 1) }, 'too_large'],
    ['too long a list', 'find_events', { country: Array(BOUNDS.list + 1).fill('US') }, 'too_large'],
    ['too many results', 'find_events', { limit: BOUNDS.results + 1 }, 'too_large'],
    ['half a megabyte', 'find_events', { text: 'x'.repeat(500_000) }, 'too_large'],
  ])('answers %s with a typed error', async (_, name, input, type) => {
    const error = await errorOf(name, input);
    expect(error['type']).toBe(type);
    expect(String(error['message']).length).toBeGreaterThan(10);
    expect(JSON.stringify(error).length).toBeLessThan(3000);
  });

  it('offers names where one was not found, and candidates where several were meant', async () => {
    expect((await errorOf('get_organization', { organization: 'anthro' }))['suggestions']).toContainEqual({
      id: 'anthropic',
      name: 'Anthropic',
    });
    const within = await errorOf('get_organization', { organization: 'the Anthropic company of 2026' });
    expect(within['suggestions']).toContainEqual({ id: 'anthropic', name: 'Anthropic' });
  });

  it('offers events whose ids hold what was asked for, also behind their beginning', async () => {
    const { id } = dataset.events.find(one => /^[a-z]{2,}-[a-z]{6,}-/.test(one.id))!;
    const [, second] = id.split('-');
    const { suggestions } = await errorOf('get_event', { id: `${second}-no-such-event` });
    expect((suggestions as string[]).length).toBeGreaterThan(0);
    for (const one of suggestions as string[]) expect(one).toContain(second);
  });

  it('refuses a message of two megabytes, carries the id of the call, and lives on', async () => {
    await expect(
      client.callTool({ name: 'find_events', arguments: { text: 'x'.repeat(2_000_000) } }),
    ).rejects.toMatchObject({
      code: -32600,
      data: { type: 'too_large' },
    });
    expect(await askMcp(client, 'describe_ledger', {})).toMatchObject({ events: dataset.events.length });
  });

  it('refuses an unknown tool', async () => {
    await expect(client.callTool({ name: 'drop_table', arguments: {} })).rejects.toMatchObject({
      code: -32602,
    });
  });

  it('bounds every answer', async () => {
    for (const input of [{ limit: 50 }, { limit: 50, sort: 'largest' }])
      expect(JSON.stringify(await askMcp(client, 'find_events', input)).length).toBeLessThan(
        BOUNDS.answer + 1000,
      );
    for (const id of ['openai', 'nvidia', 'microsoft'])
      expect(
        JSON.stringify(await askMcp(client, 'get_organization', { organization: id, limit: 50 })).length,
      ).toBeLessThan(BOUNDS.answer + 1000);
  });
});

describe('the door of tributary mcp', () => {
  it('answers a line that is no JSON with a parse error, and ends when the input ends', async () => {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, '..', '..', 'scrapers', 'cli.ts'), 'mcp'],
      { stdio: ['pipe', 'pipe', 'ignore'] },
    );
    let said = '';
    child.stdout.on('data', chunk => {
      said += chunk;
    });
    child.stdin.end('not json\n{"jsonrpc":"2.0","id":7,"method":"ping"}\n');
    const code = await new Promise(resolve => child.on('close', resolve));
    const answers = said
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(answers).toContainEqual({
      jsonrpc: '2.0',
      id: null,
      error: { code: -32700, message: 'A line came that is not JSON.', data: { type: 'malformed' } },
    });
    expect(answers).toContainEqual({ jsonrpc: '2.0', id: 7, result: {} });
    expect(code).toBe(0);
  });

  it('finds the id of an overlong line at either end, and not inside its text', () => {
    const ask = (line: string) => {
      let said = '';
      const guard = guardLines(
        100,
        new Writable({
          write: (chunk, _e, done) => {
            said += chunk;
            done();
          },
        }),
      );
      for (const part of line.match(/[\s\S]{1,37}/g)!) guard.write(part);
      guard.end('\n');
      return JSON.parse(said).id;
    };
    const long = 'x'.repeat(10_000);
    expect(ask(`{"jsonrpc":"2.0","id":"a-1","method":"m","params":{"t":"${long}"}}`)).toBe('a-1');
    expect(ask(`{"method":"m","params":{"t":"${long}"},"jsonrpc":"2.0","id":12}`)).toBe(12);
    expect(ask(`{"method":"m","params":{"id":5,"t":"${long}"}}`)).toBe(null);
  });

  it('says what is wrong with a folder that is none', async () => {
    const effects = silentEffects('/nowhere');
    expect(await runCommand([mcpCommand], ['mcp', '--data', '/nowhere/data'], effects)).toBe(2);
    expect(effects.complained()).toContain('/nowhere/data');
  });
});
