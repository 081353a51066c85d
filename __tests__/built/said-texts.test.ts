import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LATER_SCRIPTS } from '../../build/telephone/scripts.ts';
import { AREAS, type Areas, ENGLISH } from '../../src/i18n/english.ts';
import { LATER_TEXTS, PAGE_TEXTS } from '../../src/netsuite/softphone/texts.ts';

const FOLDER = path.resolve('dist/FileCabinet/SuiteScripts/RingCentralPro/assets');
const KEYS = Object.keys(ENGLISH);

const keysOf = (areas: Areas): Set<string> =>
  new Set(['language.tag', ...Object.values(areas).flatMap(Object.keys)]);
const PAGE = keysOf(PAGE_TEXTS);
const EVERYTHING = keysOf({ ...PAGE_TEXTS, ...LATER_TEXTS });

/** What each script of the softphone page may say; the page has these texts before it runs. */
const SAID: Record<string, ReadonlySet<string>> = {
  softphone: PAGE,
  ...Object.fromEntries(Object.keys(LATER_SCRIPTS).map((name) => [name, EVERYTHING])),
  telephone: PAGE,
  // Call cards never wait for another answer of NetSuite.
  calls: PAGE,
  live: PAGE,
  status: PAGE,
};

/** Keys that a script has and never says, each with the reason. */
const UNSAID: Record<string, RegExp> = {
  // The contract of Info Links names a fault by the key that Settings says.
  context: /^info-links\.problem\./,
};

/** The keys that a text in a script stands for: one, both forms of a plural, or all that begin so. */
function meant(text: string): string[] {
  if (text.endsWith('.')) return KEYS.filter((key) => key.startsWith(text));
  return [text, `${text}.one`, `${text}.other`].filter((key) => key in ENGLISH);
}

function saidBy(script: string): string[] {
  const file = readdirSync(FOLDER).find(
    (name) => name.startsWith(`${script}-`) && /^-[0-9a-f]{8}\.js$/.test(name.slice(script.length)),
  );
  const code = readFileSync(path.join(FOLDER, file ?? script), 'utf8');
  // A key alone in quotes, or the beginning of one in a template.
  const texts = code.matchAll(/["'`]([a-z][a-z0-9-]*(?:\.[a-z0-9-]*)+)(?=["'`]|\$\{)/g);
  return [...new Set([...texts].flatMap(([, text = '']) => meant(text)))];
}

test.each(Object.keys(SAID))('%s says nothing that the page doesn’t have by then', (script) => {
  const said = saidBy(script).filter((key) => UNSAID[script]?.test(key) !== true);
  expect(said.filter((key) => SAID[script]?.has(key) !== true)).toEqual([]);
});

test('the scripts are read as they say it', () => {
  expect(saidBy('telephone')).toEqual(expect.arrayContaining(['telephone.part.failed']));
  expect(saidBy('history')).toEqual(
    expect.arrayContaining(['history.today', 'history.filter.all']),
  );
  expect(saidBy('live')).toEqual([]);
});

test('no text is in the page and comes again, and each area has a reader', () => {
  expect(Object.keys(LATER_TEXTS).filter((area) => area in PAGE_TEXTS)).toEqual([]);
  const later = new Set(Object.keys(LATER_SCRIPTS).flatMap(saidBy));
  const unread = Object.keys(LATER_TEXTS).filter(
    (area) => !Object.keys(AREAS[area as keyof typeof LATER_TEXTS]).some((key) => later.has(key)),
  );
  expect(unread).toEqual([]);
});
