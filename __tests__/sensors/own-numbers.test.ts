import {
  forgetOwnNumbers,
  keepOwnNumbers,
  onOwnNumbers,
  ownNumbers,
} from '../../src/browser/sensors/own-numbers.ts';
import { type FakeStorage, giveStorage } from '../stubs/fake-storage.ts';
import { FakePage } from './fake-browser.ts';

const WHO = { account: 'A', user: 7 };
const KEY = 'rcp-numbers:A:7';
const MINE = [{ number: '+12125550100', shown: '(212) 555-0100' }];

let page: FakePage;
let local: FakeStorage;
beforeEach(() => {
  page = new FakePage().enter();
  ({ local } = giveStorage());
});

test('numbers are kept for one user until they are forgotten', () => {
  expect(ownNumbers(WHO)).toEqual([]);
  keepOwnNumbers(WHO, MINE);
  expect([ownNumbers(WHO), ownNumbers({ ...WHO, user: 8 })]).toEqual([MINE, []]);
  forgetOwnNumbers(WHO);
  expect(ownNumbers(WHO)).toEqual([]);
});

test.each(['{', 'null', '{"number":"+1"}', '[null, 1, {"number":"+1"}, {"shown":"x"}]'])(
  '%s is none',
  (stored) => {
    local.setItem(KEY, stored);
    expect(ownNumbers(WHO)).toEqual([]);
  },
);

test('a browser without storage has none, and nothing throws', () => {
  local.refuses = 'everything';
  keepOwnNumbers(WHO, MINE);
  expect(ownNumbers(WHO)).toEqual([]);
});

test('another page’s news is heard until the listener ends it, and another user’s isn’t', () => {
  const heard = jest.fn();
  const end = onOwnNumbers(WHO, heard);
  page.hearStorage('rcp-numbers:A:8');
  expect(heard).not.toHaveBeenCalled();
  page.hearStorage(KEY);
  page.hearStorage(null);
  expect(heard).toHaveBeenCalledTimes(2);
  end();
  page.hearStorage(KEY);
  expect(heard).toHaveBeenCalledTimes(2);
});
