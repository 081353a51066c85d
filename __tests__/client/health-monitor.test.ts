import { failure } from '../../client/failure.ts';
import { healthMonitor } from '../../client/health-monitor.ts';
import type { HealthOutcome } from '../../client/outcome.ts';
import { HEALTH, OUTDATED } from './answers.ts';

let now: number;
let results: HealthOutcome[];
const ask = jest.fn(() => Promise.resolve(results.shift() ?? failure('NETWORK')));
const OK: HealthOutcome = { outcome: 'ok', health: HEALTH };

beforeEach(() => {
  now = 10_000;
  results = [];
  ask.mockClear();
});

test('it knows nothing before the first check, and asks nobody by itself', () => {
  const monitor = healthMonitor(ask, 1_000, () => now);
  expect([monitor.last(), monitor.lastGood()]).toEqual([null, null]);
  expect(ask).not.toHaveBeenCalled();
});

test('callers who wait at the same time share one question', async () => {
  results = [OK];
  const monitor = healthMonitor(ask, 0, () => now);
  expect(await Promise.all([monitor.check(), monitor.check(), monitor.check()])).toEqual([
    OK,
    OK,
    OK,
  ]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('it asks at most once per interval, whatever came out', async () => {
  const monitor = healthMonitor(ask, 1_000, () => now);
  await monitor.check();
  now += 999;
  await monitor.check();
  expect(ask).toHaveBeenCalledTimes(1);
  now += 1;
  await monitor.check();
  expect(ask).toHaveBeenCalledTimes(2);
});

test('it keeps the last good answer with its age through failures', async () => {
  results = [{ outcome: 'outdated', health: OUTDATED }, failure('NETWORK')];
  const monitor = healthMonitor(ask, 1_000, () => now);
  await monitor.check();
  now += 1_500;
  await monitor.check();
  now += 200;
  expect(monitor.lastGood()).toEqual({ health: OUTDATED, ageMs: 1_700 });
  expect(monitor.last()).toEqual({ outcome: failure('NETWORK'), ageMs: 200 });
});

test('it waits as long as NetSuite asked to', async () => {
  results = [failure('TOO_MANY_REQUESTS', null, 60_000), OK];
  const monitor = healthMonitor(ask, 1_000, () => now);
  await monitor.check();
  now += 59_999;
  expect((await monitor.check()).outcome).toBe('busy');
  now += 1;
  expect((await monitor.check()).outcome).toBe('ok');
});

test('a clock that is set back neither stops the checks nor makes an age negative', async () => {
  results = [OK, OK];
  const monitor = healthMonitor(ask, 1_000, () => now);
  await monitor.check();
  now -= 5_000;
  expect(monitor.lastGood()?.ageMs).toBe(0);
  await monitor.check();
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a question that throws is passed on, and the next call asks again', async () => {
  ask.mockRejectedValueOnce(new Error('a bug'));
  const monitor = healthMonitor(ask, 1_000, () => now);
  await expect(monitor.check()).rejects.toThrow('a bug');
  results = [OK];
  expect(await monitor.check()).toEqual(OK);
});
