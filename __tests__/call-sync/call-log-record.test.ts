import fc from 'fast-check';
import { readCallPage } from '../../src/call-sync/call-log-record.ts';
import { callLogRecord } from './sample-calls.ts';

const page = (...records: unknown[]) => ({
  records,
  syncInfo: {
    syncType: 'ISync',
    syncToken: 'token',
    syncTime: '2026-01-15T10:00:00.000Z',
    newerRecordsExist: true,
  },
});
const read = (record: object) => readCallPage(page(record))?.calls[0];
const SAMPLE = callLogRecord({ session: 's-1', extension: 101 });

test('a page says where to go on, and whether there is more', () => {
  expect(readCallPage(page(SAMPLE))).toMatchObject({
    token: 'token',
    more: true,
    until: Date.parse('2026-01-15T10:00:00.000Z'),
    calls: [{ key: { session: 's-1', extension: '101' }, result: 'answered', seconds: 65 }],
  });
});

test.each<[string, unknown]>([
  ['HTML', '<html></html>'],
  ['nothing', null],
  ['a page without its end', { records: [SAMPLE] }],
  ['a page with one malformed record', page(SAMPLE, { id: 1 })],
  ['an empty token', { ...page(SAMPLE), syncInfo: { ...page().syncInfo, syncToken: '' } }],
  ['somebody else’s answer', { schema: 1, records: 'no' }],
])('%s isn’t a page, and none of it counts', (_what, body) => {
  expect(readCallPage(body)).toBeNull();
});

test('whatever comes, it is a page or it is not: nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      expect(() => readCallPage(body)).not.toThrow();
    }),
  );
});

test.each([
  ['No Answer', 'Outbound', 'no-answer'],
  ['No Answer', 'Inbound', 'missed'],
  ['Hang Up', 'Outbound', 'cancelled'],
  ['Hang Up', 'Inbound', 'missed'],
  ['In Progress', 'Inbound', 'in-progress'],
  ['constructor', 'Inbound', 'failed'],
  ['A word of next year', 'Inbound', 'failed'],
])('%s of an %s call is %s', (result, direction, ours) => {
  expect(read({ ...SAMPLE, result, direction })?.result).toBe(ours);
});

test.each([
  ['=1+1', ''],
  ['+1 212 555 0101', ''],
  ['anonymous', ''],
  ['+12125550101', '+12125550101'],
  ['*67', '*67'],
])('the number %s becomes "%s"', (phoneNumber, number) => {
  expect(read({ ...SAMPLE, from: { phoneNumber } })?.number).toBe(number);
});

test('a name has no line breaks, no marks that nobody sees, and an end', () => {
  const name = `A\u202eB\nC${'x'.repeat(500)}`;
  const shown = read({ ...SAMPLE, from: { name } })?.name ?? '';
  expect(shown).toMatch(/^A B Cx+$/);
  expect(shown.length).toBeLessThanOrEqual(200);
});

test.each([
  ['https://media.ringcentral.com/restapi/v1.0/account/1/recording/7/content', true],
  [
    'https://media.ringcentral.com/restapi/v1.0/account/1/recording/7/content?access_token=x',
    false,
  ],
  ['https://evil.example/?ringcentral.com/', false],
  ['javascript:alert(1)', false],
])('the recording %s is linked: %s', (contentUri, linked) => {
  const recording = read({ ...SAMPLE, recording: { id: '7', contentUri } })?.recording ?? '';
  expect(
    recording.startsWith('https://ringcentral.github.io/ringcentral-media-reader/?media='),
  ).toBe(linked);
  expect(recording).not.toContain('access_token');
});

test('a fax, a deleted record, and one without a session aren’t calls', () => {
  const records = [
    { ...SAMPLE, type: 'Fax' },
    { ...SAMPLE, deleted: true },
    { ...SAMPLE, telephonySessionId: null, sessionId: null },
  ];
  expect(readCallPage(page(...records))?.calls).toEqual([]);
});
