// A CRM's export of ten thousand rows, in the encodings and with the marks that spreadsheets write.
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/outreach/decode-file.ts';
import { matchCrm } from '../../src/outreach/match-crm.ts';
import { exampleAccount } from './example-account.ts';

const accounts = Array.from({ length: 200 }, (_, index) =>
  exampleAccount({
    id: `lab-${index}`,
    name: `Läb ${index} Über`,
    aliases: [],
    domain: `lab${index}.example`,
  }),
);

/** Ten thousand rows; every fiftieth is an account, by turns under its domain or its name. */
function table(separator: string): string {
  const lines = Array.from({ length: 10_000 }, (_, index) => {
    const known = index % 50 === 0 ? index / 50 : null;
    const name =
      known !== null && known % 2 === 1 ? `Läb ${known} Über GmbH` : `Nobody “${index}”, the ""best""`;
    const domain = known !== null && known % 2 === 0 ? `https://www.lab${known}.example/` : '';
    return [`"${name}"`, domain, `"Two\r\nlines${separator} of notes"`, '2026-03-01 10:00'].join(separator);
  });
  return [['Company name', 'Website URL', 'Notes', 'Last activity date'].join(separator), ...lines].join(
    '\r\n',
  );
}

const utf16 = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

/** Latin-1 has no curly quotes. */
const plain = (text: string) => text.replaceAll(/[“”]/g, "'");

const files: [string, Uint8Array][] = [
  ['UTF-8 with commas', Buffer.from(table(','))],
  ['UTF-8 with a mark and semicolons', Buffer.from(`\uFEFF${table(';')}`)],
  ['UTF-8 that says its separator', Buffer.from(`sep=;\r\n${table(';')}`)],
  ['UTF-16 as Excel saves Unicode text', utf16(table('\t'), false, true)],
  ['UTF-16 big-endian', utf16(table(';'), true, true)],
  ['UTF-16 without a mark', utf16(table(';'), false, false)],
  ['Latin-1 with semicolons', Buffer.from(plain(table(';')), 'latin1')],
];

describe("a reader's own file", () => {
  it.each(files)('is read and matched: %s', (_name, bytes) => {
    const overlay = matchCrm(decodeFile(bytes), accounts);
    expect(overlay).toMatchObject({ fault: null, rows: 10_000 });
    expect(overlay.matches).toHaveLength(200);
    expect(overlay.matches.filter(match => match.by === 'domain')).toHaveLength(100);
    expect(overlay.matches.every(match => match.touched === '2026-03-01')).toBe(true);
    expect(overlay.matches.find(match => match.account === 'lab-3')?.name).toBe('Läb 3 Über GmbH');
  });

  it('that is empty, or no text at all, is answered and not thrown on', () => {
    expect(matchCrm(decodeFile(new Uint8Array()), accounts).fault).toBe('The file is empty.');
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    expect(matchCrm(decodeFile(noise), accounts).matches).toEqual([]);
  });
});
