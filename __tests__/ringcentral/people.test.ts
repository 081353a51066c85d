import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { call, get, signIn } from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const ACCOUNT = '/restapi/v1.0/account/~';
const OWN = `${ACCOUNT}/extension/~`;
const standIn = useStandIn({ sip: 'off' });
let rc: RunningRingCentral;
let token: string;

const send = (method: string, path: string, body?: unknown) =>
  call(rc, method, path, {
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

beforeAll(async () => {
  rc = standIn();
  token = (await signIn(rc, '101')).access;
});
afterEach(() => rc.control.setRoster());

describe('the directory', () => {
  test('has everybody of the company', async () => {
    const { json } = await get(rc, `${ACCOUNT}/directory/entries`, token);
    expect(json['records']).toMatchObject([
      { id: '180000101', type: 'User', extensionNumber: '101', firstName: 'Extension' },
      { id: '180000102' },
      { id: '180000103', phoneNumbers: [{ phoneNumber: '+12125550183' }] },
    ]);
    expect(json['paging']).toMatchObject({ page: 1, perPage: 1000, totalElements: 3 });
  });

  test('of 5,000 extensions comes in pages of 2,000 at most, or all at once', async () => {
    await rc.control.setRoster(
      Array.from({ length: 5_000 }, (_none, index) => ({
        id: 1_000 + index,
        extensionNumber: String(1_000 + index),
        name: `Person ${String(index)}`,
        type: index === 4_999 ? 'Department' : 'User',
        status: 'Enabled',
      })),
    );
    const page = async (query: string) => {
      const { json } = await get(rc, `${ACCOUNT}/directory/entries?${query}`, token);
      return (json['records'] as { id: string; name?: string }[]).map(({ id }) => id);
    };
    const seen = [...(await page('perPage=max')), ...(await page('perPage=9999&page=2'))];
    seen.push(...(await page('perPage=2000&page=3')));
    expect([seen.length, new Set(seen).size]).toEqual([5_000, 5_000]);
    expect(await page('perPage=all')).toHaveLength(5_000);
    expect(await page('type=Department')).toEqual(['5999']);
  });

  test('is searched by name, number, and email', async () => {
    const path = `${ACCOUNT}/directory/entries/search`;
    const found = await send('POST', path, { searchString: 'extension102@' });
    expect(found.json['records']).toMatchObject([{ id: '180000102' }]);
    expect(found.headers['x-rate-limit-group']).toBe('heavy');
    expect((await get(rc, `${ACCOUNT}/directory/entries/180000103`, token)).status).toBe(200);
    expect((await get(rc, `${ACCOUNT}/directory/entries/1`, token)).status).toBe(404);
    expect((await get(rc, `${ACCOUNT}/directory/entries?perPage=none`, token)).status).toBe(400);
  });
});

describe('presence', () => {
  afterEach(() => rc.control.setPresence('102'));

  test('is what people say of themselves', async () => {
    const path = `${ACCOUNT}/extension/180000102/presence`;
    expect((await get(rc, path, token)).json).toMatchObject({
      presenceStatus: 'Available',
      dndStatus: 'TakeAllCalls',
    });
    await rc.control.setPresence('102', { dndStatus: 'DoNotAcceptAnyCalls', message: 'Lunch' });
    const { json } = await get(rc, path, token);
    expect(json).toMatchObject({
      presenceStatus: 'Busy',
      userStatus: 'Available',
      dndStatus: 'DoNotAcceptAnyCalls',
      message: 'Lunch',
      telephonyStatus: 'NoCall',
    });
    expect(json).not.toHaveProperty('activeCalls');
    await rc.control.setPresence('102', { userStatus: 'Offline' });
    expect((await get(rc, path, token)).json['presenceStatus']).toBe('Offline');
  });

  test('of several colleagues comes with a status for each, of everybody by the page', async () => {
    const several = await get(rc, `${ACCOUNT}/extension/180000102,1/presence`, token);
    expect(several.status).toBe(207);
    expect(JSON.parse(several.text)).toMatchObject([
      { resourceId: '180000102', status: 200, body: { presenceStatus: 'Available' } },
      { resourceId: '1', status: 404, body: { errorCode: 'CMN-102' } },
    ]);
    const all = await get(rc, `${ACCOUNT}/presence?perPage=2`, token);
    expect(all.headers['x-rate-limit-group']).toBe('heavy');
    expect(all.json['records']).toHaveLength(2);
    expect(all.json['paging']).toMatchObject({ totalElements: 3 });
  });

  test('is set for oneself only', async () => {
    expect((await send('PUT', `${OWN}/presence`, { userStatus: 'Busy' })).json).toMatchObject({
      presenceStatus: 'Busy',
    });
    await send('PUT', `${OWN}/presence`, { userStatus: 'Available' });
    expect((await send('PUT', `${OWN}/presence`, { userStatus: 'Asleep' })).status).toBe(400);
    const other = await send('PUT', `${ACCOUNT}/extension/180000102/presence`, {});
    expect(other.json['errorCode']).toBe('CMN-404');
  });
});

describe('the personal address book', () => {
  const contacts = `${OWN}/address-book/contact`;
  const sync = `${OWN}/address-book-sync`;

  test('keeps contacts, and says what changed', async () => {
    const first = await send('POST', contacts, {
      firstName: 'First',
      lastName: 'Example',
      mobilePhone: '+16505550144',
    });
    const id = Number(first.json['id']);
    expect(first.json).toMatchObject({ availability: 'Alive', firstName: 'First' });
    const full = (await get(rc, sync, token)).json;
    expect(full['records']).toMatchObject([{ id }]);
    const { syncToken } = full['syncInfo'] as { syncToken: string };
    const since = `${sync}?syncType=ISync&syncToken=${syncToken}`;
    expect((await get(rc, since, token)).json['records']).toEqual([]);
    await send('PUT', `${contacts}/${String(id)}`, {
      firstName: 'First',
      company: 'Example, Inc.',
    });
    const { records } = (await get(rc, since, token)).json as { records: object[] };
    expect(records).toMatchObject([{ id, company: 'Example, Inc.' }]);
    // PUT replaces the whole contact.
    expect(records[0]).not.toHaveProperty('mobilePhone');
    expect((await send('DELETE', `${contacts}/${String(id)}`)).status).toBe(204);
    expect((await get(rc, since, token)).json['records']).toMatchObject([
      { id, availability: 'Deleted' },
    ]);
    expect((await get(rc, contacts, token)).json['records']).toEqual([]);
  });

  test('is found by the beginning of a name, and by number', async () => {
    await send('POST', contacts, { firstName: 'Second', businessPhone: '+16505550145' });
    const found = async (query: string) =>
      (await get(rc, `${contacts}?${query}`, token)).json['records'] as object[];
    expect(await found('startsWith=se')).toHaveLength(1);
    expect(await found('startsWith=econd')).toHaveLength(0);
    expect(await found('phoneNumber=%2B16505550145')).toHaveLength(1);
  });

  test('is nobody else’s, and refuses what can’t be', async () => {
    const theirs = contacts.replace('extension/~', 'extension/180000102');
    expect((await get(rc, theirs, token)).json['errorCode']).toBe('CMN-404');
    expect((await send('POST', contacts, { email: 'none' })).json).toMatchObject({
      errorCode: 'CMN-101',
      parameterName: 'email',
    });
    expect((await get(rc, `${sync}?syncType=ISync&syncToken=lost`, token)).status).toBe(400);
    expect((await get(rc, `${contacts}/1`, token)).status).toBe(404);
  });
});
