// Invented news of a curated row: a document, and the claim that quotes its headline.
import { createHash } from 'node:crypto';
import type { CuratedRow } from '../../scrapers/sources/curated.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Document, documentText } from '../../src/model/document.ts';
import type { Chance } from '../seeded.ts';
import { pickPublisher, RECORDED, twoDigits } from './proportions.ts';

const hash = (...parts: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The amount in words as a headline has it, and that amount rounded as the words are. */
function sayAmount(amount: number, currency: string): string {
  const sign = currency === 'USD' ? '$' : `${currency} `;
  return amount >= 1e9
    ? `${sign}${twoDigits(amount / 1e9)} billion`
    : `${sign}${twoDigits(amount / 1e6)} million`;
}

/** News of a row: a document whose headline says the amount, and the claim that quotes it. */
export function tellNews(
  row: CuratedRow,
  number: number,
  seed: number,
  chance: Chance,
): { claim: Claim; document: Document } {
  const publisher = pickPublisher(chance);
  // One report in twenty misreads or disputes the figure.
  const amount =
    row.amount === null
      ? undefined
      : chance.often(0.05)
        ? twoDigits(row.amount * (1.15 + chance.next() / 3))
        : row.amount;
  const title =
    amount === undefined
      ? `${row.company} takes in new money`
      : `${row.company} raises ${sayAmount(amount, row.currency)}`;
  const summary = `The company said so on its site, and told more about what it builds (${number}).`;
  const text = documentText({ title, summary });
  const quote = (field: string, words: string) => {
    const start = text.indexOf(words);
    return { field, start, end: start + words.length, text: words };
  };
  const published =
    row.announced.length === 10
      ? row.announced
      : `${row.announced}-${String(1 + Math.floor(chance.next() * 28)).padStart(2, '0')}`;
  const url = `https://news.example/${seed}/${number}`;
  const id = `d-${hash(url).slice(0, 16)}`;
  const document: Document = {
    id,
    source: publisher.name.toLowerCase().replaceAll(' ', '-'),
    url,
    title,
    excerpt: summary,
    publisher: publisher.name,
    publisher_kind: publisher.kind,
    published,
    first_seen: RECORDED,
    hash: hash(text),
  };
  const claim: Claim = {
    id: `c-${hash(url, 'rules').slice(0, 16)}`,
    document: id,
    document_hash: document.hash,
    method: 'rules',
    version: 'generated',
    recorded: RECORDED,
    says: {
      company: row.company,
      company_id: row.company_id,
      kind: row.kind,
      stage: row.stage,
      status: row.status,
      lead_investors: row.lead_investors.slice(0, 1),
      investors: row.investors.slice(0, 2),
      ai_related: true,
      ...(amount === undefined ? {} : { amount, currency: row.currency }),
    },
    witnesses: [{ url, publisher: publisher.name, published, publisher_kind: publisher.kind }],
    evidence: [
      quote('company', row.company),
      ...(amount === undefined ? [] : [quote('amount', sayAmount(amount, row.currency))]),
    ],
    confidence: 0.5 + Math.round(chance.next() * 50) / 100,
  };
  return { claim, document };
}
