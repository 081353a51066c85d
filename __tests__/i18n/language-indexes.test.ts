import { readFileSync } from 'node:fs';
import { languageIndexes } from '../../build/languages/indexes.ts';

const INDEXES = Object.entries(languageIndexes(process.cwd()));

test('every language besides English has an index', () => {
  expect(INDEXES.map(([file]) => file)).toEqual(
    ['french', 'german', 'japanese', 'spanish'].map((name) => `src/i18n/${name}.ts`),
  );
});

test.each(INDEXES)('%s is what npm run languages makes of its folder', (file, content) => {
  expect(readFileSync(file, 'utf8')).toBe(content);
});
