import type { Page } from 'playwright-core';
import { SOFTPHONE } from '../../__tests__/browser/support/person.ts';
import { NARROW, type Options, type Shot, WIDE } from './shot.ts';

const open = async (page: Page, room: string) => {
  await page.getByRole('link', { name: new RegExp(`^${room}`) }).click();
};

/** The first conversation, in a page that shows one column. */
const openConversation = async (page: Page) => {
  await open(page, 'Messages');
  await page.locator('.thread').first().click();
  await page.getByRole('log').waitFor();
};

/** A room as it is wide, and narrow in dark. */
function room(
  name: string,
  then: NonNullable<Shot['then']>,
  looks: Readonly<Record<string, Options>> = {
    light: { viewport: WIDE },
    'dark-narrow': { colorScheme: 'dark', viewport: NARROW },
  },
): Shot[] {
  return Object.entries(looks).map(([look, options]) => ({
    name: `${name}-${look}`,
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    sample: true,
    options,
    inSight: true,
    then,
  }));
}

/** The rooms of the phone, with the calls and messages that `npm start` has. */
export const ROOM_SHOTS: readonly Shot[] = [
  ...room('history', async (page) => {
    await open(page, 'History');
    await page.locator('.item[data-session]').first().waitFor();
  }),
  ...room(
    'voicemail',
    async (page) => {
      await open(page, 'History');
      await page.getByRole('link', { name: /^Voicemail/ }).click();
      await page.locator('.item[data-voicemail]').first().waitFor();
    },
    { light: { viewport: WIDE } },
  ),
  ...room('messages', openConversation),
  ...room('contacts', async (page) => {
    await open(page, 'Contacts');
    await page.getByRole('searchbox').fill('example');
    await page.locator('.item[data-source="NetSuite"]').first().waitFor();
  }),
  ...room(
    'contacts-new',
    async (page) => {
      await open(page, 'Contacts');
      await page.getByRole('button', { name: 'New contact' }).click();
      await page.getByRole('form', { name: 'Create contact' }).waitFor();
    },
    { light: { viewport: WIDE } },
  ),
];
