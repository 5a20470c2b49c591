// The explorer's columns as a browser reads them, for tests.
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type Columns, decodeColumns } from '../../src/explorer/columns.ts';
import { encodeColumns } from '../../src/explorer/encode-columns.ts';
import type { PublishedColumns } from '../../src/explorer/published-columns.ts';
import { STANDARD_VIEW, type View } from '../../src/explorer/view.ts';

/** Through JSON, as the file goes. */
export const published = (dataset: Dataset): Columns =>
  decodeColumns(JSON.parse(JSON.stringify(encodeColumns(dataset))) as PublishedColumns);

export type Conditions = Partial<Omit<View, 'facets'>> & { facets?: Partial<View['facets']> };

/** The standard view with some conditions. */
export const viewOf = ({ facets, ...rest }: Conditions): View => ({
  ...STANDARD_VIEW,
  ...rest,
  facets: { ...STANDARD_VIEW.facets, ...facets },
});
