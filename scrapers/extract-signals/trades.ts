// People whose work is bought, and what they do for a model: the words that the cues of annotation are built from.

/** Trades by which experts are named, plural and singular. */
export const TRADES =
  'physicians?|doctors?|clinicians?|nurses?|surgeons?|dentists?|pharmacists?|psychiatrists?|psychologists?|therapists?|veterinarians?|radiologists?|pathologists?|cardiologists?|oncologists?|dermatologists?|paramedics?|midwives|lawyers?|attorneys?|solicitors?|barristers?|paralegals?|(?:former |retired )?judges(?= (?:write|score|grade|to)\\b)|bankers?|accountants?|auditors?|actuar(?:y|ies)|traders?|underwriters?|charterholders?|compliance officers?|chemists?|biologists?|physicists?|mathematicians?|statisticians?|astronomers?|geologists?|neuroscientists?|virologists?|economists?(?!, AI labs)|historians?|philosophers?|translators?|linguists?|musicians?|artists?|photographers?|screenwriters?|journalists?|comedians?|teachers?|professors?|educators?|professionals|(?:ex-|former )?consultants|developers|experienced developers|coders|programmers|professional editors|film editors|engineers(?= (?:to|who|write|label|rate|grade)\\b)|medallists|medalists|contestants|experts?(?!-)|specialists|PhDs?|PhD \\w+|graduate students|practitioners|native speakers|scientists|contractors|annotators|trainers|tutors';

/** What they do with answers, tasks and labels. */
export const DEEDS =
  'writ(?:e|es|ing|ten)|wrote|draft(?:s|ed|ing)?|grad(?:e|es|ed|ing)|review(?:s|ed|ing)?|annotat(?:e|es|ed|ing)|labels?|label+(?:ed|ing)|tag(?:s|ging)?|outline|check(?:s|ed|ing)?|verif(?:y|ies|ied)|scor(?:e|es|ed|ing)|mark(?:s|ing)?|judg(?:e|es|ed|ing)|pos(?:e|es|ing)|explain(?:s|ed|ing)?|compar(?:e|es|ed|ing)|rank(?:s|ed|ing)?|pick(?:s|ed)?|cho(?:ose|oses|se)|rat(?:e|es|ed|ing)(?! hikes?| cuts?)|correct(?:s|ed|ing)?|evaluat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|test(?:s|ed|ing)?|attacks?|attack(?:ed|ing)|probes?|push|try to|tried to|trick|demonstrat(?:e|es|ed|ing)|records?|solve|teach(?:es)?|turn [^.\\n]{0,20}into tasks|now train|who train|train models';

/** What is theirs, where no deed is named. */
export const THEIRS = 'criteria|curated|tasks|notes|rubrics?|questions|demonstrations|feedback|labels';
