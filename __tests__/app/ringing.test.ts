import { tuneFor } from '../../src/browser/app/desk/ringing.ts';
import { callState } from './small-calls.ts';

const incoming = callState('a', 0, { direction: 'inbound', phase: 'ringing' });
const talking = callState('b', 0);
const dialing = callState('c', 0, { phase: 'dialling' });
const ringingOut = callState('d', 0, { phase: 'ringing' });

test.each([
  ['no call', [], 'bright', null],
  ['an incoming call', [incoming], 'bright', 'bright'],
  ['an incoming call and no ringtone', [incoming], 'none', null],
  ['a second incoming call during the first', [talking, incoming], 'bright', null],
  ['a call that is being placed', [dialing], 'bright', null],
  ['a call that rings at the other side', [ringingOut], 'bright', 'ringback'],
  ['the same without a ringtone', [ringingOut], 'none', 'ringback'],
  ['a call in and a call out', [ringingOut, incoming], 'bright', 'bright'],
  ['two calls in and no ringtone, one out', [incoming, incoming, ringingOut], 'none', 'ringback'],
] as const)('%s sounds as it should', (_what, calls, ringtone, tune) => {
  expect(tuneFor(calls, ringtone)).toBe(tune);
});
