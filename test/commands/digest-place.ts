// A ledger for one test of the digest, and servers on this machine that it may be sent to.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { makeDigestCommand } from '../../scrapers/commands/digest.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import type { Event } from '../../src/model/event.ts';
import { exampleEvent } from '../outlets/example-event.ts';
import { silentEffects } from './silent-effects.ts';

/** The round of one of many laboratories. */
export const event = (number: number, changes: Partial<Event> = {}) =>
  exampleEvent({
    id: `lab-${number}-series-b-2026-06`,
    company: `Lab ${number}`,
    company_id: `lab-${number}`,
    announced: `2026-06-${String(10 + number).padStart(2, '0')}`,
    ...changes,
  });

export const told = (messages: { blocks: unknown[] }[]) => JSON.stringify(messages);

/** To be called where a test file begins: a fresh folder for each test, and its servers closed after it. */
export function digestPlace() {
  let folder: string;
  let pauses: number[];
  let servers: (Server | TcpServer)[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tributary-digest-'));
    pauses = [];
    servers = [];
  });
  afterEach(async () => {
    await Promise.all(servers.map(server => new Promise(done => server.close(done))));
    rmSync(folder, { recursive: true });
  });

  const fill = (events: Event[]) => openFilesLedger(join(folder, 'data')).putEvents(events);

  const command = makeDigestCommand({
    fetch: (...args) => fetch(...args),
    sleep: async milliseconds => {
      pauses.push(milliseconds);
    },
  });

  async function digest(words: string[], env: Record<string, string> = {}, one = command) {
    const effects = { ...silentEffects(folder), env };
    const code = await runCommand([one], ['digest', ...words], effects);
    return { code, said: effects.said(), complained: effects.complained() };
  }

  async function listen<S extends Server | TcpServer>(server: S, port = 0): Promise<number> {
    servers.push(server);
    await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
    return (server.address() as AddressInfo).port;
  }

  /** A web server, at `port` if one is given. */
  const serve = (answer: RequestListener, port?: number) => listen(createServer(answer), port);

  const closeFirst = async () => {
    const first = servers.shift()!;
    await new Promise(done => first.close(done));
  };

  /** A webhook that gives the answers in turn, the last one for ever, and keeps what it took. */
  async function webhook(answers: number[], headers: Record<string, string> = {}) {
    const taken: { text: string; blocks: unknown[] }[] = [];
    const asked: string[] = [];
    const port = await serve((request, response) => {
      let body = '';
      request.on('data', chunk => {
        body += chunk;
      });
      request.on('end', () => {
        const status = answers[Math.min(asked.length, answers.length - 1)]!;
        asked.push(String(request.headers['x-tributary-digest']));
        if (status === 200) taken.push(JSON.parse(body));
        response.writeHead(status, headers).end(status === 200 ? 'ok' : 'no_service');
      });
    });
    return { url: `http://127.0.0.1:${port}/services/SECRET`, taken, asked };
  }

  /** A mail server that takes everything, and keeps it. */
  async function mailServer(refuse = false) {
    const mails: string[] = [];
    const server = createTcpServer(socket => {
      let data = false;
      let mail = '';
      socket.write('220 loopback\r\n');
      socket.on('error', () => {});
      socket.on('data', chunk => {
        if (data) {
          mail += chunk;
          if (!mail.endsWith('\r\n.\r\n')) return;
          data = false;
          mails.push(mail);
          mail = '';
          socket.write('250 taken\r\n');
          return;
        }
        for (const line of String(chunk).split('\r\n').filter(Boolean)) {
          if (/^DATA/i.test(line)) {
            data = true;
            socket.write('354 go on\r\n');
          } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
          else if (refuse && /^RCPT/i.test(line)) socket.write('451 try later\r\n');
          else socket.write('250 ok\r\n');
        }
      });
    });
    return { url: `smtp://127.0.0.1:${await listen(server)}`, mails };
  }

  return {
    get folder() {
      return folder;
    },
    get pauses() {
      return pauses;
    },
    fill,
    digest,
    serve,
    closeFirst,
    webhook,
    mailServer,
  };
}
