import path from 'node:path';
import { type Browser, firefox } from 'playwright-core';

/** Real calls over loopback, from a microphone that Firefox makes up, as on a computer of one user. */
const PREFERENCES = {
  'media.navigator.streams.fake': true,
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'media.autoplay.default': 0,
  // 1 allows. Firefox takes no microphone permission over WebDriver BiDi.
  'permissions.default.microphone': 1,
  // Nothing of its own on the network.
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/**
 * Starts the distribution's Firefox, driven over WebDriver BiDi.
 * @throws when Firefox is missing
 */
export function launchFirefox(): Promise<Browser> {
  const program = process.env['FIREFOX_PATH'];
  if (program === undefined || program === '')
    throw new Error('Firefox is missing: run npm test, which installs it');
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: path.resolve('__tests__/browser/support/firefox-bidi.mjs'),
    firefoxUserPrefs: PREFERENCES,
  });
}
