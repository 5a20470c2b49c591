// Dates as feeds write them: what was stated comes out, and nothing more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeedDate } from '../../scrapers/collect/parse-date.ts';

describe('dates', () => {
  it.each<[string, string | null]>([
    ['2026-07-01T09:30:00Z', '2026-07-01T09:30:00Z'],
    ['2026-07-01T09:30:00.5Z', '2026-07-01T09:30:00.500Z'],
    ['2026-07-01T09:30:00+02:00', '2026-07-01T07:30:00Z'],
    ['2026-07-01T09:30:00-0500', '2026-07-01T14:30:00Z'],
    ['2026-07-01T09:30', '2026-07-01T09:30:00Z'],
    ['2026-07-01T9:15-05:00', '2026-07-01T14:15:00Z'],
    ['2026-07-01 09:30:00  +0800', '2026-07-01T01:30:00Z'],
    ['2026-07-01 09:30:00.0', '2026-07-01T09:30:00Z'],
    ['2026/07/01 09:30:00', '2026-07-01T09:30:00Z'],
    ['20260701T093000Z', '2026-07-01T09:30:00Z'],
    ['20260701', '2026-07-01'],
    ['2026-07-01', '2026-07-01'],
    ['2026-07', '2026-07'],
    ['2026', '2026'],
    ['2026-182', '2026-07-01'],
    ['Wed, 01 Jul 2026 09:30:00 GMT', '2026-07-01T09:30:00Z'],
    ['Wed, 1 Jul 2026 09:30:00 +0000', '2026-07-01T09:30:00Z'],
    ['Wed,  01  Jul\n 2026 09:30:00 EST', '2026-07-01T14:30:00Z'],
    ['01 Jul 26 09:30 PDT', '2026-07-01T16:30:00Z'],
    ['Wednesday, 01-Jul-26 09:30:00 GMT', '2026-07-01T09:30:00Z'],
    ['Wed, 01 July 2026 9:30:00 Z', '2026-07-01T09:30:00Z'],
    ['Wed, 01 Jul 2026', '2026-07-01'],
    ['Wed, 01 Jul 2026 09:30:00 IST', '2026-07-01T04:00:00Z'],
    ['Wed, 01 Jul 2026 09:30:00 +0200 (CEST)', '2026-07-01T07:30:00Z'],
    ['Wed, 01 Jul 2026 09:30:00 Nowhere/Land', '2026-07-01'],
    ['Tue, 01 Sept 2026 09:30:00 GMT', '2026-09-01T09:30:00Z'],
    ['Wed Jul  1 09:30:00 2026', '2026-07-01T09:30:00Z'],
    ['Wed Jul 01 09:30:00 CEST 2026', '2026-07-01T07:30:00Z'],
    ['Wed Jul 01 2026 09:30:00 GMT+0200 (Central European Summer Time)', '2026-07-01T07:30:00Z'],
    ['July 1, 2026', '2026-07-01'],
    ['Jul 1, 2026 9:30 PM', '2026-07-01T21:30:00Z'],
    ['1st July 2026', '2026-07-01'],
    ['12/31/2026', '2026-12-31'],
    ['31/12/2026 10:00', '2026-12-31T10:00:00Z'],
    ['11/12/2026', null],
    ['31.12.2026', '2026-12-31'],
    ['mer., 01 juil. 2026 09:30:00 +0200', '2026-07-01T07:30:00Z'],
    ['Mi, 01 Dez 2026 09:30:00 +0100', '2026-12-01T08:30:00Z'],
    ['1 de julio de 2026', '2026-07-01'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00Z'],
    ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00Z'],
    ['2004년 05월 28일  01:31:15', '2004-05-27T16:31:15Z'],
    ['2004-05-25 오후 11:23:17', '2004-05-25T14:23:17Z'],
    ['2026年7月1日', '2026-07-01'],
    ['1782898200', '2026-07-01T09:30:00Z'],
    ['1782898200000', '2026-07-01T09:30:00Z'],
    ['2026-02-30', null],
    ['Wed, 32 Jul 2026 09:30:00 GMT', null],
    ['2026-13-01', null],
    ['0001-01-01T00:00:00Z', null],
    ['-0001-11-30T00:00:00+00:00', null],
    ['2 hours ago', null],
    ['soon', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseFeedDate(text)).toBe(expected);
  });

  it('reads every instant back from the ways in which it is commonly written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        date => {
          const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000);
          const expected = seconds.toISOString().replace('.000Z', 'Z');
          expect(parseFeedDate(expected)).toBe(expected);
          expect(parseFeedDate(seconds.toUTCString())).toBe(expected);
        },
      ),
    );
  });

  it('never throws and never invents', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), text => {
        const date = parseFeedDate(text);
        expect(date === null || /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z)?)?)?$/.test(date)).toBe(true);
      }),
    );
  });
});
