// Keeps the pace: one request per host at a time with a pause between two, and only so many hosts at once.

export type Sleep = (milliseconds: number) => Promise<void>;

export const realSleep: Sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Hosts that are one service to those who run it, and count requests over all of them. */
function serviceOf(host: string): string {
  return /(^|\.)sec\.gov$/.test(host) ? 'sec.gov' : host;
}

export class HostQueue {
  readonly #tails = new Map<string, Promise<unknown>>();
  readonly #nextStart = new Map<string, number>();
  readonly #waiting: (() => void)[] = [];
  readonly #sleep: Sleep;
  readonly #clock: () => number;
  #free: number;

  /** `clock` counts milliseconds and need not tell the time of day. */
  constructor(hostsAtOnce: number, sleep: Sleep = realSleep, clock: () => number = () => performance.now()) {
    this.#free = hostsAtOnce;
    this.#sleep = sleep;
    this.#clock = clock;
  }

  /** Runs work for a host after all earlier work for it; work of other hosts goes on beside it. */
  run<T>(host: string, work: () => Promise<T>): Promise<T> {
    const service = serviceOf(host);
    const before = this.#tails.get(service) ?? Promise.resolve();
    const mine = before.then(async () => {
      await this.#enter();
      try {
        return await work();
      } finally {
        this.#leave();
      }
    });
    this.#tails.set(
      service,
      mine.catch(() => {}),
    );
    return mine;
  }

  /** Waits until the host may be asked again, and notes that it is being asked now. */
  async pace(host: string, paceMs: number): Promise<void> {
    const service = serviceOf(host);
    const wait = (this.#nextStart.get(service) ?? 0) - this.#clock();
    if (wait > 0) await this.#sleep(wait);
    this.#nextStart.set(service, this.#clock() + paceMs);
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}
