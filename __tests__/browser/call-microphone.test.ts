import { type Caller, connect } from './support/caller.ts';
import { banner } from './support/person.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { faults: true }, (...both) => {
  [one, other] = both;
});

test('a microphone that goes in mid-call is noticed and said, and the call takes it when it is back', async () => {
  await connect(one, other, '102');
  await other.hears();
  await one.page.evaluate(() => {
    const [sender] =
      (globalThis as unknown as { connections: RTCPeerConnection[] }).connections
        .at(-1)
        ?.getSenders() ?? [];
    // What unplugging does: the track ends, and nobody was asked.
    sender?.track?.stop();
    sender?.track?.dispatchEvent(new Event('ended'));
  });
  await one.page.getByText('The microphone was disconnected.').waitFor();
  expect(await other.silence()).toBe(true);
  await one.page.evaluate(() => {
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  });
  await one.page.getByText('The microphone was disconnected.').waitFor({ state: 'detached' });
  await other.hears();
});

test('without a microphone no call is made, and the cause and the way out are said', async () => {
  await one.person.allow('microphone', 'denied');
  await one.dial('102');
  await one.page.getByText('Can’t call without a microphone').waitFor();
  await banner(one.page, 'media-capability').waitFor();
  expect(await one.page.locator('.call').count()).toBe(0);
  // It still rings here.
  await other.dial('101');
  await one.incoming.waitFor();
  await one.press('Answer');
  await one.page.getByText('The browser couldn’t access a microphone.').waitFor();
  await one.incoming.waitFor();
  await one.person.allow('microphone', 'granted');
  await one.press('Answer');
  await Promise.all([one.phase('talking'), other.phase('talking')]);
});
