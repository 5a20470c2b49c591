// Chart 5: from which kind of investor, through which layer, to which company closed equity flows.
import { labelOf } from '../../dataset/taxonomy.ts';
import { sumMoney } from '../../model/money.ts';
import { formatMoney, formatShare } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { stackPanels } from '../join-panels.ts';
import { layerColour, STACK } from '../layer-look.ts';
import { shortenName } from '../shorten-name.ts';
import { nameSpan, type Span } from '../span.ts';
import { drawFlows, type FlowLink, type FlowNode } from './draw-flows.ts';
import { type FlowRow, flowRows, KIND_UNKNOWN, MOST_COMPANIES, NOT_NAMED } from './rows.ts';

const QUESTION = 'From whom to whom does the money flow?';
const measureOf = (span: Span) =>
  `Closed equity of ${nameSpan(span)}, US$, from the kind of lead investor through the layer of the stack to the company; the ${MOST_COMPANIES} largest companies and all others.`;

const KINDS: Record<string, string> = {
  vc: 'Venture capital',
  corporate: 'Corporations',
  sovereign: 'Sovereign funds',
  'private-equity': 'Private equity',
  'hedge-fund': 'Hedge funds',
  bank: 'Banks',
  government: 'Governments',
  angel: 'Individuals',
  'asset-manager': 'Asset managers',
  [NOT_NAMED]: 'Investor not named',
  [KIND_UNKNOWN]: 'Kind not known',
};

export const chart: ChartMaker = {
  order: 5,
  span: { by: 'quarter', newest: 8 },
  make(dataset, span) {
    const rows = flowRows(dataset, span);
    const measure = measureOf(span);
    if (rows.length === 0) return emptyChart(QUESTION, measure, 'no closed equity round has an amount.');
    const total = sumMoney(rows.map(row => row.usd));
    const by = (key: (row: FlowRow) => string) =>
      [...Map.groupBy(rows, key)]
        .map(([id, some]) => ({ id, usd: sumMoney(some.map(row => row.usd)) }))
        .sort((a, b) => b.usd - a.usd);
    const layerName = (layer: string) => labelOf(dataset.ledger.taxonomy, 'layers', layer);
    const companyName = (id: string | null) =>
      id === null ? 'All other companies' : (dataset.companies.get(id)?.name ?? id);
    const kindName = (kind: string) => KINDS[kind] ?? kind;
    const kinds = by(row => row.from);
    const layers = by(row => row.layer);
    const companies = by(row => row.company ?? '');
    const leads =
      kinds[0]!.id === NOT_NAMED || kinds[0]!.id === KIND_UNKNOWN
        ? `for ${formatShare(kinds[0]!.usd / total)} no lead investor of a known kind is named`
        : `laid evenly to the lead investors, ${formatShare(kinds[0]!.usd / total)} falls to ${kindName(kinds[0]!.id).toLowerCase()}`;
    const finding = `${formatShare(layers[0]!.usd / total)} of ${formatMoney(total)} of closed equity went to ${layerName(layers[0]!.id).toLowerCase()}; ${leads}`;

    const link = (some: readonly FlowRow[], source: string, target: string, text: string): FlowLink => {
      const value = sumMoney(some.map(row => row.usd));
      return {
        source,
        target,
        value,
        fill: layerColour(some[0]!.layer),
        tip: `${text}\n${formatMoney(value)}`,
      };
    };
    const toLayer = [...Map.groupBy(rows, row => `${row.from} ${row.layer}`).values()].map(some =>
      link(
        some,
        `kind ${some[0]!.from}`,
        `layer ${some[0]!.layer}`,
        `${kindName(some[0]!.from)} to ${layerName(some[0]!.layer)}`,
      ),
    );
    const toCompany = [...Map.groupBy(rows, row => `${row.layer} ${row.company ?? ''}`).values()].map(some =>
      link(
        some,
        `layer ${some[0]!.layer}`,
        `company ${some[0]!.company ?? ''}`,
        `${layerName(some[0]!.layer)} to ${companyName(some[0]!.company)}`,
      ),
    );
    const draw = (size: Size) => {
      const short = size.name === 'narrow';
      const money = (usd: number) => (short ? '' : ` ${formatMoney(usd)}`);
      const kindNodes: FlowNode[] = kinds.map(kind => ({
        id: `kind ${kind.id}`,
        label: `${kindName(kind.id)}${money(kind.usd)}`,
        fill: 'var(--ink-2)',
      }));
      const layerNodes: FlowNode[] = STACK.flatMap(layer => {
        const found = layers.find(entry => entry.id === layer);
        return found
          ? [
              {
                id: `layer ${layer}`,
                label: `${layerName(layer)}${money(found.usd)}`,
                fill: layerColour(layer),
              },
            ]
          : [];
      });
      const companyNodes: FlowNode[] = [...companies]
        .sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.usd - a.usd)
        .map(company => ({
          id: `company ${company.id}`,
          label: `${shortenName(companyName(company.id === '' ? null : company.id), 20)}${money(company.usd)}`,
          fill: 'var(--ink-2)',
        }));
      if (!short)
        return drawFlows([...kindNodes, ...layerNodes, ...companyNodes], [...toLayer, ...toCompany], {
          width: size.width,
          height: 640,
          fontSize: 13,
          labelWidth: 210,
        });
      const half = { width: size.width, height: 380, fontSize: 11.5, labelWidth: 148 };
      return stackPanels(
        [
          drawFlows([...kindNodes, ...layerNodes], toLayer, half),
          drawFlows([...layerNodes, ...companyNodes], toCompany, { ...half, height: 480 }),
        ],
        size.width,
        // The layers stand twice, at the end of one drawing and at the start of the next: room tells them apart.
        36,
      );
    };
    return {
      question: QUESTION,
      finding,
      measure,
      notes: [
        'What each investor put in is seldom stated. A round is laid in equal parts to its lead investors (to all who are named where no lead is), so the left side shows who leads and not who paid how much.',
        'Closed rounds only: sources seldom tell announced from closed, so much announced money is absent here. What hangs on conditions is left out.',
      ],
      alternative: `Flows from ${kinds.length} kinds of investor through ${layers.length} layers to ${companies.length} companies. ${finding}. Kinds: ${kinds.map(kind => `${kindName(kind.id)} ${formatMoney(kind.usd)}`).join(', ')}. Companies: ${companies
        .slice(0, 6)
        .map(company => `${companyName(company.id === '' ? null : company.id)} ${formatMoney(company.usd)}`)
        .join(', ')}.`,
      legend: [],
      views: [{ id: 'flows', label: 'flows', draw }],
      table: {
        columns: [
          { key: 'from', label: 'Kind of investor', unit: 'text' },
          { key: 'layer', label: 'Layer', unit: 'text' },
          { key: 'company', label: 'Company', unit: 'text' },
          { key: 'usd', label: 'US$', unit: 'usd' },
          { key: 'events', label: 'Rounds', unit: 'count' },
        ],
        rows: rows.map(row => ({
          from: kindName(row.from),
          layer: layerName(row.layer),
          company: companyName(row.company),
          usd: row.usd,
          events: row.events.length,
        })),
      },
      events: [...new Set(rows.flatMap(row => row.events))],
    };
  },
};
