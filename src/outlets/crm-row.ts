// A ranked account → the one row that every export to a CRM is made from.
import { SEGMENT_LABEL } from '../outreach/labels.ts';
import type { Ranked } from '../outreach/priority.ts';
import { whyNow } from '../outreach/why-now.ts';

export interface CrmRow {
  /** Stable for ever: `tributary:` and the organization's id. */
  readonly record_id: string;
  readonly name: string;
  /** Bare host (`anthropic.com`), or empty. */
  readonly domain: string;
  readonly country: string;
  readonly segment: string;
  readonly rank: number;
  /** 0 to 1, three decimals. */
  readonly priority: number;
  readonly fit: number;
  readonly need: number;
  readonly capacity: number;
  readonly why_now: string;
  /** Page that proves the first reason; empty where there is none. */
  readonly evidence_url: string;
  readonly funding_status: string;
  /** Whole US dollars of the newest round with an amount; never the seller's own deal value. */
  readonly funding_last_usd: number | null;
  /** Only where the day was stated; importers refuse a month as a date. */
  readonly funding_date: string;
  /** The month (or year) as it was stated. */
  readonly funding_month: string;
  readonly topics: string;
  /** Date of the newest evidence, as it was stated. */
  readonly changed: string;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Host of a website as CRMs match it: no scheme, no `www.`, no path, small letters. */
export function bareDomain(website: string | null): string {
  if (website === null) return '';
  const host = website
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '');
  return /^[a-z0-9.-]+\.[a-z0-9-]{2,}$/.test(host) ? host : '';
}

/** The row of an account. */
export function crmRow(ranked: Ranked): CrmRow {
  const { account, score, rank } = ranked;
  const why = whyNow(ranked);
  const told = account.money
    .filter(money => money.status !== 'cancelled')
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const last = told.find(money => money.paid_usd !== null) ?? told[0];
  const dates = [...account.signals, ...account.money].map(one => one.date ?? '').sort();
  const topics = [...new Set(account.signals.flatMap(signal => signal.topics))];
  return {
    record_id: `tributary:${account.id}`,
    name: account.name,
    domain: bareDomain(account.domain),
    country: account.country ?? '',
    segment: account.segment === null ? '' : SEGMENT_LABEL[account.segment],
    rank,
    priority: round(score.priority),
    fit: round(score.fit.value),
    need: round(score.need.value),
    capacity: round(score.capacity.value),
    why_now: why.text,
    evidence_url: why.evidence[0]?.url ?? '',
    funding_status: last?.status ?? '',
    funding_last_usd: last?.paid_usd == null ? null : Math.round(last.paid_usd),
    funding_date: last?.date?.length === 10 ? last.date : '',
    funding_month: last?.date?.slice(0, 7) ?? '',
    topics: topics.sort().join('; '),
    changed: dates.at(-1) ?? '',
  };
}

/** Rows with evidence on or after a day (`YYYY-MM-DD`); a month counts as changed while the day may lie in it. */
export function changedSince(rows: readonly CrmRow[], since: string): CrmRow[] {
  return rows.filter(row => row.changed !== '' && row.changed >= since.slice(0, row.changed.length));
}

/** Text cut to a field's length at a word, with an ellipsis, counted in UTF-16 units; never inside a character. */
export function fitText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > most * 0.6 ? cut.slice(0, space) : cut}…`;
}
