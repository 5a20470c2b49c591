// Runs the digest against a mail server on this machine: once, as text and HTML, and again the same where it broke off.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestPlace, event } from './digest-place.ts';

const place = digestPlace();
const { fill, digest, mailServer } = place;

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
    const state = join(place.folder, 'data', 'state', 'digest.json');
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
    expect(place.pauses).toHaveLength(3);
  });
});
