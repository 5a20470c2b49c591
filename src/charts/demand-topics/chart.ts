// Chart 16: what laboratories ask for in human data, topic by topic.
import * as Plot from '@observablehq/plot';
import { labelOf } from '../../dataset/taxonomy.ts';
import { formatCount, joinWords } from '../../wording/format-count.ts';
import { formatQuarter } from '../../wording/format-date.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { quarterAxis } from '../time-axis.ts';
import { topicRows } from './rows.ts';

const QUESTION = 'What do laboratories ask for, and what is new?';
const MEASURE =
  'Dated signs of demand for human data (job adverts, papers, benchmarks, vendors, launches) by topic and quarter; discs grow with the number.';

export const chart: ChartMaker = {
  order: 16,
  make(dataset) {
    const { quarters, rows, undated, earlier } = topicRows(dataset);
    if (rows.length === 0) return emptyChart(QUESTION, MEASURE, 'the ledger holds no dated signs of demand.');
    const label = (topic: string) => labelOf(dataset.ledger.taxonomy, 'topics', topic);
    const half = (topic: string, newest: boolean) =>
      rows
        .filter(row => row.topic === topic && quarters.slice(-4).includes(row.quarter) === newest)
        .reduce((total, row) => total + row.signs, 0);
    const topics = [...new Set(rows.map(row => row.topic))]
      .map(topic => ({ topic, now: half(topic, true), before: half(topic, false) }))
      .sort((a, b) => b.now - a.now || b.before - a.before || (a.topic < b.topic ? -1 : 1));
    const lower = (topic: string) => label(topic).replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase());
    const most = topics[0]!.now;
    const asked = topics.filter(entry => entry.now === most);
    const riser = [...topics].sort((a, b) => b.now - b.before - (a.now - a.before))[0]!;
    const leaders = joinWords([
      label(asked[0]!.topic),
      ...asked.slice(1, 3).map(entry => lower(entry.topic)),
    ]);
    const finding =
      most === 0
        ? `No sign is dated in the last four quarters; ${lower(topics[0]!.topic)} led before, with ${formatCount(topics[0]!.before, 'sign')}`
        : `${leaders} ${asked.length > 1 ? 'are' : 'is'} asked for most: ${formatCount(most, 'sign')}${asked.length > 1 ? ' each' : ''} in the last four quarters${riser.now > riser.before ? `; ${lower(riser.topic)} rose most, from ${riser.before} to ${riser.now}` : ''}`;
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
            text: entry => String(entry.now + entry.before),
            textAnchor: 'start',
            dx: wide ? 24 : 14,
            fill: 'var(--ink-2)',
          }),
          quarterAxis(size, quarters),
        ],
      });
    };
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      notes: [
        'A sign with several topics stands under each. Signs say what somebody published and not how much they buy; few signs stand behind each disc.',
        `${formatCount(undated, 'sign')} without a date and ${formatCount(earlier, 'earlier one')} are on the signals page and not here.`,
        'More signs in newer quarters partly show that newer pages are easier to find.',
      ],
      alternative: `Discs for ${topics.length} topics and ${quarters.length} quarters. ${finding}. In all: ${topics.map(entry => `${label(entry.topic)} ${entry.now + entry.before}`).join(', ')}.`,
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
