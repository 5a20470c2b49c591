// Which news belongs on the site: what speaks of AI, and what the registry places in the infrastructure.
import { describe, expect, it } from 'vitest';
import { judgeScope } from '../../scrapers/reconcile/judge-scope.ts';
import { makeOrganization, type Organization } from '../../src/model/organization.ts';
import { newsClaim } from './make-claim.ts';

const organization = (known: Partial<Organization>) =>
  makeOrganization('norvane', 'Norvane', { segment: 'data-centres', ...known });
const silent = [newsClaim({ company: 'Norvane', ai_related: false })];
const speaks = [newsClaim({ company: 'Norvane', ai_related: true })];

describe('scope', () => {
  it('holds news of a company in the infrastructure that says nothing of AI', () => {
    expect(judgeScope(silent, 'data-centres', organization({}))).toBe(true);
  });

  it('holds no such news where the name may be another company, is not tracked, or builds on AI', () => {
    expect(judgeScope(silent, 'data-centres', organization({ ambiguous_with: ['norvane-foods'] }))).toBe(
      false,
    );
    expect(judgeScope(silent, 'data-centres', organization({ roles: [] }))).toBe(false);
    expect(judgeScope(silent, 'applications', organization({ segment: 'applications' }))).toBe(false);
    expect(judgeScope(silent, null, null)).toBe(false);
  });

  it('holds news of AI whose segment is known or whose company is tracked', () => {
    expect(judgeScope(speaks, 'chips', null)).toBe(true);
    expect(judgeScope(speaks, null, organization({ segment: null }))).toBe(true);
    expect(judgeScope(speaks, null, null)).toBe(false);
  });
});
