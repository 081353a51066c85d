import { scriptNonce, withoutMicrophone } from '../../local/http/csp.ts';
import { withShim } from '../../local/http/shim.ts';
import type { Lack } from '../../local/pages/browser/lack.ts';
import { type Setup, setUp } from './browser.ts';
import { MEMBER } from './fake-account.ts';

const SUITELET = '/app/site/hosting/scriptlet.nl?script=a&deploy=b';
const PAGE =
  '<!DOCTYPE html><html><head lang="en"><script>first()</script></head><body></body></html>';
const POLICY = "default-src 'none'; script-src 'nonce-abc123'; connect-src 'self'";

const NOTHING: Lack = {
  browser: { microphone: 'real', notifications: 'real', webLocks: 'real' },
  clockOffset: 0,
  reload: false,
};
const NO_MICROPHONE: Lack = { ...NOTHING, browser: { ...NOTHING.browser, microphone: 'missing' } };

let at: Setup;
beforeEach(async () => {
  at = setUp();
  await at.visitor.signIn(12, MEMBER.scriptId);
  at.account.answer = {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'Permissions-Policy': 'microphone=(self), camera=()',
    },
    body: PAGE,
    usage: null,
  };
});
afterEach(() => at.server.close());

test('A page is left alone while the browser lacks nothing and the clock is right.', () => {
  expect(withShim(PAGE, POLICY, NOTHING)).toBe(PAGE);
});

test('The shim is the first script of the page and carries the page’s own nonce.', async () => {
  at.account.world.change({ browser: NO_MICROPHONE.browser });
  const { body, headers } = await at.visitor.get(SUITELET);
  expect(body).toMatch(/<head lang="en"><script nonce="abc123" data-model="[^"<>]*">/);
  expect(body.indexOf('data-model')).toBeLessThan(body.indexOf('first()'));
  expect(body).toContain('&quot;microphone&quot;:&quot;missing&quot;');
  expect(headers['content-security-policy']).toBe(POLICY);
});

test('A policy without a nonce is not loosened: such a page goes without the shim.', () => {
  expect(withShim(PAGE, "script-src 'self'", NO_MICROPHONE)).toBe(PAGE);
});

test('A page without a policy gets the shim without a nonce.', () => {
  expect(withShim(PAGE, '', NO_MICROPHONE)).toContain('<head lang="en"><script data-model=');
});

test('The shim’s code cannot end its own element.', () => {
  expect(withShim(PAGE, '', NO_MICROPHONE).match(/<\/script>/g)).toHaveLength(2);
});

test('A moved clock reaches the page.', async () => {
  at.account.world.setClockOffset(60_000);
  expect((await at.visitor.get(SUITELET)).body).toContain('&quot;clockOffset&quot;:60000');
});

test('Record pages and the model’s own pages get it too, the control page and JSON do not.', async () => {
  at.account.world.change({ browser: NO_MICROPHONE.browser });
  for (const url of [
    '/app/common/entity/custjob.nl?id=1',
    '/app/center/card.nl',
    '/app/login.nl',
  ]) {
    expect((await at.visitor.get(url)).body).toContain('data-model=');
  }
  expect((await at.visitor.get('/control/')).body).not.toContain('data-model=');
  expect(
    (await at.visitor.get('/app/site/hosting/restlet.nl?script=a&deploy=b')).body,
  ).not.toContain('data-model');
});

test('The microphone is forbidden for real, by the header, and nothing else of the header changes.', async () => {
  expect((await at.visitor.get(SUITELET)).headers['permissions-policy']).toBe(
    'microphone=(self), camera=()',
  );
  at.account.world.change({ browser: { ...NOTHING.browser, microphone: 'blocked-by-policy' } });
  expect((await at.visitor.get(SUITELET)).headers['permissions-policy']).toBe(
    'camera=(), microphone=()',
  );
  expect((await at.visitor.get('/app/center/card.nl')).headers['permissions-policy']).toBe(
    'microphone=()',
  );
});

test.each([
  [POLICY, 'abc123'],
  ["script-src 'self' 'nonce-a+/=='", 'a+/=='],
  ["default-src 'nonce-d'", 'd'],
  ["style-src 'nonce-s'; script-src 'self'", null],
  ["script-src 'nonce-<script>'", null],
  ['', null],
])('The nonce of %j is %j.', (policy, nonce) => {
  expect(scriptNonce(policy)).toBe(nonce);
});

test('Forbidding the microphone replaces what a header said of it.', () => {
  expect(withoutMicrophone('')).toBe('microphone=()');
  expect(withoutMicrophone('microphone=*, microphone=(self "https://x.example"), usb=()')).toBe(
    'usb=(), microphone=()',
  );
});
