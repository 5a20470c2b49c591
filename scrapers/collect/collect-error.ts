// The three ways in which reaching or reading a source can fail, named after what the caller should do about it.
import { maskSecrets } from './mask-secrets.ts';

/** Every reason has one name, used in reports, in the state of a source and on the status page. */
export type CollectErrorCode =
  | 'offline'
  | 'dns-failed'
  | 'connect-failed'
  | 'cut-off'
  | 'timeout-total'
  | 'timeout-idle'
  | 'tls-invalid'
  | 'protocol-error'
  | 'address-private'
  | 'scheme-refused'
  | 'url-invalid'
  | 'redirect-loop'
  | 'redirect-too-many'
  | 'redirect-downgrade'
  | 'redirect-nowhere'
  | 'body-too-big'
  | 'inflated-too-big'
  | 'encoding-lied'
  | 'encoding-unknown'
  | 'not-modified-unasked'
  | 'refused-by-publisher'
  | 'not-found'
  | 'gone'
  | 'rate-limited'
  | 'server-error'
  | 'http-status'
  | 'robots-disallow'
  | 'robots-unreachable'
  | 'consent-page'
  | 'empty-body'
  | 'not-a-feed'
  | 'web-page'
  | 'too-deep'
  | 'too-slow-to-parse'
  | 'too-much-memory'
  | 'parse-failed'
  | 'changed'
  | 'contact-missing'
  | 'configuration'
  | 'locked'
  | 'disk';

export type Consequence = 'later' | 'source' | 'all';

export interface CollectErrorDetails {
  /** Address, file or source that the error is about. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  /** Seconds that the other side asked us to wait, where it said so. */
  readonly retryAfter?: number | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** Base of the three; catch it to handle a source that failed, look at `consequence` to know what to do next. */
export abstract class CollectError extends Error {
  abstract readonly consequence: Consequence;
  readonly code: CollectErrorCode;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly retryAfter: number | undefined;
  readonly status: number | undefined;

  constructor(code: CollectErrorCode, details: CollectErrorDetails) {
    // Masked here, since messages go into states and reports that are published.
    const [place, found, expected] = [details.place, details.found, details.expected].map(maskSecrets);
    super(`${place}: found ${found}; expected ${expected}.`, { cause: details.cause });
    this.code = code;
    this.place = place!;
    this.found = found!;
    this.expected = expected!;
    this.retryAfter = details.retryAfter;
    this.status = details.status;
  }
}

/** Try again later: the trouble is likely to pass without anyone's doing. */
export class TryLater extends CollectError {
  override name = 'TryLater';
  readonly consequence = 'later' as const;
}

/** Stop for this source until a person has looked: asking again gives the same answer. */
export class StopSource extends CollectError {
  override name = 'StopSource';
  readonly consequence = 'source' as const;
}

/** Stop for good: nothing in this run can succeed. */
export class StopAll extends CollectError {
  override name = 'StopAll';
  readonly consequence = 'all' as const;
}
