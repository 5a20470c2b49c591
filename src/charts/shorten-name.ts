// Names that would run out of a drawing are cut; table and tip hold them whole.

/** The name in so many letters at most, the last of them `…` where it was cut. */
export function shortenName(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
