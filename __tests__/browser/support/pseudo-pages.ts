import type { Page } from 'playwright-core';
import { TASK_IDS } from '../../../src/checklist/tasks.ts';
import { overflows, strayWords } from './page-words.ts';
import {
  banner,
  CUSTOMER,
  comeBack,
  openStatus,
  type Person,
  SETTINGS,
  SETUP,
  SOFTPHONE,
} from './person.ts';
import { PSEUDO, pseudoProject } from './pseudo-language.ts';
import { useSuite, type Who } from './suite.ts';

const CHECK =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_probe&deploy=customdeploy_rcp_probe';
/** Labels of Phone Call fields, which are the account's. */
const FIELD_LABELS = new RegExp(
  '^(Outcome|Customer reference|Priority|Private Phone Call|Promised date|Topics|Units|Urgent)' +
    '( \\(\\))?$',
);
/** Addresses, IDs of scripts and secrets, with and without prefix, examples in empty fields. */
const SETTINGS_DATA = [
  FIELD_LABELS,
  /^https?:\/\//,
  /^(custom|cust)[a-z]+_/,
  /^_rcp_[a-z0-9_]+$/,
  /^\d{4}-\d\d-\d\d$/,
  /^customrole/,
];
/**
 * The moments of the audit trail, as English writes them, and the names of people who are
 * connected.
 */
const SETUP_DATA = [
  ...SETTINGS_DATA,
  /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d [AP]M$/,
  / User$/,
];
const OURS_ON_RECORDS = '.uir-alert-box, .rcp-numbers, #rcp-toast';

/** Opens everything that is behind a button that opens something. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** And unfolds what is folded, all of it at once. */
async function openDetails(page: Page): Promise<void> {
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
}

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

async function expectInCatalogue(page: Page): Promise<void> {
  await openAll(page);
  expect(await strayWords(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
}

/**
 * Registers the tests that every page speaks from the catalogue, and fits a window of this size. A
 * test file for each size calls it, because one for both would take more than a minute.
 */
export function testPages(width: number, height: number): void {
  const at = [width, height] as const;
  const project = pseudoProject();
  const suite = useSuite({ environment: { RCP_PROJECT: project.folder } });
  afterAll(() => {
    project.remove();
  });

  async function somebody(
    who: Who,
    [width, height]: readonly [number, number],
    options: object = {},
  ): Promise<Person> {
    const person = await suite.person(who, { viewport: { width, height }, ...options });
    await suite.world.language(person.user.id, PSEUDO);
    return person;
  }

  test('the softphone and all its banners speak from the catalogue, and fit', async () => {
    const person = await somebody('administrator', at, {
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
      const person = await somebody('member', at);
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
      const person = await somebody('admin', at);
      await suite.world.connection(person.user.id, connection);
      await suite.world.company(company);
      const page = await person.open(SOFTPHONE);
      await page.locator(`[data-case="${wording}"]`).waitFor();
      await expectInCatalogue(page);
      const record = await person.open(CUSTOMER);
      await record.locator('.uir-alert-box:visible').waitFor();
      expect(await strayWords(record, OURS_ON_RECORDS)).toEqual([]);
      expect(
        await overflows(
          record,
          OURS_ON_RECORDS.split(', ')
            .map((selector) => `${selector} *`)
            .join(', '),
        ),
      ).toEqual([]);
    },
  );

  test.each([CUSTOMER, `${CUSTOMER}&e=T`])(
    '%s: banner, numbers and the line of a call are from the catalogue',
    async (address) => {
      const person = await somebody('administrator', at);
      await suite.world.company({ custrecord_rcp_min_version: '9.9.9' });
      const page = await person.open(address);
      await page.locator('.uir-alert-box:visible').waitFor();
      await page.locator('.rcp-numbers a').first().click();
      await page.locator('#rcp-toast').waitFor();
      expect(await strayWords(page, OURS_ON_RECORDS)).toEqual([]);
    },
  );

  test('what a sign-in can come to is said from the catalogue', async () => {
    const person = await somebody('member', at);
    const address =
      '/app/site/hosting/scriptlet.nl?script=customscript_rcp_sign_in&deploy=customdeploy_rcp_sign_in';
    for (const query of ['&state=none&code=x', '&state=none&error=access_denied']) {
      const page = await person.open(address + query);
      expect(await page.locator('h1').count()).toBe(1);
      await expectInCatalogue(page);
    }
  });

  test('a role without access, and a page with bad data, speak from the catalogue', async () => {
    const stranger = await somebody('stranger', at);
    await expectInCatalogue(await stranger.open(SOFTPHONE));
    await expectInCatalogue(await stranger.open(SETTINGS));
    const member = await somebody('member', at);
    await change(member, (html) => html.replace('"schema":1', '"schema":0'));
    const page = await member.open(SOFTPHONE);
    await page.locator('.notice').waitFor();
    await expectInCatalogue(page);
  });

  test.each(['admin', 'member'] as const)(
    'the settings of %s speak from the catalogue, and fit',
    async (who) => {
      const person = await somebody(who, at, { notifications: 'prompt', microphone: 'denied' });
      await suite.world.company({ custrecord_rcp_ns_test: 'failed' });
      await suite.world.connection(person.user.id, 'expired');
      const page = await person.open(SETTINGS);
      await page.locator('main h2').first().waitFor();
      await openAll(page);
      await openDetails(page);
      expect(await strayWords(page, 'body', SETTINGS_DATA)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
      if (who === 'member') return;
      for (const field of await page
        .locator('input:is([type=text], :not([type])):not([readonly])')
        .all())
        await field.fill('no such value');
      await page.locator('form button[type=submit]').first().click();
      await page.locator('.problem:not(:empty)').first().waitFor();
      expect(await strayWords(page, 'body', SETTINGS_DATA)).toEqual([]);
      expect(await overflows(page)).toEqual([]);
    },
  );

  test.each([
    [
      'everything is left to do',
      {
        featuresOff: ['OAUTH2'],
        deploymentsOff: ['customdeploy_rcp_calls'],
        company: {
          custrecord_rcp_ns_client_id: '',
          custrecord_rcp_rc_client_id: '',
          custrecord_rcp_min_version: '9.9.9',
        },
      },
    ],
    [
      'a test failed',
      { company: { custrecord_rcp_ns_test: 'failed', custrecord_rcp_rc_test: 'failed' } },
    ],
    ['all is well', {}],
  ])(
    'the setup page and the audit trail speak from the catalogue while %s, and fit',
    async (_, change) => {
      const person = await somebody('administrator', at);
      const settings = await person.open(SETTINGS);
      await settings.locator('#company input').first().fill('0.1.0');
      await settings.locator('#company [type=submit]').click();
      await settings.locator('#company .saved:not(:empty)').waitFor();
      await suite.world.change(change);
      const page = await person.open(SETUP);
      await page.locator('.task').first().waitFor();
      await page.locator('[data-row]').first().waitFor();
      await openDetails(page);
      for (const task of ['', ...TASK_IDS]) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, task);
        if (task !== '') await page.locator(`[data-task=${task}] .task-step`).first().waitFor();
        expect([task, await strayWords(page, 'body', SETUP_DATA)]).toEqual([task, []]);
        expect([task, await overflows(page)]).toEqual([task, []]);
      }
    },
  );

  test('the page that checks an account speaks from the catalogue, and fits', async () => {
    const person = await somebody('administrator', at);
    const page = await person.open(CHECK);
    await page.locator('main button').first().waitFor();
    expect(await strayWords(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  });

  test('a telephone that does not come is shown from the catalogue', async () => {
    const person = await somebody('member', at);
    await change(person, (html) =>
      html.replace(/"script":"[^"]+"/, '"script":"/core/media/none.js"'),
    );
    const page = await person.open(SOFTPHONE);
    await page.locator('[data-telephone="failed"]').waitFor({ state: 'attached' });
    await expectInCatalogue(page);
  });
}
