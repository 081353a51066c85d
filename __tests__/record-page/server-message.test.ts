import { LINK_CLASS } from '../../src/banners/message-html.ts';
import { serverMessage } from '../../src/browser/record-page/server-message.ts';
import { FakeElement, FakePage } from './fake-page.ts';

let page: FakePage;

/** What NetSuite draws after pageInit. */
function message(id: string, role = 'alert'): FakeElement {
  const box = new FakeElement('div');
  box.setAttribute('role', role);
  const more = new FakeElement('a');
  for (const [name, value] of Object.entries({
    class: LINK_CLASS,
    'data-rcp': 'more',
    'data-rcp-banner': id,
  }))
    more.setAttribute(name, value);
  more.append('2 more in the softphone');
  box.append('Body ', more);
  page.body.append(box);
  return box;
}

beforeEach(() => {
  jest.useFakeTimers();
  page = new FakePage();
  page.install();
});
afterEach(() => {
  jest.useRealTimers();
});

test('one that is there already is left alone until something is said of it', () => {
  const box = message('connect-ringcentral');
  const server = serverMessage('connect-ringcentral');
  expect([box.style['display'], box.textContent]).toEqual([
    undefined,
    'Body 2 more in the softphone',
  ]);
  server.show(0);
  expect([box.style['display'], box.textContent]).toEqual(['', 'Body Open the softphone']);
  server.show(null);
  expect(box.style['display']).toBe('none');
  server.show(1);
  expect([box.style['display'], box.textContent]).toEqual(['', 'Body 1 more in the softphone']);
});

test('one that comes later is hidden, or corrected, as it comes', () => {
  const server = serverMessage('connect-ringcentral');
  server.show(null);
  const other = message('update-bundle');
  page.changed();
  expect(other.style['display']).toBeUndefined();
  const box = message('connect-ringcentral');
  page.changed();
  expect(box.style['display']).toBe('none');
  expect(page.watched).toBe(false);
});

test('one that never comes is waited for ten seconds', () => {
  serverMessage('connect-ringcentral').show(null);
  jest.advanceTimersByTime(9_999);
  expect(page.watched).toBe(true);
  jest.advanceTimersByTime(1);
  expect(page.watched).toBe(false);
});

test('in markup that is not known, the element around our links is the message', () => {
  const box = message('connect-ringcentral', 'none');
  serverMessage('connect-ringcentral').show(null);
  expect(box.style['display']).toBe('none');
});
