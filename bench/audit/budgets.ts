// What the pages may cost and must reach: the numbers that `npm run audit` fails on.

export const BUDGETS = {
  /** Compressed, in bytes, for any page but an explorer. */
  scriptBytes: 30_000,
  allBytes: 200_000,
  explorers: ['/events/'],
  /** Pages that ask search engines to stay away, so that their SEO score says nothing. */
  unindexed: ['/embed/'],
  /** Least scores of Lighthouse on an emulated phone. */
  lighthouse: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
  /** Cumulative layout shift. */
  layoutShift: 0,
} as const;
