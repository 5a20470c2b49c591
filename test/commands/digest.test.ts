// Runs the digest where it is printed: what is told, from when, of whom, in which form.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestPlace, event } from './digest-place.ts';

const place = digestPlace();
const { fill, digest } = place;

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
    writeFileSync(join(place.folder, 'watch.csv'), '# mine\n"Lab 2, Inc.",owner\nlab-3\n');
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
