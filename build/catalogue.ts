import { existsSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import type { Catalogue } from '../src/i18n/collection.ts';
import { stringId } from '../src/i18n/script-id.ts';
import { BuildError, bundled, type Fault } from './fault.ts';
import type { Project } from './project.ts';

const SOURCE = 'src/i18n/collection.ts';
/** A string's default translation (SDFxml_2285369723). */
const MAX_TEXT = 1000;
const KEY = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

/** A form for one may name the number or say it in a word: which is better differs by language. */
const placesOf = (key: string, text: string): string =>
  [...new Set(text.match(/\{\d\}/g) ?? [])]
    .filter((place) => !(key.endsWith('.one') && place === '{1}'))
    .sort()
    .join('');

function checkEnglish(english: Catalogue['english']): string[] {
  const keys = Object.keys(english);
  const ids = new Map<string, string>();
  const twins = keys.flatMap((key) => {
    const other = ids.get(stringId(key));
    ids.set(stringId(key), key);
    return other === undefined ? [] : [`${key} and ${other} would be one string of the collection`];
  });
  const lonely = keys.filter(
    (key) => key.endsWith('.one') && !Object.hasOwn(english, key.replace(/one$/, 'other')),
  );
  return [
    ...twins,
    ...keys
      .filter((key) => !KEY.test(key))
      .map(
        (key) => `${key} is no key: small letters, digits and hyphens, in parts with dots between`,
      ),
    ...lonely.map((key) => `${key} has no form for other numbers`),
    ...keys.filter((key) => english[key]?.trim() === '').map((key) => `${key} has no text`),
  ];
}

function checkTranslation(
  english: Catalogue['english'],
  words: Readonly<Record<string, string | undefined>>,
  language: string,
): string[] {
  return Object.entries(words).flatMap(([key, text = '']) => {
    const original = english[key];
    if (original === undefined) return [`${language}: ${key} is not in English`];
    if (text.trim() === '') return [`${language}: ${key} has no text`];
    if (text.length > MAX_TEXT)
      return [`${language}: ${key} is longer than ${MAX_TEXT} characters`];
    const [has, wants] = [placesOf(key, text), placesOf(key, original)];
    return has === wants
      ? []
      : [`${language}: ${key} has the places ${has || 'none'}, English has ${wants || 'none'}`];
  });
}

/** What NetSuite would refuse of a catalogue, or a reader would stumble over. */
export function checkCatalogue({ english, translations }: Catalogue): Fault[] {
  const what = [
    ...checkEnglish(english),
    ...checkTranslation(english, english, 'English'),
    ...translations.flatMap(({ words, netsuite }) =>
      checkTranslation(english, words, netsuite.join(', ')),
    ),
  ];
  return what.map((fault) => ({ where: SOURCE, what: fault }));
}

/**
 * Reads the project's words by running their source, since a watching build must see them change.
 * @returns null for a project without any
 * @throws BuildError with everything that is wrong with them
 */
export async function readCatalogue(project: Project): Promise<Catalogue | null> {
  const file = path.join(project.root, SOURCE);
  if (!existsSync(file)) return null;
  const { outputFiles } = await bundled(SOURCE, () =>
    build({
      entryPoints: [file],
      absWorkingDir: project.root,
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'words',
      charset: 'utf8',
      logLevel: 'silent',
    }),
  );
  const { CATALOGUE } = vm.runInNewContext(`${outputFiles[0]?.text ?? ''};words`) as {
    CATALOGUE: Catalogue;
  };
  const faults = checkCatalogue(CATALOGUE);
  if (faults.length > 0) throw new BuildError(faults);
  return CATALOGUE;
}
