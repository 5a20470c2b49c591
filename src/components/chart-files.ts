// Names and addresses of what a chart can be downloaded as.
import { sitePath } from './site-path.ts';

/** The address of a chart's file below the site's base. */
export function chartFilePath(id: string, format: 'csv' | 'json' | 'svg'): string {
  return sitePath(`/charts/${id}.${format}`);
}
export const chartEmbedPath = (id: string) => sitePath(`/embed/${id}/`);
