// Ten questions of an analyst, each walked from the home page by links, buttons and the search alone, to the right answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type ReaderSeat } from '../../bench/questions/reader.ts';
import { WALKS } from '../../bench/questions/walks.ts';
import { realDataset } from '../outlets/real-dataset.ts';

let seat: ReaderSeat;
beforeAll(async () => {
  seat = await openReader();
});
afterAll(() => seat?.close());

describe('an analyst who has never been here', () => {
  it.each(WALKS)('finds out: $question', async walk => {
    const { read, clicks, keys } = await seat.walk(walk);
    for (const part of walk.answer(realDataset()))
      expect(
        [part].flat().some(text => read.includes(` ${text}`)),
        `${part} in ${read}`,
      ).toBe(true);
    // A minute has room for this much and for reading it.
    expect(clicks).toBeLessThanOrEqual(4);
    expect(keys).toBeLessThanOrEqual(25);
  });
});
