// Data for joined-names.ts: words of which names are made that hold an "and" or an "'s".
import { wordList } from '../word-list.ts';

/** What companies do, as their names say it: "Selby Health and Hospice", "Cosmo's Food Products". */
export const TRADES_OF_NAMES = wordList(
  `health hospice healthcare wellness science sciences technology engineering food foods beverage beverages snacks wealth
  insurance oil gas energy power water irrigation home landscape landscaping garden design construction research
  development arts media entertainment communications data security safety heating cooling air plumbing electric electrical
  transport logistics hospitality leisure beauty fashion pharma medical dental veterinary legal tax accounting finance
  banking pension pensions marketing education training sports gaming recycling waste environmental mining metals steel
  paper packaging printing plastics chemicals textiles furniture hardware software trade commerce industry innovation
  aviation defense defence aerospace maritime marine rail tools supply appliances catering nutrition vision hearing`,
);

/** Given names: one that stands alone in front of "'s" owns a brand, no company. */
export const FIRST_NAMES = wordList(
  `abby adam alan albert alex alice amy andrew andy angie ann anna annie anthony arthur barbara ben bella benny bernie betty
  bill billy bob bobby brenda brian bruce carl carla carol charles charlie charlotte chris clara claire cosmo daisy dan
  daniel danny dave david dean debbie dennis diana dick donna doris dorothy eddie edward ella ellen emily emma eric ernie
  ethan eva evan fiona frank frankie fred freddy gary george gina grace greg hannah hank harriet harry harvey hazel heather
  helen henry holly howard hugo ian ida isaac ivan jack jackie jake james jamie jane janet jason jean jeff jen jenny jeremy
  jerry jess jessica jill jim jimmy joan joe joel joey john johnny jon josh joy judy julia julie karen kate kathy katie keith
  kelly ken kenny kevin kim larry laura lauren lee lena leo leon lily linda lisa lola lou louis louise lucy luke maggie
  marco margaret maria marie mark martha martin mary matt max meg megan mel michael michelle mike milly molly nancy nate
  nathan neil nick nicole nina nora norman oliver olivia oscar otto owen pam patricia patrick paul paula peggy penny pete
  peter phil philip polly rachel rahul ralph ray rebecca richard rick rita rob robert robin roger ron rosa rosie roy ruby
  ruth ryan sally sam samantha sandra sara sarah scott sean sharon sid simon sofia sophie stan stella stephen steve steven
  sue susan ted terry theo thomas tim tina toby todd tom tommy tony trader tracy vera vicky victor violet walter wendy
  willy zoe ahmed ali amit ana anita antonio arjun carlos diego elena erik fatima felix gabriel giulia hans ingrid javier jorge
  jose juan klaus lars luca luis mateo miguel mohamed nikhil omar pablo pedro pierre pooja priya raj rajesh ravi rohit
  sanjay stefan sven vijay yusuf`,
);

/** What a public body is: "Bank for Reconstruction and Development", "Institutes of Health". */
export const BODIES = wordList(
  `bank department ministry institute institutes office bureau council agency board centre center commission directorate
  school college authority foundation society secretariat association`,
);

/** How the name of a public body opens: "National Aeronautics and Space Administration". */
export const OPENS_BODY = wordList(
  'national european international federal royal central state inter-american',
);

/** What it is for, or how it ends. */
export const OFFICES = wordList(
  `administration agency association authority board climate commerce commission conservation cooperation council culture
  defence defense development economy education employment endowment energy engineering environment finance fisheries food
  forestry health housing industry infrastructure innovation investment labor labour management medicine reconstruction
  research science sciences security service services skills sport sports system technology tourism trade training
  transport transportation veterans water welfare`,
);
