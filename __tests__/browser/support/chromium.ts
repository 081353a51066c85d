import { chromium, type Browser } from 'playwright-core';

const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/**
 * Starts the distribution's Chromium.
 * @param microphone whether the computer has one: Chromium's own make-believe device
 */
export function launchChromium({ microphone = true } = {}): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined || executablePath === '') throw new Error('Chromium is missing: run npm test, which installs it');
  return chromium.launch({
    executablePath,
    args: [...QUIET, ...(microphone ? ['--use-fake-device-for-media-stream'] : [])],
  });
}
