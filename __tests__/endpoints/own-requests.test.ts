import { openModel, type Visit, visitAs } from './callers.ts';
import { address, endpoints } from './endpoints.ts';

const at = (script: string) => {
  const found = endpoints.find((endpoint) => endpoint.script.scriptId === script);
  if (found === undefined) throw new Error(`no ${script}`);
  return address(found);
};
const SOFTPHONE = at('customscript_rcp_softphone');
const SETTINGS = at('customscript_rcp_settings');
const SIGN_IN = at('customscript_rcp_sign_in');

let visit: Visit;
beforeEach(async () => {
  visit = await visitAs('company admin', openModel());
});
afterEach(() => visit.server.close());

const dataOf = (html: string) =>
  JSON.parse(/id="rcp-data"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as {
    token: string;
    signIn: { token: string };
  };
const form = async () => dataOf((await visit.browser.get(SETTINGS)).body).token;
const save = (token: string) => ({
  action: 'save-company',
  card: 'company',
  values: { minVersion: '1.1.0' },
  token,
});
const codeOf = (body: string) =>
  (JSON.parse(body) as { error?: { code: string } }).error?.code ?? 'done';

/** A POST with exactly these headers. */
async function post(url: string, body: object, headers: Record<string, string>): Promise<string> {
  const { browser, server } = visit;
  const answer = await server.app.inject({
    method: 'POST',
    url,
    cookies: Object.fromEntries(browser.cookies),
    headers,
    payload: JSON.stringify(body),
  });
  return codeOf(answer.body);
}

describe('a POST is answered to our own pages', () => {
  test.each<[Record<string, string>, string]>([
    [{ 'content-type': 'application/json' }, 'done'],
    [{ 'content-type': 'application/json; charset=utf-8' }, 'done'],
    [{ 'content-type': 'Application/JSON', 'sec-fetch-site': 'same-origin' }, 'done'],
    [{ 'content-type': 'application/json', 'sec-fetch-site': 'none' }, 'done'],
    [{ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, 'RCP_NOT_OUR_PAGE'],
    [{ 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }, 'RCP_NOT_OUR_PAGE'],
    [
      {
        'content-type': 'application/json',
        'sec-fetch-site': 'Cross-Site',
        origin: 'https://evil.example',
      },
      'RCP_NOT_OUR_PAGE',
    ],
    [{ 'content-type': 'text/plain' }, 'RCP_NOT_OUR_PAGE'],
    [{ 'content-type': 'text/plain; x=application/json' }, 'RCP_NOT_OUR_PAGE'],
    [{ 'content-type': 'application/jsonp' }, 'RCP_NOT_OUR_PAGE'],
    [{ 'content-type': 'application/json-patch+json' }, 'RCP_NOT_OUR_PAGE'],
  ])('with %j: %s', async (headers, code) => {
    expect(await post(SETTINGS, save(await form()), headers)).toBe(code);
  });

  test('a refused one uses up nothing', async () => {
    const token = await form();
    expect(
      await post(SETTINGS, save(token), {
        'content-type': 'application/json',
        'sec-fetch-site': 'cross-site',
      }),
    ).toBe('RCP_NOT_OUR_PAGE');
    expect(await post(SETTINGS, save(token), { 'content-type': 'application/json' })).toBe('done');
  });
});

const JSON_TYPE = { 'content-type': 'application/json' };

test('a wrong token leaves the good one of the form good', async () => {
  const token = await form();
  for (const wrong of ['', 'forged', `${token}x`, token.slice(1), `${token},`, `${token} 9`])
    expect(await post(SETTINGS, save(wrong), JSON_TYPE)).toBe('RCP_FORM_EXPIRED');
  expect(await post(SETTINGS, save(token), JSON_TYPE)).toBe('done');
});

test('forms that are open side by side save in any order', async () => {
  const first = await form();
  const second = await form();
  expect(await post(SETTINGS, save(second), JSON_TYPE)).toBe('done');
  expect(await post(SETTINGS, save(first), JSON_TYPE)).toBe('done');
});

test('a page of one user gets nothing in the session of the next one, and neither writes', async () => {
  const own = dataOf((await visit.browser.get(SOFTPHONE)).body).signIn.token;
  const who = visit.who;
  await visit.browser.signIn(14, 'customrole_rcp_member');
  const before = JSON.stringify(
    visit.account.diagnostics.inspect().tables['customrecord_rcp_connection'],
  );
  for (const action of ['begin', 'access', 'disconnect']) {
    const body = {
      action,
      token: own,
      ...(action === 'begin' ? { switchAccount: false } : {}),
      ...(action === 'access' ? { refusedUntil: null } : {}),
    };
    const answer = await visit.browser.json(`${SIGN_IN}&custom_who=${who}`, body);
    expect([action, codeOf(answer.body), answer.body.includes('"token":"')]).toEqual([
      action,
      'RCP_OTHER_USER',
      false,
    ]);
    // A page of an older version names nobody. The new session's token is what it lacks, and no
    // refusal hands it out.
    const old = await visit.browser.json(SIGN_IN, body);
    expect([action, codeOf(old.body), old.body.includes('"token":"')]).toEqual([
      action,
      'RCP_FORM_EXPIRED',
      false,
    ]);
  }
  expect(
    JSON.stringify(visit.account.diagnostics.inspect().tables['customrecord_rcp_connection']),
  ).toBe(before);
});

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }, { softphone: true, settings: true }],
  ['another account', { 'sec-fetch-site': 'same-site' }, { softphone: true, settings: true }],
  ['an unknown place', {}, { softphone: true, settings: true }],
  ['this account', { 'sec-fetch-site': 'same-origin' }, { softphone: false, settings: true }],
  ['the address bar', { 'sec-fetch-site': 'none' }, { softphone: false, settings: true }],
] as const)('of a visit from %s, pages of others are cut off', async (_, headers, expected) => {
  const { browser, server } = visit;
  const isCutOff = async (url: string) => {
    const cookies = Object.fromEntries(browser.cookies);
    const answer = await server.app.inject({ method: 'GET', url, cookies, headers });
    // Never stricter than that: a sign-in window still has to close.
    return answer.headers['cross-origin-opener-policy'] === 'same-origin-allow-popups';
  };
  expect({ softphone: await isCutOff(SOFTPHONE), settings: await isCutOff(SETTINGS) }).toEqual(
    expected,
  );
});
