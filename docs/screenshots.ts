/**
 * Takes the pictures of the README and of every banner from the running product: `npm run
 * screenshots`. They go to docs/screenshots, or to the folder named on the command line.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Caller } from '../__tests__/browser/support/caller.ts';
import { launchChromium } from '../__tests__/browser/support/chromium.ts';
import { startModel } from '../__tests__/browser/support/model-server.ts';
import {
  CUSTOMER,
  comeBack,
  Person,
  SETTINGS,
  SETUP,
  SOFTPHONE,
  statusShows,
} from '../__tests__/browser/support/person.ts';
import { World } from '../__tests__/browser/support/world.ts';
import { callLogRecord, type SampleCall } from '../__tests__/call-sync/sample-calls.ts';
import { findChromium } from '../build/chromium.mjs';

type Options = Omit<Parameters<typeof Person.at>[2], 'user'>;

interface Shot {
  name: string;
  who: string;
  path: string;
  options?: Options;
  /** What happened before the page was opened. */
  before?: (world: World, person: Person) => Promise<void>;
  /** What happens on the open page. */
  then?: (page: Page, around: Around) => Promise<void>;
  /** With RingCentral's stand-in, where everybody is signed in. */
  telephone?: boolean;
  /** And with Member One at extension 101, to call or be called. */
  colleague?: boolean;
  /** And with these calls in RingCentral's log. */
  calls?: readonly SampleCall[];
}

interface Around {
  world: World;
  person: Person;
  /** Only where the shot asks for one. */
  colleague: Caller | null;
}

const NARROW = { width: 320, height: 640 };
/** Both of the company's credentials have passed their tests; and what differs from that. */
const company = (world: World, differs: Record<string, string> = {}) =>
  world.change({
    company: { custrecord_rcp_rc_test: 'passed', custrecord_rcp_ns_test: 'passed', ...differs },
  });
const everything = async (world: World, person: Person) => {
  await company(world, { custrecord_rcp_rc_secret: '', custrecord_rcp_min_version: '9.0.0' });
  await world.connection(person.user.id, 'expired');
  await person.allow('notifications', 'prompt');
  await person.allow('microphone', 'denied');
};
const CALL_SYNC =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_sync_page&deploy=customdeploy_rcp_sync_page';
/** A linked call, one with two records, one without an organizer, and one to an emergency number. */
const COMPANY_CALLS: readonly SampleCall[] = [
  { session: 's-1', extension: 180000101, number: '+12125550182', name: 'Example Customer 1' },
  { session: 's-2', extension: 180000101, number: '+12125550199' },
  { session: 's-3', extension: 180000109, number: '+12125550102', result: 'Voicemail' },
  { session: 's-4', extension: 180000101, direction: 'Outbound', number: '911' },
];

/** The call sync's page after a run, wide and narrow, light and dark. */
function callSyncShots(): Shot[] {
  const shot = (name: string, options: Options): Shot => ({
    name,
    who: 'Company Admin',
    path: CALL_SYNC,
    options,
    telephone: true,
    calls: COMPANY_CALLS,
    then: async (page, { world }) => {
      await page.locator('#status button.primary').click();
      await page.locator('#status [role=status]:not(:empty)').waitFor();
      await world.control('schedule');
      await page.reload();
      await page.locator('[data-state=logged]').first().waitFor();
    },
  });
  return [
    shot('call-sync-light', {}),
    shot('call-sync-dark-narrow', { colorScheme: 'dark', viewport: NARROW }),
  ];
}

const openRest = async (page: Page) => {
  await page.getByRole('button', { name: /\d more/ }).click();
};

const SHOTS: Shot[] = [
  {
    name: 'softphone-light',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    before: (world, person) => world.connection(person.user.id, 'never-connected'),
  },
  { name: 'softphone-well', who: 'Member One', path: SOFTPHONE, telephone: true },
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
  {
    name: 'softphone-german',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    before: async (world, person) => {
      await world.language(person.user.id, 'de_DE');
      await world.connection(person.user.id, 'never-connected');
    },
  },
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
  ...callSyncShots(),
  {
    name: 'setup-light',
    who: 'Company Admin',
    path: SETUP,
    before: (world) => company(world, { custrecord_rcp_ns_client_id: '' }),
  },
  {
    name: 'setup-dark-narrow',
    who: 'Company Admin',
    path: SETUP,
    options: { colorScheme: 'dark', viewport: NARROW },
    before: (world) => company(world, { custrecord_rcp_ns_client_id: '' }),
  },
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
  { name: 'control', who: 'Account Administrator', path: '/control/' },
  { name: 'home', who: 'Account Administrator', path: '/app/center/card.nl' },
  { name: 'no-access', who: 'No Access User', path: SOFTPHONE },
  {
    name: 'call-incoming',
    who: 'Member Two',
    path: SOFTPHONE,
    telephone: true,
    colleague: true,
    then: async (page, { colleague }) => {
      await colleague?.dial('102');
      await page.locator('.incoming').waitFor();
    },
  },
  {
    name: 'call-talking',
    who: 'Member Two',
    path: SOFTPHONE,
    telephone: true,
    colleague: true,
    then: async (page, { colleague }) => {
      await colleague?.dial('102');
      await page.getByRole('button', { name: 'Answer' }).click();
      await page.getByLabel('Notes').fill('Wants a quote for 20 units by Friday');
      await page.waitForTimeout(2_000);
    },
  },
  {
    name: 'call-talking-dark-narrow',
    who: 'Member Two',
    path: SOFTPHONE,
    telephone: true,
    colleague: true,
    options: { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
    then: async (page, { colleague }) => {
      await colleague?.dial('102');
      await page.getByRole('button', { name: 'Answer' }).click();
      await page.getByRole('button', { name: 'Transfer' }).click();
    },
  },
  {
    name: 'call-dialer',
    who: 'Member Two',
    path: SOFTPHONE,
    telephone: true,
    colleague: true,
    then: async (page) => {
      await page.getByLabel('Number or name').fill('Example Cust');
      await page.locator('.result').first().waitFor();
      await page.getByRole('button', { name: 'Dial pad' }).click();
    },
  },
  {
    name: 'call-record',
    who: 'Member Two',
    path: CUSTOMER,
    telephone: true,
    colleague: true,
    then: async (page, { colleague }) => {
      const softphone = await page.context().newPage();
      await softphone.goto(SOFTPHONE);
      await softphone.locator('[data-registration="registered"]').waitFor();
      await colleague?.dial('102');
      await page.bringToFront();
      await page.locator('#rcp-call-bar .incoming').waitFor();
    },
  },
  {
    name: 'banner-1-netsuite-session-expired',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    then: async (page, { world, person }) => {
      await world.lapse(person.user.id);
      await comeBack(page);
    },
  },
  {
    name: 'banner-2-reconnect-ringcentral',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    before: (world, person) => world.connection(person.user.id, 'revoked'),
  },
  {
    name: 'banner-3-connect-ringcentral',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    before: (world, person) => world.connection(person.user.id, 'disconnected'),
  },
  {
    name: 'banner-4-media-capability',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    options: { microphone: 'denied' },
    then: (page) => page.getByRole('button', { name: 'Show me how' }).click(),
  },
  {
    name: 'banner-5-multiple-tabs',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    before: async (_world, person) => {
      await statusShows(await person.open(SOFTPHONE), 'Active in this tab');
    },
  },
  {
    name: 'banner-6-update-bundle',
    who: 'Company Admin',
    path: SOFTPHONE,
    telephone: true,
    before: (world) => company(world, { custrecord_rcp_min_version: '9.0.0' }),
  },
  {
    name: 'banner-7-integrations-setup',
    who: 'Company Admin',
    path: SOFTPHONE,
    telephone: true,
    before: (world) => company(world, { custrecord_rcp_ns_client_id: '' }),
  },
  {
    name: 'banner-8-enable-notifications',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    options: { notifications: 'prompt' },
  },
];

const folder = process.argv[2] ?? path.join('docs', 'screenshots');
const SETTLE_MS = 800;

interface Stage {
  world: World;
  browser: Browser;
  origin: string;
}

async function take(shot: Shot, { world, browser, origin }: Stage): Promise<void> {
  const at = (options: Options, user: string) =>
    Person.at(browser, origin, {
      viewport: { width: 960, height: 640 },
      ...options,
      user: world.user(user),
    });
  const person = await at(shot.options ?? {}, shot.who);
  // A user has one session, so that the colleague is somebody else.
  const other = shot.colleague === true ? await at({}, 'Member One') : null;
  try {
    await shot.before?.(world, person);
    const colleague = other === null ? null : await Caller.at(other);
    const page = await person.open(shot.path);
    if (other !== null && shot.path === SOFTPHONE)
      await page.locator('[data-registration="registered"]').waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await shot.then?.(page, { world, person, colleague });
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({
      path: path.join(folder, `${shot.name}.png`),
      fullPage: !shot.name.startsWith('banner'),
    });
    console.error(shot.name);
  } finally {
    await person.close();
    await other?.close();
  }
}

/** Takes pictures of one account after the other. */
async function takeAll(shots: readonly Shot[], telephone: boolean): Promise<void> {
  const server = await startModel({ telephone });
  const browser = await launchChromium({ calls: telephone });
  try {
    const world = new World(server.origin);
    await world.open();
    for (const shot of shots) {
      if (telephone) await company(world);
      else await world.allWell();
      if (shot.calls !== undefined)
        await server.ringCentral?.control.callLog({ records: shot.calls.map(callLogRecord) });
      await take(shot, { world, browser, origin: server.origin });
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

process.env['CHROMIUM_PATH'] ??= findChromium(process.env) ?? '';
mkdirSync(folder, { recursive: true });
await takeAll(
  SHOTS.filter(({ telephone }) => telephone !== true),
  false,
);
// What a picture changed about its account stays: each has a new one.
for (const shot of SHOTS.filter(({ telephone }) => telephone === true)) await takeAll([shot], true);
