// How much an MCP client may ask and how much it is told.

export const BOUNDS = {
  /** Bytes of one message. */
  message: 1_000_000,
  /** Characters of one text argument. */
  text: 200,
  /** Values in one list argument. */
  list: 20,
  /** Results of one call. */
  results: 50,
  /** Characters of one answer. */
  answer: 120_000,
} as const;
