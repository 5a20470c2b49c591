// The measured quality of extraction as rows for the quality page, whatever numbers the measurement holds.

export interface Measure {
  readonly name: string;
  readonly value: string;
}

/** A share as per cent with one decimal; other numbers as they are. */
function formatMeasure(value: number): string {
  return value > 0 && value <= 1 && !Number.isInteger(value)
    ? `${(value * 100).toFixed(1)}%`
    : value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

/** Every number in data/quality/extraction.json with the way to it, at most three levels deep and sixty rows long. */
export function tableOfMeasures(quality: unknown): Measure[] {
  const rows: Measure[] = [];
  const walk = (value: unknown, path: readonly string[]) => {
    if (rows.length >= 60) return;
    if (typeof value === 'number' && Number.isFinite(value))
      rows.push({ name: path.join(', ').replaceAll('_', ' '), value: formatMeasure(value) });
    else if (value !== null && typeof value === 'object' && !Array.isArray(value) && path.length < 3)
      for (const [key, below] of Object.entries(value)) walk(below, [...path, key]);
  };
  walk(quality, []);
  return rows;
}
