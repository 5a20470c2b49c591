// Names what went wrong on the way to an answer, by what the caller should do about it.
import { type CollectErrorCode, StopSource, TryLater } from './collect-error.ts';

export const timeoutTotal = (place: string, limit: number): TryLater =>
  new TryLater('timeout-total', {
    place,
    found: `no complete answer in ${limit} ms`,
    expected: 'one within that time',
  });

export const tooBig = (code: CollectErrorCode, place: string, found: string, limit: number): StopSource =>
  new StopSource(code, { place, found, expected: `at most ${limit} bytes` });

export const cutOff = (place: string, received: number, cause?: unknown): TryLater =>
  new TryLater('cut-off', {
    place,
    found: `a connection that ended after ${received} bytes`,
    expected: 'the whole body',
    cause,
  });

const TLS_CODE = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

export function nameNetworkError(
  error: NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] },
  place: string,
): Error {
  if (error instanceof TryLater || error instanceof StopSource) return error;
  const cause = error;
  // Happy eyeballs reports one error per address; the first one tells enough.
  const code = error.code ?? error.errors?.[0]?.code ?? '';
  const found = code || error.message;
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'ESERVFAIL', 'EAI_NODATA', 'EAI_FAIL'].includes(code)) {
    return new TryLater('dns-failed', {
      place,
      found: `no address for the host (${code})`,
      expected: 'a host that the name service knows',
      cause,
    });
  }
  if (['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'].includes(code)) {
    return new TryLater('offline', {
      place,
      found: `no way to the network (${code})`,
      expected: 'a connection',
      cause,
    });
  }
  if (TLS_CODE.test(code)) {
    return new StopSource('tls-invalid', {
      place,
      found: `a certificate that cannot be trusted (${code})`,
      expected: 'a valid one for this host',
      cause,
    });
  }
  if (code === 'ECONNRESET' || code === 'EPIPE' || /aborted|socket hang up/i.test(error.message)) {
    return new TryLater('cut-off', {
      place,
      found: `a connection that was cut (${found})`,
      expected: 'the whole answer',
      cause,
    });
  }
  if (code.startsWith('HPE_')) {
    return new TryLater('protocol-error', {
      place,
      found: `an answer that is not HTTP (${code})`,
      expected: 'HTTP',
      cause,
    });
  }
  return new TryLater('connect-failed', { place, found, expected: 'a connection', cause });
}

export function nameStatus(
  status: number,
  place: string,
  retryAfter: number | undefined,
): TryLater | StopSource {
  const details = { place, status, retryAfter, found: `status ${status}`, expected: 'status 200 or 304' };
  if (status === 410) return new StopSource('gone', details);
  if (status === 404) return new TryLater('not-found', details);
  // A refusal is an answer: asking again, or asking as somebody else, would be rude.
  if ([401, 402, 403, 451].includes(status)) return new StopSource('refused-by-publisher', details);
  if (status === 429) return new TryLater('rate-limited', details);
  if (status >= 500 || status === 408 || status === 425) return new TryLater('server-error', details);
  return new StopSource('http-status', details);
}
