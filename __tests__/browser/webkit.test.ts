import { CUSTOMER, SETTINGS, SOFTPHONE } from './support/person.ts';
import { NAMES, useSuite, type Who } from './support/suite.ts';
import { WebKit } from './support/webkit.ts';

const suite = useSuite();
let webkit: WebKit;
beforeAll(async () => {
  webkit = await WebKit.start();
}, 60_000);
afterAll(() => webkit.stop());

async function open(who: Who, page: string): Promise<void> {
  const { id, roles } = suite.world.user(NAMES[who]);
  await webkit.open(suite.server.origin);
  await webkit.run(
    `return fetch('/control/sign-in', { method: 'POST', body: JSON.stringify(arguments[0]),
       headers: { 'content-type': 'application/json' } }).then(({ ok }) => ok)`,
    { userId: id, role: roles[0]?.scriptId },
  );
  await webkit.open(suite.server.origin + page);
}

test('the softphone says first what a browser without WebRTC can’t do, and what would', async () => {
  await open('member', SOFTPHONE);
  expect(await webkit.run('return typeof RTCPeerConnection')).toBe('undefined');
  await webkit.until('document.querySelector("[data-banner=media-capability]")');
  await webkit.click('[data-banner=media-capability] .banner-fold');
  const banner = await webkit.text('[data-banner=media-capability]');
  expect(banner).toContain('This browser can’t use a microphone here');
  expect(banner).toContain('in a current version of Chrome, Edge, or Firefox');
});

test('a sign-in that expired goes before it, and its button is there', async () => {
  await suite.world.connection(suite.world.user(NAMES.member).id, 'expired');
  await open('member', SOFTPHONE);
  expect(await webkit.text('[data-banner]')).toContain('Your RingCentral sign-in has expired');
  // Until the page can sign in by itself, a link to Settings is in the button's place.
  expect(await webkit.text('[data-banner] button.button:not(.quiet)')).toBe('Reconnect');
});

test('settings show what the browser lacks, and save what an admin changes', async () => {
  await open('admin', SETTINGS);
  await webkit.until('document.body.innerText.includes("Not supported here")');
  await webkit.run(`
    const field = document.querySelector('#company input');
    field.value = '0.1.0';
    field.dispatchEvent(new Event('input', { bubbles: true }));`);
  await webkit.click('#company [type=submit]');
  expect(await webkit.text('#company .saved:not(:empty)')).not.toBe('');
});

test('a record shows its numbers, what becomes of a click on one, and its banner', async () => {
  await open('member', CUSTOMER);
  expect(await webkit.text('.rcp-numbers')).toContain('Call with RingCentral');
  await webkit.click('.rcp-numbers a[href^="tel:"]');
  expect(await webkit.text('#rcp-toast')).toContain('(212) 555-0182');
  await suite.world.connection(suite.world.user(NAMES.member).id, 'expired');
  await open('member', CUSTOMER);
  expect(await webkit.text('.uir-alert-box')).toContain('Your RingCentral sign-in has expired');
});
