import type { Execution } from '../execution/execution.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';

/** Language machinery that looks at any object; everything else a script reads must be modeled. */
const LANGUAGE = new Set([
  'then',
  'toJSON',
  'constructor',
  'default',
  '__esModule',
  'toString',
  'valueOf',
]);

type Callable = (...all: unknown[]) => unknown;

/**
 * A method of the platform: once its script is stopped it throws, and so does what the model lacks
 * of it, `promise` above all.
 */
function method(name: string, target: object, value: Callable, execution: Execution): Callable {
  const call = (...args: unknown[]): unknown => {
    execution.check();
    return value.apply(target, args);
  };
  return Object.defineProperty(call, 'promise', {
    get() {
      throw unmodelled(`${name}.promise`);
    },
  });
}

/**
 * A module or object of the platform: reading a member the model does not have throws its name, and
 * every call of a stopped script throws again, whatever the script caught before.
 */
export function strict<T extends object>(name: string, members: T, execution: Execution): T {
  // Scripts call some methods hundreds of times in a run.
  const methods = new Map<string, Callable>();
  return new Proxy(members, {
    get(target, property) {
      if (typeof property === 'symbol' || LANGUAGE.has(property))
        return Reflect.get(target, property) as unknown;
      const known = methods.get(property);
      if (known !== undefined) return known;
      if (!(property in target)) throw unmodelled(`${name}.${property}`);
      const value = Reflect.get(target, property) as unknown;
      if (typeof value !== 'function') return value;
      const call = method(`${name}.${property}`, target, value as Callable, execution);
      methods.set(property, call);
      return call;
    },
    set(target, property, value) {
      if (!(property in target)) throw unmodelled(`setting ${name}.${String(property)}`);
      methods.delete(String(property));
      return Reflect.set(target, property, value);
    },
  });
}

/** An enumeration of the platform, by the names of its values. */
export function enumeration(
  name: string,
  values: readonly string[],
  execution: Execution,
): Record<string, string> {
  return strict(name, Object.fromEntries(values.map((value) => [value, value])), execution);
}

/**
 * An object of the platform that scripts may look at only. @throws READ_ONLY_PROPERTY when one sets
 * something (NetSuite help, ClientResponse)
 */
export function readOnly<T extends object>(name: string, members: T, execution: Execution): T {
  return new Proxy(strict(name, members, execution), {
    set(_target, property) {
      throw new SuiteScriptError(
        'READ_ONLY_PROPERTY',
        `You cannot edit this property: ${String(property)}`,
      );
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

/**
 * The options of a call, of which the model knows these. @throws for any other: passing it over in
 * silence would be a guess
 */
export function only<T extends object>(
  call: string,
  options: T | undefined,
  known: readonly (keyof T & string)[],
): T {
  const given = options ?? ({} as T);
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !(known as readonly string[]).includes(name))
      throw unmodelled(`the option ${name} of ${call}`);
  }
  return given;
}
