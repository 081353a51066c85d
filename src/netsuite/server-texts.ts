import * as translation from 'N/translation';
import { LANGUAGE } from '../i18n/english/language.ts';
import type { Areas, Dictionary } from '../i18n/english.ts';
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
export function english(areas: Areas): Dictionary {
  return Object.assign({}, ...Object.values(areas)) as Dictionary;
}

/**
 * Public scripts ask in small letters, as SDF has the ids, and find what they asked for in
 * capitals; the help shows capitals only.
 */
function textOf(translators: Translators, key: string, otherwise: string): string {
  const id = stringId(key);
  const text: unknown = (translators[id.toUpperCase()] ?? translators[id])?.(PLACES);
  return typeof text === 'string' && text !== '' ? text : otherwise;
}

/** Strings that one load takes (NetSuite help, section_1541708603). */
const MOST_AT_ONCE = 1_000;

function load(texts: readonly (readonly [string, string])[]): [string, string][] {
  const handle = translation.load({
    collections: [
      { alias: ALIAS, collection: COLLECTION, keys: texts.map(([key]) => stringId(key)) },
    ],
  });
  const translators = (handle as unknown as Readonly<Record<string, Translators>>)[ALIAS] ?? {};
  return texts.map(([key, text]) => [key, textOf(translators, key, text)]);
}

/**
 * The texts of some areas in the current user's language, English where the collection lacks one or
 * is not there at all. Costs 10 units for each 1,000 texts (NetSuite help, section_1541708603; the
 * table in section_157072844224 says 1). Never throws.
 */
export function loadWords(areas: Areas): Dictionary {
  const texts = Object.entries(english(areas));
  try {
    const loaded: [string, string][] = [];
    for (let from = 0; from < texts.length; from += MOST_AT_ONCE)
      loaded.push(...load(texts.slice(from, from + MOST_AT_ONCE)));
    return Object.fromEntries(loaded);
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
