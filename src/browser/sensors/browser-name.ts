/** The browsers that have instructions of their own. */
export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari', 'other'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Order matters: Edge calls itself Chrome too, and Chrome Safari. */
const SIGNS: readonly (readonly [BrowserName, RegExp])[] = [
  ['edge', /\bEdg(e|A|iOS)?\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /(Chrome|Chromium|CriOS)\//],
  ['safari', /\bSafari\//],
];

/** Which browser this is, only to word instructions: nothing is switched on or off by it. */
export function browserName(userAgent: string): BrowserName {
  return SIGNS.find(([, sign]) => sign.test(userAgent))?.[0] ?? 'other';
}
