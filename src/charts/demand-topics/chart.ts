// Chart 16: what laboratories ask for in human data, topic by topic.
import * as Plot from '@observablehq/plot';
import { labelOf } from '../../dataset/taxonomy.ts';
import { formatCount, formatNumber, joinWords } from '../../wording/format-count.ts';
import { formatQuarter } from '../../wording/format-date.ts';
import { lowerLabel } from '../../wording/lower-label.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { companyIdOf } from '../selection.ts';
import { finishedOf } from '../span.ts';
import { quarterAxis } from '../time-axis.ts';
import { topicRows } from './rows.ts';

const QUESTION = 'What do laboratories ask for, and what is new?';
const MEASURE =
  'Dated signs of demand for human data (job adverts, papers, benchmarks, vendors, launches) by topic and quarter; discs grow with the number.';

export const chart: ChartMaker = {
  order: 16,
  span: { by: 'quarter', newest: 9 },
  companies: dataset =>
    [...new Set(dataset.ledger.signals.filter(signal => signal.date !== null).map(signal => signal.company))]
      .sort((a, b) => a.localeCompare(b, 'en'))
      .map(name => ({ id: companyIdOf(dataset, name), label: name })),
  make(dataset, span) {
    const quarters = span.periods;
    const { rows, undated, elsewhere } = topicRows(dataset, quarters);
    if (rows.length === 0) return emptyChart(QUESTION, MEASURE, 'the ledger holds no dated signs of demand.');
    const label = (topic: string) => labelOf(dataset.ledger.taxonomy, 'topics', topic);
    // Like is compared with like: as many finished quarters as went before them, four at most.
    const finished = finishedOf(span).length > 0 ? finishedOf(span) : quarters;
    const width = Math.max(1, Math.min(4, Math.floor(finished.length / 2)));
    const newer = finished.slice(-width);
    const older = finished.slice(0, -width).slice(-width);
    const count = (periods: readonly string[], topic?: string) =>
      rows
        .filter(row => (topic === undefined || row.topic === topic) && periods.includes(row.quarter))
        .reduce((total, row) => total + row.signs, 0);
    const inNewer =
      width === 1
        ? `in ${formatQuarter(newer[0]!)}`
        : `in the ${width} quarters to ${formatQuarter(newer.at(-1)!)}`;
    const topics = [...new Set(rows.map(row => row.topic))]
      .map(topic => ({
        topic,
        now: count(newer, topic),
        before: count(older, topic),
        all: count(quarters, topic),
      }))
      .sort((a, b) => b.now - a.now || b.all - a.all || (a.topic < b.topic ? -1 : 1));
    const lower = (topic: string) => lowerLabel(label(topic));
    const most = topics[0]!.now;
    const asked = topics.filter(entry => entry.now === most);
    const riser = [...topics].sort((a, b) => b.now - b.before - (a.now - a.before))[0]!;
    const leaders = joinWords([
      label(asked[0]!.topic),
      ...asked.slice(1, 3).map(entry => lower(entry.topic)),
    ]);
    const finding =
      most === 0
        ? `No sign is dated ${inNewer}; ${lower(topics[0]!.topic)} has most of all that are shown, ${formatCount(topics[0]!.all, 'sign')}`
        : `${leaders} ${asked.length > 1 ? 'are' : 'is'} asked for most: ${formatCount(most, 'sign')}${asked.length > 1 ? ' each' : ''} ${inNewer}${older.length === width && riser.now > riser.before ? `; ${riser === asked[0] && asked.length === 1 ? 'it' : lower(riser.topic)} rose most, from ${riser.before} to ${riser.now} (all topics: from ${count(older)} to ${count(newer)})` : ''}`;
    const draw = (size: Size) => {
      const wide = size.name === 'wide';
      const highest = Math.max(...rows.map(row => row.signs));
      return drawPlot(size, {
        height: topics.length * (wide ? 27 : 24) + 44,
        marginLeft: wide ? 160 : 122,
        marginRight: wide ? 60 : 30,
        marginTop: 8,
        x: { domain: quarters, type: 'point', padding: 0.6 },
        y: { domain: topics.map(entry => entry.topic), type: 'point', padding: 0.6, axis: null },
        r: { type: 'identity' },
        marks: [
          Plot.ruleY(topics, {
            y: 'topic',
            x1: () => quarters[0]!,
            x2: () => quarters.at(-1)!,
            stroke: 'var(--rule)',
          }),
          Plot.dot(rows, {
            x: 'quarter',
            y: 'topic',
            r: row => Math.sqrt(row.signs / highest) * (wide ? 12 : 10),
            fill: 'var(--ink-2)',
            title: row =>
              `${label(row.topic)}, ${formatQuarter(row.quarter)}\n${formatCount(row.signs, 'sign')} from ${formatCount(row.companies, 'company', 'companies')}`,
          }),
          Plot.text(topics, {
            x: () => quarters[0]!,
            y: 'topic',
            text: entry => label(entry.topic),
            textAnchor: 'end',
            dx: wide ? -28 : -14,
            fill: 'var(--ink)',
          }),
          Plot.text(topics, {
            x: () => quarters.at(-1)!,
            y: 'topic',
            text: entry => String(entry.all),
            textAnchor: 'start',
            dx: wide ? 24 : 14,
            fill: 'var(--ink-2)',
          }),
          quarterAxis(size, span),
        ],
      });
    };
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      notes: [
        'A sign with several topics stands under each. Signs say what somebody published and not how much they buy; few signs stand behind each disc.',
        `${formatCount(undated, 'sign')} without a date and ${formatNumber(elsewhere)} of other quarters are on the signals page and not here.`,
        'More signs in newer quarters partly show that newer pages are easier to find.',
      ],
      alternative: `Discs for ${topics.length} topics and ${quarters.length} quarters. ${finding}. In all: ${topics.map(entry => `${label(entry.topic)} ${entry.all}`).join(', ')}.`,
      legend: [],
      views: [{ id: 'discs', label: 'discs', draw }],
      table: {
        columns: [
          { key: 'topic', label: 'Topic', unit: 'text' },
          { key: 'quarter', label: 'Quarter', unit: 'text' },
          { key: 'signs', label: 'Signs', unit: 'count' },
          { key: 'companies', label: 'Companies', unit: 'count' },
        ],
        rows: rows.map(row => ({ ...row, topic: label(row.topic) })),
      },
      events: [],
    };
  },
};
