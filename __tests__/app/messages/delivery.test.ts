import { deliveryOf, deliveryProblemOf } from '../../../src/browser/app/messages/delivery.ts';
import { deliveryWords, sendingWords } from '../../../src/browser/app/messages/message-words.ts';
import { refusalOfAnswer } from '../../../src/browser/app/messages/refusal.ts';
import { ENGLISH } from '../../../src/i18n/english.ts';
import { setDictionary } from '../../../src/i18n/say.ts';

beforeEach(() => {
  setDictionary(ENGLISH);
});

test.each([
  ['Queued', 'queued'],
  ['Sent', 'sent'],
  ['Delivered', 'delivered'],
  ['DeliveryFailed', 'failed'],
  ['SendingFailed', 'failed'],
  ['SomethingNew', null],
] as const)('%s of a sent message is %s', (status, state) => {
  expect(deliveryOf({ direction: 'outbound', status })).toBe(state);
  expect(deliveryOf({ direction: 'inbound', status })).toBeNull();
});

test.each([
  ['SMS-RC-413', 'opted-out'],
  ['SMS-CAR-413', 'opted-out'],
  ['SMS-UP-414', 'not-registered'],
  ['SMS-CAR-430', 'spam'],
  ['SMS-CAR-450', 'daily-limit'],
  ['SMS-CAR-461', 'toll-free'],
  ['SMS-CAR-411', 'other'],
  ['', 'other'],
] as const)('%s is %s', (code, problem) => {
  expect(deliveryProblemOf(code)).toBe(problem);
});

test('a failed delivery says why, with the code when the reason has no words', () => {
  const failed = { direction: 'outbound', status: 'DeliveryFailed' } as const;
  expect(deliveryWords({ ...failed, errorCode: 'SMS-RC-413' })).toMatch(/opted out/);
  expect(deliveryWords({ ...failed, errorCode: 'SMS-CAR-411' })).toContain('SMS-CAR-411');
});

test.each([
  [['MSG-242'], 'not-registered'],
  [['MSG-240'], 'international'],
  [['InternationalProhibited'], 'international'],
  [['MSG-246'], 'extension'],
  [['MSG-247'], 'short-number'],
  [['MSG-304'], 'not-own-number'],
  [['MSG-337'], 'file-size'],
  [['MSG-347'], 'file-type'],
  [['MSG-348'], 'file-type'],
  [['CMN-408'], 'not-allowed'],
  [['CMN-401'], 'no-scope'],
  [['CMN-101'], 'recipient'],
  [['SMS-RC-413'], 'opted-out'],
  [['UNKNOWN', 'MSG-240'], 'international'],
  [['MSG-999'], 'other'],
] as const)('a refusal with %s is %s, and has words', (codes, refusal) => {
  const read = refusalOfAnswer({ outcome: 'refused', status: 403, codes: [...codes] });
  expect(read).toEqual({ refusal, code: codes[0] });
  expect(sendingWords({ state: 'refused', refusal, code: codes[0] }, 1)).toMatch(/^Not sent\./);
});

test('an unreachable server isn’t a refusal', () => {
  expect(refusalOfAnswer({ outcome: 'unreachable' })).toBeNull();
  expect(refusalOfAnswer({ outcome: 'busy', retryAfter: 60 })).toEqual({
    refusal: 'busy',
    code: '',
  });
});
