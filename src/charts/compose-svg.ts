// Puts a chart's drawing, title, measure, legend, date and licence into one SVG file that stands alone.
import { LAYERS } from '../model/segment.ts';
import { formatDate } from '../wording/format-date.ts';
import { type Chart, type LegendEntry, WIDE } from './chart.ts';
import { escapeMarkup } from './markup.ts';

const MARGIN = 24;
const SANS = 'Helvetica, Arial, sans-serif';

/** Lines of at most so many characters, broken at spaces. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The light values of the site's colours, read from its style sheet. */
export function lightTokens(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[a-z0-9-]+):\s*light-dark\((#[0-9a-f]{3,8}),/g)].map(match => [
      match[1]!,
      match[2]!,
    ]),
  );
}

function textLines(lines: readonly string[], top: number, size: number, attributes: string): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${MARGIN}" y="${top + index * size * 1.3}" font-size="${size}" ${attributes}>${escapeMarkup(line)}</text>`,
    )
    .join('');
}

function markOf({ fill, stroke = 'none', round }: LegendEntry, x: number, y: number): string {
  return round
    ? `<circle cx="${x + 5}" cy="${y - 4}" r="4.6" fill="${fill}" stroke="${stroke}"/>`
    : `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${fill}" stroke="${stroke}"/>`;
}

/**
 * The SVG of one of the chart's views (the one shown at first where none is named), in the light theme's colours;
 * `css` is the text of tokens.css.
 */
export function composeSvg(chart: Chart, asOf: string | null, css: string, viewId?: string): string {
  const width = WIDE.width + MARGIN * 2;
  // The file is shown in whatever face the reader's machine has: lines are broken for a wide one.
  const title = wrapWords(chart.finding, 60);
  const measure = wrapWords(chart.measure, 112);
  const parts: string[] = [];
  let y = MARGIN + 22;
  parts.push(textLines(title, y, 22, 'font-weight="600" fill="var(--ink)"'));
  y += title.length * 28.6;
  parts.push(textLines(measure, y, 13.5, 'fill="var(--ink-2)"'));
  y += measure.length * 17.6 + 6;
  let x = MARGIN;
  for (const entry of chart.legend) {
    const length = 30 + entry.label.length * 7.4;
    if (x + length > width - MARGIN) {
      x = MARGIN;
      y += 20;
    }
    parts.push(
      `${markOf(entry, x, y)}<text x="${x + 15}" y="${y}" font-size="12.5" fill="var(--ink-2)">${escapeMarkup(entry.label)}</text>`,
    );
    x += length;
  }
  if (chart.legend.length > 0) y += 14;
  const view = chart.views.find(one => one.id === viewId) ?? chart.views[chart.initial ?? 0];
  const drawings = view?.draw(WIDE).match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  for (const drawing of drawings) {
    const height = Number(/ height="([\d.]+)"/.exec(drawing)?.[1] ?? 0);
    parts.push(
      drawing.replace('<svg ', `<svg x="${MARGIN}" y="${y}" overflow="visible" color="var(--ink-2)" `),
    );
    y += height + 4;
  }
  if (drawings.length === 0)
    parts.push(textLines(wrapWords(chart.alternative, 110), y + 14, 14, 'fill="var(--ink)"'));
  y += 26;
  parts.push(
    textLines(
      [
        `Tributary${asOf === null ? '' : `, ledger to ${formatDate(asOf)}`}. Nominal US dollars as announced. CC BY 4.0.`,
      ],
      y,
      12,
      'fill="var(--ink-3)"',
    ),
  );
  const patterns = [...LAYERS.map(layer => [layer, `var(--layer-${layer})`]), ['ink', 'var(--ink-2)']]
    .map(
      ([id, colour]) =>
        `<pattern id="hatch-${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="var(--paper)"/><rect width="2.6" height="5" fill="${colour}"/></pattern>`,
    )
    .join('');
  const tokens = lightTokens(css);
  const height = Math.ceil(y + MARGIN);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${SANS}"><title>${escapeMarkup(chart.finding)}</title><desc>${escapeMarkup(`${chart.measure} ${chart.alternative}`)}</desc><defs>${patterns}</defs><rect width="${width}" height="${height}" fill="var(--paper)"/>${parts.join('')}</svg>\n`;
  return svg.replace(/var\((--[a-z0-9-]+)\)/g, (whole, name: string) => tokens.get(name) ?? whole);
}
