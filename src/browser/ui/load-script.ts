/**
 * A script that hasn't loaded by then counts as failed: the user can reload, and the banners work
 * without it.
 */
const LOAD_MS = 30_000;

/**
 * Only a script with the page's nonce runs. `currentScript`, which has the nonce, is set only while
 * this script first runs.
 */
const nonce = document.currentScript?.nonce ?? '';

/**
 * Loads one more script of this page and runs it.
 * @returns whether it has run
 */
export function loadScript(src: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    const settle = (ran: boolean) => {
      clearTimeout(timer);
      resolve(ran);
    };
    const timer = setTimeout(settle, LOAD_MS, false);
    script.nonce = nonce;
    script.src = src;
    script.addEventListener('load', () => {
      settle(true);
    });
    script.addEventListener('error', () => {
      settle(false);
    });
    document.head.append(script);
  });
}
