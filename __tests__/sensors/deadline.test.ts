import { TOO_LATE, withDeadline } from '../../src/browser/sensors/deadline.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('what comes in time comes through, and leaves no timer', async () => {
  await expect(withDeadline(Promise.resolve('value'), 1_000)).resolves.toBe('value');
  expect(jest.getTimerCount()).toBe(0);
});

test('what never comes is given up', async () => {
  const waiting = withDeadline(new Promise(() => undefined), 1_000);
  jest.advanceTimersByTime(1_000);
  await expect(waiting).resolves.toBe(TOO_LATE);
});

test('a rejection passes through', async () => {
  await expect(withDeadline(Promise.reject(new Error('no')), 1_000)).rejects.toThrow('no');
});
