import { launchChromium } from './support/chromium.ts';
import { banner, openStatus, SETTINGS, SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();

/**
 * Makes getUserMedia refuse with such an error: what only a computer with another program on it can
 * do.
 */
const refusing = (name: string) => ({
  name,
  script: `navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('refused', '${name}'); };`,
});

test('a banner says that no microphone is found, and clears when one is plugged in', async () => {
  const browser = await launchChromium({ microphone: false });
  try {
    const person = await suite.person('member', {}, browser);
    const page = await person.open(SOFTPHONE);
    await banner(page, 'media-capability').getByText('No microphone found').waitFor();
    await page.evaluate(() => {
      navigator.mediaDevices.enumerateDevices = () =>
        Promise.resolve([
          { kind: 'audioinput', label: '', deviceId: 'a', groupId: '' } as MediaDeviceInfo,
        ]);
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    });
    await banner(page, 'media-capability').waitFor({ state: 'detached' });
    await person.close();
  } finally {
    await browser.close();
  }
});

test('a microphone blocked by the person says how to allow it, in this browser', async () => {
  const person = await suite.person('member', { microphone: 'denied' });
  const page = await person.open(SOFTPHONE);
  const shown = banner(page, 'media-capability');
  const how = shown.getByRole('button', { name: 'Show me how' });
  await how.click();
  expect(await how.getAttribute('aria-expanded')).toBe('true');
  await shown.getByText('two sliders').waitFor();
  await person.allow('microphone', 'granted');
  await shown.waitFor({ state: 'detached' });
});

test('a page that a rule keeps from the microphone says so', async () => {
  await suite.world.change({
    browser: { microphone: 'blocked-by-policy', notifications: 'real', webLocks: 'real' },
  });
  const person = await suite.person('member');
  const page = await person.open(SOFTPHONE);
  await banner(page, 'media-capability')
    .getByText('The microphone isn’t allowed on this page')
    .waitFor();
});

test('a browser without media devices says so', async () => {
  const person = await suite.person('member');
  await person.context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: undefined });
  });
  const page = await person.open(SOFTPHONE);
  await banner(page, 'media-capability')
    .getByText('This browser can’t use a microphone here')
    .waitFor();
});

test('a test opens the microphone for real, shows its level, and lets go of it', async () => {
  const person = await suite.person('member');
  const page = await person.open(SOFTPHONE);
  await page.evaluate(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      Object.assign(window, { track: stream.getAudioTracks()[0] });
      return stream;
    };
  });
  const menu = await openStatus(page);
  await menu.getByRole('button', { name: 'Test microphone' }).click();
  const meter = page.getByRole('meter', { name: 'Microphone level' });
  await meter.waitFor();
  await page.waitForFunction(() => (document.querySelector('meter')?.value ?? 0) > 0.05);
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(
    await page.evaluate(() => (window as unknown as { track: MediaStreamTrack }).track.readyState),
  ).toBe('ended');
  await menu.getByText('Ready', { exact: true }).waitFor();
});

test.each([
  [refusing('NotReadableError'), 'Another program is using the microphone'],
  [refusing('TrackStartError'), 'Another program is using the microphone'],
  [refusing('NotAllowedError'), 'The microphone isn’t allowed on this page'],
  [refusing('NotFoundError'), 'No microphone found'],
])('a test that is refused with $name is explained', async ({ script }, title) => {
  const person = await suite.person('member');
  const page = await person.open(SOFTPHONE);
  await page.evaluate(script);
  const menu = await openStatus(page);
  await menu.getByRole('button', { name: 'Test microphone' }).click();
  await banner(page, 'media-capability').getByText(title).waitFor();
});

test('nothing opens the microphone before a click', async () => {
  const person = await suite.person('member', { microphone: 'prompt' });
  const page = await person.context.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { opened: 0 });
    navigator.mediaDevices.getUserMedia = () => {
      (window as unknown as { opened: number }).opened++;
      return Promise.reject(new DOMException('no', 'NotAllowedError'));
    };
  });
  for (const path of [SOFTPHONE, SETTINGS]) {
    await page.goto(path);
    if (path === SOFTPHONE) await openStatus(page);
    await page.getByText('Asks on first use').waitFor();
    expect(await page.evaluate(() => (window as unknown as { opened: number }).opened)).toBe(0);
  }
  expect(await banner(page, 'media-capability').count()).toBe(0);
});
