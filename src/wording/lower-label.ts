// A label of the taxonomy within a sentence: `Data centres` as `data centres`, `RLHF` and `Series H` as they are.
/** The label without its first capital, where that is only the capital of a first word. */
export const lowerLabel = (label: string): string =>
  /^Series [A-Z]\b/.test(label) ? label : label.replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase());
