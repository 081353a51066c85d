import type { Execution } from '../execution/execution.ts';
import { partition, type Scope } from '../platform/cache-store.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { enumeration, readOnly, required, strict } from './module.ts';

interface GetOptions {
  key: string;
  ttl?: number;
  loader?: (context: { key: string }) => unknown;
}

const SCOPES: readonly Scope[] = ['PRIVATE', 'PROTECTED', 'PUBLIC'];

/** In any case of its letters; what isn't a scope has no error of its own. */
function scopeOf(scope: unknown): Scope {
  const found = SCOPES.find((known) => typeof scope === 'string' && known === scope.toUpperCase());
  if (found === undefined)
    throw new SuiteScriptError('UNEXPECTED_ERROR', 'An unexpected error has occurred.');
  return found;
}

function nameOf(name: unknown): string {
  if (name !== undefined && name !== null && typeof name !== 'string')
    throw new SuiteScriptError(
      'WRONG_PARAMETER_TYPE',
      'Wrong parameter type: options.name is expected as string.',
    );
  return required(name, 'options.name');
}

/**
 * N/cache: NetSuite help, section_4642573343, and recorded behavior, N/cache; units from
 * section_157072844224.
 */
export function cacheModule(execution: Execution): object {
  const store = execution.services.cache;
  const getCache = ({ name, scope: given = 'PRIVATE' }: { name: string; scope?: string }) => {
    const place = partition(scopeOf(given), nameOf(name), execution.script.scriptId);
    return readOnly(
      'cache.Cache',
      {
        name,
        scope: scopeOf(given),
        /**
         * What a loader throws is the caller's; nothing, which a loader may return, is not kept.
         */
        get({ key, ttl, loader }: GetOptions): string | null {
          store.check(place, key, ttl);
          const found = store.get(place, key);
          if (found !== null || loader === undefined) {
            execution.pay(UNITS.cacheGetHit);
            return found;
          }
          execution.pay(UNITS.cacheGetLoader);
          const value = loader({ key });
          return value === null || value === undefined ? null : store.put(place, key, value, ttl);
        },
        put({ key, value, ttl }: { key: string; value: unknown; ttl?: number }): void {
          execution.pay(UNITS.cachePut);
          store.check(place, key, ttl);
          if (value === null || value === undefined) required(null, 'value');
          store.put(place, key, value, ttl);
        },
        remove({ key }: { key: string }): void {
          execution.pay(UNITS.cacheRemove);
          store.remove(place, key);
        },
      },
      execution,
    );
  };
  return strict(
    'N/cache',
    { Scope: enumeration('cache.Scope', SCOPES, execution), getCache },
    execution,
  );
}
