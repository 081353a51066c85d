import type { Banner } from '../../banners/banner.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';
import type { BrowserName } from '../sensors/browser-name.ts';

/** A step, or the same with the name of a permission in it. */
type Step = WordKey | readonly [step: WordKey, permission: WordKey];

const allow =
  (permission: WordKey) =>
  (browser: BrowserName): Step[] => [
    `page.steps.site.${browser}`,
    [`page.steps.allow.${browser}`, permission],
    'page.steps.reload',
  ];

/** Steps for each state that a person has to fix by hand, by banner and case. */
const STEPS: Readonly<Record<string, (browser: BrowserName) => readonly Step[]>> = {
  'media-capability blocked': allow('page.microphone'),
  // Chrome refuses with the site's permission granted when the system withholds the device
  // (webrtc/samples, issue 1191).
  'media-capability blocked-by-policy': () => [
    'page.steps.policy.frame',
    'page.steps.policy.computer',
    'page.steps.policy.administrator',
    'page.steps.policy.desk-phone',
  ],
  'media-capability missing': () => [
    'page.steps.missing.plug-in',
    'page.steps.missing.sound-settings',
    'page.steps.missing.clears',
  ],
  'media-capability in-use': () => [
    'page.steps.in-use.close',
    'page.steps.in-use.test',
    'page.steps.in-use.plug-in',
  ],
  'media-capability unsupported': () => [
    'page.steps.unsupported.https',
    'page.steps.unsupported.browser',
  ],
  'enable-notifications denied': allow('page.notifications'),
};

/**
 * The steps for a banner in this browser, in words; none for a banner whose button fixes it.
 */
export function instructionsFor(
  banner: Pick<Banner, 'id' | 'case'>,
  browser: BrowserName,
): string[] {
  const steps = STEPS[`${banner.id} ${banner.case}`]?.(browser) ?? [];
  return steps.map((step) => (typeof step === 'string' ? say(step) : say(step[0], say(step[1]))));
}
