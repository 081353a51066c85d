import * as cache from 'N/cache';
import { accessFor } from '../../src/netsuite/grants/access.ts';
import type { TokenOutcome } from '../../src/netsuite/grants/ringcentral-oauth.ts';
import type { GrantRow } from '../../src/netsuite/grants/stored-grant.ts';

const mockGrant = {
  readGrant: jest.fn<GrantRow | null, [number]>(),
  writeGrant: jest.fn(),
  deleteGrant: jest.fn(),
};
const mockOauth = { refreshGrant: jest.fn<TokenOutcome, unknown[]>() };
const mockConnection = {
  saysConnected: jest.fn<boolean, [number]>(),
  writeConnection: jest.fn<boolean, unknown[]>(),
};
const mockForget = jest.fn();

jest.mock('../../src/netsuite/grants/stored-grant.ts', () => ({
  readGrant: (...args: [number]) => mockGrant.readGrant(...args),
  writeGrant: (...args: unknown[]): unknown => mockGrant.writeGrant(...args),
  deleteGrant: (...args: unknown[]): unknown => mockGrant.deleteGrant(...args),
}));
jest.mock('../../src/netsuite/grants/ringcentral-oauth.ts', () => ({
  refreshGrant: (...args: unknown[]) => mockOauth.refreshGrant(...args),
}));
jest.mock('../../src/netsuite/facts/connection.ts', () => ({
  saysConnected: (...args: [number]) => mockConnection.saysConnected(...args),
  writeConnection: (...args: unknown[]): unknown => mockConnection.writeConnection(...args),
  UNNAMED: 'unnamed',
}));
jest.mock('../../src/netsuite/facts/status-cache.ts', () => ({
  forgetConnection: (...args: unknown[]): unknown => mockForget(...args),
}));

const NOW = Date.parse('2026-01-15T10:00:00Z');
const HOUR = 60 * 60 * 1000;
const APPLICATION = { server: 'https://platform.ringcentral.com', clientId: 'client' };
const GRANT = {
  refreshToken: 'refresh-1',
  refreshUntil: NOW + 24 * HOUR,
  accessToken: 'access-1',
  accessUntil: NOW + HOUR,
  sip: null,
};
const SPENT = { ...GRANT, accessUntil: NOW + 60_000 };
const ROW: GrantRow = { id: 3, sealed: 'sealed-1', grant: GRANT };
const spent: GrantRow = { ...ROW, grant: SPENT };
const NEXT = {
  accessToken: 'access-2',
  accessUntil: NOW + HOUR,
  refreshToken: 'refresh-2',
  refreshUntil: NOW + 168 * HOUR,
};

const marks = new Map<string, string>();

beforeEach(() => {
  jest.resetAllMocks();
  marks.clear();
  (cache.getCache as unknown as jest.Mock).mockReturnValue({
    get: ({ key }: { key: string }) => marks.get(key) ?? null,
    put: ({ key, value }: { key: string; value: string }) => void marks.set(key, value),
    remove: ({ key }: { key: string }) => void marks.delete(key),
  });
  mockGrant.readGrant.mockReturnValue(ROW);
  mockConnection.writeConnection.mockReturnValue(true);
  mockOauth.refreshGrant.mockReturnValue({
    outcome: 'granted',
    grant: NEXT,
    extension: '180000101',
  });
});

const ask = (refusedUntil: number | null = null) => accessFor(APPLICATION, 7, refusedUntil, NOW);
const code = (answer: ReturnType<typeof ask>) =>
  'error' in answer ? answer.error.code : answer.access.token;

test('a token with time left is handed out, and RingCentral is not asked', () => {
  expect(ask()).toEqual({
    access: { token: 'access-1', until: NOW + HOUR, lasts: HOUR, sip: null },
  });
  expect(mockOauth.refreshGrant).not.toHaveBeenCalled();
});

test('a token near its end is renewed, and what RingCentral gave is kept with the phone’s provision', () => {
  const sip = {
    authorizationId: 'a',
    domain: 'd',
    outboundProxy: 'p',
    outboundProxyBackup: '',
    username: 'u',
    password: 'x',
    stunServers: [],
  };
  mockGrant.readGrant.mockReturnValue({ ...spent, grant: { ...SPENT, sip, sipAt: NOW - HOUR } });
  expect(code(ask())).toBe('access-2');
  expect(mockGrant.writeGrant).toHaveBeenCalledWith(
    7,
    expect.objectContaining({ id: 3 }),
    { ...NEXT, sip, sipAt: NOW - HOUR },
    APPLICATION,
  );
});

test.each<[string, { sipAt?: number }, boolean]>([
  ['an hour old', { sipAt: NOW - HOUR }, true],
  ['just kept', { sipAt: NOW }, true],
  ['a day old', { sipAt: NOW - 24 * HOUR }, false],
  ['from the future', { sipAt: NOW + HOUR }, false],
  ['of no known age, as version 1.2.1 kept it', {}, false],
])('a provision that is %s is handed out only while it is fresh', (_what, kept, handedOut) => {
  const sip = {
    authorizationId: 'a',
    domain: 'd',
    outboundProxy: 'p',
    outboundProxyBackup: '',
    username: 'u',
    password: 'x',
    stunServers: [],
  };
  mockGrant.readGrant.mockReturnValue({ id: 3, sealed: 's', grant: { ...GRANT, sip, ...kept } });
  expect(ask()).toMatchObject({ access: { sip: handedOut ? sip : null } });
});

test('a token that RingCentral refused is renewed, one that was renewed since is handed out', () => {
  expect(code(ask(NOW + HOUR))).toBe('access-2');
  expect(code(ask(NOW - HOUR))).toBe('access-1');
});

test('no answer says what a refresh token is', () => {
  mockGrant.readGrant.mockReturnValue(spent);
  expect(JSON.stringify([ask(), ask(NOW + HOUR)])).not.toContain('refresh-');
});

test.each([
  [{ outcome: 'busy', retryAfter: 30 } as const, 'RCP_BUSY'],
  [{ outcome: 'unavailable', why: 'status 503' } as const, 'RCP_UNAVAILABLE'],
])('%j is passed on, and the connection stands', (outcome, expected) => {
  mockGrant.readGrant.mockReturnValue(spent);
  mockOauth.refreshGrant.mockReturnValue(outcome);
  expect(code(ask())).toBe(expected);
  expect(mockConnection.writeConnection).not.toHaveBeenCalled();
  expect(mockGrant.deleteGrant).not.toHaveBeenCalled();
  expect(marks.size).toBe(0);
});

test(
  'a refused grant ends the connection, which records show from their next load; its row stays ' +
    'for the request that won a race',
  () => {
    mockGrant.readGrant.mockReturnValue(spent);
    mockOauth.refreshGrant.mockReturnValue({ outcome: 'refused', code: 'OAU-213' });
    expect(ask()).toMatchObject({ error: { code: 'RCP_NOT_CONNECTED', connection: 'revoked' } });
    expect(mockGrant.deleteGrant).not.toHaveBeenCalled();
    expect(mockConnection.writeConnection).toHaveBeenCalledWith(7, 'revoked', NOW, '', '');
    expect(mockForget).toHaveBeenCalledWith(7);
  },
);

test('a refusal after somebody else renewed it isn’t a refusal', () => {
  mockGrant.readGrant
    .mockReturnValueOnce(spent)
    .mockReturnValueOnce({ ...ROW, sealed: 'sealed-2' });
  mockOauth.refreshGrant.mockReturnValue({ outcome: 'refused', code: 'invalid_grant' });
  expect(code(ask())).toBe('access-1');
  expect(mockConnection.writeConnection).not.toHaveBeenCalled();
});

test('while another browser renews it this one waits', () => {
  mockGrant.readGrant.mockReturnValue(spent);
  marks.set('7', String(NOW - 1_000));
  expect(ask()).toMatchObject({ error: { code: 'RCP_BUSY', retryAfter: 2 } });
  marks.set('7', String(NOW - 60_000));
  expect(code(ask())).toBe('access-2');
});

test('a refresh token past its week, and a seal that does not open, ask for a new sign-in', () => {
  mockGrant.readGrant.mockReturnValue({ ...spent, grant: { ...SPENT, refreshUntil: NOW - 1 } });
  expect(ask()).toMatchObject({ error: { connection: 'expired' } });
  mockGrant.readGrant.mockReturnValue({ ...ROW, grant: null });
  expect(ask()).toMatchObject({ error: { connection: 'expired' } });
  expect(mockOauth.refreshGrant).not.toHaveBeenCalled();
});

test('no grant is not connected; where we said connected, somebody deleted it', () => {
  mockGrant.readGrant.mockReturnValue(null);
  mockConnection.saysConnected.mockReturnValueOnce(false).mockReturnValueOnce(true);
  expect(ask()).toMatchObject({ error: { code: 'RCP_NOT_CONNECTED', connection: null } });
  expect(ask()).toMatchObject({ error: { code: 'RCP_NOT_CONNECTED', connection: 'expired' } });
});

test(
  'a mark outlasts the 45 s that a request may take, and one from a clock that was put back ' +
    'holds nothing up',
  () => {
    mockGrant.readGrant.mockReturnValue(spent);
    marks.set('7', String(NOW - 46_000));
    expect(code(ask())).toBe('RCP_BUSY');
    marks.set('7', String(NOW + 3_600_000));
    expect(code(ask())).toBe('access-2');
  },
);

test('the request that wins the race for a refresh token writes connected, application, and extension', () => {
  mockGrant.readGrant.mockReturnValue(spent);
  expect(code(ask())).toBe('access-2');
  expect(mockConnection.writeConnection).toHaveBeenCalledWith(
    7,
    'connected',
    NOW,
    'https://platform.ringcentral.com client',
    '180000101',
  );
});

test.each([
  [{ misplaced: 'elsewhere' } as const, 'elsewhere', []],
  [
    { misplaced: 'elsewhere', unnamed: true } as const,
    'elsewhere',
    [[7, 'connected', NOW, 'unnamed', '']],
  ],
  [{ misplaced: 'other-user' } as const, 'expired', [[7, 'expired', NOW, '', '']]],
])('a grant that is %j sends nothing and deletes nothing', (how, connection, written) => {
  mockGrant.readGrant.mockReturnValue({ ...ROW, grant: null, ...how });
  expect(ask()).toMatchObject({ error: { code: 'RCP_NOT_CONNECTED', connection } });
  expect(mockOauth.refreshGrant).not.toHaveBeenCalled();
  expect(mockGrant.deleteGrant).not.toHaveBeenCalled();
  expect(mockConnection.writeConnection.mock.calls).toEqual(written);
});
