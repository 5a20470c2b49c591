// Data for turned-around.ts: headline verbs of takeovers that stand behind the target, or in front of a bid.

/** sold: the subject was bought, for a sum. yields: the subject is bought by what follows "by", "to", "from". bid: the subject wants what follows "for". */
export const BIDS: readonly (readonly [say: string, means: 'sold' | 'yields' | 'bid', example: string])[] = [
  ['sold for', 'sold', 'Lumo sold for $5M'],
  ['sells for', 'sold', 'Lumo sells for $5M'],
  ['acquired for', 'sold', 'Lumo acquired for $5M'],
  ['acquired in', 'sold', 'Lumo acquired in $5M deal'],
  ['bought for', 'sold', 'Lumo bought for $5M'],
  ['exits to', 'yields', 'Lumo exits to Nordway'],
  ['exits', 'yields', 'Lumo exits in sale to Nordway'],
  ['agrees to', 'yields', 'Lumo agrees to $2B takeover by Nordway'],
  ['agrees', 'yields', 'Lumo agrees $2B takeover by Nordway'],
  ['accepts', 'yields', 'Lumo accepts $2B offer from Nordway'],
  ['finds a buyer in', 'yields', 'Lumo finds a buyer in Nordway'],
  ['goes to', 'yields', 'Lumo goes to Nordway for $5M'],
  ['strikes deal', 'bid', 'Nordway strikes deal for Lumo'],
  ['reaches deal', 'bid', 'Nordway reaches deal for Lumo'],
  ['launches', 'bid', 'Nordway launches $2B bid for Lumo'],
  ['makes', 'bid', 'Nordway makes $2B offer for Lumo'],
  ['clinches deal', 'bid', 'Nordway clinches deal for Lumo'],
  ['seals deal', 'bid', 'Nordway seals deal for Lumo'],
  ['agrees deal', 'bid', 'Nordway agrees deal for Lumo'],
  ['wins bid', 'bid', 'Nordway wins bid for Lumo'],
  ['hires team', 'bid', 'Nordway hires team behind Lumo'],
  ['hires the team', 'bid', 'Nordway hires the team behind Lumo'],
];
