import type { Banner } from '../banners/banner.ts';
import type { BrowserName } from '../sensors/browser-name.ts';

/** The sign at the left of the address that opens a site's permissions, as each browser draws it. */
const SITE_SIGN: Record<BrowserName, string> = {
  chrome: 'Click the sign with two sliders at the left of the address.',
  edge: 'Click the lock at the left of the address, then Permissions for this site.',
  firefox: 'Click the crossed-out sign at the left of the address.',
  safari: 'In the menu bar choose Safari, then Settings for This Website.',
  other: "Open your browser's settings for this site, usually from a sign beside the address.",
};

const RELOAD = 'Reload this page.';

const allow = (what: string): Record<BrowserName, string> => ({
  chrome: `Switch ${what} on.`,
  edge: `Set ${what} to Allow.`,
  firefox: `Remove the block beside ${what}.`,
  safari: `Set ${what} to Allow.`,
  other: `Allow ${what} for this site.`,
});

type Steps = (browser: BrowserName) => string[];

/** Steps for each state that a person has to mend by hand, by banner and case. */
const STEPS: Record<string, Steps> = {
  'media-capability blocked': (browser) => [SITE_SIGN[browser], allow('Microphone')[browser], RELOAD],
  'media-capability blocked-by-policy': () => [
    'If this page is shown inside another page, open it in a tab of its own.',
    // Chrome refuses with the site's permission granted when the system withholds the device (webrtc/samples, issue 1191).
    "Look in your computer's privacy settings whether this browser may use the microphone.",
    'Otherwise ask your administrator: a rule of your company or of this browser forbids the microphone for NetSuite.',
    'Calls on your desk phone or mobile phone still work.',
  ],
  'media-capability missing': () => [
    'Plug in a headset or microphone, or connect it by Bluetooth.',
    "Check that your computer's sound settings list it as an input.",
    'This message goes by itself when it is found.',
  ],
  'media-capability in-use': () => [
    'Close the other program that uses the microphone, or end its call.',
    'Then use Test microphone on this page.',
    'If it stays in use, unplug the microphone and plug it in again.',
  ],
  'media-capability unsupported': () => [
    'Check that the address begins with https.',
    'Open NetSuite in a current Chrome, Edge or Firefox.',
  ],
  'enable-notifications denied': (browser) => [SITE_SIGN[browser], allow('Notifications')[browser], RELOAD],
};

/** The steps for a banner in this browser; none for a banner that its own button mends. */
export function instructionsFor(banner: Pick<Banner, 'id' | 'case'>, browser: BrowserName): string[] {
  return STEPS[`${banner.id} ${banner.case}`]?.(browser) ?? [];
}
