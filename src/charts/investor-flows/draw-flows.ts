// Draws flows between columns of nodes as SVG text; d3-sankey lays them out.
import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import { escapeMarkup } from '../markup.ts';

export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly fill: string;
}

export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly fill: string;
  readonly tip: string;
}

const two = (value: number | undefined) => String(Math.round((value ?? 0) * 100) / 100);

/** One SVG; labels of the last column stand to the left of their nodes' right edge, all others to the right. */
export function drawFlows(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  size: { width: number; height: number; fontSize: number; labelWidth: number },
): string {
  const used = new Set(links.flatMap(link => [link.source, link.target]));
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(node => node.id)
    .nodeAlign(sankeyJustify)
    .nodeSort(null as never)
    .nodeWidth(9)
    .nodePadding(size.fontSize * 1.05)
    .extent([
      [1, 6],
      [size.width - size.labelWidth, size.height - 6],
    ]);
  const graph = layout({
    nodes: nodes.filter(node => used.has(node.id)).map(node => ({ ...node })),
    links: links.map(link => ({ ...link })),
  });
  const path = sankeyLinkHorizontal();
  const paths = graph.links.map(
    link =>
      `<path d="${(path(link as never) ?? '').replace(/(\d\.\d\d)\d+/g, '$1')}" stroke="${link.fill}" stroke-width="${two(Math.max(0.6, link.width ?? 0))}"><title>${escapeMarkup(link.tip)}</title></path>`,
  );
  const boxes = graph.nodes.map(
    node =>
      `<rect x="${two(node.x0)}" y="${two(node.y0)}" width="${two((node.x1 ?? 0) - (node.x0 ?? 0))}" height="${two(Math.max(1, (node.y1 ?? 0) - (node.y0 ?? 0)))}" fill="${node.fill}"/>`,
  );
  const labels = graph.nodes.map(
    node =>
      `<text x="${two((node.x1 ?? 0) + 6)}" y="${two(((node.y0 ?? 0) + (node.y1 ?? 0)) / 2)}" dy="0.35em">${escapeMarkup(node.label)}</text>`,
  );
  return `<svg aria-hidden="true" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-size="${size.fontSize}" fill="currentColor"><g fill="none" stroke-opacity="0.42">${paths.join('')}</g>${boxes.join('')}<g fill="var(--ink)" stroke="var(--paper)" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${labels.join('')}</g></svg>`;
}
