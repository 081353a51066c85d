import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const read = (folder: string, ends: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ends))
    .map(
      (name) => [path.join(folder, name), readFileSync(path.join(folder, name), 'utf8')] as const,
    );
const TEXTS = [
  ['README.md', readFileSync('README.md', 'utf8')] as const,
  // A text that is written in pieces, as one.
  ...read('src/i18n/english', '.ts').map(
    ([file, text]) => [file, text.replace(/' \+\s+'/g, '')] as const,
  ),
  ...read('docs', '.md'),
];

/**
 * Every mention of a menu path that ends here, on screens and in documents. @param place the page's
 * name in the menu
 */
const pathsTo = (place: string) =>
  TEXTS.flatMap(([file, text]) =>
    [...text.matchAll(new RegExp(`Setup >[\\w\\s>]*?${place}`, 'g'))].map(
      ([found]) => [file, found.replace(/\s+/g, ' ')] as const,
    ),
  );

test('API secrets are in one place of the menu, wherever it is named', () => {
  const paths = pathsTo('API Secrets');
  expect(paths.length).toBeGreaterThanOrEqual(3);
  expect(
    paths.filter(([, found]) => found !== 'Setup > Company > Preferences > API Secrets'),
  ).toEqual([]);
});

test('the sealing key is for the same two scripts, wherever an admin is told to create it', () => {
  const told = TEXTS.flatMap(([file, text]) =>
    text
      .split(/\n\n|\n- |',\n/)
      .filter((part) => part.includes('32 random') && /allow(ed)? /i.test(part))
      .map((part) => [file, part.replace(/\s+/g, ' ')] as const),
  );
  expect(told.length).toBeGreaterThanOrEqual(3);
  for (const [file, part] of told) {
    // The settings card has places for the secret and for its scripts, which its own list fills.
    if (part.includes('{2}'))
      expect(
        /KEY_SCRIPTS = '(.*)'/.exec(readFileSync('src/browser/settings/steps.tsx', 'utf8'))?.[1],
      ).toBe('customscript_rcp_sign_in, customscript_rcp_setup');
    else
      expect([file, part.includes('Sign-in'), part.includes('Setup')]).toEqual([file, true, true]);
  }
});
