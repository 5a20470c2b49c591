// robots.txt by RFC 9309: which paths a product token may fetch, as a pure function of the file's text.
import { BEYOND_ASCII } from './control-characters.ts';

export interface RobotsRule {
  readonly allow: boolean;
  readonly path: string;
}

export interface RobotsRules {
  readonly rules: readonly RobotsRule[];
  /** Seconds between requests; not part of the standard, honoured all the same. */
  readonly delay: number;
}

export const ALLOW_ALL: RobotsRules = { rules: [], delay: 0 };
const MAX_TEXT = 512 * 1024;
const MAX_RULES = 2_000;

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
  delay: number;
}

/** Octets outside ASCII in their escaped form, and escapes of plain letters undone, so that two spellings are equal. */
function normalise(path: string): string {
  return path
    .replace(BEYOND_ASCII, part => encodeURIComponent(part.toWellFormed()))
    .replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : whole.toUpperCase();
    });
}

/** A line as key and value: with a colon, or, as large crawlers forgive, as exactly two words without one. */
function splitLine(raw: string): [key: string, value: string] | null {
  const line = raw.replace(/#.*$/, '').trim();
  const colon = line.indexOf(':');
  if (colon !== -1) return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  const words = line.split(/\s+/);
  return words.length === 2 ? [words[0]!.toLowerCase(), words[1]!] : null;
}

const isAgent = (key: string): boolean => /^user[ -]?agent/.test(key);
const isAllow = (key: string): boolean => key.startsWith('allow');
// The misspellings are those that crawlers have met often enough to obey.
const isDisallow = (key: string): boolean =>
  /^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)/.test(key);

/** Only the token counts: "FundBot/1.0 beta" addresses FundBot; a star may have words after it. */
function tokenOf(value: string): string {
  return /^\*(?:\s|$)/.test(value) ? '*' : (/^[A-Za-z_-]+/.exec(value)?.[0] ?? '').toLowerCase();
}

function parseGroups(text: string): Group[] {
  const groups: Group[] = [];
  let current: Group | null = null;
  let agentsOpen = false;
  let count = 0;
  for (const raw of text
    .slice(0, MAX_TEXT)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)) {
    const line = splitLine(raw);
    if (!line) continue;
    const [key, value] = line;
    if (isAgent(key)) {
      if (!current || !agentsOpen) {
        current = { agents: [], rules: [], delay: 0 };
        groups.push(current);
      }
      current.agents.push(tokenOf(value));
      agentsOpen = true;
    } else if (isAllow(key) || isDisallow(key)) {
      agentsOpen = false;
      if (!current || value === '' || count >= MAX_RULES) continue;
      count += 1;
      current.rules.push({ allow: isAllow(key), path: normalise(value) });
    } else if (/^crawl-?delay$/.test(key)) {
      agentsOpen = false;
      const delay = Number(value);
      if (current && Number.isFinite(delay) && delay > 0)
        current.delay = Math.max(current.delay, Math.min(delay, 30));
    }
  }
  return groups;
}

/** The rules that a product token has to obey: its own groups together, else those for everyone. */
export function parseRobots(text: string, token: string): RobotsRules {
  const groups = parseGroups(text);
  const wanted = token.toLowerCase();
  const own = groups.filter(group => group.agents.includes(wanted));
  const chosen = own.length > 0 ? own : groups.filter(group => group.agents.includes('*'));
  return {
    rules: chosen.flatMap(group => group.rules),
    delay: Math.max(0, ...chosen.map(group => group.delay)),
  };
}

/** Whether a pattern with `*` and a closing `$` matches the beginning of a path; without backtracking. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    if (anchored && index === rest.length - 1) {
      return path.length - part.length >= at && path.endsWith(part);
    }
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}

/** The longest matching rule decides; between equals, allowing wins; without any, the path is allowed. */
export function isAllowed(rules: RobotsRules, address: string): boolean {
  const url = new URL(address);
  const path = normalise(`${url.pathname}${url.search}`);
  if (path === '/robots.txt') return true;
  let best: RobotsRule | null = null;
  for (const rule of rules.rules) {
    // Whoever allows a folder's index means the folder's own address too.
    const folder = rule.allow ? /^(.*\/)index\.html?$/.exec(rule.path)?.[1] : undefined;
    if (!matches(rule.path, path) && !(folder !== undefined && matches(`${folder}$`, path))) continue;
    if (!best || rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow))
      best = rule;
  }
  return best?.allow ?? true;
}
