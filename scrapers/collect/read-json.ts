// An answer that should be JSON to a value, or to an error that says what came instead.
import { StopSource, TryLater } from './collect-error.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Fetched } from './fetch-guarded.ts';

/** Parses a JSON body; a plain-text complaint sent with status 200 is named as what it is. */
export function readJson(answer: Fetched, place: string): unknown {
  const { text } = decodeBytes(answer.bytes, answer.contentType);
  const body = text.trim();
  if (body === '') throw new StopSource('empty-body', { place, found: 'nothing', expected: 'JSON' });
  if (!/^[[{]/.test(body)) {
    const isPage = /^<!doctype|^<html/i.test(body);
    const busy = /rate|limit|too many|try again|quota/i.test(body.slice(0, 300));
    const details = {
      place,
      found: `${isPage ? 'a web page' : 'a message'} (${JSON.stringify(body.slice(0, 80))})`,
      expected: 'JSON',
    };
    throw busy
      ? new TryLater('rate-limited', details)
      : new StopSource(isPage ? 'web-page' : 'changed', details);
  }
  try {
    return JSON.parse(body);
  } catch {
    try {
      // GDELT escapes apostrophes and other marks that JSON does not let one escape.
      return JSON.parse(body.replace(/\\(?!["\\/bfnrtu])/g, ''));
    } catch (cause) {
      throw new StopSource('parse-failed', {
        place,
        found: `JSON that breaks off or is wrong (${(cause as Error).message})`,
        expected: 'JSON',
        cause,
      });
    }
  }
}

/** The fault of an answer whose shape is no longer the one that the adapter was written for. */
export function changed(place: string, found: string, expected: string): StopSource {
  return new StopSource('changed', { place, found, expected });
}
