import type { Page } from 'playwright-core';

/**
 * Notes each text that was on the screen, if only between two looks of a test. As text, since a
 * compiled function may lean on helpers that the page does not have.
 */
const WATCH = `((text) => {
  globalThis.shownTexts ??= new Set();
  const look = () => {
    if (!document.body.innerText.includes(text)) return;
    observer.disconnect();
    globalThis.shownTexts.add(text);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  look();
})`;

/**
 * Watches for a text from inside the page, so that a text that comes and goes quickly isn't missed.
 * @returns a function that waits until the text was visible at least once since the watch began
 */
export async function watchForText(page: Page, text: string): Promise<() => Promise<void>> {
  await page.evaluate(`${WATCH}(${JSON.stringify(text)})`);
  return async () => {
    await page.waitForFunction(
      (wanted) =>
        (globalThis as unknown as { shownTexts: ReadonlySet<string> }).shownTexts.has(wanted),
      text,
    );
  };
}
