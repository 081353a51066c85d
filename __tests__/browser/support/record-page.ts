import type { Page } from 'playwright-core';

/** The page messages that a person sees. */
export const messages = (page: Page) => page.locator('.uir-alert-box:visible');

/** Waits for the page's own messages and our script to have had their say. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve, 400);
      }),
  );
}

/** Expects no message, once everything had its say. */
export async function expectNothing(page: Page): Promise<void> {
  await settled(page);
  expect(await messages(page).allTextContents()).toEqual([]);
}
