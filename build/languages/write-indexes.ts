/**
 * Writes the index of each language besides English from the files in the language's folder.
 *
 *     npm run languages
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageIndexes } from './indexes.ts';

const root = process.cwd();
for (const [name, content] of Object.entries(languageIndexes(root))) {
  writeFileSync(path.join(root, name), content);
  console.error(name);
}
