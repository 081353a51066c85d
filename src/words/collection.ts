import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { COLLECTION } from './script-id.ts';

/** A language besides English. */
export interface Translation {
  words: Readonly<Record<string, string | undefined>>;
  /** The languages of NetSuite that get it, as SDF writes them. */
  netsuite: readonly string[];
}

/** What the build makes the Translation Collection and its XLIFF files of. */
export interface Catalogue {
  scriptId: string;
  /** The language of the default translations, as SDF writes it. Once deployed it cannot be changed (NetSuite help, section_1557770163). */
  defaultLanguage: string;
  english: Readonly<Record<string, string>>;
  translations: readonly Translation[];
}

export const CATALOGUE: Catalogue = {
  scriptId: COLLECTION,
  defaultLanguage: 'en-US',
  english: ENGLISH,
  translations: [{ words: GERMAN, netsuite: ['de-DE'] }],
};
