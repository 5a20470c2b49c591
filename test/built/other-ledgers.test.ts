// The site of other ledgers: one full of hostile text under a sub-path, and one with nothing in it.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDeadLinks } from '../../bench/audit/find-dead-links.ts';

const run = promisify(execFile);
const folders: string[] = [];

/** The environment without what the test runner puts there for its own modules. */
const outside = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/.test(name),
  ),
);

async function build(ledger: string, base: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'tributary-site-'));
  folders.push(out);
  await run('node_modules/.bin/astro', ['build'], {
    env: {
      ...outside,
      PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env['PATH']}`,
      TRIBUTARY_DATA: ledger,
      TRIBUTARY_BASE: base,
      TRIBUTARY_SITE: 'https://publisher.example',
      TRIBUTARY_OUT: out,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  return out;
}
const pagesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'));

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a ledger of hostile text under a sub-path', () => {
  let out = '';
  beforeAll(async () => {
    out = await build('test/fixtures/ledger', '/money/');
  }, 120_000);
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');

  it('has no dead link and no address outside the sub-path', () => {
    expect(pagesOf(out).length).toBeGreaterThan(80);
    expect(findDeadLinks(out, '/money/').slice(0, 10)).toEqual([]);
  });

  it('shows names as text and links web addresses only', { timeout: 60_000 }, () => {
    const html = page('events/img-sons-seed-2026-06');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    for (const name of pagesOf(out)) {
      const text = readFileSync(join(out, name), 'utf8');
      const document = load(text);
      expect(document('img, b, iframe, object').length, name).toBe(0);
      const addresses = document('[href], [src], [action]')
        .toArray()
        .flatMap(element => Object.values(element.attribs))
        .filter(value => /^\s*(?:javascript|data|vbscript):/i.test(value));
      expect(addresses, name).toEqual([]);
      expect(text.match(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)/g) ?? [], name).toHaveLength(1);
    }
  });

  it('keeps structured data in its element', () => {
    const html = page('events/plumbline-series-a-2026-04');
    expect(html).not.toContain('</script><script>alert');
    for (const match of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g))
      expect(() => JSON.parse(match[1]!)).not.toThrow();
  });

  it('names where it stands', () => {
    expect(page('events/quillmind-growth-2026-02')).toContain(
      'href="https://publisher.example/money/events/quillmind-growth-2026-02/"',
    );
  });

  it('leaves off what is not about AI infrastructure', () => {
    expect(pagesOf(out).some(name => name.includes('weftlink-equity-2026-04'))).toBe(false);
    expect(readFileSync(join(out, 'data/events.csv'), 'utf8')).not.toContain('weftlink-equity-2026-04');
  });

  it('quotes the words that say a figure', () => {
    const facts = load(page('events/quillmind-growth-2026-02'))('.facts-sourced');
    const amount = facts.find('> div').filter((_, row) => load(row)('dt').text() === 'Amount');
    expect(amount.find('.says q').text().trim().replaceAll(/\s+/g, ' ')).toBe('Quillmind raises $12bn');
    expect(amount.find('.says mark').text()).toBe('$12bn');
  });
});

describe('a ledger with nothing in it', () => {
  it('makes a site that says so', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'tributary-empty-'));
    folders.push(empty);
    const out = await build(empty, '/');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('There is nothing in the ledger yet');
    expect(findDeadLinks(out, '/')).toEqual([]);
    for (const name of pagesOf(out))
      expect(readFileSync(join(out, name), 'utf8'), name).not.toMatch(/NaN|undefined|Infinity/);
  }, 120_000);
});
