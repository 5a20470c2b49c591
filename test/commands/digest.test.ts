// Runs the digest against servers on this machine: down, failing twice, gone for good; nothing twice, nothing lost.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDigestCommand } from '../../scrapers/commands/digest.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import type { Event } from '../../src/model/event.ts';
import { exampleEvent } from '../outlets/example-event.ts';
import { silentEffects } from './silent-effects.ts';

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

const event = (number: number, changes: Partial<Event> = {}) =>
  exampleEvent({
    id: `lab-${number}-series-b-2026-06`,
    company: `Lab ${number}`,
    company_id: `lab-${number}`,
    announced: `2026-06-${String(10 + number).padStart(2, '0')}`,
    ...changes,
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

/** A webhook that gives the answers in turn, the last one for ever, and keeps what it took. */
async function webhook(answers: number[], headers: Record<string, string> = {}) {
  const taken: { text: string; blocks: unknown[] }[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
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
  servers.push(server);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/SECRET`;
  return { url, taken, asked };
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
  servers.push(server);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, mails };
}

const told = (messages: { blocks: unknown[] }[]) => JSON.stringify(messages);

describe('tributary digest', () => {
  it('prints what happened since a day, each with its source, the same every time', async () => {
    await fill([event(1), event(2), event(3, { announced: '2026-05-01' })]);
    const first = await digest(['--since', '2026-06-01']);
    expect(first.code).toBe(0);
    expect(first.said).toContain('Lab 1: $500m, series b (closed)');
    expect(first.said).toContain('(https://news.example/1)');
    expect(first.said).not.toContain('Lab 3: $500m');
    expect((await digest(['--since', '2026-06-01'])).said).toBe(first.said);
  });

  it('prints with last only what was not printed before', async () => {
    await fill([event(1), event(2)]);
    expect((await digest([])).said).toContain('Lab 2');
    expect((await digest([])).said).toContain('Nothing new.');
    await fill([event(1), event(2), event(5)]);
    const third = await digest([]);
    expect(third.said).toContain('Lab 5');
    expect(third.said).not.toContain('Lab 2: $500m');
  });

  it('tells of a figure that changed as corrected, once', async () => {
    await fill([event(1), event(2)]);
    await digest([]);
    const grown = {
      amount: 700_000_000,
      amount_usd: 700_000_000,
      usd: { amount: 700_000_000, basis: 'stated' as const },
    };
    await fill([event(1, grown), event(2)]);
    const second = await digest([]);
    expect(second.said).toContain('What was corrected');
    expect(second.said).toContain('$700m');
    expect(second.said).toContain('Told before as closed, $500m');
    expect((await digest([])).said).toContain('Nothing new.');
  });

  it('tells of no account that rose since a day after the newest, when evidence has only grown older', async () => {
    // By then it makes no difference whose money is newest, and the places are others by time alone.
    await fill([1, 2, 3, 4, 5, 6, 7].map(number => event(number)));
    const { said } = await digest(['--since', '2031-01-01']);
    expect(said).toContain('since 2031-01-01; the ledger reaches to 2026-06-17');
    expect(said).toContain('Nothing new.');
  });

  it('refuses a day that is none and a format that is none', async () => {
    await fill([event(1)]);
    expect((await digest(['--since', 'yesterday'])).code).toBe(2);
    expect((await digest(['--format', 'pdf'])).code).toBe(2);
    expect((await digest(['--watch', 'missing.txt'])).code).toBe(2);
  });

  it('keeps to a watch list of names, ids and domains', async () => {
    await fill([event(1), event(2), event(3)]);
    writeFileSync(join(folder, 'watch.csv'), '# mine\n"Lab 2, Inc.",owner\nlab-3\n');
    const { said } = await digest(['--since', '2026-06-01', '--watch', 'watch.csv']);
    expect(said).toContain('Lab 2:');
    expect(said).toContain('Lab 3:');
    expect(said).not.toContain('Lab 1:');
  });

  it('writes a JSON Feed with stable ids', async () => {
    await fill([event(1)]);
    const feed = JSON.parse((await digest(['--since', '2026-06-01', '--format', 'json'])).said);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[0]).toMatchObject({
      id: 'event:lab-1-series-b-2026-06',
      url: 'https://news.example/1',
    });
  });
});

describe('a webhook', () => {
  it('that fails twice and then works gets one message', async () => {
    await fill([event(1), event(2)]);
    const hook = await webhook([500, 503, 200]);
    expect((await digest(['--since', '2026-06-01'], { TRIBUTARY_WEBHOOK_URL: hook.url })).code).toBe(0);
    expect(hook.taken).toHaveLength(1);
    expect(told(hook.taken)).toContain('Lab 2');
    expect(pauses).toEqual([1000, 2000]);
    expect(new Set(hook.asked).size).toBe(1);
  });

  it('is never told the same event twice', async () => {
    await fill([event(1), event(2)]);
    const hook = await webhook([200]);
    const env = { TRIBUTARY_WEBHOOK_URL: hook.url };
    await digest(['--since', '2026-06-01'], env);
    await digest(['--since', '2026-06-01'], env);
    await digest([], env);
    expect(hook.taken).toHaveLength(1);
    await fill([event(1), event(2), event(4)]);
    await digest([], env);
    expect(hook.taken).toHaveLength(2);
    expect(told(hook.taken.slice(1))).toContain('Lab 4: $500m');
    expect(told(hook.taken.slice(1))).not.toContain('Lab 2: $500m');
  });

  it('that is down for good loses nothing: the next run sends it', async () => {
    await fill([event(1), event(2)]);
    const down = await webhook([500]);
    const env = { TRIBUTARY_WEBHOOK_URL: down.url };
    const failed = await digest(['--since', '2026-05-01'], env);
    expect(failed.code).toBe(1);
    expect(failed.complained).toContain('wait for the next run');
    expect(failed.complained).not.toContain('SECRET');
    expect(down.asked).toHaveLength(4);
    // Weeks later, with newer events, the same address answers again.
    await fill([event(1), event(2), event(19)]);
    await new Promise(done => servers[0]!.close(done));
    const port = Number(new URL(down.url).port);
    const taken: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', chunk => taken.push(String(chunk)));
      request.on('end', () => response.end('ok'));
    });
    await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
    servers[0] = server;
    expect((await digest([], env)).code).toBe(0);
    for (const lab of ['Lab 1', 'Lab 2', 'Lab 19']) expect(taken.join('')).toContain(lab);
  });

  it('that refuses for good is asked once, and one that asks to wait is waited for', async () => {
    await fill([event(1)]);
    const gone = await webhook([404]);
    expect((await digest(['--since', '2026-06-01'], { TRIBUTARY_WEBHOOK_URL: gone.url })).code).toBe(1);
    expect(gone.asked).toHaveLength(1);
    const busy = await webhook([429, 200], { 'retry-after': '7' });
    expect((await digest(['--since', '2026-06-01'], { TRIBUTARY_WEBHOOK_URL: busy.url })).code).toBe(0);
    expect(pauses).toEqual([7000]);
  });

  it('gets many entries in messages within its limits, and after a fault only the rest', async () => {
    await fill(
      Array.from({ length: 120 }, (_, index) =>
        event(index, {
          announced: '2026-06-20',
          company: `Lab <${index}> & Söhne`,
          company_id: `lab-${index}`,
        }),
      ),
    );
    const hook = await webhook([200, 404, 200]);
    const env = { TRIBUTARY_WEBHOOK_URL: hook.url };
    expect((await digest(['--since', '2026-06-01'], env)).code).toBe(1);
    expect((await digest(['--since', '2026-06-01'], env)).code).toBe(0);
    for (const message of hook.taken) {
      expect(message.blocks.length).toBeLessThanOrEqual(50);
      expect(JSON.stringify(message.blocks).length).toBeLessThan(40_000);
    }
    const all = told(hook.taken);
    expect(all).not.toContain('<119>');
    for (let index = 0; index < 120; index++)
      expect(all.split(`*Lab &lt;${index}&gt; &amp; Söhne: `).length - 1).toBe(1);
  });

  describe('of a run that is killed', () => {
    const state = () => join(folder, 'data', 'state', 'digest.json');
    const kept = () => join(folder, 'killed.json');
    /** Puts the disk back to how it was when message `number` was about to go out: all that a killed run leaves. */
    const killedAt = (number: number) => {
      let sent = 0;
      return makeDigestCommand({
        fetch: (...args) => {
          sent++;
          if (sent === number) copyFileSync(state(), kept());
          return fetch(...args);
        },
        sleep: async () => {},
      });
    };
    const sections = (message: { blocks: unknown[] }) => {
      const all = JSON.stringify(message.blocks);
      const at = all.indexOf('Perhaps told before');
      return at < 0 ? [all, ''] : [all.slice(0, at), all.slice(at)];
    };

    it('names what may be out once more, under a heading that says so, and then never again', async () => {
      await fill([event(1), event(2)]);
      const hook = await webhook([200]);
      const env = { TRIBUTARY_WEBHOOK_URL: hook.url };
      await digest(['--since', '2026-06-01'], env, killedAt(1));
      copyFileSync(kept(), state());
      await fill([event(1), event(2), event(5)]);
      expect((await digest(['--since', '2026-06-01'], env)).code).toBe(0);
      expect(hook.taken).toHaveLength(2);
      const [news, perhaps] = sections(hook.taken[1]!);
      expect(news).toContain('*Lab 5: $500m');
      for (const lab of ['*Lab 1: $500m', '*Lab 2: $500m']) {
        expect(news).not.toContain(lab);
        expect(perhaps).toContain(lab);
      }
      await digest(['--since', '2026-06-01'], env);
      expect(hook.taken).toHaveLength(2);
      // Risers of a past day never come back, so theirs may stay; no event is left in doubt.
      expect(readFileSync(state(), 'utf8')).not.toMatch(/"pending": \{[^}]*"event:/);
    });

    it('between two messages tells the first no more, and the second at most once as news', async () => {
      await fill(Array.from({ length: 60 }, (_, index) => event(index, { announced: '2026-06-20' })));
      const hook = await webhook([200]);
      const env = { TRIBUTARY_WEBHOOK_URL: hook.url };
      await digest(['--since', '2026-06-01'], env, killedAt(2));
      const before = hook.taken.length;
      copyFileSync(kept(), state());
      await digest(['--since', '2026-06-01'], env);
      for (let index = 0; index < 60; index++) {
        const as = `*Lab ${index}: `;
        expect(hook.taken.filter(message => sections(message)[0]!.includes(as))).toHaveLength(1);
        const again = hook.taken.slice(before).filter(message => sections(message)[1]!.includes(as));
        expect(again.length).toBe(sections(hook.taken[1]!)[0]!.includes(as) ? 1 : 0);
      }
    });

    it('after the last message leaves nothing to tell', async () => {
      await fill([event(1)]);
      const hook = await webhook([200]);
      const env = { TRIBUTARY_WEBHOOK_URL: hook.url };
      await digest(['--since', '2026-06-01'], env);
      const written = JSON.parse(readFileSync(state(), 'utf8'));
      // The mark of the day is written last; a run killed before it has everything told all the same.
      for (const channel of Object.values(written.channels) as { since: object }[]) channel.since = {};
      writeFileSync(state(), JSON.stringify(written));
      await digest(['--since', '2026-06-01'], env);
      expect(hook.taken).toHaveLength(1);
    });
  });

  it('that takes the message and never answers is not asked again, and the next run says what may be out', async () => {
    await fill([event(1)]);
    const taken: string[] = [];
    let answers = false;
    const server = createServer((request, response) => {
      request.on('data', chunk => taken.push(String(chunk)));
      request.on('end', () => (answers ? response.end('ok') : request.socket.destroy()));
    });
    servers.push(server);
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const env = { TRIBUTARY_WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
    const first = await digest(['--since', '2026-06-01'], env);
    expect([first.code, taken.length, pauses.length]).toEqual([1, 1, 0]);
    expect(first.complained).toContain('It may have arrived all the same');
    answers = true;
    expect((await digest([], env)).code).toBe(0);
    expect(taken[1]).toContain('Perhaps told before');
    expect(taken[1]).toContain('Lab 1');
    await digest([], env);
    expect(taken).toHaveLength(2);
  });

  it('leaves no secret in the state', async () => {
    await fill([event(1)]);
    const hook = await webhook([200]);
    await digest(['--since', '2026-06-01'], { TRIBUTARY_WEBHOOK_URL: hook.url });
    expect(readFileSync(join(folder, 'data', 'state', 'digest.json'), 'utf8')).not.toMatch(/SECRET|127\.0/);
  });
});

describe('a mail', () => {
  it('goes out once, as text and HTML, with what is hostile escaped', async () => {
    await fill([event(1, { company: 'Lab <script>alert(1)</script>' })]);
    const server = await mailServer();
    const env = {
      TRIBUTARY_SMTP_URL: server.url,
      TRIBUTARY_MAIL_FROM: 'a@example.com',
      TRIBUTARY_MAIL_TO: 'b@example.com',
    };
    expect((await digest(['--since', '2026-06-01'], env)).code).toBe(0);
    await digest(['--since', '2026-06-01'], env);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]).toMatch(/Subject: Tributary: \d+ new/);
    expect(server.mails[0]).not.toContain('<script>');
  });

  it('of a run that was killed goes out again as the same mail, and what is new as another', async () => {
    await fill([event(1)]);
    const server = await mailServer();
    const env = {
      TRIBUTARY_SMTP_URL: server.url,
      TRIBUTARY_MAIL_FROM: 'a@example.com',
      TRIBUTARY_MAIL_TO: 'b@example.com',
    };
    await digest(['--since', '2026-06-01'], env);
    const state = join(folder, 'data', 'state', 'digest.json');
    const written = JSON.parse(readFileSync(state, 'utf8'));
    const idOf = (mail: string) => /Message-ID: (\S+)/i.exec(mail)![1]!;
    for (const channel of Object.values(written.channels) as { told: object; pending: object }[]) {
      channel.pending = { [idOf(server.mails[0]!).replace(/^<|@.*$/g, '')]: channel.told };
      channel.told = {};
    }
    writeFileSync(state, JSON.stringify(written));
    await fill([event(1), event(2)]);
    await digest(['--since', '2026-06-01'], env);
    expect(server.mails).toHaveLength(3);
    expect(idOf(server.mails[1]!)).toBe(idOf(server.mails[0]!));
    expect(server.mails[1]).not.toContain('Lab 2');
    expect(idOf(server.mails[2]!)).not.toBe(idOf(server.mails[0]!));
    await digest(['--since', '2026-06-01'], env);
    expect(server.mails).toHaveLength(3);
  });

  it('that is refused for now is tried again and then waits', async () => {
    await fill([event(1)]);
    const server = await mailServer(true);
    const env = {
      TRIBUTARY_SMTP_URL: server.url,
      TRIBUTARY_MAIL_FROM: 'a@example.com',
      TRIBUTARY_MAIL_TO: 'b@example.com',
    };
    const { code, complained } = await digest(['--since', '2026-06-01'], env);
    expect(code).toBe(1);
    expect(complained).toContain('wait for the next run');
    expect(pauses).toHaveLength(3);
  });
});
