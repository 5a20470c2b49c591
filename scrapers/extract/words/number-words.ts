// Data for money.ts: words beside a figure that say how it counts.
import { wordList } from '../word-list.ts';

/** "several hundred million": how many is not said. */
export const VAGUE = wordList('several few couple many');

/** "two billion-dollar rounds": how many there are, and not of how much each. */
export const MANY = wordList('two three four five six seven eight nine ten');

export const CRORE = wordList('crore crores cr crs');
