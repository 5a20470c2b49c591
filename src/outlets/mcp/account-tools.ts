// MCP tools about accounts: who is worth a call for human data, and why.
import { z } from 'zod';
import { segmentSchema } from '../../model/segment.ts';
import type { Ranked } from '../../outreach/priority.ts';
import { rankDataset } from '../../outreach/rank-dataset.ts';
import { whyNow } from '../../outreach/why-now.ts';
import { organizationNamed } from './event-filter-input.ts';
import { boundedText, defineTool, type Library, pageInput } from './tool.ts';
import { ToolError } from './tool-error.ts';

const thousandth = (value: number) => Math.round(value * 1000) / 1000;

function accountSummary(ranked: Ranked) {
  const { account, score, rank } = ranked;
  const why = whyNow(ranked);
  return {
    rank,
    id: account.id,
    name: account.name,
    segment: account.segment,
    country: account.country,
    priority: thousandth(score.priority),
    fit: thousandth(score.fit.value),
    need: thousandth(score.need.value),
    capacity: thousandth(score.capacity.value),
    why_now: why.text,
    evidence: why.evidence,
  };
}

const MEANS =
  'priority = fit × (need and capacity, weighed as published on the site’s outreach page), each 0 to 1, as of the ledger’s newest event';

export const listAccountsTool = defineTool({
  name: 'list_accounts',
  title: 'List accounts',
  description:
    'Companies ranked by how likely they are to buy training and evaluation data now, with the reason and its evidence.',
  input: z.strictObject({
    segment: z.array(segmentSchema).min(1).max(20).optional(),
    country: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .min(1)
      .max(20)
      .optional(),
    ...pageInput,
  }),
  answer: ({ segment, country, limit, offset }, { dataset }) => {
    const found = rankDataset(dataset).filter(
      ({ account }) =>
        (segment === undefined || (account.segment !== null && segment.includes(account.segment))) &&
        (country === undefined || (account.country !== null && country.includes(account.country))),
    );
    const accounts = found.slice(offset, offset + limit).map(accountSummary);
    return {
      means: MEANS,
      count: found.length,
      accounts,
      more: Math.max(0, found.length - offset - accounts.length),
    };
  },
});

function accountNamed(text: string, library: Library): Ranked {
  const ranking = rankDataset(library.dataset);
  const direct = ranking.find(({ account }) => account.id === text || account.name === text);
  if (direct) return direct;
  const { id, name } = organizationNamed(text, library);
  const found = ranking.find(({ account }) => account.id === id);
  if (!found)
    throw new ToolError(
      'not_found',
      `${name} is in the ledger but is no account: it shows no need and little fit.`,
    );
  return found;
}

export const getAccountTool = defineTool({
  name: 'get_account',
  title: 'Read one account',
  description:
    'One account: its score in parts, the money it raised and the signs of what data it needs, each with its page.',
  input: z.strictObject({ account: boundedText.describe('id, name, alias or former name'), ...pageInput }),
  answer: ({ account: text, limit, offset }, library) => {
    const ranked = accountNamed(text, library);
    const { account } = ranked;
    return {
      means: MEANS,
      account: {
        ...accountSummary(ranked),
        domain: account.domain,
        backer: account.backer,
        bought_by: account.bought_by,
        money: account.money.slice(offset, offset + limit),
        money_in_all: account.money.length,
        signals: account.signals.slice(offset, offset + limit),
        signals_in_all: account.signals.length,
      },
    };
  },
});
