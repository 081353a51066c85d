import { partition, type Scope } from '../platform/cache-store.ts';
import { SuiteScriptError } from '../platform/error.ts';
import { UNITS } from '../platform/governance.ts';
import type { Execution } from '../runtime/execution.ts';
import { required, strict } from './module.ts';

interface GetOptions {
  key: string;
  ttl?: number;
  loader?: (context: { key: string }) => unknown;
}

/** N/cache: NetSuite help, section_4642573343; units from section_157072844224. */
export function cacheModule(execution: Execution): object {
  const store = execution.services.cache;
  const getCache = ({ name, scope = 'PRIVATE' }: { name: string; scope?: Scope }) => {
    if (!['PRIVATE', 'PROTECTED', 'PUBLIC'].includes(scope)) throw new SuiteScriptError('SSS_INVALID_SCOPE', `Unknown cache scope ${scope}.`);
    const place = partition(scope, required(name, 'name'), execution.script.scriptId);
    return strict('cache.Cache', {
      name,
      scope,
      get({ key, ttl, loader }: GetOptions): string | null {
        const found = store.get(place, key);
        if (found !== null || loader === undefined) {
          execution.pay(UNITS.cacheGetHit);
          return found;
        }
        execution.pay(UNITS.cacheGetLoader);
        return store.put(place, key, loader({ key }), ttl);
      },
      put({ key, value, ttl }: { key: string; value: unknown; ttl?: number }): void {
        execution.pay(UNITS.cachePut);
        store.put(place, key, value, ttl);
      },
      remove({ key }: { key: string }): void {
        execution.pay(UNITS.cacheRemove);
        store.remove(place, key);
      },
    }, execution);
  };
  return strict('N/cache', { Scope: { PRIVATE: 'PRIVATE', PROTECTED: 'PROTECTED', PUBLIC: 'PUBLIC' }, getCache }, execution);
}
