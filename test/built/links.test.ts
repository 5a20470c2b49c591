// Every link inside the built site leads somewhere, fragments included.
import { expect, it } from 'vitest';
import { findDeadLinks } from '../../bench/audit/find-dead-links.ts';
import { distFolder } from '../browser/serve-dist.ts';
import { allPages } from './pages.ts';

it('has no dead link', () => {
  expect(allPages().length).toBeGreaterThan(15);
  expect(findDeadLinks(distFolder(), process.env['TRIBUTARY_BASE'] || '/').slice(0, 20)).toEqual([]);
});
