// Monthly exchange rates: the table by which foreign money is counted in US dollars.
import type { Problem } from './json-lines.ts';
import type { Rate } from './money.ts';

const HEADER = 'month,currency,usd_per_unit';
const LINE = /^(\d{4}-\d{2}),([A-Z]{3}),(\d+(?:\.\d+)?)$/;

/**
 * Reads `month,currency,usd_per_unit` lines (US dollars for one unit, monthly average). Lines that open with `#`
 * are remarks. A bad line is a problem named `file:line`, and the rest is read.
 */
export function parseRates(text: string, place: string): { rates: Rate[]; problems: Problem[] } {
  const rates: Rate[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line === '' || line === HEADER || line.startsWith('#')) return;
    const match = LINE.exec(line);
    if (match) rates.push({ month: match[1]!, currency: match[2]!, usdPerUnit: match[3]! });
    else
      problems.push({
        place: `${place}:${index + 1}`,
        message: `Found ${JSON.stringify(line)}, expected ${HEADER}.`,
      });
  });
  return { rates, problems };
}

/** The text of a table with further rates at its end, below a remark that says where they come from; what stood stays. */
export function formatRates(text: string, rates: readonly Rate[], origin: string): string {
  const stood = text === '' ? `${HEADER}\n` : text.endsWith('\n') ? text : `${text}\n`;
  const lines = rates.map(({ month, currency, usdPerUnit }) => `${month},${currency},${usdPerUnit}`).sort();
  const remark = `# ${origin}`;
  // The remark holds for all that follow, up to the next one.
  const last = stood
    .split('\n')
    .filter(line => line.startsWith('#'))
    .at(-1);
  return `${stood}${last === remark ? '' : `${remark}\n`}${lines.join('\n')}\n`;
}
