import type { Catalogue } from '../src/i18n/collection.ts';
import { stringId } from '../src/i18n/script-id.ts';

/** A file of the staged project. */
export interface TextFile {
  name: string;
  content: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** The collection with its English strings. Source: NetSuite help, section_1557770163. */
function collection({ scriptId, defaultLanguage, english }: Catalogue): TextFile {
  const strings = Object.entries(english).map(
    ([key, text]) =>
      `    <string scriptid="${stringId(key)}">\n      ` +
      `<defaulttranslation>${xml(text)}</defaulttranslation>\n    </string>\n`,
  );
  return {
    name: `Objects/${scriptId}.xml`,
    content: `<translationcollection scriptid="${scriptId}">
  <name>RingCentral for NetSuite Pro</name>
  <defaultlanguage>${defaultLanguage}</defaultlanguage>
  <strings>
${strings.join('')}  </strings>
</translationcollection>
`,
  };
}

/**
 * One language's texts. What the target of a language lacks, NetSuite shows in the default
 * language. In the form of Oracle's deployable sample (oracle-samples/netsuite-suitecloud-samples,
 * airport360) and of a deployed SuiteApp: the elements in no namespace, the collection named by an
 * attribute in the namespace `netsuite`. The help shows another form (section_1557770229). The id
 * is the string's own, in small letters, as in that sample (section_1557770163).
 */
function xliff(
  { scriptId, defaultLanguage, english }: Catalogue,
  words: Readonly<Record<string, string | undefined>>,
  language: string,
): TextFile {
  const units = Object.entries(words).map(
    ([key, text = '']) => `        <trans-unit id="${stringId(key)}">
          <source>${xml(english[key] ?? '')}</source>
          <target>${xml(text)}</target>
        </trans-unit>
`,
  );
  return {
    name: `Translations/${scriptId}_${language.replace('-', '_')}.xlf`,
    content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xliff xmlns:ns="netsuite" xmlns:ns3="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="netsuite-database" source-language="${defaultLanguage}" target-language="${language}" datatype="database">
    <body>
      <group ns:collection="${scriptId}">
${units.join('')}      </group>
    </body>
  </file>
</xliff>
`,
  };
}

/**
 * The Translation Collection of a catalogue and an XLIFF file for each further language. Both
 * project types deploy both.
 */
export function translationFiles(catalogue: Catalogue): TextFile[] {
  const languages = catalogue.translations.flatMap(({ words, netsuite }) =>
    netsuite.map((language) => xliff(catalogue, words, language)),
  );
  return [collection(catalogue), ...languages];
}
