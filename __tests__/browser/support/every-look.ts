import type { Page } from 'playwright-core';
import { accessibilityProblems } from './accessibility.ts';

const LOOKS = [
  [320, 'light'],
  [400, 'dark'],
  [1280, 'light'],
] as const;

/** Expects that a page fits and is accessible, narrow and wide, light and dark. */
export async function expectEveryLook(page: Page): Promise<void> {
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    // Colors change at once.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
}
