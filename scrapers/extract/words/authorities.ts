// Data for no-takeover.ts: who watches over deals, and buys nothing: regulators, courts, ministries, governments.
import { wordList } from '../word-list.ts';

/** Each stands alone or ends what it is called: "the FTC", "a federal appeals court", "Britain's competition watchdog". */
export const AUTHORITIES = wordList(
  `ftc fda doj doe cma ofcom ofgem cfius accc fcc sec finra cftc occ fdic ferc faa nhtsa epa bafin fca pra esma ecb finma mas hkma csrc pboc
  samr sebi rbi cci jftc kftc moftec mofcom bundeskartellamt eu eu's epo ec ofac fed dhs dod pentagon kremlin knesset
  court courts judge judges jury tribunal magistrate commission commissioner watchdog watchdogs regulator regulators authority
  authorities trustbusters ombudsman parliament congress senate house lawmakers senator senators legislature
  ministry minister ministers department treasury government governments cabinet prosecutor prosecutors police
  attorney attorneys union unions beijing washington brussels whitehall`,
);
