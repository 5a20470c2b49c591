// One row of the ranking in the page: its cells are rewritten when the weights or the reader's own file change.
import type { CrmMatch } from '../outreach/match-crm.ts';
import type { Ranked } from '../outreach/priority.ts';
import { shareOfPriority } from '../outreach/share-of-priority.ts';
import { formatWeights, type Weights } from '../outreach/weights.ts';
import { whyNow } from '../outreach/why-now.ts';
import { safeUrl } from '../wording/safe-url.ts';

const cell = (row: HTMLElement, name: string) => row.querySelector<HTMLElement>(`[data-cell="${name}"]`);

function put(row: HTMLElement, name: string, text: string): void {
  const element = cell(row, name);
  if (element && element.textContent !== text) element.textContent = text;
}

/** Writes rank, scores, bar and reason; text from the ledger only ever becomes text. */
export function drawAccountRow(row: HTMLElement, entry: Ranked, weights: Weights): void {
  put(row, 'rank', String(entry.rank));
  // The brief opens with the weights by which it was found.
  const brief = row.querySelector<HTMLAnchorElement>('th a');
  if (brief) brief.search = new URLSearchParams(formatWeights(weights)).toString();
  for (const name of ['fit', 'need', 'capacity'] as const) put(row, name, entry.score[name].value.toFixed(2));
  put(row, 'priority', entry.score.priority.toFixed(2));
  const share = shareOfPriority(entry.score, weights);
  const [need, capacity] = row.querySelectorAll('rect');
  const percent = (value: number) => (100 * value).toFixed(2);
  need?.setAttribute('width', percent(share.need));
  capacity?.setAttribute('x', percent(share.need));
  capacity?.setAttribute('width', percent(share.capacity));
  const why = whyNow(entry);
  const place = cell(row, 'why');
  if (!place || place.textContent?.trim().startsWith(why.text)) return;
  place.replaceChildren(`${why.text} `);
  why.evidence.forEach((page, index) => {
    if (index > 0) place.append(', ');
    const href = safeUrl(page.url);
    if (!href) {
      place.append(page.publisher);
      return;
    }
    const anchor = document.createElement('a');
    anchor.href = href;
    anchor.rel = 'noopener nofollow external';
    anchor.textContent = page.publisher;
    place.append(anchor);
  });
}

/** Says under a row what the reader's own file knows of it, and what the ledger has that is newer. */
export function drawOverlay(
  row: HTMLElement,
  entry: Ranked,
  match: CrmMatch | undefined,
  since: string,
): void {
  if (!match) {
    put(row, 'crm', '');
    return;
  }
  const from = match.touched ?? since;
  const { account } = entry;
  const news = [
    ...account.signals.map(signal => ({ date: signal.date, text: signal.role_title ?? signal.what })),
    ...account.money.map(money => ({ date: money.date, text: `money ${money.status}` })),
  ]
    .filter(item => item.date !== null && item.date >= from.slice(0, item.date.length))
    .sort((a, b) => (a.date! < b.date! ? 1 : -1));
  const told =
    news.length === 0
      ? `nothing new since ${from}`
      : `${news.length} new since ${from}, newest ${news[0]!.date}: ${news[0]!.text}`;
  put(row, 'crm', `In your file as “${match.name}” (by ${match.by}); ${told}`);
}
