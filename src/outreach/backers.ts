// Registry → who pays for an account that rounds do not explain: itself, or the owner whose laboratory it is.
import type { Organization } from '../model/organization.ts';
import type { Backer } from './account.ts';

/** The nearest of an organization and its owners that pays from income; null where none is known to. */
export function backerOf(
  organization: Organization | undefined,
  registry: ReadonlyMap<string, Organization>,
): Backer | null {
  const passed = new Set<string>();
  for (let at = organization; at && !passed.has(at.id); at = registry.get(at.parent ?? '')) {
    passed.add(at.id);
    if (at.pays_from_income)
      return {
        name: at.name,
        why:
          at === organization
            ? 'it is listed and pays from income'
            : `it is a part of ${at.name}, which is listed and pays from income`,
      };
  }
  return null;
}
