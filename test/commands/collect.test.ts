// The path from saved feeds to claims with evidence, and to events that stand beside the curated ones.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectCommand } from '../../scrapers/commands/collect.ts';
import { importCommand } from '../../scrapers/commands/import.ts';
import { reconcileCommand } from '../../scrapers/commands/reconcile.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import { silentEffects } from './silent-effects.ts';

const facts = join(import.meta.dirname, '../fixtures/facts');
const COMMANDS = [collectCommand, importCommand, reconcileCommand];
let folder: string;
let saved: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-collect-'));
  saved = join(folder, 'saved');
  mkdirSync(saved);
  mkdirSync(join(folder, 'data'));
  writeFileSync(
    join(folder, 'data/sources.yaml'),
    '- { id: wire, name: Example Wire, kind: feed, url: "https://wire.example/feed", trust: trade, enabled: true }\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const feed = (
  items: [title: string, description: string][],
) => `<?xml version="1.0"?><rss version="2.0"><channel>
<title>Example Wire</title><link>https://wire.example/</link><description>News</description>
${items.map(([title, description], index) => `<item><title>${title}</title><link>https://wire.example/${index}</link><guid>w-${index}</guid><pubDate>Mon, 04 May 2026 09:0${index}:00 GMT</pubDate><description>${description}</description></item>`).join('\n')}
</channel></rss>`;

const NEWS = feed([
  [
    'AI chip startup Wrenfield raises $40M Series B led by Harrow Capital',
    'Wrenfield, which designs chips for inference, said on Monday that the round will pay for its second product.',
  ],
  ['Council repaints the town hall', 'It will be green.'],
]);

async function run(...words: string[]) {
  const effects = silentEffects(folder);
  const code = await runCommand(COMMANDS, words, effects);
  return { code, said: effects.said(), complained: effects.complained() };
}

const snapshot = () =>
  Object.fromEntries(
    readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

describe('tributary collect --replay', () => {
  it('adds documents and claims with their evidence, names what is no feed, and adds nothing the second time', async () => {
    writeFileSync(join(saved, 'news.xml'), NEWS);
    writeFileSync(join(saved, 'notes.txt'), 'remember the milk');
    const first = await run('collect', '--replay', saved, '--now', '2026-05-05T00:00:00Z');
    expect(first.code).toBe(0);
    expect(first.complained).toMatch(/news\.xml: 2 items, 2 new/);
    expect(first.complained).toMatch(/notes\.txt: failed \(not-a-feed\)/);
    expect(first.complained).toMatch(/1 documents and 1 claims added/);

    const ledger = openFilesLedger(join(folder, 'data'));
    const [document] = await ledger.readDocuments();
    const [claim] = await ledger.readClaims();
    expect(document).toMatchObject({
      url: 'https://wire.example/0',
      publisher: 'Example Wire',
      publisher_kind: 'trade',
      published: '2026-05-04T09:00:00Z',
    });
    expect(claim).toMatchObject({
      document: document!.id,
      document_hash: document!.hash,
      method: 'rules',
      says: { company: 'Wrenfield', amount: 40_000_000, stage: 'series-b', segment: 'chips' },
    });
    const text = `${document!.title}\n${document!.excerpt}`;
    expect(claim!.evidence.length).toBeGreaterThan(3);
    for (const { start, end, text: words } of claim!.evidence) expect(text.slice(start, end)).toBe(words);

    const before = snapshot();
    expect((await run('collect', '--replay', saved, '--now', '2026-05-06T00:00:00Z')).complained).toMatch(
      /0 documents and 0 claims added/,
    );
    expect(snapshot()).toEqual(before);
  });

  it('puts the events that it found beside the curated ones, and changes none of those', async () => {
    await run('import', '--from', facts);
    await run('reconcile');
    const ledger = openFilesLedger(join(folder, 'data'));
    const curated = await ledger.readEvents();
    writeFileSync(join(saved, 'news.xml'), NEWS);
    await run('collect', '--replay', saved);
    expect((await run('reconcile')).said).toMatch(/8 events from 8 claims, 1 new or changed/);
    const events = await ledger.readEvents();
    expect(events.filter(event => curated.some(other => other.id === event.id))).toEqual(curated);
    const found = events.filter(event => !curated.some(other => other.id === event.id));
    expect(found).toMatchObject([
      {
        id: 'wrenfield-series-b-2026-05',
        in_scope: true,
        sources: [{ url: 'https://wire.example/0' }],
        announced: '2026-05-04',
      },
    ]);
  });

  it('says what is wrong with the command or the list of sources, and ends with 2', async () => {
    expect(await run('collect', '--replay', join(folder, 'nowhere'))).toMatchObject({
      code: 2,
      complained: expect.stringContaining('no readable folder'),
    });
    expect(await run('collect', '--only', 'nobody', '--replay', saved)).toMatchObject({ code: 0 });
    writeFileSync(
      join(folder, 'data/sources.yaml'),
      '- { id: wire, name: Wire, kind: pigeon, url: "https://wire.example/feed", trust: trade, enabled: true }\n',
    );
    expect(await run('collect', '--replay', saved)).toMatchObject({
      code: 2,
      complained: expect.stringMatching(/sources\.yaml.*wire/s),
    });
  });
});
