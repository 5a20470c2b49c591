// Data for confidence.ts: headline words of news that is about something else than a deal.

export const OTHER_TOPICS: readonly (readonly [say: string, example: string])[] = [
  ['layoffs', 'layoffs at Lumo'], ['lays off', 'Lumo lays off 40'], ['laid off', 'Lumo laid off 40'], ['cuts jobs', 'Lumo cuts jobs'],
  ['job cuts', 'job cuts at Lumo'], ['bankruptcy', 'Lumo files for bankruptcy'], ['bankrupt', 'bankrupt Lumo'], ['insolvency', 'faces insolvency'],
  ['shuts down', 'Lumo shuts down'], ['shutting down', 'is shutting down'], ['shut down', 'to shut down'], ['shuttering', 'is shuttering'],
  ['lawsuit', 'lawsuit against Lumo'], ['sues', 'Nordway sues Lumo'], ['fine', 'a €40M fine'], ['fined', 'fined $5M'], ['settlement', 'a settlement'],
  ['settle', 'pays to settle'], ['court', 'court rules'], ['judge', 'judge rules'], ['trial', 'goes to trial'], ['antitrust', 'antitrust probe'],
  ['hackers', 'hackers steal'], ['hacked', 'hacked for $7M'], ['hack', 'a hack'], ['stolen', 'stolen crypto'], ['ransom', 'ransom paid'], ['fraud', 'a fraud case'],
  ['prices', 'raises prices'], ['price', 'the price'], ['subscription', 'a subscription'], ['revenue', '$2B revenue'], ['profit', 'profit jumps'],
  ['earnings', 'earnings beat'], ['quarter', 'third quarter'], ['results', 'reports results'], ['sales', 'sales fall'], ['arr', '$100M ARR'],
  ['market size', 'market size'], ['market', 'the market'], ['forecast', 'a forecast'], ['report', 'a report'], ['contract', 'wins contract'],
  ['tariffs', 'tariffs bite'], ['donates', 'donates $1M'], ['donation', 'a donation'], ['gift', 'a gift'], ['concerns', 'raises concerns'],
  ['questions', 'raises questions'], ['lesson', 'the lesson of'], ['guide', 'a guide'], ['tips', 'tips for founders'], ['what', 'what founders should know'],
  ['startups', 'startups raised'], ['vcs', 'VCs are'], ['founders', 'founders should'], ['list', 'a list of'], ['top', 'top 10'], ['every', 'every startup that'],
  ['hires', 'hires CFO'], ['appoints', 'appoints CEO'], ['names', 'names CFO'], ['ceo', 'CEO says'], ['launches', 'launches product'], ['unveils', 'unveils chip'],
  ['buyback', 'a buyback'], ['repurchase', 'share repurchase'], ['dividend', 'a dividend'], ['regulatory', 'regulatory hurdle'], ['stock', 'stock jumps'], ['shares', 'shares fall'],
]; // prettier-ignore
