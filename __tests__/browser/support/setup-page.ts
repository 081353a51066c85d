import type { Page } from 'playwright-core';
import { type Person, SETUP } from './person.ts';
import { useSuite, type Who } from './suite.ts';

export const suite = useSuite();

beforeEach(() => suite.world.secret('custsecret_rcp_token_key', 'k'.repeat(32)));

/** Opens Setup's list of tasks. */
export async function openSetup(
  who: Who = 'administrator',
  options: Parameters<typeof suite.person>[1] = {},
): Promise<{ person: Person; page: Page }> {
  const person = await suite.person(who, options);
  return { person, page: await goToSetup(person) };
}

/** Goes to Setup's list of tasks. */
export async function goToSetup(person: Person): Promise<Page> {
  const page = await person.go(SETUP);
  await page.getByRole('heading', { name: 'People can call' }).waitFor();
  return page;
}
