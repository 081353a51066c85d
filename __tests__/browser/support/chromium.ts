import { chromium, type Browser } from 'playwright-core';

const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

const CALLS = ['--ignore-certificate-errors', '--allow-loopback-in-peer-connection', '--autoplay-policy=no-user-gesture-required'];

/**
 * Starts the distribution's Chromium.
 * @param microphone whether the computer has one: Chromium's own make-believe device
 * @param calls real calls: loopback only, and a certificate that the stand-in made for itself
 */
export function launchChromium({ microphone = true, calls = false } = {}): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined || executablePath === '') throw new Error('Chromium is missing: run npm test, which installs it');
  return chromium.launch({
    executablePath,
    args: [...QUIET, ...(microphone ? ['--use-fake-device-for-media-stream'] : []), ...(calls ? CALLS : [])],
  });
}
