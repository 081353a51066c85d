import type { Page } from 'playwright-core';

/**
 * Prints the page as its user would, on paper of a PDF.
 * @returns how many elements were there when the paper was laid out, and how many sheets it takes
 */
export async function printed(
  page: Page,
  selector: string,
): Promise<{ drawn: number; sheets: number }> {
  const counting = await page.evaluateHandle(
    (wanted) => ({
      // After the page's own listeners, which came before this one.
      counted: new Promise<number>((resolve) => {
        const count = () => {
          resolve(document.querySelectorAll(wanted).length);
        };
        window.addEventListener('beforeprint', count, { once: true });
      }),
    }),
    selector,
  );
  const paper = await page.pdf({ format: 'Letter' });
  const drawn = await counting.evaluate(({ counted }) => counted);
  // The root of the tree of pages counts all of them.
  const counts = [...paper.toString('latin1').matchAll(/\/Type \/Pages\s+\/Count (\d+)/g)];
  return { drawn, sheets: Math.max(...counts.map(([, count]) => Number(count))) };
}
