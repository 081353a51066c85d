import type { Page } from 'playwright-core';
import { CUSTOMER, SETTINGS, SETUP, SOFTPHONE } from '../../__tests__/browser/support/person.ts';
import type { SampleCall } from '../../__tests__/call-sync/sample-calls.ts';
import { company, everything, NARROW, type Options, PHONE_WINDOW, type Shot } from './shot.ts';

const suitelet = (name: string) =>
  `/app/site/hosting/scriptlet.nl?script=customscript_rcp_${name}&deploy=customdeploy_rcp_${name}`;
const CALL_SYNC = suitelet('sync_page');
const ACCOUNT_CHECK = suitelet('probe');

/** A linked call, one with two records, one without an organizer, and one to an emergency number. */
const COMPANY_CALLS: readonly SampleCall[] = [
  { session: 's-1', extension: 180000101, number: '+12125550182', name: 'Example Customer 1' },
  { session: 's-2', extension: 180000101, number: '+12125550199' },
  { session: 's-3', extension: 180000109, number: '+12125550102', result: 'Voicemail' },
  { session: 's-4', extension: 180000101, direction: 'Outbound', number: '911' },
];

/** Sets the rules that a company begins with: the model's own company logs calls within. */
async function usualRules(page: Page): Promise<void> {
  const rules = page.locator('#rules');
  await rules.getByLabel('Log calls between extensions').uncheck();
  await rules.getByRole('button', { name: 'Save' }).click();
  await page.locator('#status [role=status]:not(:empty)').waitFor();
}

const callSyncPage = {
  who: 'Company Admin',
  path: CALL_SYNC,
  telephone: true,
  calls: COMPANY_CALLS,
} as const;

/** The call sync's page before a run. */
const preview = (name: string): Shot => ({
  ...callSyncPage,
  name,
  inSight: true,
  then: async (page) => {
    await usualRules(page);
    await page.locator('#preview button').click();
    await page.locator('[data-preview]').first().waitFor();
    await page.locator('#preview').evaluate((card) => {
      card.scrollIntoView();
    });
  },
});

/** The call sync's page after a run. */
const callSync = (name: string, options: Options): Shot => ({
  ...callSyncPage,
  name,
  options,
  then: async (page, { world }) => {
    await usualRules(page);
    await page.locator('#status button.primary').click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await world.control('schedule');
    await page.reload();
    await page.locator('[data-state=logged]').first().waitFor();
  },
});

const openRest = async (page: Page) => {
  await page.getByRole('button', { name: /\d more/ }).click();
};

/** The softphone without a call, in a language. */
const softphoneIn = (name: string, language: string): Shot => ({
  name,
  who: 'Member One',
  path: SOFTPHONE,
  telephone: true,
  before: async (world, person) => {
    await world.language(person.user.id, language);
    await world.connection(person.user.id, 'never-connected');
  },
});

/** Setup with one thing left to do. */
const setup = (name: string, options: Options): Shot => ({
  name,
  who: 'Company Admin',
  path: SETUP,
  options,
  before: (world) => company(world, { custrecord_rcp_ns_client_id: '' }),
});

/** Every page besides calls, rooms, and banners. */
export const PAGE_SHOTS: readonly Shot[] = [
  {
    name: 'softphone-light',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    before: (world, person) => world.connection(person.user.id, 'never-connected'),
  },
  { name: 'softphone-well', who: 'Member One', path: SOFTPHONE, telephone: true, sample: true },
  {
    name: 'softphone-window',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    sample: true,
    options: { viewport: PHONE_WINDOW },
  },
  {
    name: 'softphone-dark',
    who: 'Account Administrator',
    path: SOFTPHONE,
    telephone: true,
    options: { colorScheme: 'dark' },
    before: everything,
    then: openRest,
  },
  {
    name: 'softphone-narrow',
    who: 'Account Administrator',
    path: SOFTPHONE,
    telephone: true,
    options: { viewport: NARROW },
    before: everything,
    then: openRest,
  },
  softphoneIn('softphone-german', 'de_DE'),
  softphoneIn('softphone-japanese', 'ja_JP'),
  { name: 'settings-light', who: 'Company Admin', path: SETTINGS },
  {
    name: 'settings-dark',
    who: 'Account Administrator',
    path: SETTINGS,
    options: { colorScheme: 'dark' },
    before: everything,
  },
  { name: 'settings-member', who: 'Member One', path: SETTINGS },
  { name: 'settings-narrow', who: 'Company Admin', path: SETTINGS, options: { viewport: NARROW } },
  callSync('call-sync-light', {}),
  callSync('call-sync-dark-narrow', { colorScheme: 'dark', viewport: NARROW }),
  preview('call-sync-preview-light'),
  setup('setup-light', {}),
  setup('setup-dark-narrow', { colorScheme: 'dark', viewport: NARROW }),
  { name: 'account-check', who: 'Account Administrator', path: ACCOUNT_CHECK },
  {
    name: 'record-view',
    who: 'Member One',
    path: CUSTOMER,
    before: (world, person) => world.connection(person.user.id, 'expired'),
  },
  {
    name: 'record-edit',
    who: 'Account Administrator',
    path: `${CUSTOMER}&e=T`,
    options: { notifications: 'prompt' },
  },
  { name: 'control', who: 'Account Administrator', path: '/control/', inSight: true },
  { name: 'home', who: 'Account Administrator', path: '/app/center/card.nl' },
  { name: 'no-access', who: 'No Access User', path: SOFTPHONE },
];
