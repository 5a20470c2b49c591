// Tellings of takeovers in all but name: a licence to what a company made, and its people hired away with it.
import type { Telling } from '../tellings.ts';

export const TAKEOVERS_BY_LICENCE: readonly Telling[] = [
  [
    "{g} agrees|agree|agreed|to|will|set|signs|strikes|reaches|plans deal? to? license|licence|licenses {c} 's? technology|tech|chips|chip|ip|software|models|model|assets|designs|patents|intellectual|know-how property|design? and|, hire|hires|hiring|poach|recruit|bring|absorb ceo|chief|executives|execs|founder|founders|co-founder|co-founders|team|staff|engineers|leaders|leadership|talent|employees|researchers|workers|top|key|its|their|some|most|much|part|the * for|in|at {$}",
    'acquisition',
    'Nordway agrees to license Lumo technology, hire its executives for $20 billion',
  ],
  [
    "{g} pay|pays|paid|paying|spend|spends|spent|spending * {$} to license|licence {c} 's? technology|tech|chips|chip|ip|software|models|model|assets|designs|patents|intellectual|know-how property|design? and|, * hire|hires|hiring|poach|recruit|bring|absorb",
    'acquisition',
    "Nordway to pay $2.4 billion to license Lumo's technology and hire its CEO",
  ],
  [
    '{g} licenses|licensing|license|licence|licences technology|tech|chips|chip|ip|software|models|model|assets|designs|patents|intellectual|know-how property|design? of|from {c} and|, hires|hire|hiring|poaches|recruits|absorbs|brings|takes ceo|chief|executives|execs|founder|founders|co-founder|co-founders|team|staff|engineers|leaders|leadership|talent|employees|researchers|workers|top|key|its|their|some|most|much|part|the',
    'acquisition',
    'Nordway licenses technology of chip startup Lumo and hires its staff',
  ],
  [
    "{g} licenses|licensing|license|licence|licences {c} 's? technology|tech|chips|chip|ip|software|models|model|assets|designs|patents|intellectual|know-how property|design? and|, hires|hire|hiring|poaches|recruits|absorbs|brings|takes ceo|chief|executives|execs|founder|founders|co-founder|co-founders|team|staff|engineers|leaders|leadership|talent|employees|researchers|workers|top|key|its|their|some|most|much|part|the",
    'acquisition',
    'Nordway licenses Lumo technology and hires its founders',
  ],
  [
    '{g} hires|hire|hiring|hired|poaches|takes|absorbs|recruits on? the? ceo|chief|founder|founders|co-founders|team executive? , most|much|all|several|dozens|part|many|members of the|its? staff|team|engineers|employees|workers|researchers of|from|at {c}',
    'acquisition',
    'Nordway is hiring the founders and most of the staff of Lumo',
  ],
  [
    '{g} hires|hire|hiring|hired|poaches|takes|absorbs|recruits on? the? ceo|chief|founder|founders|co-founders|team executive? and most|much|all|several|dozens|part|many|members of the|its? staff|team|engineers|employees|workers|researchers of|from|at {c}',
    'acquisition',
    'Nordway is hiring the CEO and most of the staff of Lumo',
  ],
  [
    "{g} @agree @a? {$} deal|agreement|pact|arrangement to hire|poach|absorb|recruit {c} 's? founders|founder|team|ceo|staff|engineers|leaders|executives",
    'acquisition',
    "Nordway strikes $900 million deal to hire Lumo's team",
  ],
];
