// The feed reader on bytes: what they are outweighs what header and declaration call them.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read } from './small-feeds.ts';

describe('encodings', () => {
  const text = (declaration: string): string =>
    `<?xml version="1.0"${declaration}?><rss><channel><title>Žluťoučký — Ümläut</title></channel></rss>`;
  const latin =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Ümläut “é”</title></channel></rss>';
  const in1252 = (value: string): Buffer =>
    Buffer.from(value.replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
  const utf32 = Buffer.concat(
    [...text('')].map(character => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );
  const titled = (declaration: string, title: number[]): Buffer =>
    Buffer.concat([
      Buffer.from(`${declaration}<rss><channel><title>`),
      Buffer.from(title),
      Buffer.from('</title></channel></rss>'),
    ]);
  const cases: [string, Uint8Array, string | undefined, string][] = [
    ['UTF-8', Buffer.from(text('')), undefined, 'Žluťoučký — Ümläut'],
    [
      'UTF-8 with a mark',
      Buffer.from(`\ufeff${text('')}`),
      'text/xml; charset=iso-8859-1',
      'Žluťoučký — Ümläut',
    ],
    [
      'UTF-8 called Latin-1 by the header',
      Buffer.from(text('')),
      'text/xml; charset=ISO-8859-1',
      'Žluťoučký — Ümläut',
    ],
    ['UTF-8 that declares UTF-16', Buffer.from(text(' encoding="utf-16"')), undefined, 'Žluťoučký — Ümläut'],
    [
      'UTF-16 with a mark',
      Buffer.from(`\ufeff${text(' encoding="utf-16"')}`, 'utf16le'),
      undefined,
      'Žluťoučký — Ümläut',
    ],
    ['UTF-16 without a mark', Buffer.from(text(''), 'utf16le'), undefined, 'Žluťoučký — Ümläut'],
    [
      'UTF-16, the other way round',
      Buffer.from(text(''), 'utf16le').swap16(),
      undefined,
      'Žluťoučký — Ümläut',
    ],
    ['UTF-32', utf32, undefined, 'Žluťoučký — Ümläut'],
    ['windows-1252 called Latin-1', in1252(latin), undefined, 'Ümläut “é”'],
    [
      'windows-1252 without a label',
      in1252(latin.replace(' encoding="ISO-8859-1"', '')),
      undefined,
      'Ümläut “é”',
    ],
    [
      'windows-1251 by declaration',
      titled('<?xml version="1.0" encoding="windows-1251"?>', [0xcf, 0xf0, 0xe8]),
      undefined,
      'При',
    ],
    [
      'windows-1251 by declaration, called Latin-1 by the header',
      titled('<?xml version="1.0" encoding="windows-1251"?>', [0xcf, 0xf0, 0xe8]),
      'text/xml; charset=ISO-8859-1',
      'При',
    ],
    ['Shift_JIS by header', titled('', [0x93, 0xfa, 0x96, 0x7b]), 'text/xml; charset=Shift_JIS', '日本'],
    [
      'gb2312 by declaration',
      titled('<?xml version="1.0" encoding="gb2312"?>', [0xd6, 0xd0]),
      undefined,
      '中',
    ],
    ['gzip that nobody announced', gzipSync(text('')), undefined, 'Žluťoučký — Ümläut'],
    [
      'mostly UTF-8 with one broken byte',
      Buffer.concat([
        Buffer.from('<rss><channel><title>Žluťoučký'),
        Buffer.from([0xff]),
        Buffer.from('</title></channel></rss>'),
      ]),
      undefined,
      'Žluťoučký\ufffd',
    ],
  ];
  it.each(cases)('%s', async (_, bytes, contentType, title) => {
    expect((await read(bytes, contentType ? { contentType } : {})).title).toBe(title);
  });
});
