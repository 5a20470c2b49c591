// Source of the kind `edgar-form-d` → items: notices of private offerings that companies file with the SEC.
import { z } from 'zod';
import type { Source } from '../../src/model/source.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { Adapter, FoundItem, Visit, VisitTools } from '../collect/adapter.ts';
import { StopSource } from '../collect/collect-error.ts';
import { decodeBytes } from '../collect/decode-bytes.ts';
import { changed, readJson } from '../collect/read-json.ts';
import { elements, readXmlTree, textOf, type XmlElement } from '../collect/read-xml-tree.ts';
import { repairXml } from '../collect/repair-xml.ts';

/** A filing that a list names, before its document was read. */
export interface ListedFiling {
  readonly accession: string;
  readonly cik: string;
  readonly company: string;
  readonly form: string;
  readonly filed: string | null;
  /** `021-` and six digits: the same on an original and its amendments; only the search tells it. */
  readonly fileNumber?: string | undefined;
}

/** What a Form D states, in the filer's own figures. */
export interface FormD {
  readonly company: string;
  readonly cik: string;
  readonly isAmendment: boolean;
  /** Accession of the filing that this one amends. */
  readonly amends: string | null;
  readonly industry: string | null;
  readonly isPooledFund: boolean;
  readonly isTest: boolean;
  readonly isMerger: boolean;
  readonly sold: number | null;
  /** Null for an offering without a limit. */
  readonly offered: number | null;
  readonly firstSale: string | null;
  readonly securities: readonly string[];
  readonly issuers: readonly string[];
}

const FORMS = new Set(['D', 'D/A']);
const MOST_FILINGS = 40;
const KEEP = 600;

function parseXml(bytes: Uint8Array, contentType: string | undefined, place: string): XmlElement[] {
  return readXmlTree(repairXml(decodeBytes(bytes, contentType).text, place).xml);
}

function at(parent: XmlElement, ...path: string[]): XmlElement | null {
  let element: XmlElement | undefined = parent;
  for (const name of path) {
    element = element && elements(element, name.toLowerCase())[0];
  }
  return element ?? null;
}

const textAt = (parent: XmlElement, ...path: string[]): string | null => {
  const found = at(parent, ...path);
  return (found && textOf(found).trim()) || null;
};

function amount(text: string | null): number | null {
  const value = Number((text ?? '').replaceAll(',', ''));
  return text !== null && Number.isFinite(value) ? value : null;
}

const isTrue = (text: string | null): boolean => text !== null && /^(?:true|1|yes)$/i.test(text);

/** The latest filings of the list of EDGAR, forms D and D/A only: asking for "D" brings its namesakes too. */
export function readLatest(roots: readonly XmlElement[], place: string): ListedFiling[] {
  const feed = roots.find(root => root.name === 'feed');
  if (!feed) throw changed(place, 'no Atom feed', 'the list of latest filings');
  return elements(feed, 'entry').flatMap((entry): ListedFiling[] => {
    const form = at(entry, 'category')?.attributes['term'] ?? '';
    const accession = /accession-number=(\d{10}-\d{2}-\d{6})/.exec(textAt(entry, 'id') ?? '')?.[1];
    const title = /^\S+ - (.+) \((\d{1,10})\) \((\w[\w ]*)\)$/.exec(textAt(entry, 'title') ?? '');
    if (!FORMS.has(form) || !accession || !title) return [];
    return [
      {
        accession,
        cik: title[2]!,
        company: title[1]!,
        form,
        filed: textAt(entry, 'updated')?.slice(0, 10) ?? null,
      },
    ];
  });
}

const hitSchema = z.looseObject({
  _source: z.looseObject({
    ciks: z.array(z.string()).min(1),
    display_names: z.array(z.string()).default([]),
    adsh: z.string(),
    form: z.string().nullish(),
    file_date: z.string().nullish(),
    file_num: z.array(z.string()).nullish(),
  }),
});
const searchSchema = z.looseObject({ hits: z.looseObject({ hits: z.array(z.unknown()) }) });

/** The filings that the full-text search found. */
export function readSearch(body: unknown, place: string): ListedFiling[] {
  const parsed = searchSchema.safeParse(body);
  if (!parsed.success) throw changed(place, 'an answer without "hits"', 'the result of a full-text search');
  return parsed.data.hits.hits.flatMap((hit): ListedFiling[] => {
    const found = hitSchema.safeParse(hit);
    if (!found.success || !FORMS.has(found.data._source.form ?? 'D')) return [];
    const { adsh, ciks, display_names, form, file_date, file_num } = found.data._source;
    const company = (display_names[0] ?? '')
      .replace(/\s*\(CIK \d+\)\s*$/, '')
      .replace(/\s+\([A-Z., -]+\)$/, '')
      .trim();
    const fileNumber = file_num?.find(number => number.startsWith('021-'));
    return [
      { accession: adsh, cik: ciks[0]!, company, form: form ?? 'D', filed: file_date ?? null, fileNumber },
    ];
  });
}

/** Where the XML of a Form D stands. */
export function documentAddress(filing: Pick<ListedFiling, 'accession' | 'cik'>): string {
  return `https://www.sec.gov/Archives/edgar/data/${filing.cik.replace(/^0+/, '')}/${filing.accession.replaceAll('-', '')}/primary_doc.xml`;
}

/** The facts of a primary_doc.xml; throws when it is another document. */
export function readFormD(roots: readonly XmlElement[], place: string): FormD {
  const root = roots.find(element => element.name === 'edgarsubmission');
  const issuer = root && at(root, 'primaryIssuer');
  const company = issuer ? textAt(issuer, 'entityName') : null;
  if (!root || !issuer || !company)
    throw changed(place, `a document <${roots[0]?.name ?? '?'}>`, '<edgarSubmission> with a primary issuer');
  const offering = at(root, 'offeringData');
  const get = (...path: string[]): string | null => (offering ? textAt(offering, ...path) : null);
  const industry = get('industryGroup', 'industryGroupType');
  const types = offering ? at(offering, 'typesOfSecuritiesOffered') : null;
  const ticked = (types ? elements(types) : [])
    .filter(element => isTrue(textOf(element).trim()))
    .map(element => element.name);
  const others = at(root, 'issuerList');
  return {
    company,
    cik: textAt(issuer, 'cik') ?? '',
    isAmendment:
      textAt(root, 'submissionType') === 'D/A' ||
      isTrue(get('typeOfFiling', 'newOrAmendment', 'isAmendment')),
    amends: get('typeOfFiling', 'newOrAmendment', 'previousAccessionNumber'),
    industry,
    isPooledFund: industry === 'Pooled Investment Fund' || ticked.includes('ispooledinvestmentfundtype'),
    isTest: /^test$/i.test(textAt(root, 'testOrLive') ?? ''),
    isMerger: isTrue(get('businessCombinationTransaction', 'isBusinessCombinationTransaction')),
    sold: amount(get('offeringSalesAmounts', 'totalAmountSold')),
    offered: amount(get('offeringSalesAmounts', 'totalOfferingAmount')),
    firstSale: get('typeOfFiling', 'dateOfFirstSale', 'value'),
    securities: ticked.map(name => name.replace(/^is|type$/g, '')),
    issuers: others
      ? elements(others, 'issuer')
          .map(other => textAt(other, 'entityName'))
          .filter((name): name is string => name !== null)
      : [],
  };
}

const dollars = (value: number): string => `$${value.toLocaleString('en-US')}`;

/** A filing as an item: its sentence holds the filer's figures and nothing else. Funds, tests and mergers make none. */
export function toItem(filing: ListedFiling, form: FormD): FoundItem | null {
  if (form.isTest || form.isPooledFund || form.isMerger) return null;
  // Nothing sold yet is a plan, not money.
  if (form.sold === null || form.sold <= 0) return null;
  const kind =
    form.securities.includes('debt') && !form.securities.includes('equity') ? 'debt' : 'securities';
  const amended = form.isAmendment ? 'an amended Form D' : 'a Form D';
  const total =
    form.offered === null ? 'an offering without a stated limit' : `an offering of ${dollars(form.offered)}`;
  return {
    // An amendment restates the whole offering: it is another document about the same thing.
    id: filing.accession,
    url: documentAddress(filing).replace('primary_doc.xml', `${filing.accession}-index.htm`),
    title: `${form.company} sold ${dollars(form.sold)} of ${kind} (${form.isAmendment ? 'Form D/A' : 'Form D'})`,
    summary: `${form.company} filed ${amended} with the SEC: it has sold ${dollars(form.sold)} of ${total}${form.industry ? ` (industry: ${form.industry})` : ''}${form.firstSale ? `, first on ${form.firstSale}` : ''}.`,
    body: null,
    published: filing.filed,
    publisher: 'SEC EDGAR',
    filed: sayFiling(filing, form, form.sold),
  };
}

/** What the filing states as a statement: the sale is a fact, and says nothing of rounds, leads or valuations. */
function sayFiling(filing: ListedFiling, form: FormD, sold: number): Statement {
  const isDebt = form.securities.includes('debt') && !form.securities.includes('equity');
  return {
    company: form.company,
    kind: isDebt ? 'debt' : 'equity',
    stage: isDebt ? 'debt' : 'venture',
    amount: sold,
    currency: 'USD',
    status: 'reported',
    lead_investors: [],
    investors: [],
    filing: {
      accession: filing.accession,
      ...(filing.fileNumber === undefined ? {} : { file_number: filing.fileNumber }),
      ...(form.amends === null ? {} : { amends: form.amends }),
      ...(form.cik === '' ? {} : { cik: form.cik }),
      sold,
      ...(form.offered === null ? {} : { offered: form.offered }),
      ...(form.firstSale === null ? {} : { first_sale: form.firstSale }),
    },
  };
}

function address(source: Source, now: Date): string {
  if (source.options?.['mode'] !== 'search') return source.url;
  const url = new URL(source.url);
  const days = typeof source.options['days'] === 'number' ? source.options['days'] : 30;
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  if (typeof source.options['query'] === 'string') url.searchParams.set('q', source.options['query']);
  url.searchParams.set('forms', 'D');
  url.searchParams.set('dateRange', 'custom');
  url.searchParams.set('startdt', iso(now.getTime() - days * 86_400_000));
  url.searchParams.set('enddt', iso(now.getTime()));
  return url.href;
}

async function read(source: Source, { answer, get, cursor }: VisitTools): Promise<Visit> {
  const listed =
    source.options?.['mode'] === 'search'
      ? readSearch(readJson(answer, source.url), source.url)
      : readLatest(parseXml(answer.bytes, answer.contentType, source.url), source.url);
  // Co-issuers repeat one accession with one amount.
  const filings = [...new Map(listed.map(filing => [filing.accession, filing])).values()];
  const known = new Set(Array.isArray(cursor) ? (cursor as string[]) : []);
  const wanted =
    typeof source.options?.['match'] === 'string' ? new RegExp(source.options['match'], 'i') : null;
  const items: FoundItem[] = [];
  const notes: string[] = [];
  const read: string[] = [];
  let asked = 0;
  for (const filing of filings) {
    if (known.has(filing.accession) || (wanted && !wanted.test(filing.company))) continue;
    if (asked === MOST_FILINGS) {
      notes.push(`more than ${MOST_FILINGS} filings at once: the others wait for the next visit`);
      break;
    }
    asked += 1;
    const place = documentAddress(filing);
    try {
      const page = await get({ url: place, accept: 'application/xml, text/xml' });
      const item = toItem(filing, readFormD(parseXml(page.bytes, page.contentType, place), place));
      if (item) items.push(item);
      read.push(filing.accession);
    } catch (error) {
      if (error instanceof StopSource && error.code === 'refused-by-publisher') throw error;
      notes.push((error as Error).message);
    }
  }
  notes.push(`${filings.length} filings listed, ${asked} read, ${items.length} of them sales by companies`);
  return { items, partial: true, notes, cursor: [...read, ...known].slice(0, KEEP) };
}

export const adapter: Adapter = {
  kind: 'edgar-form-d',
  address,
  read,
  paceMs: 500,
  needsContact: true,
  accept: 'application/atom+xml, application/json, */*;q=0.5',
};
