// A reader's own CSV, as a CRM wrote it → rows by header; runs in the browser, and nothing of it leaves the machine.

/** The separator of the header line that stands there most often outside quotes. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map(mark => [mark, header.split(mark).length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]![0];
}

/** All records; a quote that is never closed ends with the file, and a bare quote inside a field is kept. */
export function readCsv(text: string): string[][] {
  const marked = text.replace(/^\uFEFF/, '');
  // Excel's own first line, which says what separates.
  const said = /^sep=([,;\t])\r?\n/i.exec(marked);
  const body = said ? marked.slice(said[0].length) : marked;
  const separator = said?.[1] ?? separatorOf(body);
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    record.push(field);
    field = '';
  };
  const endRecord = () => {
    endField();
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  };
  for (let at = 0; at < body.length; at++) {
    const mark = body[at]!;
    if (quoted) {
      if (mark !== '"') field += mark;
      else if (body[at + 1] === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (mark === '"' && field === '') quoted = true;
    else if (mark === separator) endField();
    else if (mark === '\n') endRecord();
    else if (mark === '\r') {
      if (body[at + 1] !== '\n') endRecord();
    } else field += mark;
  }
  if (field !== '' || record.length > 0) endRecord();
  return records;
}
