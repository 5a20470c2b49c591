// Accounts that rounds do not explain: listed companies and their laboratories, which pay from their own income.
import type { Backer } from './account.ts';

/** By the name that the ledger uses. Being listed, or a part of a listed company, is public knowledge. */
export const BACKERS: Readonly<Record<string, Backer>> = {
  'Google DeepMind': {
    name: 'Alphabet',
    why: 'it is a part of Alphabet, which is listed and pays from income',
  },
  'Microsoft AI': {
    name: 'Microsoft',
    why: 'it is a part of Microsoft, which is listed and pays from income',
  },
  'Amazon AGI': { name: 'Amazon', why: 'it is a part of Amazon, which is listed and pays from income' },
  Meta: { name: 'Meta', why: 'it is listed and pays from income' },
  Nvidia: { name: 'Nvidia', why: 'it is listed and pays from income' },
  Apple: { name: 'Apple', why: 'it is listed and pays from income' },
  Tesla: { name: 'Tesla', why: 'it is listed and pays from income' },
};
