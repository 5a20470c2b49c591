// The archived feeds beside the project, where they are there: every one is read or named, twice without a difference.
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { collectReplay } from '../../scrapers/collect/collect-replay.ts';
import { createFeedReader } from '../../scrapers/collect/feed-reader.ts';
import { loadAdapters } from '../../scrapers/collect/load-adapters.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';

const directory = [
  join(import.meta.dirname, '../../../shared/corpus/feeds'),
  join(import.meta.dirname, '../../../../shared/corpus/feeds'),
].find(path => existsSync(path));
if (!directory)
  console.warn(
    'SKIPPED: ../shared/corpus/feeds is not here, so the reader was not measured against archived feeds.',
  );

const reader = createFeedReader();
afterAll(() => reader.close());

describe.skipIf(!directory)('the archived feeds', () => {
  it('are all read, add documents once, and nothing the second time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'replay-'));
    const adapters = await loadAdapters();
    let handed = 0;
    const replay = () =>
      collectReplay({
        directory: directory!,
        sources: [],
        ledger: openFilesLedger(folder),
        reader,
        adapters,
        now: () => new Date('2026-07-01T00:00:00Z'),
        onDocuments: async documents => {
          handed += documents.length;
        },
      });
    const first = await replay();
    const failed = first.outcomes
      .filter(({ status }) => status === 'failed')
      .map(({ id, error }) => `${id} ${error?.code}`);
    expect(failed).toEqual(['replay:INDEX.tsv not-a-feed']);
    expect(first.outcomes).toHaveLength(readdirSync(directory!).length);
    expect(handed).toBeGreaterThan(1_000);
    handed = 0;
    await replay();
    expect(handed).toBe(0);
    await rm(folder, { recursive: true });
  }, 60_000);
});
