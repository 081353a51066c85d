import { hideToast, showToast } from '../../src/browser/record-page/toast.ts';
import { FakeElement } from './fake-page.ts';

let body: FakeElement;

beforeEach(() => {
  body = new FakeElement('body');
  Object.assign(globalThis, {
    document: {
      body,
      createElement: (tag: string) => new FakeElement(tag),
      getElementById: () => null,
    },
  });
  jest.useFakeTimers();
});
afterEach(() => {
  hideToast();
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'document');
});

test('a line with a time goes by itself', () => {
  showToast('Calling', [], 5_000);
  jest.advanceTimersByTime(4_999);
  expect(body.textContent).toContain('Calling');
  jest.advanceTimersByTime(1);
  expect(body.textContent).toBe('');
});

test('the time of one line ends no later one', () => {
  showToast('Calling', [], 5_000);
  jest.advanceTimersByTime(3_000);
  showToast('Incoming call');
  jest.advanceTimersByTime(60_000);
  expect(body.textContent).toContain('Incoming call');
  expect(body.textContent).not.toContain('Calling');
});
