// What a view sums to, in figures and words: four totals that are never added, and what they leave out.
import type { Instrument } from '../dataset/count.ts';
import type { Totals } from '../outlets/totals.ts';
import { formatCount, formatNumber, joinWords } from '../wording/format-count.ts';
import { formatExactUsd, formatMoney } from '../wording/format-money.ts';
import { type ElementTree, tree } from './element-tree.ts';
import { COUNTED } from './published-columns.ts';

export const INSTRUMENT_LABELS: Readonly<Record<Instrument, string>> = {
  equity: 'Equity raised',
  debt: 'Debt raised',
  grant: 'Grants',
  fund: 'Funds closed',
};

const figure = (value: number): ElementTree =>
  tree('data', { value, title: formatExactUsd(value) }, formatMoney(value));

function parts({ closed_usd, announced_usd }: Totals['raised'][Instrument]): string {
  if (closed_usd > 0 && announced_usd > 0)
    return `${formatMoney(closed_usd)} closed, ${formatMoney(announced_usd)} announced`;
  if (closed_usd > 0) return 'all closed';
  return announced_usd > 0 ? 'all announced' : 'none';
}

/** The strip of figures: how many events, and each instrument by itself. */
export function drawSums(totals: Totals, all: number): ElementTree {
  const entry = (term: string, value: ElementTree | string, sub: string) =>
    tree('div', {}, tree('dt', {}, term), tree('dd', {}, value, tree('span', { class: 'sub' }, sub)));
  return tree(
    'dl',
    { class: 'sums' },
    entry(
      totals.events === all ? 'Events' : `Of ${formatCount(all, 'event')}`,
      formatNumber(totals.events),
      `${formatNumber(totals.counted)} count in a sum`,
    ),
    ...COUNTED.map(instrument =>
      entry(
        INSTRUMENT_LABELS[instrument],
        figure(totals.raised[instrument].paid_usd),
        parts(totals.raised[instrument]),
      ),
    ),
  );
}

/** How much the sums leave out, in a few words. */
export function sayLeftOut({ events, counted }: Totals): string {
  if (events === counted) return 'The sums leave no event out';
  return `What the sums leave out: ${formatCount(events - counted, 'event')}`;
}

/**
 * Why events add nothing, most frequent first, and what of the counted ones does not count. `whole`: the totals with
 * nothing set aside.
 */
export function drawLeftOut({ left_out, raised }: Totals, whole: Totals): ElementTree {
  const item = (head: string, means: string) => tree('li', {}, head, tree('span', { class: 'sub' }, means));
  const held = COUNTED.filter(instrument => raised[instrument].conditional_usd > 0).map(
    instrument => `${formatMoney(raised[instrument].conditional_usd)} of ${instrument}`,
  );
  const converted = COUNTED.filter(instrument => raised[instrument].converted_usd > 0).map(
    instrument => `${formatMoney(raised[instrument].converted_usd)} of ${instrument}`,
  );
  const aside = COUNTED.filter(instrument => whole.raised[instrument].events > raised[instrument].events).map(
    instrument =>
      `${formatMoney(whole.raised[instrument].paid_usd - raised[instrument].paid_usd)} of ${instrument}`,
  );
  return tree(
    'ul',
    { class: 'plain-list' },
    ...(aside.length > 0 ? [item(joinWords(aside), 'set aside as the largest of each sum')] : []),
    ...left_out.map(({ means, events, usd }) =>
      item(`${formatCount(events, 'event')}${usd > 0 ? `, headlines of ${formatMoney(usd)}` : ''}`, means),
    ),
    ...(held.length > 0
      ? [
          item(
            joinWords(held),
            'hung on later conditions when it was announced; taken off the headline figures',
          ),
        ]
      : []),
    ...(converted.length > 0
      ? [item(joinWords(converted), 'is in the sums, converted at the average exchange rate of its month')]
      : []),
  );
}

/** The view in one sentence, for those who hear it. */
export function saySums(totals: Totals, all: number): string {
  const sums = COUNTED.filter(instrument => totals.raised[instrument].paid_usd > 0).map(
    instrument =>
      `${INSTRUMENT_LABELS[instrument].toLowerCase()} ${formatMoney(totals.raised[instrument].paid_usd)}`,
  );
  return `${formatNumber(totals.events)} of ${formatCount(all, 'event')}${sums.length > 0 ? `: ${joinWords(sums)}` : ''}.`;
}
