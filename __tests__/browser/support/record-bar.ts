import type { Locator, Page } from 'playwright-core';
import type { Caller } from './caller.ts';
import { CUSTOMER } from './person.ts';

/** The bar of calls on a record page. */
export const bar = (record: Page): Locator => record.locator('#rcp-call-bar');

/** The bar of an incoming call. */
export const ringing = (record: Page): Locator => bar(record).locator('.incoming');

/** The line of a call under way. */
export const strip = (record: Page): Locator => bar(record).locator('.strip');

export const button = (record: Page, name: string): Locator =>
  bar(record).getByRole('button', { name, exact: true });

/** Waits until the bar shows no call. */
export const gone = (record: Page): Promise<void> =>
  bar(record).locator('section').waitFor({ state: 'detached' });

/** Opens a record in so many tabs. */
export const openRecords = (caller: Caller, count: number): Promise<Page[]> =>
  Promise.all(Array.from({ length: count }, () => caller.person.open(CUSTOMER)));

export async function openRecord(caller: Caller): Promise<Page> {
  const [record] = await openRecords(caller, 1);
  if (record === undefined) throw new Error('no record');
  return record;
}
