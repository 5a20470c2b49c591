// Holds a brief to its evidence: nothing is said of an account that the ledger does not hold.
import { describe, expect, it } from 'vitest';
import type { BuyingRole } from '../../src/model/buying-role.ts';
import { makeBrief, namesRole } from '../../src/outreach/brief.ts';
import { DEFAULT_WEIGHTS } from '../../src/outreach/weights.ts';
import { exampleAccount, exampleMoney, exampleSignal } from './example-account.ts';

const role = (job: BuyingRole['job'], changes: Partial<BuyingRole> = {}): BuyingRole => ({
  role: `Role of the ${job}`,
  variants: [],
  job,
  cares_about: ['steady quality'],
  proof_asked: ['gold-task accuracy', 'rework rate'],
  entry_topic: 'evaluation',
  evidence_url: null,
  ...changes,
});
const roles = [
  role('champion', { role: 'Human Data Operations Manager', entry_topic: 'expert-annotation' }),
  role('champion', { role: 'Labelling Program Manager' }),
  role('procurement'),
  role('legal-security'),
];
const brief = (changes: Parameters<typeof exampleAccount>[0]) =>
  makeBrief({ account: exampleAccount(changes) }, roles, '2026-07-01', DEFAULT_WEIGHTS);

describe('a brief', () => {
  it('names for each job the role that an advert or the evidence speaks for', () => {
    const { people } = brief({
      signals: [exampleSignal({ role_title: 'Senior Human Data Operations Manager' })],
    });
    expect(people.map(person => person.role.role)).toEqual([
      'Human Data Operations Manager',
      'Role of the procurement',
      'Role of the legal-security',
    ]);
    expect(people[0]!.advert?.role_title).toContain('Operations');
  });

  it('opens with evidence and the proof that the role asks for, or says that there is none', () => {
    const { openings } = brief({});
    expect(openings[0]).toMatchObject({ job: 'champion', evidence: { url: 'https://jobs.example/1' } });
    expect(openings[0]!.text).toContain('gold-task accuracy');
    expect(openings[0]!.text).toContain('Human Data Manager');
    expect(openings[1]!.evidence).toBeNull();
    expect(openings[1]!.text).toContain('nothing that speaks to this job');
  });

  it('tells nothing to two jobs, and says so where nothing is left', () => {
    const told = makeBrief(
      {
        account: exampleAccount({
          signals: [
            exampleSignal({ kind: 'vendor', vendor: 'Example Data', role_title: null, topics: ['maths'] }),
          ],
          money: [exampleMoney({ paid_usd: 2e9, status: 'closed', date: '2026-05-02' })],
        }),
      },
      [...roles, role('economic-buyer')],
      '2026-07-01',
      DEFAULT_WEIGHTS,
    );
    const of = (job: string) => told.openings.find(opening => opening.job === job)!;
    expect(of('procurement').text).toContain('Example Data is named as supplier');
    expect(of('champion').text).toContain('nothing more that speaks to this job');
    // Who signs is opened with the money, which is evidence of its own.
    expect(of('economic-buyer').text).toMatch(/^\$2bn closed in May 2026\./);
    expect(of('economic-buyer').evidence).not.toBeNull();
    const facts = told.openings.flatMap(opening => (opening.evidence ? [opening.text] : []));
    expect(new Set(facts).size).toBe(2);
  });

  it('adds equity of each status apart, and what hangs on conditions', () => {
    const told = brief({
      money: [
        exampleMoney({ paid_usd: 35e9, conditional_usd: 75e9, status: 'announced' }),
        exampleMoney({ event: 'loan', kind: 'debt', paid_usd: 4e9 }),
        exampleMoney({ event: 'old', paid_usd: 1e9 }),
      ],
    });
    expect(told).toMatchObject({ closed_usd: 1e9, announced_usd: 35e9, conditional_usd: 75e9 });
    expect(told.risks.some(risk => risk.text.includes('$75bn'))).toBe(true);
  });

  it('warns of suppliers, in-house work, machine-made data, an owner, and old news', () => {
    const { risks } = brief({
      bought_by: { name: 'Buyer', date: '2026-06', status: 'announced' },
      signals: [
        exampleSignal({ id: 'v', kind: 'vendor', vendor: 'Example Data; Other', date: '2025-01-01' }),
        exampleSignal({ id: 't', role_title: 'AI Tutor', date: '2025-01-02', topics: ['rlaif'] }),
      ],
    });
    const text = risks.map(risk => risk.text).join('\n');
    for (const word of [
      'Example Data, Other',
      'AI Tutor',
      'made by models',
      'To be bought by Buyer',
      '2 Jan 2025',
    ])
      expect(text).toContain(word);
  });

  it('of an account about which little is known says what is missing', () => {
    const { unknowns, demand, risks } = brief({ signals: [], money: [] });
    expect(unknowns[0]).toBe('No signal of demand is in the ledger.');
    expect(unknowns).toContain('Who supplies its data today is not in the ledger.');
    expect(demand).toEqual([]);
    expect(risks).toEqual([]);
  });

  it('knows a role by most of its words', () => {
    const reward = { role: 'Research Scientist, Reward Models', variants: [] };
    expect(namesRole('Senior Research Scientist, Reward Models', reward)).toBe(true);
    expect(namesRole('Research Scientist', { ...reward })).toBe(false);
  });
});
