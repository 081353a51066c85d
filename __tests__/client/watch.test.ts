import { failure } from '../../client/failure.ts';
import type { HealthOutcome } from '../../client/outcome.ts';
import { pauseAfter, watch } from '../../client/watch.ts';
import { HEALTH } from './answers.ts';

const OK: HealthOutcome = { outcome: 'ok', health: HEALTH };
const HANGS = () => new Promise<never>(() => undefined);

test('a pause is the interval and up to a tenth more, or as long as NetSuite asked for', () => {
  expect([pauseAfter(OK, 300_000, 0), pauseAfter(OK, 300_000, 1)]).toEqual([300_000, 330_000]);
  expect(pauseAfter(failure('TOO_MANY_REQUESTS', null, 900_000), 300_000, 0)).toBe(900_000);
  expect(pauseAfter(failure('TOO_MANY_REQUESTS', null, 1_000), 300_000, 0)).toBe(300_000);
});

test('it checks, reports, and waits, in order, one check at a time, until stopped', async () => {
  const controller = new AbortController();
  const steps: string[] = [];
  await watch({
    ask: () => {
      steps.push('ask');
      return Promise.resolve(OK);
    },
    tell: ({ outcome }) => steps.push(outcome),
    intervalMs: 1_000,
    stop: controller.signal,
    random: () => 0.5,
    wait: (ms) => {
      steps.push(`wait ${ms}`);
      if (steps.length >= 6) controller.abort();
      return Promise.resolve();
    },
  });
  expect(steps.slice(0, 6)).toEqual(['ask', 'ok', 'wait 1050', 'ask', 'ok', 'wait 1050']);
});

test('it stops at once in the middle of a check, which is then not reported', async () => {
  const controller = new AbortController();
  const tell = jest.fn();
  const ended = watch({ ask: HANGS, tell, intervalMs: 1_000, stop: controller.signal });
  controller.abort();
  await ended;
  expect(tell).not.toHaveBeenCalled();
});

test('it stops at once in the middle of a pause', async () => {
  const controller = new AbortController();
  const ended = watch({
    ask: () => Promise.resolve(OK),
    tell: () => setImmediate(() => controller.abort()),
    intervalMs: 1e8,
    stop: controller.signal,
  });
  await ended;
});

test('stopped before it began, it reports nothing', async () => {
  const tell = jest.fn();
  await watch({ ask: HANGS, tell, intervalMs: 1_000, stop: AbortSignal.abort() });
  expect(tell).not.toHaveBeenCalled();
});
