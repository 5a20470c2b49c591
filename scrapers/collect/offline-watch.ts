// Tells "this host is down" from "we are offline", so that no source is blamed for our own missing network.
import { CollectError, TryLater } from './collect-error.ts';

const NETWORK_CODES = new Set<string>([
  'offline',
  'dns-failed',
  'connect-failed',
  'timeout-total',
  'timeout-idle',
]);
/** Hosts that must fail, with none that answers, before we say that it is we who are offline. */
const OFFLINE_AFTER = 5;

export class OfflineWatch {
  readonly #failedHosts = new Set<string>();
  /** Writes that count only if the network turns out to work. */
  readonly #doubtful: (() => Promise<void>)[] = [];
  #reached = false;
  #offline = false;

  get isOffline(): boolean {
    return this.#offline;
  }

  /** Somebody answered, whatever the answer was. */
  answered(): void {
    this.#reached = true;
  }

  /** Notes a failure; runs `write` now if the blame is certain, and otherwise once somebody has answered. */
  async failed(host: string, error: unknown, write: (() => Promise<void>) | null): Promise<void> {
    const known = error instanceof CollectError ? error : null;
    const isNetwork = known !== null && known.status === undefined && NETWORK_CODES.has(known.code);
    if (isNetwork) this.#failedHosts.add(host);
    else if (known?.status !== undefined) this.#reached = true;
    if (!this.#reached && this.#failedHosts.size >= OFFLINE_AFTER) this.#offline = true;
    if (!write) return;
    if (isNetwork && !this.#reached) this.#doubtful.push(write);
    else await write();
  }

  /** At the end of a run: blames the hosts that failed, unless nothing at all could be reached. */
  async settle(): Promise<void> {
    if (!this.#reached && this.#failedHosts.size > 1) this.#offline = true;
    if (this.#offline && !this.#reached) return;
    for (const write of this.#doubtful.splice(0)) await write();
  }
}

export function offlineError(place: string): TryLater {
  return new TryLater('offline', {
    place,
    found: 'no network: none of the first hosts could be reached',
    expected: 'a connection',
  });
}
