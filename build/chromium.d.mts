/** See chromium.mjs, which runs before anything is installed and so is JavaScript. */
export function findChromium(env: Record<string, string | undefined>): string | undefined;
