// Asks a site's robots.txt before its first request of the day; what a site does not want, we do not fetch.
import { z } from 'zod';
import { CollectError, StopSource, TryLater } from './collect-error.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Fetcher } from './fetch-guarded.ts';
import { ALLOW_ALL, isAllowed, parseRobots, type RobotsRules } from './robots-rules.ts';

export interface RobotsGate {
  /** Throws a StopSource when the address is disallowed for us, a TryLater when the site cannot say. */
  check(url: string, fetcher: Fetcher): Promise<void>;
  /** Seconds that the site asks us to leave between requests; 0 when it asks for none. */
  delayOf(url: string): number;
  /** What is to be remembered until tomorrow, or null when nothing was asked anew. */
  memory(): unknown;
}

const DAY = 86_400_000;
const memorySchema = z.record(
  z.string(),
  z.object({
    at: z.string(),
    delay: z.number(),
    rules: z.array(z.object({ allow: z.boolean(), path: z.string() })),
  }),
);
type Memory = z.infer<typeof memorySchema>;

export interface RobotsOptions {
  readonly token: string;
  readonly now: () => Date;
  /** What an earlier run remembered; anything unreadable counts as nothing. */
  readonly memory?: unknown;
}

/** A gate that asks each site once a day. */
export function createRobotsGate(options: RobotsOptions): RobotsGate {
  const parsed = memorySchema.safeParse(options.memory ?? {});
  const known: Memory = parsed.success ? parsed.data : {};
  const asking = new Map<string, Promise<RobotsRules>>();
  let changed = false;
  const isFresh = (at: string): boolean => {
    const age = options.now().getTime() - Date.parse(at);
    return age >= 0 && age < DAY;
  };

  async function ask(origin: string, fetcher: Fetcher): Promise<RobotsRules> {
    const place = `${origin}/robots.txt`;
    let rules = ALLOW_ALL;
    try {
      const fetched = await fetcher({ url: place, accept: 'text/plain, */*;q=0.1' });
      rules = parseRobots(decodeBytes(fetched.bytes, fetched.contentType).text, options.token);
    } catch (error) {
      if (!(error instanceof CollectError)) throw error;
      const status = error.status;
      const busy = status === 429 || (status !== undefined && status >= 500);
      if (busy) {
        throw new TryLater('robots-unreachable', {
          place,
          status,
          retryAfter: error.retryAfter,
          found: `status ${status}`,
          expected: 'rules, or word that there are none',
          cause: error,
        });
      }
      // A host that cannot be reached is named as such; a file that is not there, or leads in circles, forbids nothing.
      if (error.consequence === 'later' && status === undefined) throw error;
      if (error.code === 'address-private' || error.code === 'tls-invalid') throw error;
    }
    known[origin] = { at: options.now().toISOString(), delay: rules.delay, rules: [...rules.rules] };
    changed = true;
    return rules;
  }

  async function rulesOf(origin: string, fetcher: Fetcher): Promise<RobotsRules> {
    const remembered = known[origin];
    if (remembered && isFresh(remembered.at)) return remembered;
    const running = asking.get(origin) ?? ask(origin, fetcher);
    asking.set(origin, running);
    try {
      return await running;
    } finally {
      asking.delete(origin);
    }
  }

  return {
    async check(url, fetcher) {
      const { origin } = new URL(url);
      const rules = await rulesOf(origin, fetcher);
      if (!isAllowed(rules, url)) {
        throw new StopSource('robots-disallow', {
          place: url,
          found: `robots.txt of ${origin} disallows this path for ${options.token}`,
          expected: 'leave to fetch it',
        });
      }
    },
    delayOf: url => known[new URL(url).origin]?.delay ?? 0,
    memory() {
      if (!changed) return null;
      return Object.fromEntries(
        Object.entries(known)
          .filter(([, entry]) => isFresh(entry.at))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
  };
}
