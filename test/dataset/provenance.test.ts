// Field by field, who says what an event carries: the right claims, best witness first, in their own words.
import { describe, expect, it } from 'vitest';
import { quoteOf, traceField } from '../../src/dataset/provenance.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { exampleEvent } from '../outlets/example-event.ts';
import { newsClaim } from '../reconcile/make-claim.ts';

const document = (id: string, title: string, excerpt?: string): Document => ({
  id,
  source: 'example',
  url: `https://news.example/${id}`,
  title,
  ...(excerpt === undefined ? {} : { excerpt }),
  publisher: 'The Daily Example',
  publisher_kind: 'newsroom',
  first_seen: '2026-05-20T00:00:00.000Z',
  hash: '0',
});
const dataset = (claims: Claim[], documents: Document[] = [], rulings: Ruling[] = []) => ({
  claimById: new Map(claims.map(claim => [claim.id, claim])),
  documentById: new Map(documents.map(one => [one.id, one])),
  ledger: { rulings },
});
const evidence = (field: string, text: string, words: string) => {
  const start = text.indexOf(words);
  return { field, start, end: start + words.length, text: words };
};

describe('quoteOf', () => {
  const title = 'Example Lab raises $500m';
  const excerpt = 'The round was led by Example Ventures.';

  it('shows words within the headline, or within the excerpt after it', () => {
    expect(quoteOf(evidence('amount', title, '$500m'), document('d', title))).toEqual({
      before: 'Example Lab raises ',
      words: '$500m',
      after: '',
    });
    expect(
      quoteOf(
        evidence('investors', `${title}\n${excerpt}`, 'Example Ventures'),
        document('d', title, excerpt),
      ),
    ).toEqual({ before: 'The round was led by ', words: 'Example Ventures', after: '.' });
  });

  it('shows words alone where the ledger keeps no text around them', () => {
    const alone = { before: '', words: '$500m', after: '' };
    expect(quoteOf({ field: 'amount', start: 900, end: 905, text: '$500m' }, document('d', title))).toEqual(
      alone,
    );
    expect(quoteOf({ field: 'amount', start: 3, end: 8, text: '$500m' }, undefined)).toEqual(alone);
  });
});

describe('traceField', () => {
  const title = 'Example Lab raises $500m';
  const told: Claim = {
    ...newsClaim({ id: 'c-told', document: 'd-told', amount: 500_000_000, investors: ['Example Ventures'] }),
    evidence: [evidence('amount', title, '$500m')],
  };
  const copied = newsClaim({
    id: 'c-copied',
    amount: 500_000_000,
    publisher: 'Copy Daily',
    publisherKind: 'aggregator',
    published: '2026-05-01',
  });
  const release = newsClaim({ id: 'c-release', publisher: 'Example Lab', publisherKind: 'primary' });
  const quarrel = newsClaim({ id: 'c-quarrel', amount: 600_000_000, publisher: 'Chip Letter' });
  const event = exampleEvent({
    claims: [told.id, copied.id, release.id, quarrel.id],
    stated_by: { amount: [copied.id, told.id], status: [copied.id, release.id] },
    field_confidence: { amount: 'high' },
    disagreements: [
      { field: 'amount', value: { amount: 600_000_000, currency: 'USD' }, claims: [quarrel.id] },
    ],
  });
  const all = dataset([told, copied, release, quarrel], [document('d-told', title)]);

  it('names the pages of the claims that reconciling names, quoted words first, then the nearest to the parties', () => {
    const amount = traceField(event, 'amount', all);
    expect(amount.confidence).toBe('high');
    expect(amount.voices.map(voice => voice.page.publisher)).toEqual(['The Daily Example', 'Copy Daily']);
    expect(amount.voices[0]!.quotes[0]!.words).toBe('$500m');
    expect(traceField(event, 'status', all).voices.map(voice => voice.page.publisher)).toEqual([
      'Example Lab',
      'Copy Daily',
    ]);
  });

  it('puts those who say otherwise beside the field, and beside no other', () => {
    expect(traceField(event, 'amount', all).otherwise).toMatchObject([
      { value: { amount: 600_000_000 }, voices: [{ page: { publisher: 'Chip Letter' } }] },
    ]);
    expect(traceField(event, 'status', all).otherwise).toEqual([]);
  });

  it('asks every claim about a field that reconciling does not settle, and says nothing for those that are silent', () => {
    expect(traceField(event, 'investors', all).voices.map(voice => voice.page.publisher)).toEqual([
      'The Daily Example',
    ]);
    expect(traceField(event, 'hq_country', all).voices).toEqual([]);
  });

  it('falls back to the pages of the event where the ledger no longer holds its claims', () => {
    expect(traceField(event, 'amount', dataset([])).voices).toMatchObject([
      { page: { publisher: 'Example News' }, method: null, quotes: [] },
    ]);
  });

  it('puts a page from before the event behind later ones of its kind, and an undated one last', () => {
    const page = (publisher: string, published: string | null) =>
      newsClaim({ id: `c-${publisher}`, publisher, published });
    const claims = [
      page('Undated', null),
      page('Plans', '2025-08-08'),
      page('Later', '2026-06-01'),
      page('Day', '2026-05-20'),
    ];
    const told = exampleEvent({ claims: claims.map(claim => claim.id) });
    expect(traceField(told, 'status', dataset(claims)).voices.map(voice => voice.page.publisher)).toEqual([
      'Day',
      'Later',
      'Plans',
      'Undated',
    ]);
  });

  it('names the ruling that settled a field', () => {
    const ruling: Ruling = {
      id: 'r-1',
      action: 'set',
      event: event.id,
      field: 'amount',
      value: 500_000_000,
      reason: 'The filing says so.',
      link: 'https://filings.example/1',
      by: 'maintainer',
      recorded: '2026-06-01T00:00:00.000Z',
    };
    const ruled = { ...event, rulings: ['r-1'], stated_by: { amount: ['r-1'] } };
    const trace = traceField(ruled, 'amount', dataset([told], [], [ruling]));
    expect(trace.rulings).toEqual([ruling]);
    expect(trace.voices).toEqual([]);
    // Those whose figure it overruled stand beside it, though the record has no disagreement any more.
    const settled = { ...ruled, disagreements: [] };
    const beside = traceField(settled, 'amount', dataset([told, copied, quarrel], [], [ruling])).otherwise;
    expect(beside).toMatchObject([{ value: 600_000_000, voices: [{ page: { publisher: 'Chip Letter' } }] }]);
    expect(traceField(settled, 'status', dataset([told, quarrel], [], [ruling])).otherwise).toEqual([]);
  });
});
