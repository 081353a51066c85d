import { resultOfCancel, resultOfStatus } from '../../src/browser/app/calls/call.ts';
import { LastFailure } from '../../src/browser/app/desk/last-failure.ts';
import { readinessOf } from '../../src/browser/app/desk/readiness.ts';
import { CALL_RESULTS, type CallResult, resultOf } from '../../src/contracts/call-terms.ts';
import { callState } from './small-calls.ts';

test.each<[number, CallResult]>([
  [403, 'blocked'],
  [404, 'unreachable'],
  [408, 'no-answer'],
  [410, 'unreachable'],
  [416, 'unreachable'],
  [433, 'blocked'],
  [480, 'no-answer'],
  [484, 'unreachable'],
  [485, 'unreachable'],
  [486, 'busy'],
  [487, 'cancelled'],
  [488, 'failed'],
  [500, 'failed'],
  [503, 'failed'],
  [600, 'busy'],
  [603, 'declined'],
  [604, 'unreachable'],
  [607, 'blocked'],
  [608, 'blocked'],
  [NaN, 'failed'],
])('an outgoing call that ends with %i is %s', (status, result) => {
  expect(resultOfStatus(status)).toBe(result);
});

test.each<[string, CallResult]>([
  ['', 'missed'],
  ['SIP;cause=200;text="Call completed elsewhere"', 'elsewhere'],
  ['SIP ;cause=200 ;text="Call completed elsewhere"', 'elsewhere'],
  ['Q.850;cause=16, SIP;text="x";cause=200', 'elsewhere'],
  ['SIP;cause=603', 'declined'],
  ['SIP;cause=600', 'declined'],
  ['SIP;cause=487;text="ORIGINATOR_CANCEL"', 'missed'],
  ['Q.850;cause=200', 'missed'],
  ['SIP;text="cause=2000"', 'missed'],
])('an incoming call canceled with the reason %j is %s', (reason, result) => {
  expect(resultOfCancel(reason)).toBe(result);
});

test('no outgoing call is ever missed, and no other result changes', () => {
  expect(resultOf('outbound', 'missed')).toBe('no-answer');
  for (const result of CALL_RESULTS) {
    expect(resultOf('inbound', result)).toBe(result);
    if (result !== 'missed') expect(resultOf('outbound', result)).toBe(result);
  }
});

describe('the call that failed last', () => {
  let told: number;
  let failure: LastFailure;
  beforeEach(() => {
    jest.useFakeTimers();
    told = 0;
    failure = new LastFailure(() => {
      told++;
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const over = (result: CallResult, direction: 'inbound' | 'outbound' = 'outbound') =>
    callState('a', 0, { phase: 'over', result, direction, answeredAt: null });

  test.each<CallResult>([
    'busy',
    'declined',
    'no-answer',
    'unreachable',
    'blocked',
    'failed',
    'lost',
  ])('%s stays eight seconds with its reason and what to dial again', (result) => {
    failure.note(over(result), '34');
    expect(failure.get()).toMatchObject({ id: 'a', result, again: '+12125550182 x34' });
    jest.advanceTimersByTime(7_900);
    expect(failure.get()).not.toBeNull();
    jest.advanceTimersByTime(200);
    expect(failure.get()).toBeNull();
    expect(told).toBe(1);
  });

  test.each<[CallResult, 'inbound' | 'outbound']>([
    ['answered', 'outbound'],
    ['cancelled', 'outbound'],
    ['missed', 'inbound'],
    ['declined', 'inbound'],
    ['voicemail', 'inbound'],
    ['elsewhere', 'inbound'],
  ])('%s of an %s call isn’t a failure', (result, direction) => {
    failure.note(over(result, direction), '');
    expect(failure.get()).toBeNull();
  });

  test('a pointer on it keeps it, and it can be dismissed', () => {
    failure.note(over('busy'), '');
    failure.keep(true);
    jest.advanceTimersByTime(60_000);
    expect(failure.get()?.again).toBe('+12125550182');
    failure.keep(false);
    jest.advanceTimersByTime(7_000);
    failure.clear();
    expect(failure.get()).toBeNull();
    jest.advanceTimersByTime(60_000);
    expect(told).toBe(1);
  });
});

test.each([
  ['registered', 'ready', [], 'registered'],
  ['registered', 'prompt', [], 'registered'],
  ['registered', 'unknown', [], 'registered'],
  ['registered', 'blocked', [], 'no-microphone'],
  ['registered', 'blocked-by-policy', [], 'no-microphone'],
  ['registered', 'missing', [], 'no-microphone'],
  ['registered', 'in-use', [], 'no-microphone'],
  ['registered', 'unsupported', [], 'no-microphone'],
  ['registered', 'ready', [callState('a', 0)], 'in-call'],
  ['registered', 'blocked', [callState('a', 0)], 'in-call'],
  ['registered', 'ready', [callState('a', 0, { phase: 'dialling' })], 'in-call'],
  [
    'registered',
    'ready',
    [callState('a', 0, { phase: 'ringing', direction: 'inbound' })],
    'registered',
  ],
  ['waiting', 'blocked', [], 'waiting'],
  ['connecting', 'ready', [], 'connecting'],
] as const)(
  'registered as %s with the microphone %s and calls %j the line is %s',
  (registration, microphone, calls, expected) => {
    expect(readinessOf(registration, microphone, calls)).toBe(expected);
  },
);
