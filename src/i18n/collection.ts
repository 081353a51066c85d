import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import { COLLECTION } from './script-id.ts';
import { SPANISH } from './spanish.ts';

/** A language besides English. */
export interface Translation {
  words: Readonly<Record<string, string | undefined>>;
  /** The languages of NetSuite that get it, as SDF writes them. */
  netsuite: readonly string[];
}

/** What the build makes the Translation Collection and its XLIFF files of. */
export interface Catalogue {
  scriptId: string;
  /**
   * The language of the default translations, as SDF writes it. Once deployed it cannot be changed
   * (NetSuite help, section_1557770163).
   */
  defaultLanguage: string;
  english: Readonly<Record<string, string>>;
  translations: readonly Translation[];
}

export const CATALOGUE: Catalogue = {
  scriptId: COLLECTION,
  defaultLanguage: 'en-US',
  english: ENGLISH,
  // NetSuite does not fall back from one country's language to another's, so each is named.
  translations: [
    // Each in its polite form: Sie, vous, usted, です・ます.
    { words: GERMAN, netsuite: ['de-DE'] },
    { words: FRENCH, netsuite: ['fr-FR', 'fr-CA'] },
    { words: SPANISH, netsuite: ['es-ES', 'es-AR'] },
    { words: JAPANESE, netsuite: ['ja-JP'] },
  ],
};
