import * as fc from 'fast-check';
import { sipInfoOf } from '../../src/browser/app/ringcentral/account.ts';
import { keepOwnNumbers } from '../../src/browser/sensors/own-numbers.ts';
import { parseGrantRequest } from '../../src/contracts/grant-request.ts';
import {
  type FakeRingCentral,
  grantError,
  json,
  SIP,
  soon,
  token,
  useFakeRingCentral,
} from './fake-ringcentral.ts';
import { pass } from './sip-script.ts';

const KEY = 'rcp-extension:A:7';
const EXTENSION = '/restapi/v1.0/account/~/extension/~';
const PROVISION = '/restapi/v1.0/client-info/sip-provision';

let world: FakeRingCentral;
useFakeRingCentral((fake) => {
  world = fake;
  world.rest = ({ path }) => {
    if (path === PROVISION) return json({ sipInfo: [SIP] });
    if (path === EXTENSION)
      return json({
        extensionNumber: 101,
        name: 'Somebody',
        regionalSettings: { homeCountry: { isoCode: 'GB' } },
      });
    return json({
      records: [
        { phoneNumber: '+442079460958', features: ['CallerId'] },
        { phoneNumber: '+442079460959', features: ['SmsSender'] },
      ],
    });
  };
});

test('a provision that our server kept costs RingCentral nothing', async () => {
  world.grant = () => token('t', 3_600_000, SIP);
  expect(await soon(world.account.provision(false))).toEqual({ outcome: 'provisioned', sip: SIP });
  expect(world.paths).toEqual([]);
});

test('a new one is asked for once, and kept', async () => {
  expect(await soon(world.account.provision(false))).toEqual({ outcome: 'provisioned', sip: SIP });
  expect(world.grants.at(-1)).toEqual({ action: 'keep-sip', token: 'form-token', sip: SIP });
  expect(await soon(world.account.provision(false))).toEqual({ outcome: 'provisioned', sip: SIP });
  expect(world.paths).toEqual([PROVISION]);
});

test('a kept one that was refused is replaced', async () => {
  world.grant = () => token('t', 3_600_000, { ...SIP, password: 'old' });
  expect(await soon(world.account.provision(true))).toEqual({ outcome: 'provisioned', sip: SIP });
});

test('that keeping it fails is nobody’s trouble', async () => {
  world.grant = ({ action }) =>
    action === 'keep-sip' ? Promise.reject(new TypeError('offline')) : token('t');
  expect((await soon(world.account.provision(false))).outcome).toBe('provisioned');
});

test.each<[string, () => Response, unknown]>([
  ['a missing permission', () => json({ errorCode: 'CMN-401' }, 403), { outcome: 'not-allowed' }],
  ['a plan without it', () => json({ errorCode: 'SPR-130' }, 400), { outcome: 'not-allowed' }],
  ['a token refused twice', () => json({}, 401), { outcome: 'unreachable' }],
  [
    'too many requests',
    () => json({}, 429, { 'retry-after': '30' }),
    { outcome: 'busy', retryAfter: 30 },
  ],
  ['a server in trouble', () => json({}, 503), { outcome: 'unreachable' }],
])('%s is what the registration needs to know', async (_, answer, outcome) => {
  world.rest = answer;
  expect(await soon(world.account.provision(false))).toEqual(outcome);
  expect(world.signedOut).toEqual([]);
});

test('signed out is signed out', async () => {
  world.grant = () => grantError('RCP_NOT_CONNECTED', { connection: 'expired' });
  expect(await soon(world.account.provision(false))).toMatchObject({ outcome: 'signed-out' });
  expect(world.signedOut).toEqual(['expired']);
});

test.each<[unknown]>([
  [null],
  [undefined],
  [7],
  ['text'],
  [[]],
  [{}],
  [{ sipInfo: null }],
  [{ sipInfo: 7 }],
  [{ sipInfo: {} }],
  [{ sipInfo: true }],
  [{ sipInfo: [] }],
  [{ sipInfo: [null] }],
  [{ sipInfo: ['x'] }],
  [{ sipInfo: 'text' }],
  [{ sipInfo: [{}] }],
  [{ sipInfo: [{ ...SIP, password: '' }] }],
  [{ sipInfo: [{ ...SIP, password: {} }] }],
  [{ sipInfo: [{ ...SIP, domain: null }] }],
  [{ sipInfo: [{ ...SIP, username: '' }] }],
  [{ sipInfo: [{ ...SIP, outboundProxy: 'evil.example/path?' }] }],
  [{ sipInfo: [{ ...SIP, outboundProxy: 'user@evil.example' }] }],
  [{ sipInfo: [{ ...SIP, outboundProxy: ' ' }] }],
])('%j isn’t a provision, and doesn’t throw', async (body) => {
  expect(sipInfoOf(body)).toBeNull();
  world.rest = () => json(body ?? null);
  expect(await soon(world.account.provision(false))).toEqual({ outcome: 'unreachable' });
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['a number as an id', { authorizationId: 802_000 }, { authorizationId: '802000' }],
  ['no second proxy', { outboundProxyBackup: undefined }, { outboundProxyBackup: '' }],
  ['a second proxy that is none', { outboundProxyBackup: 'x y' }, { outboundProxyBackup: '' }],
  ['no STUN servers', { stunServers: undefined }, { stunServers: [] }],
  ['STUN servers that are none', { stunServers: 'stun' }, { stunServers: [] }],
  [
    'some STUN servers that are none',
    { stunServers: ['a:1', 7, '', null] },
    { stunServers: ['a:1'] },
  ],
  ['more than we ask for', { transport: 'WSS', certificate: null }, {}],
])('a provision with %s is read', (_, given, read) => {
  expect(sipInfoOf({ sipInfo: [{ ...SIP, ...given }] })).toEqual({ ...SIP, ...read });
});

test('nothing that RingCentral answers throws, and our server keeps what is read', () => {
  const info = fc.record(
    {
      authorizationId: fc.anything(),
      domain: fc.anything(),
      outboundProxy: fc.oneof(fc.anything(), fc.domain()),
      outboundProxyBackup: fc.anything(),
      username: fc.anything(),
      password: fc.anything(),
      stunServers: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const likely = fc.record({
    ...Object.fromEntries(
      ['authorizationId', 'domain', 'username', 'password'].map((key) => [key, fc.string()]),
    ),
    outboundProxy: fc.domain(),
    outboundProxyBackup: fc.oneof(fc.string(), fc.domain()),
    stunServers: fc.array(fc.string()),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({ sipInfo: fc.oneof(fc.anything(), fc.array(fc.oneof(info, likely))) }),
      ),
      (body) => {
        const sip = sipInfoOf(body);
        if (sip !== null)
          expect(parseGrantRequest({ action: 'keep-sip', token: 't', sip })).not.toBeNull();
      },
    ),
    { numRuns: 1_000 },
  );
});

test('the extension is asked for once a day, and known at once the next time', async () => {
  expect(world.account.known()).toBeNull();
  const extension = {
    number: '101',
    name: 'Somebody',
    country: 'GB',
    callerIds: ['+442079460958'],
  };
  expect(await soon(world.account.extension())).toEqual(extension);
  const [, , other] = world.tab();
  expect(other.known()).toEqual(extension);
  expect(await soon(other.extension())).toEqual(extension);
  expect(world.paths).toHaveLength(2);
  await pass(24 * 60 * 60_000);
  await soon(other.extension());
  expect(world.paths).toHaveLength(4);
});

test('without an answer the one of yesterday serves, and with none at all there is none', async () => {
  const answer = world.rest;
  world.rest = () => json({}, 503);
  expect(await soon(world.account.extension())).toBeNull();
  world.rest = answer;
  const known = await soon(world.account.extension());
  await pass(24 * 60 * 60_000);
  world.rest = () => json({}, 503);
  expect(await soon(world.account.extension())).toEqual(known);
});

test('without the permission to see numbers only the choice of them is lost', async () => {
  const answer = world.rest;
  world.rest = (request) =>
    request.path.endsWith('/phone-number') ? json({}, 403) : answer(request);
  expect(await soon(world.account.extension())).toMatchObject({ number: '101', callerIds: [] });
});

test.each([
  '',
  '{',
  'null',
  '7',
  '[]',
  '{"at":1}',
  '{"at":"x","extension":{}}',
  '{"at":1,"extension":null}',
  '{"at":1,"extension":{"callerIds":[],"country":7}}',
  '{"at":9e15,"extension":{"number":1,"name":{},"callerIds":[7],"country":"GB"}}',
])('what is stored as %s isn’t an extension', async (text) => {
  world.storage.setItem(KEY, text);
  expect(world.account.known()).toBeNull();
  expect(await soon(world.account.extension())).toMatchObject({ number: '101' });
});

test('one that was kept by a clock that ran ahead is not kept for ever', async () => {
  const extension = { number: '102', name: 'Before', country: 'US', callerIds: [] };
  world.storage.setItem(
    KEY,
    JSON.stringify({ at: Date.now() + 365 * 24 * 60 * 60_000, extension }),
  );
  expect(await soon(world.account.extension())).toMatchObject({ number: '101' });
});

test('a storage that is full costs a question, not the extension', async () => {
  world.storage.refuses = 'writing';
  expect(await soon(world.account.extension())).toMatchObject({ number: '101' });
});

test('forgotten, nothing of the account is left', async () => {
  await soon(world.account.extension());
  keepOwnNumbers({ account: 'A', user: 7 }, [{ number: '+442079460958', shown: '020 7946 0958' }]);
  world.account.forget();
  expect(world.account.known()).toBeNull();
  expect(world.storage.length).toBe(0);
});

test('an answer that comes after it was forgotten does not bring it back', async () => {
  const late = world.account.extension();
  await pass(15);
  world.account.forget();
  await soon(late);
  expect(world.account.known()).toBeNull();
});
