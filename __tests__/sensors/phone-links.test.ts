import {
  canRegister,
  canUnregister,
  linkIn,
  registerPhoneLinks,
  unregisterPhoneLinks,
} from '../../src/browser/sensors/phone-links.ts';
import { FakePage } from './fake-browser.ts';

const SOFTPHONE = '/app/site/hosting/scriptlet.nl?script=1&deploy=1';

let page: FakePage;
let asked: string[][];
beforeEach(() => {
  page = new FakePage().enter();
  page.window['isSecureContext'] = true;
  asked = [];
});

const give = (...names: string[]) => {
  for (const name of names)
    page.navigator[name] = (...parts: string[]) => void asked.push([name, ...parts]);
};

test('the browser is given one address of this origin, with one place for the link', () => {
  give('registerProtocolHandler', 'unregisterProtocolHandler');
  expect([canRegister(), canUnregister()]).toEqual([true, true]);
  expect(registerPhoneLinks(SOFTPHONE)).toBe(true);
  expect(asked).toEqual([
    ['registerProtocolHandler', 'tel', `https://account.example${SOFTPHONE}#tel=%s`],
  ]);
  // What is undone is exactly what was asked for.
  expect(unregisterPhoneLinks(SOFTPHONE)).toBe(true);
  expect(asked[1]?.slice(1)).toEqual(asked[0]?.slice(1));
});

test.each(['tel:+12125550182', 'TEL:212-555-0182', 'tel:+1%20212', 'tel:1#2', 'tel:%', 'tel:'])(
  'the page gets %s as it was, and its server nothing of it',
  (link) => {
    give('registerProtocolHandler');
    registerPhoneLinks(SOFTPHONE);
    const opened = new URL(asked[0]?.[2]?.replace('%s', encodeURIComponent(link)) ?? '');
    expect([opened.pathname + opened.search, linkIn(opened.hash)]).toEqual([SOFTPHONE, link]);
  },
);

test.each([
  '',
  '#phone',
  '#history',
  '#tel=',
  '#tel=%s',
  '#tel=%',
  '#tel=12125550182',
  '#tel=https%3A%2F%2Fexample.com',
  '#tel=javascript%3Aalert(1)',
  '#x=tel%3A1',
])('%p brings no phone link', (hash) => {
  expect(linkIn(hash)).toBeNull();
});

test('Firefox registers and leaves undoing to its settings; Safari does neither', () => {
  give('registerProtocolHandler');
  expect([canRegister(), canUnregister()]).toEqual([true, false]);
  page.navigator['registerProtocolHandler'] = undefined;
  expect([canRegister(), canUnregister()]).toEqual([false, false]);
});

test('a page without https offers nothing', () => {
  give('registerProtocolHandler');
  page.window['isSecureContext'] = false;
  expect(canRegister()).toBe(false);
});

test('a browser that refuses hasn’t taken the request', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  page.navigator['registerProtocolHandler'] = refuse;
  page.navigator['unregisterProtocolHandler'] = refuse;
  expect([registerPhoneLinks(SOFTPHONE), unregisterPhoneLinks(SOFTPHONE)]).toEqual([false, false]);
});
