import { appRole, currentCaller } from '../caller.ts';
import { cachedCompany } from './status-cache.ts';

/**
 * Returns whether the caller is a company admin. Decided at each request; if the list of admin roles
 * can't be read, nobody is an admin by that list. Costs at most 3 units.
 */
export function isCompanyAdmin(): boolean {
  const caller = currentCaller();
  return (
    appRole(caller, null) === 'company-admin' ||
    appRole(caller, cachedCompany(caller)?.adminRoles ?? null) === 'company-admin'
  );
}
