// Hands what was found to whoever stores it: one write at a time, and everything that waits meanwhile in the next one.
import type { FetchedDocument } from '../../src/model/document.ts';
import type { Signal } from '../../src/model/signal.ts';

/** What one visit found, or several visits together. */
export interface Findings {
  readonly documents: readonly FetchedDocument[];
  readonly signals: readonly Signal[];
  readonly tables: readonly Readonly<Record<string, unknown>>[];
}

interface Waiting {
  readonly findings: Findings;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export class HandOver {
  readonly #store: (findings: Findings) => Promise<void>;
  #waiting: Waiting[] = [];
  #isBusy = false;

  /** `store` reads before it writes, so it must never meet itself halfway. */
  constructor(store: (findings: Findings) => Promise<void>) {
    this.#store = store;
  }

  /** Resolves when the findings are stored; until then the source must not be remembered as visited. */
  put(findings: Findings): Promise<void> {
    if (findings.documents.length + findings.signals.length + findings.tables.length === 0)
      return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ findings, resolve, reject });
      if (!this.#isBusy) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      try {
        await this.#store({
          documents: group.flatMap(({ findings }) => findings.documents),
          signals: group.flatMap(({ findings }) => findings.signals),
          tables: group.flatMap(({ findings }) => findings.tables),
        });
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#isBusy = false;
  }
}
