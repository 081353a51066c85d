import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TEXTS = 'src/i18n';
/** English is the language that names the areas, so its index is written by hand. */
const DEFAULT = 'english';

/** Returns the languages besides English, each by its folder in src/i18n. */
const languages = (root: string): string[] =>
  readdirSync(path.join(root, TEXTS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== DEFAULT)
    .map(({ name }) => name)
    .sort();

/** Returns a language's index: one object with every text of the files in the language's folder. */
function indexOf(root: string, language: string): string {
  const folder = path.join(root, TEXTS, language);
  const areas = readdirSync(folder)
    .map((file) => path.basename(file, '.ts'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, `${name}.ts`), 'utf8');
      const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, own = '']) => own).sort();
      return { from: `./${language}/${name}.ts`, names };
    });
  const imports = [
    "import type { Words } from './english.ts';",
    ...areas.map(({ from, names }) => `import { ${names.join(', ')} } from '${from}';`),
  ];
  const spread = areas.flatMap(({ names }) => names.map((name) => `  ...${name},`));
  return `${imports.join('\n')}

/** Every text of the folder \`${language}\`. Written by \`npm run languages\`. */
export const ${language.toUpperCase()}: Words = {
${spread.join('\n')}
};
`;
}

/**
 * Returns the index of each language besides English, by its path from the project folder.
 * @param root the project folder
 */
export const languageIndexes = (root: string): Record<string, string> =>
  Object.fromEntries(
    languages(root).map((language) => [`${TEXTS}/${language}.ts`, indexOf(root, language)]),
  );
