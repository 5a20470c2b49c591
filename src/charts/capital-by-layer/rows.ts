// Capital by quarter, layer and status: the rows of the first chart.
import { type Instrument, totalEntries } from '../../dataset/count.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { countedByQuarter, type QuarterEntry, unconfirmedByQuarter } from '../../dataset/quarterly.ts';
import { sumMoney } from '../../model/money.ts';
import { STACK } from '../layer-look.ts';

export type Certainty = 'closed' | 'announced' | 'unconfirmed';

export interface LayerRow {
  readonly quarter: string;
  readonly instrument: Instrument;
  readonly layer: string;
  readonly certainty: Certainty;
  /** US dollars: paid money, or what an unconfirmed report names. */
  readonly usd: number;
  readonly events: readonly string[];
  /** Span in the quarter's stack, in US dollars. */
  readonly from: number;
  readonly to: number;
}

const ORDER: readonly Certainty[] = ['closed', 'announced', 'unconfirmed'];

/** Rows of one instrument, stacked from the ground up: what counts first, what is unconfirmed on top. */
export function layerRows(dataset: Dataset, instrument: Instrument, quarters: readonly string[]): LayerRow[] {
  const entries: (QuarterEntry & { certainty: Certainty })[] = [
    ...countedByQuarter(dataset).map(entry => ({ ...entry, certainty: entry.event.status as Certainty })),
    ...unconfirmedByQuarter(dataset).map(entry => ({ ...entry, certainty: 'unconfirmed' as const })),
  ].filter(entry => entry.instrument === instrument);
  const rows: LayerRow[] = [];
  for (const quarter of quarters) {
    let height = 0;
    const here = entries.filter(entry => entry.quarter === quarter);
    const place = (layer: string, certainty: Certainty) => {
      const some = here.filter(
        entry => (entry.event.layer ?? 'funds') === layer && entry.certainty === certainty,
      );
      if (some.length === 0) return;
      const usd = totalEntries(some).paid;
      const to = sumMoney([height, usd]);
      rows.push({
        quarter,
        instrument,
        layer,
        certainty,
        usd,
        events: some.map(entry => entry.event.id),
        from: height,
        to,
      });
      height = to;
    };
    for (const layer of [...STACK, 'funds'])
      for (const certainty of ORDER.slice(0, 2)) place(layer, certainty);
    for (const layer of [...STACK, 'funds']) place(layer, 'unconfirmed');
  }
  return rows;
}
