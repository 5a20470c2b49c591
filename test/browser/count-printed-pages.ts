// How many sheets of paper an open page takes, as the browser prints it.
import type { Page } from 'playwright-core';

/** Prints to PDF and counts its pages. */
export async function countPrintedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
