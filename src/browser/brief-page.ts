// In the reader's browser: prints the brief, and scores it anew where its address carries weights of the reader's own.
import type { PublishedAccounts } from '../outlets/accounts-json.ts';
import { explainScore, type ScoreLine, sayFormula, sayRank, sayWeights } from '../outreach/explain-score.ts';
import { rankAccounts } from '../outreach/priority.ts';
import { formatWeights, parseWeights } from '../outreach/weights.ts';
import { sayChange, whatWouldChange } from '../outreach/what-would-change.ts';
import { whyNow } from '../outreach/why-now.ts';
import { safeUrl } from '../wording/safe-url.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const put = (name: string, text: string) => {
  const place = part(name);
  if (place) place.textContent = text;
};

function link(href: string | null, text: string): Node {
  if (href === null) return document.createTextNode(text);
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  if (!href.startsWith('/')) anchor.rel = 'noopener nofollow external';
  return anchor;
}

function drawLine(line: ScoreLine, events: string): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = line.part;
  const evidence = document.createElement('td');
  evidence.append(
    line.event === null ? line.evidence : link(`${events}${encodeURIComponent(line.event)}/`, line.evidence),
  );
  if (line.page) evidence.append(' ', link(safeUrl(line.page.url), line.page.publisher));
  if (line.remark) evidence.append(`, ${line.remark}`);
  row.append(head, evidence);
  for (const figure of [line.age, line.halfLife, line.adds]) {
    const cell = row.insertCell();
    cell.className = 'num';
    cell.textContent = figure;
  }
  return row;
}

async function scoreAnew(brief: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const weights = parseWeights(query);
  const own = new URLSearchParams(formatWeights(weights)).toString();
  if (own === '') return;
  const { accounts, id, events } = brief.dataset;
  const answer = await fetch(accounts!);
  if (!answer.ok) throw new Error(`accounts.json answered ${answer.status}`);
  const data = (await answer.json()) as PublishedAccounts;
  const today = data.as_of ?? '';
  const ranked = rankAccounts(data.accounts, today, weights);
  const entry = ranked.find(one => one.account.id === id);
  if (!entry) return;
  put('rank', sayRank(entry, ranked.length));
  put('why', whyNow(entry).text);
  put('formula', `${sayFormula(entry, weights)}.`);
  put('weights', `${sayWeights(weights)} Demand and openings stand in the published order.`);
  part('weights')?.removeAttribute('hidden');
  part('lines')?.replaceChildren(...explainScore(entry, today, weights).map(line => drawLine(line, events!)));
  part('changes')?.replaceChildren(
    ...whatWouldChange(entry, ranked, today, weights).map(change => {
      const item = document.createElement('li');
      item.textContent = sayChange(change);
      return item;
    }),
  );
  // The way back keeps what the reader set.
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('[data-keep-weights]'))
    anchor.search = own;
}

document.getElementById('print')?.addEventListener('click', () => print());
const brief = document.querySelector<HTMLElement>('[data-brief]');
if (brief)
  scoreAnew(brief).catch(() => {
    put('weights', 'The weights of this address could not be applied; the score is the published one.');
    part('weights')?.removeAttribute('hidden');
  });
