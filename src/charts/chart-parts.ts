// The parts of a chart's page that follow the reader's choice: drawing, table, notes and sources.
import { companyPath, eventPath } from '../components/site-path.ts';
import { glossedText } from '../components/term-tip.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { describeEvent } from '../wording/describe-event.ts';
import { formatCount, formatNumber } from '../wording/format-count.ts';
import { formatEventDate } from '../wording/format-date.ts';
import type { GlossaryTerm } from '../wording/glossary.ts';
import { type Chart, type LegendEntry, NARROW, type Table, type View, WIDE } from './chart.ts';
import { formatTableCell } from './format-cell.ts';
import { html, Markup } from './markup.ts';

function legendItem(entry: LegendEntry): Markup {
  const mark = entry.round
    ? html`<circle cx="6" cy="6" r="4.6" fill="${entry.fill}" stroke="${entry.stroke ?? entry.fill}" stroke-width="1.6"></circle>`
    : html`<rect x="1" y="1" width="10" height="10" fill="${entry.fill}" stroke="${entry.stroke ?? 'none'}" stroke-width="1.4"></rect>`;
  return html`<li><svg viewBox="0 0 12 12" aria-hidden="true">${mark}</svg>${entry.label}</li>`;
}

function drawing(id: string, view: View, alternative: string): Markup {
  return html`<div class="drawing" role="img" aria-label="${alternative}" data-chart="${id}"><div class="drawing-wide">${new Markup(view.draw(WIDE))}</div><div class="drawing-narrow">${new Markup(view.draw(NARROW))}</div></div>`;
}

/** Legend and drawings, every view for wide and for narrow columns, chosen by radio buttons that need no script. */
export function drawingPart(id: string, chart: Chart, { first = false }: { first?: boolean } = {}): Markup {
  const initial = chart.initial ?? 0;
  const views = first ? chart.views.slice(initial, initial + 1) : chart.views;
  const legend = chart.legend.length > 0 && html`<ul class="legend">${chart.legend.map(legendItem)}</ul>`;
  if (views.length === 0) return html`<p>${chart.alternative}</p>`;
  if (views.length === 1) return html`${legend}${drawing(id, views[0]!, chart.alternative)}`;
  const choices = views.map(
    (view, index) =>
      html`<label><input type="radio" name="view-${id}" value="${view.id}" class="choose choose-${index}"${index === initial && html` checked`}>${view.label}</label>`,
  );
  const drawn = views.map(
    (view, index) =>
      html`<div class="view view-${index}">${drawing(id, view, index === initial ? chart.alternative : `The same chart: ${view.label}.`)}</div>`,
  );
  return html`${legend}<div class="views" data-views="${id}"><fieldset><legend>${chart.choice ?? ''}</legend>${choices}</fieldset>${drawn}</div>`;
}

/** More rows than anybody reads on a page are left to the download. */
const MOST_ROWS = 200;

/** The numbers as a table; a view with numbers of its own has them below. */
export function tablePart(chart: Chart): Markup {
  const own = chart.views.map(
    view =>
      view.table &&
      html`<h3 class="spaced">${capital(view.label)}</h3>${writeTable(view.table, capital(view.label), true)}`,
  );
  return html`${writeTable(chart.table, chart.measure)}${own.map(part => part ?? html``)}`;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `hidden`: a heading says what the caption says. */
function writeTable(table: Table, caption: string, hidden = false): Markup {
  if (table.rows.length === 0) return html`<p>There is no table yet.</p>`;
  const numeric = (unit: string) => unit !== 'text' && unit !== 'date' && html` class="num"`;
  const head = table.columns.map(column => html`<th scope="col"${numeric(column.unit)}>${column.label}</th>`);
  const rows = table.rows
    .slice(0, MOST_ROWS)
    .map(
      row =>
        html`<tr>${table.columns.map(column => html`<td${numeric(column.unit)}>${formatTableCell(row[column.key], column.unit)}</td>`)}</tr>`,
    );
  const more =
    table.rows.length > MOST_ROWS &&
    html`<p class="note">The first ${MOST_ROWS} of ${formatNumber(table.rows.length)} rows; the CSV holds them all.</p>`;
  return html`<section class="scroll" tabindex="0" aria-label="Table: ${caption}"><table><caption${hidden && html` class="visually-hidden"`}>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></section>${more}`;
}

/** What is counted and left out, with the terms explained that the page has not explained yet. */
export function notesPart(
  chart: Chart,
  glossary: ReadonlyMap<string, GlossaryTerm>,
  explained: Set<string>,
): Markup {
  return html`${chart.notes.map(note => html`<li>${glossedText(note, glossary, explained)}</li>`)}`;
}

const MOST_EVENTS = 40;

/** The events behind the numbers, and who is cited for them most often. */
export function sourcesPart(chart: Chart, dataset: Dataset): Markup {
  const events = [...new Set(chart.events)].flatMap(id => dataset.eventById.get(id) ?? []);
  if (events.length === 0) return html`<p>There are none yet.</p>`;
  const times = new Map<string, number>();
  for (const { sources } of events)
    for (const { publisher } of sources) times.set(publisher, (times.get(publisher) ?? 0) + 1);
  const busiest = [...times].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')).slice(0, 12);
  const items = events
    .slice(0, MOST_EVENTS)
    .map(
      event =>
        html`<li><a href="${eventPath(event.id)}">${describeEvent(event)}</a><span class="sub">${formatEventDate(event)}, ${event.status}, confidence ${event.confidence}. <a href="${companyPath(event.company_id)}">${event.company}</a></span></li>`,
    );
  const most = events.length > MOST_EVENTS ? '; the first forty' : '';
  return html`<p>${formatCount(events.length, 'event')}, most weighty first${most}. Most often cited: ${busiest.map(([publisher, count]) => `${publisher} (${count})`).join(', ')}.</p><ul class="plain-list">${items}</ul>`;
}
