// Hands the pages of one build the same open data, made once from the dataset.
import { loadDataset } from '../dataset/load-dataset.ts';
import { makeOpenData, type OpenData } from './data-files.ts';
import { type Place, placeOf } from './place.ts';

export interface Outlets {
  readonly place: Place;
  readonly openData: OpenData;
}

let made: { readonly key: string; readonly outlets: Outlets } | undefined;

/** The open data as it is published, for the address at which the site will stand. */
export function loadOutlets(site: URL | string | undefined): Outlets {
  const place = placeOf(site, import.meta.env.BASE_URL);
  const key = `${place.site} ${place.base}`;
  if (made?.key !== key) made = { key, outlets: { place, openData: makeOpenData(loadDataset(), place) } };
  return made.outlets;
}
