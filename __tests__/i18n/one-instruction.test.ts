import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stepsOf, TASK_IDS } from '../../src/checklist/tasks.ts';
import { COMPANY_SCRIPTS, KEY_SCRIPTS, SECRET_SCRIPTS } from '../../src/facts/secret-users.ts';
import { SETTINGS } from '../../src/i18n/english/settings.ts';

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

test('so are certificates', () => {
  const paths = pathsTo('Certificates');
  expect(paths.length).toBeGreaterThanOrEqual(3);
  expect(
    paths.filter(([, found]) => found !== 'Setup > Company > Preferences > Certificates'),
  ).toEqual([]);
});

test('the sealing key is for the same two scripts, wherever a text says to create it', () => {
  const told = TEXTS.flatMap(([file, text]) =>
    text
      .split(/\n\n|\n- |',\n/)
      .filter((part) => part.includes('rcp_token_key') && /allow(ed)? /i.test(part))
      .map((part) => [file, part.replace(/\s+/g, ' ')] as const),
  );
  expect(told.length).toBeGreaterThanOrEqual(1);
  for (const [file, part] of told)
    expect([file, /Sign-in|_sign_in/.test(part), /Setup|_setup/.test(part)]).toEqual([
      file,
      true,
      true,
    ]);
  expect([...KEY_SCRIPTS]).toEqual(['customscript_rcp_sign_in', 'customscript_rcp_setup']);
});

test('Setup names the scripts of the company’s secrets and certificate by one list', () => {
  const lists = TASK_IDS.flatMap(stepsOf).flatMap(({ values = [] }) =>
    values.flatMap((value) =>
      'text' in value && value.text.includes('customscript_') ? [value.text] : [],
    ),
  );
  expect(lists).toEqual([
    KEY_SCRIPTS.join(', '),
    SECRET_SCRIPTS.join(', '),
    COMPANY_SCRIPTS.join(', '),
  ]);
  // What a failed test says names the same scripts.
  for (const [key, scripts] of [
    ['settings.outcome.rc-secret-unusable.body', SECRET_SCRIPTS],
    ['settings.outcome.ns-certificate-unusable.body', COMPANY_SCRIPTS],
  ] as const)
    for (const script of scripts) expect(SETTINGS[key]).toContain(script);
});
