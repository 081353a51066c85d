import * as translation from 'N/translation';
import { type Area, type Dictionary, ENGLISH, keysOf, type WordKey } from '../i18n/english.ts';
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

/** English alone, for when nothing else can be had. */
export function english(areas: readonly Area[]): Dictionary {
  return Object.fromEntries(keysOf(areas).map((key) => [key, ENGLISH[key]]));
}

/**
 * Public scripts ask in small letters, as SDF has the ids, and find what they asked for in
 * capitals; the help shows capitals only.
 */
function textOf(translators: Translators, key: WordKey): string {
  const id = stringId(key);
  const text: unknown = (translators[id.toUpperCase()] ?? translators[id])?.(PLACES);
  return typeof text === 'string' && text !== '' ? text : ENGLISH[key];
}

/**
 * The texts of some areas in the current user's language, English where the collection lacks one or
 * is not there at all. Costs 10 units (NetSuite help, section_1541708603; the table in
 * section_157072844224 says 1). Never throws.
 */
export function loadWords(areas: readonly Area[]): Dictionary {
  try {
    const keys = keysOf(areas);
    const handle = translation.load({
      collections: [{ alias: ALIAS, collection: COLLECTION, keys: keys.map(stringId) }],
    });
    const translators = (handle as unknown as Readonly<Record<string, Translators>>)[ALIAS] ?? {};
    return Object.fromEntries(keys.map((key) => [key, textOf(translators, key)]));
  } catch (thrown) {
    logFailure('RingCentral: the texts could not be loaded, English stands in', thrown);
    return english(areas);
  }
}

/**
 * Puts the texts of some areas in force for this execution, in the current user's language. Costs
 * 10 units. Never throws.
 */
export function loadUserTexts(...areas: readonly Area[]): Dictionary {
  const words = loadWords(['language', ...areas]);
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
