import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { translationFiles } from '../../build/translations.ts';
import type { Account } from '../../local/account/account.ts';
import { openAccount } from '../../local/open-account.ts';

const SCRIPT = `/**
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 */
define(['N/translation', 'N/runtime'], (translation, runtime) => {
  const onRequest = ({ request, response }) => {
    const before = runtime.getCurrentScript().getRemainingUsage();
    let answer;
    try { answer = (0, eval)('(translation) => ' + request.body)(translation); } catch (thrown) { answer = thrown.name + ': ' + thrown.message; }
    response.write(JSON.stringify({ answer, units: before - runtime.getCurrentScript().getRemainingUsage() }));
  };
  return { onRequest };
});
`;
const OBJECT = `<suitelet scriptid="customscript_t"><name>T</name><scriptfile>[/SuiteScripts/T/t.js]</scriptfile><scriptdeployments>
  <scriptdeployment scriptid="customdeploy_t"><title>T</title><status>RELEASED</status><allroles>T</allroles></scriptdeployment></scriptdeployments></suitelet>`;

let folder: string;
let account: Account;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rcp-translation-'));
  const files = translationFiles({
    scriptId: 'custcollection_t',
    defaultLanguage: 'en-US',
    english: { 'a.greeting': 'Hello {1}, {2}', 'a.only': 'Only English' },
    translations: [{ words: { 'a.greeting': 'Guten Tag {2}, {1}' }, netsuite: ['de-DE'] }],
  });
  for (const { name, content } of [
    ...files,
    { name: 'Objects/customscript_t.xml', content: OBJECT },
    { name: 'FileCabinet/SuiteScripts/T/t.js', content: SCRIPT },
  ]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  account = openAccount({
    project: folder,
    database: ':memory:',
    fresh: true,
    origin: () => 'http://127.0.0.1',
  });
});
afterAll(() => {
  account.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(expression: string): Promise<{ answer: unknown; units: number }> {
  const opened = account.sessions.signIn(11);
  const session = account.sessions.find('error' in opened ? undefined : opened.sessionId, false);
  if (session.state !== 'active') throw new Error('not signed in');
  const request = {
    method: 'POST' as const,
    url: 'http://127.0.0.1/',
    query: {},
    headers: {},
    body: expression,
  };
  const { body } = await account.scripts.runSuitelet(
    session.identity,
    'customscript_t',
    'customdeploy_t',
    request,
  );
  return JSON.parse(body) as { answer: unknown; units: number };
}

const GET = (key: string, params = '') =>
  `translation.get({ collection: 'custcollection_t', key: '${key}' })(${params})`;
const LOAD = (keys: string, then: string) =>
  `translation.load({ collections: [{ alias: 'a', collection: 'custcollection_t', keys: ${keys} }] })${then}`;

test.each([
  ['en_US', 'Hello Ann, Bob', 'Only English'],
  ['de_DE', 'Guten Tag Bob, Ann', 'Only English'],
  ['it_IT', 'Hello Ann, Bob', 'Only English'],
])(
  'a user whose language is %s gets its texts, and the default where there is none',
  async (locale, greeting, only) => {
    account.world.change({ languages: { 11: locale } });
    expect(await run(GET('a_greeting', "{ params: ['Ann', 'Bob'] }"))).toEqual({
      answer: greeting,
      units: 1,
    });
    expect(
      await run(LOAD("['A_GREETING', 'a_only']", `.a.A_GREETING({ params: ['Ann', 'Bob'] })`)),
    ).toEqual({ answer: greeting, units: 10 });
    expect((await run(LOAD("['a_only']", '.a.A_ONLY()'))).answer).toBe(only);
  },
);

test.each([
  [GET('a_other'), 'TRANSLATION_KEY_NOT_FOUND'],
  [LOAD("['a_other']", ''), 'TRANSLATION_KEY_NOT_FOUND'],
  [GET('a.only'), 'INVALID_TRANSLATION_KEY'],
  ["translation.get({ collection: 'other', key: 'a' })", 'INVALID_TRANSLATION_COLLECTION'],
  [GET('a_only', '{ params: 1 }'), 'WRONG_PARAMETER_TYPE'],
  [LOAD("'a_only'", ''), 'WRONG_PARAMETER_TYPE'],
  [LOAD("Array.from({ length: 1001 }, () => 'a_only')", ''), 'UNEXPECTED_ERROR'],
  ["translation.get({ collection: 'custcollection_t' })", 'SSS_MISSING_REQD_ARGUMENT'],
  [
    "translation.get({ collection: 'custcollection_t', key: 'a_only', locale: 'de_DE' })",
    'UNMODELLED',
  ],
  ['translation.selectLocale({})', 'UNMODELLED'],
])('%s is refused as %s', async (expression, code) => {
  expect((await run(expression)).answer).toEqual(expect.stringContaining(code));
});
