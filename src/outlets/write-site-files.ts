// The second thread of a build: writes every file that is no page while Astro makes the pages.
import { parentPort, workerData } from 'node:worker_threads';
import { loadSiteFiles } from './load-site-files.ts';
import type { Place } from './place.ts';
import { fileWriter } from './write-file.ts';

/** What the thread is told. */
export interface FilesOrder {
  readonly place: Place;
  readonly folder: string;
}

const { place, folder } = workerData as FilesOrder;
const files = await loadSiteFiles(place);
const write = fileWriter(folder);
for (const [path, body] of files) write(path, body());
parentPort?.postMessage(files.size);
