import { guardLeaving, guardWhile } from '../../src/browser/sensors/leave-guard.ts';
import { FakePage } from './fake-browser.ts';

let page: FakePage;
let listening = 0;

beforeEach(() => {
  page = new FakePage().enter();
  listening = 0;
  const { window } = page;
  const add = window.addEventListener.bind(window);
  const remove = window.removeEventListener.bind(window);
  window.addEventListener = (...args: Parameters<typeof add>) => {
    listening++;
    add(...args);
  };
  window.removeEventListener = (...args: Parameters<typeof remove>) => {
    listening--;
    remove(...args);
  };
});

/** Leaves the page. @returns whether the browser would ask */
function leave(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  page.window.dispatchEvent(event);
  return event.defaultPrevented;
}

test('asks while any reason holds, and looks at the moment of leaving', () => {
  let call = false;
  let note = false;
  const stops = [guardLeaving(() => call), guardLeaving(() => note)];
  expect(leave()).toBe(false);
  note = true;
  expect(leave()).toBe(true);
  call = true;
  note = false;
  expect(leave()).toBe(true);
  call = false;
  expect(leave()).toBe(false);
  for (const stop of stops) stop();
});

test('holds the browser’s listener only while there is a reason to ask, and stops once', () => {
  const reason = () => true;
  const first = guardLeaving(reason);
  const second = guardLeaving(reason);
  expect(listening).toBe(1);
  first();
  first();
  expect(leave()).toBe(true);
  expect(listening).toBe(1);
  second();
  expect(listening).toBe(0);
  expect(leave()).toBe(false);
});

test('guards while a reason holds that comes and goes', () => {
  let note = false;
  const look = guardWhile(() => note);
  look();
  expect(listening).toBe(0);
  note = true;
  look();
  look();
  expect(listening).toBe(1);
  expect(leave()).toBe(true);
  note = false;
  look();
  expect(listening).toBe(0);
  note = true;
  look();
  expect(leave()).toBe(true);
});
