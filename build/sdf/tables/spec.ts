import type { EnumName } from './enums.ts';
import type { Code } from './rules.ts';

/** What an element may hold. */
export type Spec =
  | { kind: 'text'; max?: number; required?: true }
  | { kind: 'boolean' }
  | Choice
  | { kind: 'file'; required?: true }
  | { kind: 'group'; item: string; of: Shape }
  /** Elements that this project does not use; nothing in them is looked at but references. */
  | { kind: 'open' };

/** One value, or several joined by `|`: of a list, of a form, or a reference to an object. */
export interface Choice {
  kind: 'choice';
  of?: EnumName;
  form?: RegExp;
  /**
   * What may be referred to: the root of an object, or the name of an element with a script id;
   * `any` where the platform's list is long.
   */
  to?: readonly string[] | 'any';
  list?: true;
  required?: true;
}

/** An element with a script id of its own. */
export interface Identified {
  /**
   * As the platform demands it, without the underscore that it recommends; null when any will do.
   */
  prefix: string | null;
  max: number;
}

export interface Shape {
  id?: Identified;
  elements: Readonly<Record<string, Spec>>;
  /**
   * The element may hold values in elements named after fields of the same object: these fields,
   * with this prefix.
   */
  values?: { of: string; prefix: string };
  /** The element must be empty; this is the fault otherwise. */
  empty?: Code;
}

export const text = (max?: number): Spec =>
  max === undefined ? { kind: 'text' } : { kind: 'text', max };
export const mustText = (max?: number): Spec =>
  max === undefined ? { kind: 'text', required: true } : { kind: 'text', max, required: true };
export const BOOLEAN: Spec = { kind: 'boolean' };
export const OPEN: Spec = { kind: 'open' };
export const one = (of: EnumName): Choice => ({ kind: 'choice', of });
export const mustOne = (of: EnumName): Choice => ({ kind: 'choice', of, required: true });
export const group = (item: string, of: Shape): Spec => ({ kind: 'group', item, of });
export const booleans = (...names: string[]): Record<string, Spec> =>
  Object.fromEntries(names.map((name) => [name, BOOLEAN]));

/** A table's own row. Elements are called whatever a file calls them, `constructor` too. */
export const rowOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
