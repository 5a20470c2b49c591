// The dataset of an invented ledger of any size, made in memory, and its rows as a general table library takes them.
import { join } from 'node:path';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { buildDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { EMPTY_LEDGER } from '../../src/dataset/ledger.ts';
import { readLedger } from '../../src/dataset/load-ledger.ts';
import { curatedRow } from '../../src/model/claim.ts';
import { foldWords } from '../../src/outlets/fold-words.ts';
import { describeAmount, describeValuation } from '../../src/wording/describe-event.ts';
import { formatEventDate } from '../../src/wording/format-date.ts';
import { inventStories } from '../invent/stories.ts';

const real = join(import.meta.dirname, '..', '..', 'data');

/** So many events, one for each invented curated row, in the proportions of the real ledger; always the same. */
export async function inventDataset(count: number): Promise<Dataset> {
  const { claims, organizations } = inventStories(count, Math.ceil(count * 0.3), 1);
  const rows = claims.filter(claim => curatedRow(claim) !== null);
  const rates = await openFilesLedger(real).readRates();
  const { events } = reconcile({ claims: rows, organizations, rates });
  const { taxonomy } = readLedger(real);
  return buildDataset({ ...EMPTY_LEDGER, taxonomy, organizations, claims: rows, events });
}

/** One record a row with what a table needs to show, sort and search the standard columns. */
export function plainRows(dataset: Dataset): object[] {
  return dataset.events.map(event => ({
    id: event.id,
    company: event.company,
    date: formatEventDate(event),
    day: event.announced ?? '',
    amount: describeAmount(event) ?? 'not stated',
    usd: event.usd?.amount ?? -1,
    valuation: describeValuation(event) ?? '–',
    valuation_usd: event.valuation_usd ?? -1,
    status: event.status,
    layer: event.layer ?? 'not stated',
    confidence: event.confidence,
    text: foldWords(
      [
        event.company,
        event.project ?? '',
        ...event.investors,
        ...event.counterparties.map(party => party.name),
        event.note ?? '',
      ].join(' '),
    ),
  }));
}
