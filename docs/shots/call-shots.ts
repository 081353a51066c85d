import type { Page } from 'playwright-core';
import { CUSTOMER, SOFTPHONE } from '../../__tests__/browser/support/person.ts';
import { type Around, PHONE_WINDOW, type Shot, WIDE } from './shot.ts';

const phone = { who: 'Member Two', path: SOFTPHONE, telephone: true, colleague: true } as const;

/** Member One calls the page's user. */
async function ring(page: Page, { colleague }: Around): Promise<void> {
  await colleague?.dial('102');
  await page.locator('.incoming').waitFor();
}

async function answer(page: Page, around: Around): Promise<void> {
  await ring(page, around);
  await page.getByRole('button', { name: 'Answer' }).first().click();
  await page.locator('.call[data-phase="talking"]').first().waitFor();
}

/** Somebody calls whose number a customer has. */
async function talkToCustomer(page: Page, { standIn }: Around): Promise<void> {
  await standIn?.ring({ extension: '102', from: '+12125550182', name: 'Example Customer 1' });
  await page.locator('.incoming').waitFor();
  await page.getByRole('button', { name: 'Answer' }).first().click();
  await page.getByText(/^Opportunities: 1/).waitFor();
}

const NOTE = 'Wants a quote for 20 units by Friday';

/** A customer's call is over, with a note and an outcome. */
async function hangUpOnCustomer(page: Page, around: Around): Promise<void> {
  await talkToCustomer(page, around);
  await page.getByLabel('Notes').fill(NOTE);
  await page.getByLabel('Outcome').selectOption('Quote requested');
  await page.getByRole('button', { name: 'Hang up' }).first().click();
  await page.locator('.work[data-stage="notes"]').waitFor();
}

/** A saved call is open for editing. */
async function editCall(page: Page, around: Around): Promise<void> {
  await hangUpOnCustomer(page, around);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: /^Edit: / }).click();
  await page.locator('.edit-call .context-related').waitFor();
}

/** The phone before, in, and after a call. */
export const CALL_SHOTS: readonly Shot[] = [
  { ...phone, name: 'call-incoming', then: ring },
  {
    ...phone,
    name: 'call-talking',
    options: { viewport: WIDE },
    then: async (page, around) => {
      await talkToCustomer(page, around);
      await page.getByLabel('Notes').fill(NOTE);
    },
  },
  {
    ...phone,
    name: 'call-talking-dark-narrow',
    options: { colorScheme: 'dark', viewport: PHONE_WINDOW },
    then: async (page, around) => {
      await talkToCustomer(page, around);
      await page.getByLabel('Notes').fill(NOTE);
    },
  },
  {
    ...phone,
    name: 'call-transfer',
    then: async (page, around) => {
      await answer(page, around);
      await page.getByRole('button', { name: 'Transfer' }).click();
    },
  },
  {
    ...phone,
    name: 'call-second',
    then: async (page, around) => {
      await answer(page, around);
      await around.standIn?.ring({
        extension: '102',
        from: '+12125550182',
        name: 'Example Customer 1',
      });
      await page.locator('.incoming').waitFor();
    },
  },
  {
    ...phone,
    name: 'call-after',
    options: { viewport: WIDE },
    then: hangUpOnCustomer,
  },
  { ...phone, name: 'call-edit', options: { viewport: WIDE }, then: editCall },
  {
    ...phone,
    name: 'call-edit-dark-narrow',
    options: { colorScheme: 'dark', viewport: PHONE_WINDOW },
    then: editCall,
  },
  {
    ...phone,
    name: 'call-failed',
    then: async (page) => {
      await page.getByLabel('Number or name').fill('999');
      await page.getByRole('button', { name: 'Call', exact: true }).click();
      await page.waitForTimeout(4_000);
    },
  },
  {
    ...phone,
    name: 'call-dialer',
    then: async (page) => {
      await page.getByLabel('Number or name').fill('Example Cust');
      await page.locator('.result').first().waitFor();
    },
  },
  {
    ...phone,
    name: 'call-record',
    path: CUSTOMER,
    inSight: true,
    then: async (page, { colleague }) => {
      const softphone = await page.context().newPage();
      await softphone.goto(SOFTPHONE);
      await softphone.locator('[data-registration="registered"]').waitFor();
      await colleague?.dial('102');
      await page.bringToFront();
      await page.locator('#rcp-call-bar .incoming').waitFor();
    },
  },
];
