// Hands every endpoint of one build the same open data and API, made once from the dataset.
import { loadDataset } from '../dataset/load-dataset.ts';
import { type ApiFiles, makeApiFiles } from './api/api-files.ts';
import { makeOpenData, type OpenData } from './data-files.ts';
import type { Feed } from './feeds/feed-formats.ts';
import { makeFeeds } from './feeds/make-feeds.ts';
import { type Place, placeOf } from './place.ts';

export interface Outlets {
  readonly place: Place;
  readonly openData: OpenData;
  readonly api: ApiFiles;
  readonly feeds: ReadonlyMap<string, Feed>;
}

let made: { readonly key: string; readonly outlets: Outlets } | undefined;

/** Everything that is published beside the pages, for the address at which the site will stand. */
export function loadOutlets(site: URL | string | undefined): Outlets {
  const place = placeOf(site, import.meta.env.BASE_URL);
  const key = `${place.site} ${place.base}`;
  if (made?.key !== key) {
    const dataset = loadDataset();
    const openData = makeOpenData(dataset, place);
    const api = makeApiFiles(dataset, openData.edition, place);
    made = { key, outlets: { place, openData, api, feeds: makeFeeds(dataset) } };
  }
  return made.outlets;
}
