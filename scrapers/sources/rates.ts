// Source of the kind `rates` → a table: the European Central Bank's reference rates, as monthly averages in US dollars.
import type { Source } from '../../src/model/source.ts';
import type { Adapter, Visit, VisitTools } from '../collect/adapter.ts';
import { averageMonths, type EuroRates } from '../collect/average-rates.ts';
import { decodeBytes } from '../collect/decode-bytes.ts';
import { changed } from '../collect/read-json.ts';
import { elements, readXmlTree, type XmlElement } from '../collect/read-xml-tree.ts';
import { repairXml } from '../collect/repair-xml.ts';

const DECIMAL = /^\d{1,9}(?:\.\d{1,9})?$/;

function datedCubes(element: XmlElement): XmlElement[] {
  return elements(element, 'cube').flatMap(cube => (cube.attributes['time'] ? [cube] : datedCubes(cube)));
}

/** Rates of every day in the file that has one of the US dollar, newest first as there; throws when there is none. */
export function readRates(xml: string, place: string): EuroRates[] {
  const roots = readXmlTree(repairXml(xml, place).xml);
  const days: EuroRates[] = [];
  for (const day of roots.flatMap(datedCubes)) {
    const date = day.attributes['time'] ?? '';
    const perEuro = new Map([['EUR', '1']]);
    for (const cube of elements(day, 'cube')) {
      const rate = cube.attributes['rate'] ?? '';
      const currency = cube.attributes['currency'] ?? '';
      if (/^[A-Z]{3}$/.test(currency) && DECIMAL.test(rate) && Number(rate) > 0) perEuro.set(currency, rate);
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(date) && perEuro.has('USD')) days.push({ date, perEuro });
  }
  if (days.length === 0)
    throw changed(
      place,
      'no dated rates with a US dollar among them',
      'the reference rates of at least one day',
    );
  return days;
}

async function read(source: Source, { answer, now }: VisitTools): Promise<Visit> {
  const days = readRates(decodeBytes(answer.bytes, answer.contentType).text, source.url);
  const rates = averageMonths(days, now);
  const months = [...new Set(rates.map(({ month }) => month))];
  return {
    items: [],
    partial: true,
    tables: { rates },
    notes: [`rates of ${days.length} days; whole months: ${months.join(', ') || 'none'}`],
  };
}

export const adapter: Adapter = { kind: 'rates', read, accept: 'application/xml, text/xml' };
