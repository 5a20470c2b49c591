// The methodology page's rules for summing, written a second time for the columns of the CSV alone.

export type CsvRow = Record<string, string>;

const number = (text: string) => (text === '' ? 0 : Number(text));

/** The rules of the methodology page, one after the other, with nothing but the columns of the file. */
export function raised(row: CsvRow, instrument: string): number {
  if (row['part_of'] !== '') return 0; // 1
  if (row['status'] !== 'closed' && row['status'] !== 'announced') return 0; // 2
  const kind = row['kind']!;
  if (!['equity', 'debt', 'grant', 'fund'].includes(kind)) return 0; // 3
  if (kind === 'fund' && row['status'] !== 'closed') return 0; // 4
  if (row['usd'] === '') return 0; // 5
  if (row['amount_qualifier'] === 'up-to') return 0; // 6
  const rate = row['amount'] === '' ? 1 : number(row['usd']!) / number(row['amount']!);
  const inUsd = (part: string) => (rate === 1 ? number(part) : Math.round(number(part) * rate));
  const splits = row['has_breakdown'] === 'yes' && (kind === 'equity' || kind === 'debt'); // 7
  const parts: Record<string, number> = splits
    ? { equity: inUsd(row['breakdown_equity']!), debt: inUsd(row['breakdown_debt']!) }
    : { [kind]: number(row['usd']!) };
  let held = inUsd(row['conditional_amount']!); // 8
  for (const name of [kind, ...Object.keys(parts).filter(one => one !== kind)]) {
    const taken = Math.min(held, parts[name] ?? 0);
    if (parts[name] !== undefined) parts[name] -= taken;
    held -= taken;
  }
  return parts[instrument] ?? 0;
}
