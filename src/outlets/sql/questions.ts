// A dozen questions with their SQL: worked at build time for the page, and there to be changed by the reader.
import type { Dataset } from '../../dataset/dataset.ts';

export interface Question {
  /** Also the fragment of its address on the page. */
  readonly id: string;
  readonly question: string;
  /** What to know about counting before one trusts the answer. */
  readonly care: string;
  readonly sql: string;
}

/** The model laboratory whose price is stated most often, of equals the dearest. */
function mostPriced(dataset: Dataset): string {
  const priced = [...dataset.companies.values()].map(({ name, events }) => {
    const prices = events.flatMap(event => event.valuation_usd ?? []);
    const isLab = events.some(event => event.layer === 'models');
    return { name, isLab, times: prices.length, most: Math.max(0, ...prices) };
  });
  return (
    priced.sort((a, b) => Number(b.isLab) - Number(a.isLab) || b.times - a.times || b.most - a.most)[0]
      ?.name ?? 'OpenAI'
  );
}

/** The worked questions; years and names in them are those of the ledger. */
export function listQuestions(dataset: Dataset): Question[] {
  const year = Number(dataset.asOf?.slice(0, 4) ?? 2026);
  const company = mostPriced(dataset);
  return [
    {
      id: 'raised-lately',
      question: 'How much was raised in the last 30, 90 and 365 days?',
      care: 'Each row is a total of its own: equity and debt are not added. The days end with the newest event, as on the home page.',
      sql: `SELECT instrument,
  coalesce(sum(counted_usd) FILTER (counted_on > as_of - 30), 0) AS last_30_days,
  coalesce(sum(counted_usd) FILTER (counted_on > as_of - 90), 0) AS last_90_days,
  coalesce(sum(counted_usd) FILTER (counted_on > as_of - 365), 0) AS last_365_days
FROM counted, edition
GROUP BY instrument
ORDER BY last_365_days DESC`,
    },
    {
      id: 'most-this-quarter',
      question: 'Who raised most this quarter, and in the one before?',
      care: 'Equity only, closed or announced. Reports of the newest quarter are still coming in.',
      sql: `SELECT counted.quarter, company, sum(counted_usd) AS equity_usd, count(*) AS rounds,
  string_agg(DISTINCT status, ', ' ORDER BY status) AS status
FROM counted, edition
WHERE instrument = 'equity'
  AND counted_on >= date_trunc('quarter', as_of) - INTERVAL 3 MONTH
GROUP BY counted.quarter, company
QUALIFY row_number() OVER (PARTITION BY counted.quarter ORDER BY equity_usd DESC) <= 5
ORDER BY counted.quarter DESC, equity_usd DESC`,
    },
    {
      id: 'without-the-largest',
      question: `How much went to chips and networks in ${year - 1}, with and without the three largest rounds?`,
      care: 'A few rounds make most years; the rest says more about the market.',
      sql: `WITH ranked AS (
  SELECT counted_usd, row_number() OVER (ORDER BY counted_usd DESC) AS place
  FROM counted
  WHERE instrument = 'equity' AND layer = 'chips-networks' AND year = ${year - 1}
)
SELECT sum(counted_usd) AS all_rounds,
  sum(counted_usd) FILTER (place > 3) AS without_the_three_largest,
  count(*) AS rounds
FROM ranked`,
    },
    {
      id: 'equity-beside-debt',
      question: 'Equity beside debt in compute clouds, year by year',
      care: 'Two columns and no sum: a loan is no investment. Build-outs are in neither.',
      sql: `SELECT year,
  sum(counted_usd) FILTER (instrument = 'equity') AS equity_usd,
  sum(counted_usd) FILTER (instrument = 'debt') AS debt_usd
FROM counted
WHERE layer = 'compute-clouds'
GROUP BY year
ORDER BY year`,
    },
    {
      id: 'valuation-says-who',
      question: `What is ${company} worth, before or after the new money, and who says so?`,
      care: 'Valuations are never summed, and a price before the money is not compared with one after it.',
      sql: `SELECT announced, valuation_usd, valuation_basis, kind, status, confidence,
  (SELECT string_agg(DISTINCT publisher, ', ' ORDER BY publisher)
   FROM citations WHERE event_id = events.id) AS published_by
FROM events
WHERE company = '${company.replaceAll("'", "''")}' AND valuation_usd IS NOT NULL
ORDER BY announced DESC`,
    },
    {
      id: 'backs-both',
      question: 'Who backs both model labs and chip makers?',
      care: 'Counts of rounds, no sums: what each party put in is hardly ever stated.',
      sql: `SELECT organization,
  string_agg(DISTINCT company, ', ' ORDER BY company) FILTER (layer = 'models') AS model_labs,
  string_agg(DISTINCT company, ', ' ORDER BY company) FILTER (layer = 'chips-networks') AS chip_makers
FROM participations
WHERE part IN ('lead', 'participant') AND kind = 'equity' AND status IN ('announced', 'closed')
GROUP BY organization
HAVING model_labs IS NOT NULL AND chip_makers IS NOT NULL
ORDER BY count(DISTINCT company) DESC, organization
LIMIT 15`,
    },
    {
      id: 'only-rumoured',
      question: 'Which rounds are only rumoured or reported?',
      care: 'None of them is in any total: usd is what is said, and counted nowhere.',
      sql: `SELECT announced, company, kind, status, usd, confidence, note
FROM events
WHERE status IN ('rumoured', 'reported') AND part_of IS NULL
ORDER BY announced DESC
LIMIT 15`,
    },
    {
      id: 'funds',
      question: 'What did funds raise, and are they closed?',
      care: 'Only a closed fund counts, and apart from rounds: its money reappears as theirs.',
      sql: `SELECT announced, company, project, status, usd, counted_fund_usd, left_out_because
FROM events
WHERE kind = 'fund'
ORDER BY announced DESC
LIMIT 15`,
    },
    {
      id: 'concentration',
      question: `How concentrated are the quarters since ${year - 1}?`,
      care: 'Shares of counted equity that the largest one, five and ten rounds of a quarter make.',
      sql: `WITH ranked AS (
  SELECT quarter, counted_usd,
    row_number() OVER (PARTITION BY quarter ORDER BY counted_usd DESC) AS place
  FROM counted
  WHERE instrument = 'equity' AND year >= ${year - 1} AND quarter IS NOT NULL
)
SELECT quarter, count(*) AS rounds, sum(counted_usd) AS equity_usd,
  round(100 * sum(counted_usd) FILTER (place <= 1) / sum(counted_usd), 1) AS top_1_percent,
  round(100 * sum(counted_usd) FILTER (place <= 5) / sum(counted_usd), 1) AS top_5_percent,
  round(100 * sum(counted_usd) FILTER (place <= 10) / sum(counted_usd), 1) AS top_10_percent
FROM ranked
GROUP BY quarter
ORDER BY quarter`,
    },
    {
      id: 'busiest-investors',
      question: 'Which investors were busiest in the last 365 days?',
      care: 'Rounds, not dollars. Several parts of one round are one.',
      sql: `SELECT p.organization, p.investor_type, count(DISTINCT p.event_id) AS rounds,
  count(DISTINCT p.event_id) FILTER (p.part = 'lead') AS led,
  count(DISTINCT p.company_id) AS companies
FROM participations p
JOIN events e ON e.id = p.event_id
WHERE p.part IN ('lead', 'participant') AND e.kind = 'equity' AND e.part_of IS NULL
  AND e.status IN ('announced', 'closed')
  AND e.counted_on > (SELECT as_of FROM edition) - 365
GROUP BY p.organization, p.investor_type
ORDER BY rounds DESC, p.organization
LIMIT 15`,
    },
    {
      id: 'left-out',
      question: 'What do the totals leave out, and why?',
      care: 'The dollars are those of headlines; they overlap and are no sum of anything.',
      sql: `SELECT left_out_because, count(*) AS events, sum(usd) AS headline_usd
FROM events
WHERE left_out_because IS NOT NULL
GROUP BY left_out_because
ORDER BY events DESC`,
    },
    {
      id: 'median-round',
      question: 'How large is a usual round, stage by stage?',
      care: 'Medians and quartiles of stated amounts: a mean would be that of the largest round.',
      sql: `SELECT stage, count(*) AS rounds,
  quantile_cont(counted_usd, 0.25) AS lower_quartile,
  median(counted_usd) AS median_usd,
  quantile_cont(counted_usd, 0.75) AS upper_quartile
FROM counted
WHERE instrument = 'equity' AND stage <> 'none'
GROUP BY stage
HAVING count(*) >= 5
ORDER BY median_usd`,
    },
  ];
}
