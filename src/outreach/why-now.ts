// Why an account is worth a call this week, in one line made of nothing but its evidence.

import { formatDate } from '../wording/format-date.ts';
import type { Ranked } from './priority.ts';
import { sayUsd } from './say-usd.ts';

const VERB = {
  closed: 'closed',
  announced: 'announced',
  reported: 'reported',
  rumoured: 'in talks about',
  cancelled: '',
};

/** What readers call a kind or stage whose own name is jargon. */
const PLAIN: Readonly<Record<string, string>> = { ipo: 'listing', capex: 'build-out' };

/** `series-h` as `Series H`; the other stages are plain words. */
function sayStage(stage: string): string {
  const letter = /^series-([a-z])$/.exec(stage)?.[1];
  return letter ? `Series ${letter.toUpperCase()}` : (PLAIN[stage] ?? stage.replace('-', ' '));
}

export interface WhyNow {
  readonly text: string;
  /** Pages that prove each part, in order. */
  readonly evidence: readonly { readonly url: string; readonly publisher: string }[];
}

/** The money that counts most, then the two signals that count most. */
export function whyNow({ account, score }: Pick<Ranked, 'account' | 'score'>): WhyNow {
  const parts: string[] = [];
  const evidence: { url: string; publisher: string }[] = [];
  const best = score.capacity.parts[0];
  const money = best && account.money.find(one => one.event === best.event);
  if (best && money) {
    const stage =
      money.stage === 'none' || money.stage === money.kind ? sayStage(money.kind) : sayStage(money.stage);
    parts.push(
      `${VERB[money.status]} ${sayUsd(best.paid_usd)} ${stage}${money.date ? ` (${formatDate(money.date)})` : ''}`,
    );
    evidence.push({ url: money.url, publisher: money.publisher });
  } else if (account.backer)
    parts.push(
      account.backer.name === account.name
        ? 'pays from its own income'
        : `paid for by ${account.backer.name}`,
    );
  const strongest = score.need.parts
    .flatMap(part => part.signals)
    .sort((a, b) => b.value - a.value)
    .slice(0, 2);
  for (const { id } of strongest) {
    const signal = account.signals.find(one => one.id === id)!;
    const what = signal.role_title ? `hiring ${signal.role_title}` : signal.what.replace(/\.$/, '');
    parts.push(`${what} (${signal.date ? formatDate(signal.date) : 'undated'})`);
    evidence.push({ url: signal.url, publisher: signal.publisher });
  }
  const text = parts.join('; ');
  return {
    text: text === '' ? 'No evidence counts today.' : `${text[0]!.toUpperCase()}${text.slice(1)}.`,
    evidence,
  };
}
