// Source of the kind `rates` → a table: the European Central Bank's reference rates, turned to US dollars for one unit.
import type { Source } from '../../src/model/source.ts';
import type { Adapter, Visit, VisitTools } from '../collect/adapter.ts';
import { decodeBytes } from '../collect/decode-bytes.ts';
import { changed } from '../collect/read-json.ts';
import { elements, readXmlTree, type XmlElement } from '../collect/read-xml-tree.ts';
import { repairXml } from '../collect/repair-xml.ts';

/** US dollars for one unit of a currency on a day on which the bank published. */
export interface DailyRate {
  readonly date: string;
  readonly currency: string;
  readonly usdPerUnit: string;
}

/** Six significant digits: what the bank's own four or five support. */
const rounded = (value: number): string => String(Number(value.toPrecision(6)));

function datedCubes(element: XmlElement): XmlElement[] {
  return elements(element, 'cube').flatMap(cube => (cube.attributes['time'] ? [cube] : datedCubes(cube)));
}

/** Rates of every day in the file, newest first as there; throws when the file holds none. */
export function readRates(xml: string, place: string): DailyRate[] {
  const roots = readXmlTree(repairXml(xml, place).xml);
  const rates: DailyRate[] = [];
  for (const day of roots.flatMap(datedCubes)) {
    const date = day.attributes['time'] ?? '';
    const perEuro = new Map<string, number>();
    for (const cube of elements(day, 'cube')) {
      const rate = Number(cube.attributes['rate']);
      const currency = cube.attributes['currency'] ?? '';
      if (/^[A-Z]{3}$/.test(currency) && Number.isFinite(rate) && rate > 0) perEuro.set(currency, rate);
    }
    const dollars = perEuro.get('USD');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || dollars === undefined) continue;
    rates.push({ date, currency: 'EUR', usdPerUnit: rounded(dollars) });
    for (const [currency, rate] of perEuro) {
      if (currency !== 'USD') rates.push({ date, currency, usdPerUnit: rounded(dollars / rate) });
    }
  }
  if (rates.length === 0)
    throw changed(
      place,
      'no dated rates with a US dollar among them',
      'the reference rates of at least one day',
    );
  return rates;
}

async function read(source: Source, { answer }: VisitTools): Promise<Visit> {
  const rates = readRates(decodeBytes(answer.bytes, answer.contentType).text, source.url);
  const days = new Set(rates.map(({ date }) => date)).size;
  return { items: [], partial: true, tables: { rates }, notes: [`${rates.length} rates of ${days} days`] };
}

export const adapter: Adapter = { kind: 'rates', read, accept: 'application/xml, text/xml' };
