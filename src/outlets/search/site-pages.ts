// The pages that search knows by name, with the words people look for them by.
import type { SearchPage } from './search-index.ts';

export const SITE_PAGES: readonly SearchPage[] = [
  {
    title: 'Events',
    path: '/events/',
    about: 'every round, loan, grant, fund, takeover, listing and build-out',
  },
  { title: 'Companies', path: '/companies/', about: 'who raised money' },
  { title: 'Investors', path: '/investors/', about: 'who put money in' },
  { title: 'Charts', path: '/charts/', about: 'the gallery of charts' },
  { title: 'Outreach', path: '/outreach/', about: 'ranked accounts, leads, CRM export' },
  { title: 'Signals', path: '/signals/', about: 'demand for human data: hiring, papers, benchmarks' },
  { title: 'Sources', path: '/sources/', about: 'what is watched, health, publishers' },
  { title: 'Quality', path: '/quality/', about: 'completeness, checks, corrections, precision and recall' },
  {
    title: 'Methodology',
    path: '/methodology/',
    about: 'definitions, rules for summing, confidence, limits',
  },
  { title: 'Data', path: '/data/', about: 'downloads: CSV, JSON, Parquet, schema, licence, citation' },
  { title: 'Ask in SQL', path: '/data/sql/', about: 'query, DuckDB, database, tables, worked questions' },
  { title: 'Static API', path: '/api/v1/', about: 'OpenAPI, JSON, developers' },
  { title: 'Feeds', path: '/data/#feeds', about: 'Atom, RSS, JSON Feed, subscribe, alerts' },
];
