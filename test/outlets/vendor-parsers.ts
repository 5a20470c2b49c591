// Importers of HubSpot, Salesforce and Attio as their public help pages describe them: they refuse what those would.

export interface Imported {
  rows: Record<string, string>[];
  refused: string[];
}

/** RFC 4180, strict: CR LF between records, quotes doubled inside quotes, the same number of fields everywhere. */
export function parseStrictCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error('A quote is never closed.');
        field += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
        at++;
      }
    } else {
      const end = text.slice(at).search(/[,\r\n"]/);
      if (end < 0) throw new Error('The last record does not end in CR LF.');
      field = text.slice(at, at + end);
      at += end;
      if (text[at] === '"') throw new Error('A quote stands inside a field that is not quoted.');
    }
    record.push(field);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      records.push(record);
      record = [];
    } else throw new Error(`After a field expected a comma or CR LF, found ${JSON.stringify(text[at])}.`);
  }
  const width = records[0]?.length;
  if (records.some(one => one.length !== width)) throw new Error('Records have different numbers of fields.');
  return records;
}

function table(bytes: Uint8Array): { header: string[]; rows: Record<string, string>[] } {
  const [header, ...records] = parseStrictCsv(bytes);
  if (!header || new Set(header).size !== header.length)
    throw new Error('A header is missing or twice there.');
  return {
    header,
    rows: records.map(record => Object.fromEntries(header.map((name, index) => [name, record[index]!]))),
  };
}

const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
const isDomain = (text: string) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
const isUrl = (text: string) => URL.canParse(text) && /^https?:/.test(text);

function refuseTypes(row: Record<string, string>, at: number, text: number, refused: string[]): void {
  for (const name of ['priority', 'funding_last_usd'])
    if (row[name] && !isNumber(row[name])) refused.push(`${at}: ${name} is no number: ${row[name]}`);
  if (row['funding_date'] && !isDate(row['funding_date']))
    refused.push(`${at}: funding_date is no date: ${row['funding_date']}`);
  if (row['evidence_url'] && !isUrl(row['evidence_url'])) refused.push(`${at}: evidence_url is no address`);
  for (const [name, value] of Object.entries(row))
    if (value.length > text) refused.push(`${at}: ${name} has ${value.length} characters`);
}

/** Under 1,000 columns, at most 1,048,576 rows, UTF-8, a name or a domain in each row, no domain twice. */
export function importIntoHubspot(bytes: Uint8Array): Imported {
  const { header, rows } = table(bytes);
  const refused: string[] = [];
  if (header.length >= 1000 || rows.length > 1_048_576 || bytes.length > 20e6)
    refused.push('The file is too large.');
  if (!header.includes('Name') && !header.includes('Company domain name'))
    refused.push('Neither Name nor Company domain name is there.');
  const domains = new Set<string>();
  rows.forEach((row, index) => {
    if (!row['Name'] && !row['Company domain name']) refused.push(`${index}: neither name nor domain`);
    const domain = row['Company domain name']!;
    if (domain && (!isDomain(domain) || domains.has(domain))) refused.push(`${index}: domain ${domain}`);
    domains.add(domain);
    refuseTypes(row, index, 65_536, refused);
  });
  return { rows, refused };
}

/** At most 50,000 records, 90 fields, 4,000 characters a record, 100 MB; Account Name required, 255 a text field. */
export function importIntoSalesforce(bytes: Uint8Array): Imported {
  const { header, rows } = table(bytes);
  const refused: string[] = [];
  if (header.length > 90 || rows.length > 50_000 || bytes.length > 100e6)
    refused.push('The file is too large.');
  if (!header.includes('Account Name')) refused.push('Account Name is not there.');
  if (header.includes('Amount')) refused.push('Amount belongs to an opportunity.');
  const ids = new Set<string>();
  rows.forEach((row, index) => {
    if (!row['Account Name']?.trim()) refused.push(`${index}: Account Name is empty`);
    if (row['Account Site']!.length > 80) refused.push(`${index}: Account Site is too long`);
    if (row['Website'] && !isUrl(row['Website'])) refused.push(`${index}: Website is no address`);
    if (!row['record_id'] || ids.has(row['record_id'])) refused.push(`${index}: external id empty or twice`);
    ids.add(row['record_id']!);
    if (Object.values(row).join('').length > 4000) refused.push(`${index}: record is too long`);
    refuseTypes(row, index, 255, refused);
  });
  return { rows, refused };
}

/** Domains unique; no column "Record ID" where records are new; ISO dates; finite numbers, four decimals at most. */
export function importIntoAttio(bytes: Uint8Array): Imported {
  const { header, rows } = table(bytes);
  const refused: string[] = [];
  if (!header.includes('Domains') || !header.includes('Name')) refused.push('Domains or Name is not there.');
  if (header.some(name => /^record[ _]id$/i.test(name))) refused.push('Record ID is for records that exist.');
  const domains = new Set<string>();
  rows.forEach((row, index) => {
    for (const domain of row['Domains']!.split(',').filter(Boolean)) {
      if (!isDomain(domain.trim()) || domains.has(domain)) refused.push(`${index}: domain ${domain}`);
      domains.add(domain);
    }
    if (/\.\d{5,}$/.test(row['priority']!)) refused.push(`${index}: more than four decimals`);
    refuseTypes(row, index, Number.POSITIVE_INFINITY, refused);
  });
  return { rows, refused };
}

/** What a spreadsheet would run as a formula. */
export function wouldRun(cell: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !isNumber(cell);
}
