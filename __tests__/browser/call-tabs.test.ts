import { type Caller, connect } from './support/caller.ts';
import { banner, SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { faults: true }, (...both) => {
  [one, other] = both;
});

describe('tabs', () => {
  test('taking over during a call asks first, and then ends it', async () => {
    await connect(one, other, '102');
    const second = await one.person.open(SOFTPHONE);
    await second.getByRole('button', { name: 'Use this tab' }).click();
    await second.getByText('Using this tab ends the call in the other tab.').waitFor();
    // However much there is to choose, the banner's own words keep their room.
    for (const width of [660, 800, 1100, 1440]) {
      await second.setViewportSize({ width, height: 800 });
      const title = await second.locator('.banner-title').first().boundingBox();
      const whole = await second.locator('.banner').first().boundingBox();
      if (title === null || whole === null) throw new Error('not drawn');
      expect([width, title.width >= 240, whole.height <= 160]).toEqual([width, true, true]);
    }
    await second.getByRole('button', { name: 'Cancel' }).click();
    await one.hears();
    await second.getByRole('button', { name: 'Use this tab' }).click();
    await second.getByRole('button', { name: 'End call and use this tab' }).click();
    await second.locator('[data-registration="registered"]').waitFor({ timeout: 15_000 });
    await other.quiet();
    await banner(one.page, 'multiple-tabs').waitFor();
  });

  test('a crash of the active tab hands the phone to the next one', async () => {
    const second = await one.person.open(SOFTPHONE);
    await banner(second, 'multiple-tabs').waitFor();
    const session = await one.person.context.newCDPSession(one.page);
    void session.send('Page.crash').catch(() => undefined);
    await second.locator('[data-registration="registered"]').waitFor({ timeout: 15_000 });
    await other.dial('101');
    await second.locator('.incoming').waitFor();
  });

  test('ten reloads and three tabs are one phone for RingCentral', async () => {
    const second = await one.person.open(SOFTPHONE);
    await one.person.open(SOFTPHONE);
    for (let count = 0; count < 10; count++) {
      await one.page.reload();
      await second.reload();
    }
    await other.page.waitForTimeout(500);
    const { registrations } = await suite.standIn.sip();
    expect(registrations.filter(({ extension }) => extension === '101').length).toBeLessThanOrEqual(
      1,
    );
  });

  test('messages of the wrong shape do nothing', async () => {
    await one.page.evaluate(() => {
      const name = document.querySelector('#rcp-data')?.textContent ?? '';
      const { facts } = JSON.parse(name) as { facts: { who: { account: string; user: number } } };
      const who = `${facts.who.account}:${String(facts.who.user)}`;
      for (const channel of [`rcp-softphone:${who}`, `rcp-connection:${who}`]) {
        const sender = new BroadcastChannel(channel);
        for (const message of [
          null,
          1,
          'dial',
          {},
          { kind: 'dial' },
          { kind: 'dial', id: 1, number: {} },
          { kind: 'dial', id: 'x', number: '<img src=x onerror=alert(1)>' },
          { kind: 'call', call: { url: 'https://evil.example' } },
          { kind: 'sign-in-ended' },
        ])
          sender.postMessage(message);
        postMessage({ kind: 'dial', id: 'x', number: '102' }, '*');
      }
    });
    await one.page.waitForTimeout(500);
    expect(await one.page.locator('.call').count()).toBe(0);
    expect(one.person.problems).toEqual([]);
  });
});
