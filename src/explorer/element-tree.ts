// A drawing as plain data, so that the build and the browser make the same elements from it; text stays text in both.

export interface ElementTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (ElementTree | string)[];
}

/** An element; attributes without a value are left out. */
export function tree(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  ...children: readonly (ElementTree | string)[]
): ElementTree {
  const kept = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return { name, attributes: Object.fromEntries(kept.map(([key, value]) => [key, String(value)])), children };
}
