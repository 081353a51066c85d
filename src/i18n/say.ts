import type { Dictionary, PluralKey, WordKey } from './english.ts';

type Value = string | number;

let inForce: Dictionary = {};

/**
 * Puts a dictionary in force: what `say` says from now on, in this page or in this execution of a
 * script.
 */
export function setDictionary(dictionary: Dictionary): void {
  inForce = dictionary;
}

/**
 * Adds texts to those in force, which stay where both have a key.
 * @param texts as they came over a wire: unless each value is a text, nothing is added. They belong
 * to the dictionary from then on
 * @returns whether they were added
 */
export function addTexts(texts: unknown): boolean {
  if (
    typeof texts !== 'object' ||
    texts === null ||
    !Object.values(texts).every((text) => typeof text === 'string')
  )
    return false;
  // Nothing is copied for the first ones, which are hundreds and come before all else.
  inForce = Object.assign(texts, inForce);
  return true;
}

/**
 * A text of the dictionary in force, as plain text.
 * @param values the values for the places {1}, {2} …; they are put in as they are
 * @returns the key itself where the dictionary lacks it, which still says more to the reader than
 * nothing
 */
export function say(key: WordKey, ...values: Value[]): string {
  // A function, since a value is free text and `$&` in a replacement string means something.
  return (inForce[key] ?? key).replace(/\{(\d)\}/g, (place, number: string) =>
    String(values[Number(number) - 1] ?? place),
  );
}

/** The language of the dictionary in force, as a BCP 47 tag. */
export function language(): string {
  return inForce['language.tag'] ?? 'en';
}

function isOne(count: number): boolean {
  try {
    return new Intl.PluralRules(language()).select(count) === 'one';
  } catch {
    // Whether NetSuite's engine has Intl is not documented, and a tag may be malformed.
    return count === 1;
  }
}

/**
 * A text that depends on a number, in the plural form of the dictionary's own language.
 * @param key the two keys' base, without `.one` and `.other`
 * @param values the values for the places {2}, {3} …; {1} is the number
 */
export function sayCount(key: PluralKey, count: number, ...values: Value[]): string {
  return say(`${key}.${isOne(count) ? 'one' : 'other'}` as WordKey, count, ...values);
}

/** Several texts as one, set apart as the dictionary's own language does it. */
export function sayList(items: readonly string[]): string {
  try {
    return new Intl.ListFormat(language(), { type: 'conjunction', style: 'narrow' }).format(items);
  } catch {
    // As for plurals: an engine without it, or a malformed tag.
    return items.join(', ');
  }
}
