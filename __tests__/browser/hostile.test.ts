import { CUSTOMER, SETTINGS, SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();

const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>',
  "'; window.hacked=1; '",
  '\u202egnp.exe',
  'x'.repeat(10_000),
];

async function postSettings(
  who: 'admin' | 'member' | 'stranger',
  body: string,
  contentType = 'application/json',
) {
  const person = await suite.person(who);
  const answer = await person.context.request.post(SETTINGS, {
    data: Buffer.from(body),
    headers: { 'content-type': contentType },
  });
  return { status: answer.status(), text: await answer.text() };
}

describe('a company value that somebody put into the record by hand', () => {
  const staying = suite.staying('administrator');
  test.each(HOSTILE)('executes nowhere: %#', async (value) => {
    // Longer than any text field of NetSuite's holds.
    const stored = value.slice(0, 4_000);
    await suite.world.company({
      custrecord_rcp_rc_client_id: stored,
      custrecord_rcp_min_version: stored,
      custrecord_rcp_admin_roles: stored,
    });
    const person = staying();
    await person.allow('notifications', 'prompt');
    for (const path of [SOFTPHONE, SETTINGS, CUSTOMER]) {
      const page = await person.go(path);
      await page.waitForFunction(() => document.body.textContent !== '');
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    }
    expect(person.problems).toEqual([]);
  });
});

describe.each([
  ['customer', '/app/common/entity/custjob.nl', ['companyname', 'phone', 'comments']],
  ['phone call', '/app/crm/calendar/call.nl', ['title', 'phone', 'message']],
] as const)('a %s whose name, number and notes are hostile', (_type, path, fields) => {
  const staying = suite.staying('administrator');

  test.each(HOSTILE)('shows its banner in every mode and runs nothing: %#', async (value) => {
    const person = staying();
    await person.allow('notifications', 'prompt');
    const page = await person.go(path);
    for (const field of fields) await page.locator(`#field_${field}`).fill(value);
    const saved = page.waitForURL(/[?&]id=\d+/);
    await page.getByRole('button', { name: 'Save' }).first().click();
    await saved;
    for (const mode of ['', '&e=T', '&cp=T']) {
      await page.goto(`${page.url().replace(/&(e|cp)=T/, '')}${mode}`);
      await page.locator('.uir-alert-box:visible').first().waitFor();
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    }
    expect(person.problems).toEqual([]);
  });
});

test.each([
  ['no token', JSON.stringify({ action: 'save-company', card: 'netsuite-company', values: {} })],
  [
    'a forged token',
    JSON.stringify({
      action: 'save-company',
      card: 'netsuite-company',
      values: { nsClientId: 'x' },
      token: 'forged',
    }),
  ],
  ['no JSON', 'action=save-company'],
  ['half of it', '{"action":"save-company"'],
  ['an array', '[]'],
  ['a prototype', '{"__proto__":{"token":"x"},"action":"save-company"}'],
])('a POST with %s is refused in words, and nothing is stored', async (_what, body) => {
  const { text } = await postSettings('admin', body);
  expect(JSON.parse(text)).toMatchObject({
    error: { code: expect.stringMatching(/^RCP_(BODY_INVALID|FORM_EXPIRED)$/) as string },
  });
  expect(text).not.toMatch(/\bat .*:\d+:\d+/);
});

test.each(['member', 'stranger'] as const)(
  'a %s cannot save, with a token of their own and the right form',
  async (who) => {
    const person = await suite.person(who);
    const html = await (await person.context.request.get(SETTINGS)).text();
    // A role without access is given no form, and so no token.
    const token = /"token":"([^"]+)"/.exec(html)?.[1] ?? 'none';
    const body = {
      action: 'save-company',
      card: 'netsuite-company',
      values: { nsClientId: 'stolen' },
      token,
    };
    const answer = await person.context.request.post(SETTINGS, { data: body });
    expect(((await answer.json()) as { error: { code: string } }).error.code).toBe(
      who === 'member' ? 'RCP_NOT_ALLOWED' : 'RCP_FORM_EXPIRED',
    );
    const admin = await suite.person('admin');
    expect(await (await admin.context.request.get(SETTINGS)).text()).not.toContain('stolen');
  },
);

test('a token of another session is refused', async () => {
  const admin = await suite.person('admin');
  const administrator = await suite.person('administrator');
  const html = await (await administrator.context.request.get(SETTINGS)).text();
  const token = /"token":"([^"]+)"/.exec(html)?.[1];
  const answer = await admin.context.request.post(SETTINGS, {
    data: { action: 'save-company', card: 'netsuite-company', values: { nsClientId: 'x' }, token },
  });
  expect(await answer.json()).toMatchObject({ error: { code: 'RCP_FORM_EXPIRED' } });
});

test.each(['<script>alert(1)</script>', '../../etc', 'STATUS'])(
  'an unknown action %s is refused',
  async (action) => {
    const person = await suite.person('member');
    const answer = await person.context.request.get(
      `${SOFTPHONE}&custom_action=${encodeURIComponent(action)}`,
    );
    expect(await answer.json()).toMatchObject({ error: { code: 'RCP_ACTION_UNKNOWN' } });
  },
);
