// The configured reader, from tributary.yaml to the method that a claim records.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDocumentReader, readerOf } from '../../scrapers/commands/document-reader.ts';
import { makeRegistry } from '../../scrapers/extract/registry.ts';
import type { FetchedDocument } from '../../src/model/document.ts';

let root: string;
let server: Server;
let url: string;
let asked: { authorization: string | undefined; model: string }[];
let answer: { status: number; body: string };
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tributary-reader-'));
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, model: JSON.parse(body).model });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;
});
afterEach(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const document: FetchedDocument = {
  id: 'd-1',
  source: 'wire',
  url: 'https://wire.example/1',
  title: 'AI chip startup Wrenfield raises $40M Series B led by Harrow Capital',
  summary: null,
  body: null,
  publisher: 'Example Wire',
  publisher_kind: 'trade',
  first_seen: '2026-07-02T00:00:00Z',
};
const registry = makeRegistry([]);
const configure = (text: string) => writeFileSync(join(root, 'tributary.yaml'), text);
const model = () => `extractor: llm\nllm: { url: "${url}", model: test-model, budget: 1 }\n`;

describe('the reader of documents', () => {
  it('is the rules, with no configuration and with one that says so', async () => {
    for (const text of [null, 'extractor: rules\n']) {
      if (text) configure(text);
      const reader = await openDocumentReader({ root, env: {} }, registry);
      const read = await reader.read(document);
      expect(read.events).toMatchObject([{ company: 'Wrenfield', amount: 40_000_000 }]);
      expect(readerOf(read).method).toBe('rules');
      expect(reader.summary()).toBeNull();
    }
  });

  it('asks the configured model, with the key from the environment, and records its name', async () => {
    configure(model());
    answer = { status: 200, body: JSON.stringify({ choices: [{ message: { content: '{"events":[]}' } }] }) };
    const reader = await openDocumentReader({ root, env: { TRIBUTARY_LLM_KEY: 'secret' } }, registry);
    const read = await reader.read(document);
    expect(asked).toEqual([{ authorization: 'Bearer secret', model: 'test-model' }]);
    expect(readerOf(read)).toEqual({ method: 'llm', version: 'llm:test-model' });
    expect(reader.summary()).toMatch(/^test-model was asked 1 times .* never/);
    expect(reader.summary()).not.toContain('secret');
  });

  it('falls back to the rules when the model fails, and says how often', async () => {
    configure(model());
    answer = { status: 503, body: 'busy' };
    const reader = await openDocumentReader({ root, env: {} }, registry);
    const read = await reader.read(document);
    expect(readerOf(read).method).toBe('rules');
    expect(read.events).toMatchObject([{ company: 'Wrenfield' }]);
    expect(reader.summary()).toContain('1 × status 503');
  });

  it.each([
    ['extractor: oracle\n', /tributary\.yaml: .*extractor/],
    ['extractor: llm\n', /tributary\.yaml: llm/],
    ['extractor: llm\nllm: { url: "ftp://x", model: m }\n', /llm\.url: expected the http\(s\) address/],
    ['extractor: [\n', /tributary\.yaml is not YAML/],
  ])('names what is wrong with %j', async (text, message) => {
    configure(text);
    await expect(openDocumentReader({ root, env: {} }, registry)).rejects.toThrow(message);
  });
});
