// The feed of one account, to be followed.
import type { APIRoute } from 'astro';
import { briefPath } from '../../../components/site-path.ts';
import { loadDataset } from '../../../dataset/load-dataset.ts';
import { accountFeed } from '../../../outlets/account-feed.ts';
import { rankDataset } from '../../../outreach/rank-dataset.ts';

export const getStaticPaths = () =>
  rankDataset(loadDataset()).map(entry => ({ params: { id: entry.account.id }, props: { entry } }));

export const GET: APIRoute = ({ props, site, url }) => {
  const { entry } = props as { entry: ReturnType<typeof rankDataset>[number] };
  const home = site ? new URL(briefPath(entry.account.id), site).href : null;
  const self = site ? new URL(url.pathname, site).href : null;
  return new Response(accountFeed(entry, home, self), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
