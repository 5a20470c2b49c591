// Measures one table in a browser of its own: first rows, keystrokes, sorting, scrolling, memory.
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../test/browser/launch-chromium.ts';

/** Where a subject stands and how its parts are found. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  /** A row of the list. */
  readonly row: string;
  /** Present once all rows can be searched. */
  readonly ready: string;
  /** What scrolls. */
  readonly region: string;
  /** What is clicked to sort, one after the other. */
  readonly heads: string;
}

export interface Figures {
  /** Milliseconds from navigation to the first painted frame with rows in it, and with the whole list behind them. */
  readonly rows_ms: number;
  readonly list_ms: number;
  /** Milliseconds from the keystroke to the painted frame that shows its result. */
  readonly stroke_p50_ms: number;
  readonly stroke_p95_ms: number;
  readonly stroke_max_ms: number;
  /** What of that the page's main thread worked: what a busy machine cannot change. */
  readonly stroke_cpu_p95_ms: number;
  readonly strokes: number;
  readonly sort_p95_ms: number;
  /** Frames looked at while scrolling, those in which a place in sight held no row, and those that came late. */
  readonly frames: number;
  readonly frames_with_gaps: number;
  readonly frames_over_50_ms: number;
  /** Megabytes after all of it: live JavaScript objects, and the whole renderer process now and at its highest. */
  readonly heap_mb: number;
  readonly renderer_mb: number;
  readonly renderer_peak_mb: number;
}

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};
const round = (value: number) => Math.round(value * 10) / 10;

/** Runs in the page before anything else: notes when rows stand in a painted frame, and when all of them can be used. */
function watchLoading({ row, ready }: { row: string; ready: string }): void {
  const noted = { rows: 0, list: 0 };
  Object.assign(globalThis, { noted });
  const look = () => {
    if (noted.rows === 0 && document.querySelectorAll(row).length > 5) noted.rows = performance.now();
    if (noted.list === 0 && noted.rows > 0 && document.querySelector(ready)) noted.list = performance.now();
    if (noted.list === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: times what an act does until the frame that shows it has been painted. */
function timeActs(type: string): void {
  const times: number[] = [];
  Object.assign(globalThis, { times });
  addEventListener(
    type,
    event => {
      const since = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - since);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

const takeTimes = (page: Page, count: number) =>
  page
    .waitForFunction(wanted => (globalThis as unknown as { times: number[] }).times.length >= wanted, count)
    .then(() => page.evaluate(() => (globalThis as unknown as { times: number[] }).times.splice(0)));

const metricOf = async (session: CDPSession, name: string) =>
  (await session.send('Performance.getMetrics')).metrics.find(metric => metric.name === name)!.value;

async function measureStrokes(page: Page, session: CDPSession, words: readonly string[]) {
  await page.evaluate(timeActs, 'input');
  const field = page.locator('[name="q"]');
  await field.click();
  const painted: number[] = [];
  const worked: number[] = [];
  for (const word of words) {
    for (const letter of [...word, ...[...word].map(() => 'Backspace')]) {
      const before = await metricOf(session, 'TaskDuration');
      await page.keyboard.press(letter);
      painted.push(...(await takeTimes(page, 1)));
      worked.push(1000 * ((await metricOf(session, 'TaskDuration')) - before));
    }
  }
  return { painted, worked };
}

async function measureSorts(page: Page, heads: string): Promise<number[]> {
  await page.evaluate(timeActs, 'click');
  const all: number[] = [];
  for (let turn = 0; turn < 2; turn += 1)
    for (const head of await page.locator(heads).all()) {
      await head.click();
      all.push(...(await takeTimes(page, 1)));
    }
  return all;
}

/** Turns the wheel through the list, slowly, fast and by whole screens, and looks at every frame meanwhile. */
async function measureScrolling(page: Page, { region, row }: Subject) {
  await page.locator(region).scrollIntoViewIfNeeded();
  await page.evaluate(
    ({ region: where, row: wanted }) => {
      const box = document.querySelector(where)!;
      const seen = { frames: 0, gaps: 0, late: 0, before: 0, top: -1, stop: false };
      Object.assign(globalThis, { seen });
      const look = (now: number) => {
        if (seen.before > 0 && now - seen.before > 50) seen.late += 1;
        seen.before = now;
        if (box.scrollTop !== seen.top) {
          seen.top = box.scrollTop;
          seen.frames += 1;
          const { top, bottom, left } = box.getBoundingClientRect();
          let gap = false;
          for (let y = Math.max(0, top) + 70; y < Math.min(bottom, innerHeight) - 24; y += 12)
            if (!document.elementFromPoint(left + 30, y)?.closest(wanted)) gap = true;
          if (gap) seen.gaps += 1;
        }
        if (!seen.stop) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { region, row },
  );
  const box = (await page.locator(region).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, Math.min(box.y + box.height / 2, 800));
  for (const [step, times] of [
    [60, 120],
    [240, 120],
    [700, 120],
    [-700, 60],
    [20_000, 30],
    [-20_000, 30],
  ] as const)
    for (let turn = 0; turn < times; turn += 1) await page.mouse.wheel(0, step);
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as {
      seen: { frames: number; gaps: number; late: number; stop: boolean };
    };
    seen.stop = true;
    return seen;
  });
}

/** Kilobytes of a line in /proc as megabytes; not a number where there is no /proc. */
function processMegabytes(pid: number, line: string): number {
  try {
    return (
      Number(new RegExp(`${line}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) /
      1000
    );
  } catch {
    return Number.NaN;
  }
}

/** Loads a subject cold several times, then uses it once from its first row to its last. */
export async function measureSubject(
  origin: string,
  subject: Subject,
  words: readonly string[],
  loads = 5,
): Promise<Figures> {
  const starts: { rows: number; list: number }[] = [];
  for (let turn = 0; ; turn += 1) {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const troubles: string[] = [];
      page.on('pageerror', error => troubles.push(error.message));
      await page.addInitScript(watchLoading, { row: subject.row, ready: subject.ready });
      await page.goto(`${origin}${subject.path}`);
      await page.waitForFunction(() => (globalThis as unknown as { noted: { list: number } }).noted.list > 0);
      starts.push(
        await page.evaluate(() => (globalThis as unknown as { noted: { rows: number; list: number } }).noted),
      );
      if (turn + 1 < loads) continue;
      await page.waitForTimeout(1000);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const { painted: strokes, worked } = await measureStrokes(page, session, words);
      const scrolled = await measureScrolling(page, subject);
      const sorts = await measureSorts(page, subject.heads);
      if (troubles.length > 0) throw new Error(`${subject.name}: ${troubles[0]}`);
      await session.send('HeapProfiler.collectGarbage');
      const heap = await metricOf(session, 'JSHeapUsedSize');
      const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
      const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
      const megabytes = (line: string) => Math.max(...renderers.map(pid => processMegabytes(pid, line)));
      return {
        rows_ms: round(
          quantile(
            starts.map(({ rows }) => rows),
            0.5,
          ),
        ),
        list_ms: round(
          quantile(
            starts.map(({ list }) => list),
            0.5,
          ),
        ),
        stroke_p50_ms: round(quantile(strokes, 0.5)),
        stroke_p95_ms: round(quantile(strokes, 0.95)),
        stroke_max_ms: round(Math.max(...strokes)),
        stroke_cpu_p95_ms: round(quantile(worked, 0.95)),
        strokes: strokes.length,
        sort_p95_ms: round(quantile(sorts, 0.95)),
        frames: scrolled.frames,
        frames_with_gaps: scrolled.gaps,
        frames_over_50_ms: scrolled.late,
        heap_mb: round(heap / 1e6),
        renderer_mb: round(megabytes('VmRSS')),
        renderer_peak_mb: round(megabytes('VmHWM')),
      };
    } finally {
      await browser.close();
    }
  }
}
