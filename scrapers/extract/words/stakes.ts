// Data for stakes.ts: what is done with a stake, in headlines and leads.

const LINES: readonly (readonly [words: string, means: 'buy' | 'raise' | 'sell', example: string])[] = [
  ['buy buys bought buying', 'buy', 'Nordway buys 60% stake in Lumo'],
  ['acquire acquires acquired acquiring', 'buy', 'Nordway acquires controlling stake in Lumo'],
  ['purchase purchases purchased purchasing', 'buy', 'Nordway purchases a stake in Lumo'],
  ['take takes took taking taken', 'buy', 'Nordway takes stake in Lumo'],
  ['pick picks picked picking', 'buy', 'Nordway picks up 26% stake in Lumo'],
  ['snap snaps snapped snapping', 'buy', 'Nordway snaps up stake in Lumo'],
  ['secure secures secured', 'buy', 'Nordway secures stake in Lumo'],
  ['get gets got', 'buy', 'Nordway gets 10% stake in Lumo'],
  ['grab grabs grabbed', 'buy', 'Nordway grabs stake in Lumo'],
  ['nab nabs nabbed', 'buy', 'Nordway nabs 5% stake in Lumo'],
  ['scoop scoops scooped', 'buy', 'Nordway scoops up stake in Lumo'],
  ['bag bags bagged', 'buy', 'Nordway bags majority stake in Lumo'],
  ['land lands landed', 'buy', 'Nordway lands 30% stake in Lumo'],
  ['amass amasses amassed', 'buy', 'Nordway amasses 8% stake in Lumo'],
  ['build builds built', 'buy', 'Nordway builds 8% stake in Lumo'],
  ['clinch clinches clinched', 'buy', 'Nordway clinches controlling stake in Lumo'],
  ['grow grows grew', 'raise', 'Nordway grows stake in Lumo'],
  ['double doubles doubled', 'raise', 'Nordway doubles its stake in Lumo'],
  ['expand expands expanded', 'raise', 'Nordway expands its stake in Lumo'],
  ['sell sells sold selling', 'sell', 'Kestrel sells majority stake in Lumo'],
  ['offload offloads offloaded offloading', 'sell', 'Kestrel offloads stake in Lumo'],
  ['divest divests divested divesting', 'sell', 'Kestrel divests 51% stake in Lumo'],
  ['unload unloads unloaded unloading', 'sell', 'Kestrel unloads stake in Lumo'],
  ['shed sheds', 'sell', 'Kestrel sheds 20% stake in Lumo'],
  ['target targets targeting', 'buy', 'Nordway targets majority stake in Lumo'],
  ['eye eyes eyeing', 'buy', 'Nordway eyes 30% stake in Lumo'],
  ['seek seeks seeking', 'buy', 'Nordway seeks controlling stake in Lumo'],
  ['raise raises raised', 'raise', 'Nordway raises stake in Lumo in $318 million deal'],
  ['hike hikes hiked', 'raise', 'Nordway hikes stake in Lumo to 51%'],
  ['increase increases increased', 'raise', 'Nordway increases its Lumo stake'],
  ['boost boosts boosted', 'raise', 'Nordway boosts stake in Lumo'],
  ['lift lifts lifted', 'raise', 'Nordway lifts stake in Lumo to 30%'],
  ['up ups upped', 'raise', 'Nordway ups stake in Lumo'],
  ['trim trims trimmed', 'sell', 'Kestrel trims stake in Lumo to 4%'],
  ['exit exits exited', 'sell', 'Kestrel exits 20% stake in Lumo'],
];

/** Every form, in lower case. */
export const STAKE_VERBS: ReadonlyMap<string, 'buy' | 'raise' | 'sell'> = new Map(
  LINES.flatMap(([words, means]) => words.split(' ').map(word => [word, means] as const)),
);
