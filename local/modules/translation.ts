import type { Execution } from '../execution/execution.ts';
import type { TranslationCollection } from '../sdf/translations.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { only, required, strict } from './module.ts';

const MOST_STRINGS = 1000;

type Translator = (options?: { params?: unknown }) => string;
interface Wanted {
  alias: string;
  collection: string;
  keys: string[];
}

const PLACE = /\{(\d+)\}/g;

/** A place without a value is left out: what the platform does with it is not documented. */
function translator(text: string): Translator {
  const hasPlaces = text.search(PLACE) !== -1;
  const translate: Translator = ({ params = [] } = {}) => {
    if (!Array.isArray(params))
      throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'params must be an array.');
    if (!hasPlaces) return text;
    return text.replace(
      PLACE,
      (_, number: string) => (params as string[])[Number(number) - 1] ?? '',
    );
  };
  // One function for all scripts: none may leave anything on it.
  return Object.freeze(translate);
}

function checked(value: unknown, name: string, form: RegExp, code: string): string {
  if (typeof value !== 'string' || !form.test(value))
    throw new SuiteScriptError(code, `The ${name} ${String(value)} has no valid form.`);
  return value;
}

/**
 * A text of the user's language, or the default one (NetSuite help, section_156951732735).
 * @returns null when the string doesn't exist
 */
function lookUp(
  collections: readonly TranslationCollection[],
  collection: string,
  key: string,
  locale: string,
): Translator | null {
  checked(collection, 'collection', /^custcollection\w+$/i, 'INVALID_TRANSLATION_COLLECTION');
  checked(key, 'key', /^[a-z_]\w{0,254}$/i, 'INVALID_TRANSLATION_KEY');
  const found = collections.find(({ scriptId }) => scriptId === collection.toLowerCase());
  const byDefault = found?.strings.get(key.toUpperCase());
  return byDefault === undefined
    ? null
    : translator(found?.translated(locale).get(key.toUpperCase()) ?? byDefault);
}

/** A text by its name in capitals, which is how `load` returns it; null when there is none. */
type Found = readonly [capitals: string, text: Translator | null];

/**
 * What was looked up of one collection in one language: a page asks for hundreds of texts. The list
 * of collections is another one when the deployed files were loaded again.
 */
const known = new WeakMap<readonly TranslationCollection[], Map<string, Map<string, Found>>>();

function foundIn(
  collections: readonly TranslationCollection[],
  collection: string,
  locale: string,
): Map<string, Found> {
  const all = known.get(collections) ?? new Map<string, Map<string, Found>>();
  known.set(collections, all);
  const name = `${locale} ${collection}`;
  const texts = all.get(name) ?? new Map<string, Found>();
  all.set(name, texts);
  return texts;
}

/** Looks up texts of one collection. @throws what `lookUp` throws */
function finder(
  collections: readonly TranslationCollection[],
  collection: string,
  locale: string,
): (key: string) => Found {
  const texts = foundIn(collections, collection, locale);
  return (key) => {
    const last = texts.get(key);
    if (last !== undefined) return last;
    const text = lookUp(collections, collection, key, locale);
    const found: Found = [key.toUpperCase(), text];
    texts.set(key, found);
    return found;
  };
}

/**
 * N/translation in the user's language: NetSuite help, section_1538666156. `load` costs what its
 * own page says (section_1541708603) and a running account takes; `get` costs 1. Other locales and
 * selectLocale are not modeled.
 */
export function translationModule(execution: Execution): object {
  const { services, identity } = execution;
  const collections = services.project.collections;
  const locale = services.world().languages[identity.user.id] ?? 'en_US';
  const notFound = (key: string) =>
    new SuiteScriptError('TRANSLATION_KEY_NOT_FOUND', `The translation key ${key} was not found.`);
  return strict(
    'N/translation',
    {
      get(options: { collection: string; key: string }): Translator {
        execution.pay(UNITS.translationGet);
        const { collection, key } = only('translation.get', options, ['collection', 'key']);
        const find = finder(collections, required(collection, 'collection'), locale);
        const [, text] = find(required(key, 'key'));
        if (text === null) throw notFound(key);
        return text;
      },
      load(options: { collections: Wanted[] }): Record<string, Record<string, Translator>> {
        execution.pay(UNITS.translationLoad);
        const wanted = required(
          only('translation.load', options, ['collections']).collections,
          'collections',
        );
        if (!Array.isArray(wanted) || wanted.some(({ keys }) => !Array.isArray(keys)))
          throw new SuiteScriptError(
            'WRONG_PARAMETER_TYPE',
            'collections and keys must be arrays.',
          );
        if (wanted.reduce((sum, { keys }) => sum + keys.length, 0) > MOST_STRINGS)
          throw new SuiteScriptError(
            'UNEXPECTED_ERROR',
            `At most ${String(MOST_STRINGS)} strings can be loaded at once.`,
          );
        // The error that the help has for a collection that is not there comes from `load.promise`
        // alone (recorded behavior, N/translation).
        if (
          wanted.some(
            ({ collection }) =>
              !collections.some(
                ({ scriptId }) => scriptId === required(collection, 'collection').toLowerCase(),
              ),
          )
        ) {
          throw new SuiteScriptError(
            'UNEXPECTED_ERROR',
            'An unexpected SuiteScript error has occurred',
          );
        }
        return Object.fromEntries(
          wanted.map(({ alias, collection, keys }) => {
            const name = checked(alias, 'alias', /^[a-z_]\w*$/i, 'INVALID_ALIAS');
            const find = finder(collections, collection, locale);
            const texts: Record<string, Translator> = {};
            for (const key of keys) {
              // Whatever way it was asked for, a string is under its name in capitals (recorded
              // behavior, N/translation).
              const [capitals, text] = find(key);
              if (text === null) throw notFound(key);
              texts[capitals] = text;
            }
            return [name, texts];
          }),
        );
      },
    },
    execution,
  );
}
