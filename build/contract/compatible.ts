import type { JsonSchema } from './json-schema.ts';

/** Words for people: they may change at any time. */
const WORDS = ['$schema', '$id', 'title', 'description'];

/**
 * Lists of texts that may grow within a schema number: a reader of an older one has words for a
 * text that it does not know.
 */
const OPEN_LISTS = ['#/$defs/HealthError/properties/error/properties/code'];

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (node: unknown, key: string) => isNode(node) && Object.hasOwn(node, key);

function withoutWords(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !WORDS.includes(key)));
}

/** New properties are fine as long as nobody has to send them. */
function compareProperties(before: Node, after: Node, at: string): string[] {
  const removed = Object.keys(before)
    .filter((name) => !has(after, name))
    .map((name) => `${at}/${name} was removed or renamed`);
  const kept = Object.keys(before).filter((name) => has(after, name));
  return [
    ...removed,
    ...kept.flatMap((name) => compare(before[name], after[name], `${at}/${name}`)),
  ];
}

function compareRequired(before: unknown, after: unknown, at: string): string[] {
  const [old, now] = [before, after].map((list) => (Array.isArray(list) ? list.map(String) : []));
  return [
    ...(old ?? [])
      .filter((name) => now?.includes(name) !== true)
      .map((name) => `${at}: ${name} may now be missing, which readers do not expect`),
    ...(now ?? [])
      .filter((name) => old?.includes(name) !== true)
      .map((name) => `${at}: ${name} is now required, which older answers do not have`),
  ];
}

function compareOpenList(before: unknown, after: unknown, at: string): string[] {
  const now = Array.isArray(after) ? after : [];
  return (Array.isArray(before) ? before : [])
    .filter((value) => !now.includes(value))
    .map((value) => `${at}: ${String(value)} was removed or renamed`);
}

function compareLists(before: readonly unknown[], after: unknown, at: string): string[] {
  if (!Array.isArray(after) || after.length !== before.length) return [`${at} has other members`];
  return before.flatMap((value, index) => compare(value, after[index], `${at}/${index}`));
}

function compareKey(key: string, before: Node, after: Node, at: string): string[] {
  const here = `${at}/${key}`;
  switch (key) {
    case 'properties':
    case '$defs':
      return compareProperties(before[key] as Node, (after[key] ?? {}) as Node, here);
    case 'required':
      return compareRequired(before[key], after[key], at);
    case 'enum':
      return OPEN_LISTS.includes(at)
        ? compareOpenList(before[key], after[key], at)
        : compareEqual(before[key], after[key], here);
    default:
      return compare(before[key], after[key], here);
  }
}

/** A list of values, or a single one. */
function compareEqual(before: unknown, after: unknown, at: string): string[] {
  const [old, now] = [JSON.stringify(before), after === undefined ? 'gone' : JSON.stringify(after)];
  return old === now ? [] : [`${at} was ${old} and is ${now}`];
}

function compare(before: unknown, after: unknown, at: string): string[] {
  if (Array.isArray(before)) return compareLists(before, after, at);
  if (!isNode(before) || !isNode(after)) return compareEqual(before, after, at);
  const [old, now] = [withoutWords(before), withoutWords(after)];
  // A limit that is there now and was not before: required fields of an object that had none, a
  // list of values for any text.
  const added = Object.keys(now).filter(
    (key) => !has(old, key) && key !== 'properties' && key !== '$defs' && key !== 'required',
  );
  return [
    ...added.map((key) => `${at} got ${key}`),
    ...Object.keys(old).flatMap((key) => compareKey(key, old, now, at)),
    ...(has(now, 'required') && !has(old, 'required')
      ? compareRequired([], now['required'], at)
      : []),
  ];
}

/**
 * What a schema breaks that has the same number as a released one. Bundles and clients are updated
 * apart, so both directions count: an older client reads the new answer, and a newer client an old
 * answer. Within a number fields may be added that nobody has to send, codes of refusals, and
 * words; nothing may be removed, renamed, narrowed or widened.
 *
 * @returns one line for each break; empty when there is none
 */
export function breaks(released: JsonSchema, current: JsonSchema): string[] {
  return compare(released, current, '#');
}
