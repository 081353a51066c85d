import { PhoneLink } from '../../src/browser/app/desk/phone-link.ts';
import { isLinkMessage } from '../../src/browser/app/tabs/link-message.ts';

const LINK = 'tel:+12125550182';

test('a link waits until the number field has it, and the last one counts', () => {
  const link = new PhoneLink();
  const told = jest.fn();
  link.subscribe(told);
  link.bring('tel:1');
  link.bring(LINK);
  expect([link.waiting, link.place]).toEqual([LINK, 'here']);
  link.taken();
  link.taken();
  expect([link.waiting, told.mock.calls.length]).toEqual([null, 3]);
});

test('one that another tab has stays here too, in case this tab takes over', () => {
  const link = new PhoneLink();
  link.bring(LINK);
  link.handed(LINK, 'active-tab');
  expect([link.waiting, link.place]).toEqual([LINK, 'active-tab']);
  link.bring('tel:2');
  // The answer about an earlier link says nothing about this one.
  link.handed(LINK, 'active-tab');
  expect([link.waiting, link.place]).toEqual(['tel:2', 'here']);
});

test.each<[unknown, boolean]>([
  [{ kind: 'phone-link', link: LINK }, true],
  [{ kind: 'phone-link-taken', link: LINK }, true],
  [{ kind: 'phone-link', link: LINK, since: 1 }, true],
  [{ kind: 'phone-link' }, false],
  [{ kind: 'phone-link', link: 1 }, false],
  [{ kind: 'phone-link', link: 'x'.repeat(501) }, false],
  [{ kind: 'dial', link: LINK }, false],
  [null, false],
  ['phone-link', false],
])('whether %j is a message about a link: %p', (message, is) => {
  expect(isLinkMessage(message)).toBe(is);
});
