// The metrics by which buyers judge human data: what each means, how it is measured, what to watch for.

export interface QualityMetric {
  readonly name: string;
  readonly means: string;
  readonly measure: string;
  readonly beware: string;
}

/** Our wording of common definitions; thresholds are rules of thumb and said to be so. */
export const QUALITY_METRICS: readonly QualityMetric[] = [
  {
    name: 'Accuracy',
    means: 'Share of items whose label or answer is right.',
    measure:
      'Right items ÷ items checked, against gold items that two or more experts settled beforehand. State the sample, the interval (Wilson, 95 %) and the share by subdomain.',
    beware: 'An average hides the hard tenth. 96 % overall may be 80 % in tax law.',
  },
  {
    name: 'Completeness',
    means: 'Share of what should be there that is: items delivered, fields filled, cases covered.',
    measure:
      'Filled required fields ÷ required fields, and cells of the coverage map with at least the agreed number of items ÷ all its cells.',
    beware: 'Ask whether skipped items were counted. Annotators skip what is hard.',
  },
  {
    name: 'Consistency',
    means: 'The same case is treated the same way, by different people and by one person on different days.',
    measure:
      'Repeat 5 % of items unseen, some to another annotator and some to the same one after two weeks; the share that agrees with itself. Record the version of the guideline on every row.',
    beware: 'High consistency with a wrong guideline is a consistent mistake.',
  },
  {
    name: 'Agreement by subdomain',
    means: 'How far annotators agree beyond chance, for each kind of task apart.',
    measure:
      "Cohen's kappa for two annotators, (observed − chance) ÷ (1 − chance); Krippendorff's alpha for more of them or for gaps. Below about 0.6 the guideline is usually read in different ways.",
    beware: 'On matters of taste, disagreement is information: keep each vote, do not force one answer.',
  },
  {
    name: 'Gold tasks',
    means: 'Items with a settled answer, mixed in unannounced.',
    measure:
      'Accuracy on gold items for each annotator and week; 2 to 5 % of the volume, renewed before they are known. Whoever falls below the agreed line is retrained before the batch goes out.',
    beware: 'Gold made by the supplier tests the supplier’s own reading. Let the buyer write part of it.',
  },
  {
    name: 'Rework rate',
    means: 'Share of delivered items that came back.',
    measure:
      'Items returned at least once ÷ items delivered, with the cause of each (guideline, skill, care, tool). Cost per accepted item = price ÷ (1 − share rejected).',
    beware: 'The headline number for operations: a low price with a fifth of rework is a high price.',
  },
  {
    name: 'Gain of the model',
    means: 'What the data did, measured where it counts.',
    measure:
      'Train with and without the batch under one recipe; the difference on a held-out set with its interval, and on public tests checked for contamination.',
    beware: 'Without an ablation nobody can say whether the data or the recipe did it.',
  },
];
