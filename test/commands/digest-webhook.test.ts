// Runs the digest against webhooks on this machine: down, failing twice, killed, gone for good; nothing twice, nothing lost.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDigestCommand } from '../../scrapers/commands/digest.ts';
import { digestPlace, event, told } from './digest-place.ts';

const place = digestPlace();
const { fill, digest, webhook, serve, closeFirst } = place;

describe('a webhook', () => {
  it('that fails twice and then works gets one message', async () => {
    await fill([event(1), event(2)]);
    const hook = await webhook([500, 503, 200]);
    expect((await digest(['--since', '2026-06-01'], { TRIBUTARY_WEBHOOK_URL: hook.url })).code).toBe(0);
    expect(hook.taken).toHaveLength(1);
    expect(told(hook.taken)).toContain('Lab 2');
    expect(place.pauses).toEqual([1000, 2000]);
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
    await closeFirst();
    const taken: string[] = [];
    await serve(
      (request, response) => {
        request.on('data', chunk => taken.push(String(chunk)));
        request.on('end', () => response.end('ok'));
      },
      Number(new URL(down.url).port),
    );
    expect((await digest([], env)).code).toBe(0);
    for (const lab of ['Lab 1', 'Lab 2', 'Lab 19']) expect(taken.join('')).toContain(lab);
  });

  it('that refuses for good is asked once, and one that asks to wait is waited for', async () => {
    await fill([event(1)]);
    const gone = await webhook([404]);
    expect((await digest(['--since', '2026-06-01'], { TRIBUTARY_WEBHOOK_URL: gone.url })).code).toBe(1);
    expect(gone.asked).toHaveLength(1);
    const moved = await webhook([302], { location: `${gone.url}/elsewhere` });
    const said = await digest(['--since', '2026-06-01'], { TRIBUTARY_WEBHOOK_URL: moved.url });
    expect([said.code, moved.asked.length, gone.asked.length]).toEqual([1, 1, 1]);
    expect(said.complained).toContain('answered 302');
    expect(said.complained).not.toContain('may have arrived');
    const busy = await webhook([429, 200], { 'retry-after': '7' });
    expect((await digest(['--since', '2026-06-01'], { TRIBUTARY_WEBHOOK_URL: busy.url })).code).toBe(0);
    expect(place.pauses).toEqual([7000]);
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
    const state = () => join(place.folder, 'data', 'state', 'digest.json');
    const kept = () => join(place.folder, 'killed.json');
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
    const port = await serve((request, response) => {
      request.on('data', chunk => taken.push(String(chunk)));
      request.on('end', () => (answers ? response.end('ok') : request.socket.destroy()));
    });
    const env = { TRIBUTARY_WEBHOOK_URL: `http://127.0.0.1:${port}/` };
    const first = await digest(['--since', '2026-06-01'], env);
    expect([first.code, taken.length, place.pauses.length]).toEqual([1, 1, 0]);
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
    expect(readFileSync(join(place.folder, 'data', 'state', 'digest.json'), 'utf8')).not.toMatch(
      /SECRET|127\.0/,
    );
  });
});
