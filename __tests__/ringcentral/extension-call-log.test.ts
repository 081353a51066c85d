import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { callLogRecord } from '../call-sync/sample-calls.ts';
import { get, signIn } from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const LOG = '/restapi/v1.0/account/~/extension/~/call-log';
const OWN_ID = 180000101;
const HOUR = 3_600_000;
const standIn = useStandIn({ sip: 'off' });
let rc: RunningRingCentral;
let token: string;

const ids = async (query: string): Promise<string[]> => {
  const { json } = await get(rc, `${LOG}?${query}`, token);
  return (json['records'] as { telephonySessionId: string }[]).map(
    ({ telephonySessionId }) => telephonySessionId,
  );
};
const call = (session: string, change: Partial<Parameters<typeof callLogRecord>[0]> = {}) =>
  callLogRecord({ session, extension: OWN_ID, ...change });

beforeAll(async () => {
  rc = standIn();
  token = (await signIn(rc, '101')).access;
  await rc.control.callLog({
    records: [
      call('s-in', { startedAt: Date.now() - 2 * HOUR, recording: '77' }),
      call('s-out', {
        direction: 'Outbound',
        startedAt: Date.now() - HOUR,
        number: '+16505550111',
      }),
      call('s-old', { startedAt: Date.now() - 30 * HOUR }),
      callLogRecord({ session: 's-other', extension: 180000102 }),
      callLogRecord({ session: 's-nobody', extension: null }),
    ],
  });
});
afterEach(() => rc.control.setLacking('101', []));

test('has the extension’s own calls of the last 24 hours, newest first', async () => {
  expect(await ids('')).toEqual(['s-out', 's-in']);
});

test.each([
  ['direction=Inbound', ['s-in']],
  ['direction=Inbound&direction=Outbound', ['s-out', 's-in']],
  ['type=Fax', []],
  ['recordingType=All', ['s-in']],
  ['phoneNumber=16505550111', ['s-out']],
  ['telephonySessionId=s-old', ['s-old']],
])('%s', async (query, sessions) => {
  expect(await ids(query)).toEqual(sessions);
});

test('shows a window by the start of the calls', async () => {
  const at = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
  expect(await ids(`dateFrom=${at(48)}`)).toEqual(['s-out', 's-in', 's-old']);
  expect(await ids(`dateFrom=${at(48)}&dateTo=${at(1.5)}`)).toEqual(['s-in', 's-old']);
  // Without a beginning, 24 hours before the end.
  expect(await ids(`dateTo=${at(25)}`)).toEqual(['s-old']);
});

test('comes by the page, and says where the next is, not how many there are', async () => {
  const { json } = await get(rc, `${LOG}?perPage=1&direction=Inbound&direction=Outbound`, token);
  expect(json['paging']).toEqual({ page: 1, perPage: 1, pageStart: 0, pageEnd: 0 });
  const { nextPage } = json['navigation'] as { nextPage: { uri: string } };
  const next = await get(rc, nextPage.uri.slice(rc.origin.length), token);
  expect(next.json['records']).toMatchObject([{ telephonySessionId: 's-in' }]);
  expect(next.json['navigation']).not.toHaveProperty('nextPage');
});

test('shows legs and the last change in the detailed view only', async () => {
  const read = async (view: string) =>
    (await get(rc, `${LOG}?telephonySessionId=s-in&view=${view}`, token)).json['records'];
  expect(await read('Detailed')).toMatchObject([
    { legs: [], lastModifiedTime: expect.any(String) as unknown },
  ]);
  const [simple] = (await read('Simple')) as [object];
  expect(simple).not.toHaveProperty('legs');
  expect(simple).not.toHaveProperty('lastModifiedTime');
});

test('a single record, and none of somebody else', async () => {
  expect((await get(rc, `${LOG}/s-in.${String(OWN_ID)}`, token)).json).toMatchObject({
    telephonySessionId: 's-in',
  });
  expect((await get(rc, `${LOG}/s-other.180000102`, token)).status).toBe(404);
});

test.each([
  ['direction=Sideways', 'CMN-101', 'direction'],
  ['dateFrom=yesterday', 'CMN-101', 'dateFrom'],
  ['phoneNumber=%2B16505550111', 'CMN-101', 'phoneNumber'],
  ['sessionId=1&dateFrom=2026-01-01T00:00:00.000Z', 'CLG-110', 'sessionId'],
])('%s is refused', async (query, errorCode, parameterName) => {
  const { status, json } = await get(rc, `${LOG}?${query}`, token);
  expect(status).toBe(400);
  expect(json).toMatchObject({ errorCode, errors: [{ errorCode, parameterName }] });
});

test('is one’s own: by number too, and nobody else’s', async () => {
  const by = (id: string) => get(rc, LOG.replace('extension/~', `extension/${id}`), token);
  expect((await by(String(OWN_ID))).status).toBe(200);
  expect((await by('180000102')).json['errorCode']).toBe('CMN-404');
  expect((await by('1')).json['errorCode']).toBe('CMN-102');
});

test('needs the application’s permission and the person’s', async () => {
  await rc.control.setScopes(['ReadAccounts']);
  const narrow = (await signIn(rc, '101')).access;
  await rc.control.setScopes();
  expect((await get(rc, LOG, narrow)).json).toMatchObject({
    errorCode: 'InsufficientPermissions',
    permissionName: 'ReadCallLog',
  });
  await rc.control.setLacking('101', ['ReadCallLog']);
  const { status, json } = await get(rc, LOG, token);
  expect([status, json['errorCode']]).toEqual([403, 'CMN-408']);
});
