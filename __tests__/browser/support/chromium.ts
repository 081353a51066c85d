import { type Browser, chromium } from 'playwright-core';

/**
 * What Chromium would do beside the page. Of two lists the last one counts, so this has what
 * Playwright turns off too, as far as it concerns us; the address bar's own pages, loaded again for
 * each window, would cost as much as ours.
 */
const FEATURES_OFF = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

const CALLS = [
  '--ignore-certificate-errors',
  '--allow-loopback-in-peer-connection',
  '--autoplay-policy=no-user-gesture-required',
];

/**
 * Starts the distribution's Chromium.
 * @param microphone whether the computer has one: Chromium's own make-believe device
 * @param calls real calls: loopback only, and a certificate that the stand-in made for itself
 */
export function launchChromium({ microphone = true, calls = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: chromiumArguments({ microphone, calls }),
  });
}

/** @throws when Chromium is missing */
export function chromiumPath(): string {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined || path === '')
    throw new Error('Chromium is missing: run npm test, which installs it');
  return path;
}

/** The arguments that every Chromium of the tests is started with. */
export function chromiumArguments({
  microphone,
  calls,
}: {
  microphone: boolean;
  calls: boolean;
}): string[] {
  return [
    ...QUIET,
    ...(microphone ? ['--use-fake-device-for-media-stream'] : []),
    ...(calls ? CALLS : []),
  ];
}
