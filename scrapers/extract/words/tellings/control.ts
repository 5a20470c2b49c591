// Tellings of control that changes hands: "Lumo receives a majority investment from Nordway".
import type { Telling } from '../tellings.ts';

export const CONTROL: readonly Telling[] = [
  [
    '{c} receives|received|receive|gets|got|secures|secured|lands|landed|takes|took|announces|announced|announce|closes|closed|accepts|accepted|completes|completed a|an|its? strategic? majority|controlling growth|equity|strategic? investment|recapitalization|recapitalisation|buyout from|by|with {g}',
    'acquisition',
    'Lumo receives a majority investment from Nordway',
  ],
  [
    '{g} makes|made|completes|completed|announces|announced|closes|closed a|its? strategic? majority|controlling growth|equity|strategic? investment in {c}',
    'acquisition',
    'Nordway makes a majority investment in Lumo',
  ],
];
