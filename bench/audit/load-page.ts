// Loads one page in both themes: what it transfers, says on the console, asks of others, and what axe finds.
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../test/browser/launch-chromium.ts';

export interface Loaded {
  /** Bytes over the wire, compressed, headers left out. */
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly console: readonly string[];
  readonly foreign: readonly string[];
  readonly axe: readonly string[];
}

interface AxeResult {
  violations: { id: string; nodes: { target: unknown }[] }[];
}

let browser: Browser | undefined;

async function loadOnce(
  origin: string,
  page: string,
  theme: 'light' | 'dark',
  axeSource: string,
): Promise<Loaded> {
  browser ??= await launchChromium();
  const context = await browser.newContext({ colorScheme: theme, viewport: { width: 412, height: 823 } });
  const tab = await context.newPage();
  const lines: string[] = [];
  const foreign: string[] = [];
  let scriptBytes = 0;
  let allBytes = 0;
  tab.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') lines.push(message.text());
  });
  tab.on('pageerror', error => lines.push(error.message));
  tab.on('request', request => {
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  const sizes: Promise<void>[] = [];
  tab.on('requestfinished', request => {
    sizes.push(
      request.sizes().then(size => {
        allBytes += size.responseBodySize;
        if (request.resourceType() === 'script') scriptBytes += size.responseBodySize;
      }),
    );
  });
  await tab.goto(`${origin}${page}`, { waitUntil: 'networkidle' });
  await Promise.all(sizes);
  await tab.evaluate(axeSource);
  const axe = await tab.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
    const result = await engine.run();
    return result.violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`);
  });
  await context.close();
  return { scriptBytes, allBytes, console: lines, foreign, axe: axe.map(line => `${theme}: ${line}`) };
}

/** Light, then dark; bytes are those of the first load. */
export async function loadPage(origin: string, page: string, axeSource: string): Promise<Loaded> {
  const light = await loadOnce(origin, page, 'light', axeSource);
  const dark = await loadOnce(origin, page, 'dark', axeSource);
  await browser?.close();
  browser = undefined;
  return {
    ...light,
    console: [...light.console, ...dark.console],
    foreign: [...light.foreign, ...dark.foreign],
    axe: [...light.axe, ...dark.axe],
  };
}
