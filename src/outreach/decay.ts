// How evidence fades: a half after every half-life, counted in whole days before the ledger's newest date.

/**
 * Days from a partial date to a day. A month or a year counts from its first day, so that imprecision never makes
 * evidence look fresher than it may be; what lies in the future is as of today.
 */
export function ageInDays(date: string, today: string): number {
  // Not taken from the vocabulary's dates: the browser runs this too, and would load the schema library for it.
  const first = `${date}-01-01`.slice(0, 10);
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000);
  return Math.max(0, days);
}

/** Half-lives that evidence without any date is taken to be old: it counts a quarter, and is shown as undated. */
export const UNDATED_HALF_LIVES = 2;

/** The share that is left of evidence, 0 to 1. */
export function decay(date: string | null, today: string, halfLife: number): number {
  if (date === null) return 2 ** -UNDATED_HALF_LIVES;
  return 2 ** (-ageInDays(date, today) / halfLife);
}
