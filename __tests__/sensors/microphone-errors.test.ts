import { microphoneCause } from '../../src/browser/sensors/microphone-errors.ts';

const named = (name: string) => Object.assign(new Error('refused'), { name });

test.each([
  ['NotAllowedError', 'denied', 'blocked'],
  ['NotAllowedError', null, 'blocked'],
  ['NotAllowedError', 'granted', 'blocked-by-policy'],
  ['NotAllowedError', 'prompt', 'prompt'],
  ['PermissionDeniedError', 'denied', 'blocked'],
  ['SecurityError', 'granted', 'blocked-by-policy'],
  ['NotFoundError', 'granted', 'missing'],
  ['DevicesNotFoundError', 'prompt', 'missing'],
  ['OverconstrainedError', 'granted', 'missing'],
  ['NotReadableError', 'granted', 'in-use'],
  ['TrackStartError', 'granted', 'in-use'],
  ['AbortError', 'granted', 'in-use'],
  ['TypeError', 'prompt', 'unsupported'],
  ['SomethingNewError', 'granted', 'unknown'],
] as const)('%s with the permission %s means %s', (name, permission, cause) => {
  expect(microphoneCause(named(name), permission)).toBe(cause);
});

test.each([undefined, null, 'NotAllowedError', 7, {}])(
  'what isn’t an error (%p) leaves the cause unknown',
  (thrown) => {
    expect(microphoneCause(thrown, 'granted')).toBe('unknown');
  },
);
