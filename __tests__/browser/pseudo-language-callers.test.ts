import {
  banner,
  CUSTOMER,
  comeBack,
  openStatus,
  type Person,
  SETTINGS,
  SOFTPHONE,
} from './support/person.ts';
import { expectInCatalogue, openAll, usePseudoLanguage } from './support/pseudo-pages.ts';

const OURS_ON_RECORDS = '.uir-alert-box, .rcp-numbers, #rcp-toast';

/** Changes the softphone page on its way. */
async function change(person: Person, how: (html: string) => string): Promise<void> {
  await person.context.route(
    (url) => url.pathname + url.search === SOFTPHONE,
    async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: how(await answer.text()) });
    },
  );
}

const { suite, somebody } = usePseudoLanguage();

test('the softphone and all its banners speak from the catalogue, and fit', async () => {
  const person = await somebody('administrator', {
    notifications: 'prompt',
    microphone: 'denied',
  });
  await suite.world.company({
    custrecord_rcp_rc_secret: '',
    custrecord_rcp_rc_test: '',
    custrecord_rcp_min_version: '9.9.9',
  });
  await suite.world.connection(person.user.id, 'expired');
  const page = await person.open(SOFTPHONE);
  for (const id of [
    'reconnect-ringcentral',
    'media-capability',
    'update-bundle',
    'enable-notifications',
  ]) {
    if (id !== 'reconnect-ringcentral') await openAll(page);
    await banner(page, id).waitFor();
  }
  await expectInCatalogue(page);
  expect(await page.getAttribute('html', 'lang')).toBe('en-XA');
  await banner(page, 'enable-notifications').locator('button.quiet').click();
  await page.locator('.undo').waitFor();
  const other = await person.open(SOFTPHONE);
  await banner(other, 'multiple-tabs')
    .waitFor({ state: 'attached' })
    .catch(async () => openAll(other));
  await expectInCatalogue(other);
  await suite.world.lapse(person.user.id);
  await comeBack(page);
  await banner(page, 'netsuite-session-expired').waitFor();
  await expectInCatalogue(page);
});

test.each(['missing', 'blocked-by-policy', 'in-use', 'unsupported'] as const)(
  'a microphone that is %s is shown from the catalogue',
  async (microphone) => {
    const person = await somebody('member');
    await suite.world.change({ browser: { microphone } });
    const page = await person.open(SOFTPHONE);
    await page.locator('[data-telephone="there"]').waitFor({ state: 'attached' });
    await (await openStatus(page)).locator('.microphone-test button').click();
    await banner(page, 'media-capability').waitFor();
    await expectInCatalogue(page);
  },
);

test.each([
  ['first', 'never-connected', {}],
  ['again', 'disconnected', {}],
  ['revoked', 'revoked', {}],
  [
    'both-missing',
    'connected',
    { custrecord_rcp_rc_secret: '', custrecord_rcp_ns_certificate: '' },
  ],
  [
    'both-failed',
    'connected',
    { custrecord_rcp_rc_test: 'failed', custrecord_rcp_ns_test: 'failed' },
  ],
] as const)(
  'the case %s is shown from the catalogue on the softphone and on a record',
  async (wording, connection, company) => {
    const person = await somebody('admin');
    await suite.world.connection(person.user.id, connection);
    await suite.world.company(company);
    const page = await person.open(SOFTPHONE);
    await page.locator(`[data-case="${wording}"]`).waitFor();
    await expectInCatalogue(page);
    const record = await person.open(CUSTOMER);
    await record.locator('.uir-alert-box:visible').waitFor();
    await expectInCatalogue(record, { within: OURS_ON_RECORDS });
  },
);

test.each([CUSTOMER, `${CUSTOMER}&e=T`])(
  '%s: banner, numbers and the line of a call are from the catalogue',
  async (address) => {
    const person = await somebody('administrator');
    await suite.world.company({ custrecord_rcp_min_version: '9.9.9' });
    const page = await person.open(address);
    await page.locator('.uir-alert-box:visible').waitFor();
    await page.locator('.rcp-numbers a').first().click();
    await page.locator('#rcp-toast').waitFor();
    await expectInCatalogue(page, { within: OURS_ON_RECORDS });
  },
);

test('what a sign-in can come to is said from the catalogue', async () => {
  const person = await somebody('member');
  const address =
    '/app/site/hosting/scriptlet.nl?script=customscript_rcp_sign_in&deploy=customdeploy_rcp_sign_in';
  for (const query of ['&state=none&code=x', '&state=none&error=access_denied']) {
    const page = await person.open(address + query);
    expect(await page.locator('h1').count()).toBe(1);
    await expectInCatalogue(page);
  }
});

test('a role without access, and a page with bad data, speak from the catalogue', async () => {
  const stranger = await somebody('stranger');
  await expectInCatalogue(await stranger.open(SOFTPHONE));
  await expectInCatalogue(await stranger.open(SETTINGS));
  const member = await somebody('member');
  await change(member, (html) => html.replace('"schema":1', '"schema":0'));
  const page = await member.open(SOFTPHONE);
  await page.locator('.notice').waitFor();
  await expectInCatalogue(page);
});

test('a telephone that does not come is shown from the catalogue', async () => {
  const person = await somebody('member');
  await change(person, (html) =>
    html.replace(/"script":"[^"]+"/, '"script":"/core/media/none.js"'),
  );
  const page = await person.open(SOFTPHONE);
  await page.locator('[data-telephone="failed"]').waitFor({ state: 'attached' });
  await expectInCatalogue(page);
});
