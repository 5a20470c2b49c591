// What stands under /api/v1/, in words: for its index, its page and the page of all downloads.

export interface ApiEntry {
  /** Name below /api/v1/ */
  readonly name: string;
  readonly means: string;
  /** The same for one of many: an address with its variable part in angle brackets. */
  readonly one?: string;
}

export const API_GUIDE: readonly ApiEntry[] = [
  { name: 'meta.json', means: 'what this edition holds, and where' },
  { name: 'events.json', means: 'whole records, newest first, 200 a page', one: 'events/<id>.json' },
  { name: 'organizations.json', means: 'who there is, in short', one: 'organizations/<id>.json' },
  { name: 'totals.json', means: 'capital raised by year and quarter, layer and instrument' },
  { name: 'signals.json', means: 'signs of demand for human data' },
  { name: 'openapi.json', means: 'every answer described, with its schema' },
];
