import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import type { Execution } from '../runtime/execution.ts';

/** Language machinery that looks at any object; everything else a script reads must be modelled. */
const LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'default', '__esModule', 'toString', 'valueOf']);

/**
 * A module or object of the platform: reading a member the model does not have throws its name, and every call of a
 * stopped script throws again, whatever the script caught before.
 */
export function strict<T extends object>(name: string, members: T, execution: Execution): T {
  return new Proxy(members, {
    get(target, property) {
      if (typeof property === 'symbol' || LANGUAGE.has(property)) return Reflect.get(target, property) as unknown;
      if (!(property in target)) throw unmodelled(`${name}.${property}`);
      const value = Reflect.get(target, property) as unknown;
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        execution.check();
        return (value as (...all: unknown[]) => unknown).apply(target, args);
      };
    },
    set(target, property, value) {
      if (!(property in target)) throw unmodelled(`setting ${name}.${String(property)}`);
      return Reflect.set(target, property, value);
    },
  });
}

/** The option, or the platform's complaint that it is missing. */
export function required<T>(value: T | null | undefined, name: string): T {
  if (value === undefined || value === null || value === '') {
    throw new SuiteScriptError('SSS_MISSING_REQD_ARGUMENT', `Missing a required argument: ${name}`);
  }
  return value;
}
