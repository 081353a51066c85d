import * as translation from 'N/translation';
import { LANGUAGE } from '../i18n/english/language.ts';
import type { Areas, Dictionary, WordKey } from '../i18n/english.ts';
import { setDictionary } from '../i18n/say.ts';
import { COLLECTION, stringId } from '../i18n/script-id.ts';
import { logFailure } from './log-failure.ts';

const ALIAS = 'rcp';

/**
 * Each place as its own value: so it stays in the text, whatever NetSuite does with places that get
 * no value.
 */
const PLACES = { params: ['{1}', '{2}', '{3}', '{4}', '{5}', '{6}', '{7}', '{8}', '{9}'] };

type Translators = Readonly<Record<string, translation.Translator | undefined>>;

/**
 * The English texts of some areas, for when nothing else can be had. Areas come as modules, so that
 * a script carries those it shows and no other.
 */
export function english(areas: Areas): Partial<Record<WordKey, string>> {
  return Object.assign({}, ...Object.values(areas)) as Dictionary;
}

/**
 * Public scripts ask in small letters, as SDF has the ids, and find what they asked for in
 * capitals; the help shows capitals only.
 */
function textOf(translators: Translators, id: string, otherwise: string): string {
  const translator = translators[id.toUpperCase()] ?? translators[id];
  // Translations have the places that the English text has; most texts have none.
  const text: unknown = otherwise.includes('{') ? translator?.(PLACES) : translator?.();
  return typeof text === 'string' && text !== '' ? text : otherwise;
}

/** Strings that one load takes (NetSuite help, section_1541708603). */
const MOST_AT_ONCE = 1_000;

/** Puts the user's texts in the place of these English ones. Costs 10 units. */
function load(words: Partial<Record<WordKey, string>>, keys: readonly WordKey[]): void {
  const ids = keys.map(stringId);
  const handle = translation.load({
    collections: [{ alias: ALIAS, collection: COLLECTION, keys: ids }],
  });
  const translators = (handle as unknown as Readonly<Record<string, Translators>>)[ALIAS] ?? {};
  keys.forEach((key, index) => {
    words[key] = textOf(translators, ids[index] ?? '', words[key] ?? key);
  });
}

/**
 * The texts of some areas in the current user's language, English where the collection lacks one or
 * is not there at all. Costs 10 units for each 1,000 texts (NetSuite help, section_1541708603; the
 * table in section_157072844224 says 1). Never throws.
 */
export function loadWords(areas: Areas): Dictionary {
  const words = english(areas);
  const keys = Object.keys(words) as WordKey[];
  try {
    for (let from = 0; from < keys.length; from += MOST_AT_ONCE)
      load(words, keys.slice(from, from + MOST_AT_ONCE));
    return words;
  } catch (thrown) {
    logFailure('RingCentral: the texts could not be loaded, English stands in', thrown);
    return english(areas);
  }
}

/**
 * Puts the texts of some areas in force for this execution, in the current user's language. Costs
 * 10 units. Never throws.
 */
export function loadUserTexts(areas: Areas): Dictionary {
  const words = loadWords({ language: LANGUAGE, ...areas });
  setDictionary(words);
  return words;
}

/**
 * The current user's language, by the collection's own text for it: NetSuite documents no other way
 * that costs as little. Costs 1 unit (section_1541707388).
 * @returns a BCP 47 tag
 * @throws what N/translation throws
 */
export function readLanguage(): string {
  return translation.get({ collection: COLLECTION, key: stringId('language.tag') })();
}
