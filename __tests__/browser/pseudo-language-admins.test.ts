import type { Page } from 'playwright-core';
import { TASK_IDS } from '../../src/checklist/tasks.ts';
import { SETTINGS, SETUP } from './support/person.ts';
import { expectInCatalogue, usePseudoLanguage } from './support/pseudo-pages.ts';

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
/** And unfolds what is folded, all of it at once. */
async function openDetails(page: Page): Promise<void> {
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
}

const { suite, somebody } = usePseudoLanguage();

test.each(['admin', 'member'] as const)(
  'the settings of %s speak from the catalogue, and fit',
  async (who) => {
    const person = await somebody(who, { notifications: 'prompt', microphone: 'denied' });
    await suite.world.company({ custrecord_rcp_ns_test: 'failed' });
    await suite.world.connection(person.user.id, 'expired');
    const page = await person.open(SETTINGS);
    await page.locator('main h2').first().waitFor();
    await openDetails(page);
    await expectInCatalogue(page, { data: SETTINGS_DATA });
    if (who === 'member') return;
    for (const field of await page
      .locator('input:is([type=text], :not([type])):not([readonly])')
      .all())
      await field.fill('no such value');
    await page.locator('form button[type=submit]').first().click();
    await page.locator('.problem:not(:empty)').first().waitFor();
    await expectInCatalogue(page, { data: SETTINGS_DATA });
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
    const person = await somebody('administrator');
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
      await expectInCatalogue(page, { data: SETUP_DATA, opens: false, what: task });
    }
  },
);

test('the page that checks an account speaks from the catalogue, and fits', async () => {
  const person = await somebody('administrator');
  const page = await person.open(CHECK);
  await page.locator('main button').first().waitFor();
  await expectInCatalogue(page);
});
