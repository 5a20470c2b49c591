// Starts the Chromium that comes inside a package, for tests and the audit.
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

export const CHROMIUM_FLAGS = ['--headless', '--no-sandbox', '--disable-gpu'];

/** A browser without a window. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: CHROMIUM_FLAGS,
    headless: true,
  });
}
