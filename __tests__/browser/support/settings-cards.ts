import type { Locator, Page } from 'playwright-core';

/** A card of Settings. */
export const card = (page: Page, id: string): Locator => page.locator(`section#${id}`);

/** What the head of a card says of its state. */
export const chip = (page: Page, id: string): Locator =>
  card(page, id).locator('.card-head .chip').first();
