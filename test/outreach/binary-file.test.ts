// A file that a reader chose by mistake is named for what it is; text in any encoding is left alone.
import { describe, expect, it } from 'vitest';
import { faultOfBinary } from '../../src/outreach/binary-file.ts';
import { decodeFile } from '../../src/outreach/decode-file.ts';

const fault = (bytes: Uint8Array) => faultOfBinary(bytes, decodeFile(bytes));

describe('a file that is no text', () => {
  it.each([
    ['a workbook', Buffer.from('PK\x03\x04\x14\0\x06\0[Content_Types].xml', 'latin1'), 'workbook'],
    ['an old workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'old Excel workbook'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'PDF'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01', 'latin1'), 'no text'],
  ])('%s is named', (_, bytes, name) => {
    expect(fault(bytes)).toContain(name);
  });

  it.each([
    ['UTF-8', Buffer.from('Name,Website\r\nÅngström,a.example\r\n')],
    ['UTF-16 with a mark', Buffer.from('\ufeffName;Website\r\nLumo;lumo.example', 'utf16le')],
    ['Windows-1252', Buffer.from('Name,City\nLumo,Z\xfcrich\n', 'latin1')],
    ['one stray character', Buffer.from(`Name\n${'Lumo\n'.repeat(100)}\x1a`)],
    ['nothing', Buffer.from('')],
  ])('%s may be read', (_, bytes) => {
    expect(fault(bytes)).toBeNull();
  });
});
