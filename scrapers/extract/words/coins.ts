// Data for find-mentions.ts and no-raise.ts: money that is bought and takes none itself.
import { wordList } from '../word-list.ts';

/** "adds $250M of Bitcoin", "invests $20M in BTC" */
export const COINS = wordList(
  'btc bitcoin eth ether ethereum sol solana xrp doge dogecoin altcoins crypto cryptocurrencies bnb usdt usdc ada ltc litecoin',
);
