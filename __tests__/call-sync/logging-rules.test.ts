import { type RuledCall, skipReason, USUAL_RULES } from '../../src/call-sync/logging-rules.ts';

const CALL: RuledCall = {
  direction: 'inbound',
  result: 'answered',
  number: '+12125550101',
  internal: false,
  queue: false,
  seconds: 60,
  emergency: false,
};

test('an ordinary call is logged by the usual rules', () => {
  expect(skipReason(CALL, USUAL_RULES)).toBeNull();
});

test.each<[string, Partial<RuledCall>, Partial<typeof USUAL_RULES>, string | null]>([
  ['a call within the company', { internal: true }, {}, 'internal'],
  ['the same where they are logged', { internal: true }, { internal: true }, null],
  ['a missed call where they are not logged', { result: 'missed' }, { missed: false }, 'missed'],
  ['a declined call counts as missed', { result: 'declined' }, { missed: false }, 'missed'],
  ['voicemail where it is not logged', { result: 'voicemail' }, { voicemail: false }, 'voicemail'],
  ['an offer of a queue', { queue: true, result: 'elsewhere' }, {}, 'queue-offer'],
  ['a call of a queue that was answered here', { queue: true }, {}, null],
  ['a short call', { seconds: 4 }, { shortest: 5 }, 'too-short'],
  ['a call of exactly the shortest length', { seconds: 5 }, { shortest: 5 }, null],
  ['a short ring is not a short call', { result: 'missed', seconds: 1 }, { shortest: 5 }, null],
  ['a number on the list', {}, { never: ['+12125550101'] }, 'never-number'],
  ['the same without its plus sign', {}, { never: ['12125550101'] }, 'never-number'],
  ['a withheld number is on no list', { number: '' }, { never: ['1'] }, null],
  ['what RingCentral calls an emergency', { emergency: true }, {}, 'emergency'],
  ['three digits to the outside', { direction: 'outbound', number: '112' }, {}, 'emergency'],
  [
    'three digits that are an extension',
    { direction: 'outbound', number: '112', internal: true },
    { internal: true },
    null,
  ],
  ['a call that failed', { direction: 'outbound', result: 'failed' }, {}, 'not-placed'],
])('%s', (_what, call, rules, reason) => {
  expect(skipReason({ ...CALL, ...call }, { ...USUAL_RULES, ...rules })).toBe(reason);
});
