// What a reader chose to see of a chart, as its address holds it: a range of time, some layers or some companies.
import { buildDataset, type Dataset } from '../dataset/dataset.ts';
import { labelOf } from '../dataset/taxonomy.ts';
import { joinWords } from '../wording/format-count.ts';
import { formatDate, formatPeriod } from '../wording/format-date.ts';
import type { Chart, ChartMaker } from './chart.ts';
import { STACK } from './layer-look.ts';
import { chosenSpan, knownPeriods, namePeriods, ownSpan, type Span, unfinishedOf } from './span.ts';

export interface Selection {
  /** A quarter or year; null for what the chart shows by itself. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of layers or companies, whichever the chart offers; empty for all. */
  readonly picked: readonly string[];
}

export const NOTHING_CHOSEN: Selection = { from: null, to: null, picked: [] };

/** What a chart's page lets the reader choose from. */
export interface Offer {
  readonly periods: readonly string[];
  /** Those that are shown where nothing is chosen. */
  readonly own: readonly string[];
  /** Name in the address, and what the control is called. */
  readonly name: 'layer' | 'company';
  readonly label: string;
  readonly picks: readonly { readonly id: string; readonly label: string }[];
}

/** What can be chosen on a chart of this dataset. */
export function offerOf(maker: ChartMaker, dataset: Dataset): Offer {
  const { taxonomy } = dataset.ledger;
  const periods = knownPeriods(dataset, maker.span.by);
  const own = ownSpan(dataset, maker.span).periods.filter(period => periods.includes(period));
  if (maker.companies !== undefined)
    return { periods, own, name: 'company', label: 'Companies', picks: maker.companies(dataset) };
  return {
    periods,
    own,
    name: 'layer',
    label: 'Layers',
    picks: STACK.filter(layer => dataset.events.some(event => event.layer === layer)).map(layer => ({
      id: layer,
      label: labelOf(taxonomy, 'layers', layer),
    })),
  };
}

/** A period of the offer's unit: a year gives its first or last quarter, a quarter its year. */
function bring(offer: Offer, asked: string | null, end: 'first' | 'last'): string | null {
  const [first, last] = [offer.periods[0], offer.periods.at(-1)];
  if (asked === null || first === undefined || last === undefined) return null;
  if (!/^\d{4}(?:-Q[1-4])?$/.test(asked)) return null;
  const byQuarter = first.includes('Q');
  const period = byQuarter
    ? asked.length === 4
      ? `${asked}-Q${end === 'first' ? 1 : 4}`
      : asked
    : asked.slice(0, 4);
  if (offer.periods.includes(period)) return period;
  return period < first ? first : last;
}

/** What an address asks for, brought to what is offered: what cannot be understood is left out. */
export function readSelection(address: URLSearchParams, offer: Offer): Selection {
  const [first, last] = [offer.own[0] ?? null, offer.own.at(-1) ?? null];
  const from = bring(offer, address.get('from'), 'first') ?? first;
  const to = bring(offer, address.get('to'), 'last') ?? last;
  const [low, high] = from !== null && to !== null && from > to ? [to, from] : [from, to];
  const same = low === first && high === last;
  const asked = address.getAll(offer.name);
  const picked = offer.picks.map(pick => pick.id).filter(id => asked.includes(id));
  return {
    from: same ? null : low,
    to: same ? null : high,
    picked: picked.length === offer.picks.length ? [] : picked,
  };
}

/** Writes the choice into an address, beside what else stands there. */
export function writeSelection(address: URLSearchParams, offer: Offer, selection: Selection): void {
  for (const name of ['from', 'to', 'layer', 'company']) address.delete(name);
  if (selection.from !== null && selection.to !== null) {
    address.set('from', selection.from);
    address.set('to', selection.to);
  }
  for (const id of selection.picked) address.append(offer.name, id);
}

export const isChosen = (selection: Selection) => selection.from !== null || selection.picked.length > 0;

/** The dataset with the events and signals of what was picked; its date, and what is known of a company besides, stay. */
function narrow(dataset: Dataset, offer: Offer, picked: readonly string[]): Dataset {
  if (picked.length === 0) return dataset;
  const { ledger } = dataset;
  const kept = new Set(picked);
  const narrowed = buildDataset({
    ...ledger,
    events: ledger.events.filter(event =>
      kept.has((offer.name === 'layer' ? event.layer : event.company_id) ?? ''),
    ),
    signals:
      offer.name === 'layer'
        ? ledger.signals
        : ledger.signals.filter(signal => kept.has(companyIdOf(dataset, signal.company))),
  });
  const { asOf, collected, recorded, companies, parts } = dataset;
  return { ...narrowed, asOf, collected, recorded, companies, parts };
}

/** The id under which a signal's company is registered, or its name where it is not. */
export function companyIdOf(dataset: Dataset, name: string): string {
  for (const organization of dataset.organizations.values())
    if (organization.name === name) return organization.id;
  return name;
}

/** The selection in words: `Q1 2024 to Q4 2025, models only`. */
function nameSelection(offer: Offer, selection: Selection, periods: readonly string[]): string {
  const labels = offer.picks.filter(pick => selection.picked.includes(pick.id)).map(pick => pick.label);
  const words = offer.name === 'layer' ? labels.map(label => label.toLowerCase()) : labels;
  return [
    ...(selection.from === null ? [] : [namePeriods(periods)]),
    ...(words.length === 0
      ? []
      : [
          words.length > 3
            ? `${words.length} of ${offer.picks.length} ${offer.label.toLowerCase()}`
            : `${joinWords(words)} only`,
        ]),
  ].join(', ');
}

/** Says of a chart that counts by period or over some periods that the last of them is not over. */
function withOpenPeriod(chart: Chart, span: Span, { span: rule }: ChartMaker): Chart {
  const open = unfinishedOf(span);
  if (open === null || chart.views.length === 0 || (rule.newest === 'all' && rule.by === 'quarter'))
    return chart;
  const note = `${formatPeriod(open.period)} is known up to ${formatDate(open.to)} only, the day of the newest event: it is no whole ${rule.by}.`;
  return { ...chart, notes: [...chart.notes, note] };
}

/** The chart of a dataset, of all that it shows by itself or of what the reader chose; a choice stands in its title. */
export function makeChart(maker: ChartMaker, dataset: Dataset, selection: Selection = NOTHING_CHOSEN): Chart {
  const own = ownSpan(dataset, maker.span);
  if (!isChosen(selection)) return withOpenPeriod(maker.make(dataset, own), own, maker);
  const offer = offerOf(maker, dataset);
  const span =
    selection.from === null || selection.to === null
      ? own
      : chosenSpan(dataset, maker.span.by, selection.from, selection.to);
  const chart = withOpenPeriod(maker.make(narrow(dataset, offer, selection.picked), span), span, maker);
  const words = nameSelection(offer, selection, span.periods);
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const finding = chart.views.length === 0 ? `${title}: nothing to show` : `${title}: ${chart.finding}`;
  return {
    ...chart,
    finding,
    measure: `${chart.measure} Shown: ${words}.`,
    alternative: `${title}. ${chart.alternative}`,
  };
}
