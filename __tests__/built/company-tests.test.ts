import { generateKeyPairSync } from 'node:crypto';
import { CLIENT, KID } from './company-row.ts';
import { CompanyWorld, pem, SIGNER } from './company-world.ts';

const world = new CompanyWorld();
beforeAll(() => world.open(), 40_000);
beforeEach(() => world.allWell());
afterAll(() => world.close());

const TOKEN = '/restapi/oauth/token';
const ACCOUNT = '/restapi/v1.0/account/~';
const TEN_MINUTES = 600;
const company = (values: Record<string, string>) => world.account.world.change({ company: values });

describe('RingCentral (Company)', () => {
  test('passes against the stand-in, and says which account answered and what the token carries', async () => {
    const { answer, units, text } = await world.test('ringcentral');
    expect(answer).toMatchObject({
      tested: {
        facts: {
          m2m: { ringcentral: { configured: true, verified: true, code: 'PASSED', since: null } },
        },
        tests: {
          ringcentral: {
            code: 'PASSED',
            by: 'admin',
            found: {
              answered: ['180000000', '+12125550180', 'RingCentral'],
              missing: [],
              carried: ['ReadAccounts', 'ReadCallLog', 'ReadPresence'],
            },
          },
        },
      },
    });
    expect(units).toBeLessThanOrEqual(116);
    // No session is left behind at RingCentral.
    expect((await world.ringCentral.control.tokens())['101']).toEqual({ access: 0, refresh: 0 });
    for (const secret of [world.ringCentral.company.clientSecret, world.ringCentral.company.jwt]) {
      expect(text).not.toContain(secret);
      expect(
        JSON.stringify([world.account.world.state, world.account.diagnostics.logs()]),
      ).not.toContain(secret);
    }
  });

  const setCompany = (patch: Parameters<typeof world.ringCentral.control.setCompany>[0]) => () =>
    world.ringCentral.control.setCompany(patch);
  const fault =
    (kind: 'status' | 'timeout' | 'html' | 'rate-limit', more: object = {}) =>
    () =>
      world.ringCentral.control.addFault({ path: TOKEN, kind, times: 1, ...more });

  const FAILED: [string, () => unknown, string][] = [
    ['a revoked JWT', setCompany({ jwt: 'revoked' }), 'RC_JWT_REVOKED'],
    ['an expired JWT', setCompany({ jwt: 'expired' }), 'RC_JWT_EXPIRED'],
    ['a JWT of another app', setCompany({ jwt: 'other-app' }), 'RC_JWT_OTHER_APP'],
    [
      'a wrong JWT',
      () => world.account.administration.setSecret('custsecret_rcp_jwt', 'a.b.c'),
      'RC_JWT_REFUSED',
    ],
    [
      'something that is no JWT',
      () => world.account.administration.setSecret('custsecret_rcp_jwt', 'password'),
      'RC_JWT_REFUSED',
    ],
    [
      'a wrong client secret',
      () => world.account.administration.setSecret('custsecret_rcp_client', 'wrong'),
      'RC_CLIENT_REFUSED',
    ],
    [
      'a wrong client id',
      () => company({ custrecord_rcp_rc_jwt_client_id: 'somebody-else' }),
      'RC_CLIENT_REFUSED',
    ],
    ['an app without the JWT grant', setCompany({ jwtGrant: false }), 'RC_GRANT_NOT_ALLOWED'],
    ['a disabled app', setCompany({ enabled: false }), 'RC_APP_DISABLED'],
    ['a token without the call log', setCompany({ scopes: ['ReadAccounts'] }), 'RC_SCOPE_MISSING'],
    ['a token without the account', setCompany({ scopes: ['ReadCallLog'] }), 'RC_SCOPE_MISSING'],
    [
      'a read that is forbidden',
      () =>
        world.ringCentral.control.addFault({
          path: ACCOUNT,
          kind: 'status',
          status: 403,
          errorCode: 'InsufficientPermissions',
          times: 1,
        }),
      'RC_SCOPE_MISSING',
    ],
    [
      'a secret that is not there',
      () => world.account.administration.setSecret('custsecret_rcp_jwt', null),
      'RC_SECRET_UNUSABLE',
    ],
    [
      'a secret for another script',
      () =>
        world.account.administration.setSecret(
          'custsecret_rcp_jwt',
          world.ringCentral.company.jwt,
          ['customscript_rcp_sign_in'],
        ),
      'RC_SECRET_UNUSABLE',
    ],
    [
      'a secret for another domain',
      () =>
        world.account.administration.setSecret(
          'custsecret_rcp_client',
          world.ringCentral.company.clientSecret,
          [],
          ['platform.ringcentral.com'],
        ),
      'RC_SECRET_UNUSABLE',
    ],
    ['a refusal nobody knows', fault('status', { status: 418, errorCode: 'XYZ-1' }), 'RC_REFUSED'],
  ];

  test.each(FAILED)('%s fails with a code of its own', async (_what, arrange, code) => {
    await arrange();
    expect(await world.code('ringcentral')).toBe(code);
    expect(world.stored('ringcentral')).toMatchObject({
      test: 'failed',
      report: { code, failure: code },
    });
  });

  const UNCERTAIN: [string, () => unknown, string][] = [
    ['429 with Retry-After', fault('rate-limit', { retryAfterSeconds: 7 }), 'RC_BUSY'],
    ['500', fault('status'), 'RC_SERVER_ERROR'],
    [
      '503 of the read',
      () =>
        world.ringCentral.control.addFault({
          path: ACCOUNT,
          kind: 'status',
          status: 503,
          times: 1,
        }),
      'RC_SERVER_ERROR',
    ],
    ['no answer in time', fault('timeout'), 'RC_TIMEOUT'],
    ['HTML instead of JSON', fault('html'), 'RC_NOT_JSON'],
    ['HTML that says 200', fault('html', { status: 404 }), 'RC_NOT_JSON'],
    [
      'no server there',
      () => {
        world.account.administration.confirmServer('https://127.0.0.1:1');
        company({ custrecord_rcp_rc_server: 'https://127.0.0.1:1' });
      },
      'RC_UNREACHABLE',
    ],
  ];

  test.each(UNCERTAIN)(
    '%s proves nothing: untested stays untested',
    async (_what, arrange, code) => {
      await arrange();
      const { answer } = await world.test('ringcentral');
      expect(answer).toMatchObject({
        tested: { facts: { m2m: { ringcentral: { verified: null, code } } } },
      });
      expect(answer).not.toHaveProperty('tested.facts.m2m.ringcentral.tested');
      expect(world.stored('ringcentral')).toMatchObject({
        test: '',
        testedAt: '',
        report: { code, since: null, failure: null },
      });
      world.account.world.setClockOffset(TEN_MINUTES * 1000);
    },
  );

  test('what asked to wait is not asked again before that', async () => {
    await world.ringCentral.control.addFault({
      path: TOKEN,
      kind: 'rate-limit',
      retryAfterSeconds: 90,
      times: 1,
    });
    expect(await world.code('ringcentral')).toBe('RC_BUSY');
    await world.ringCentral.control.clearRequests();
    const { answer } = await world.test('ringcentral');
    expect(answer).toMatchObject({
      error: { code: 'RCP_TEST_TOO_SOON', retryAfter: expect.any(Number) as number },
    });
    expect((await world.ringCentral.control.requests()).requests).toEqual([]);
    world.account.world.setClockOffset(91_000);
    expect(await world.code('ringcentral')).toBe('PASSED');
  });
});

describe('NetSuite (Company)', () => {
  test('passes: a token by a signed assertion, and the health RESTlet as the mapped role', async () => {
    const { answer, units } = await world.test('netsuite');
    expect(answer).toMatchObject({
      tested: {
        facts: { m2m: { netsuite: { verified: true, code: 'PASSED' } } },
        tests: {
          netsuite: {
            code: 'PASSED',
            found: {
              missing: [],
              carried: expect.arrayContaining(['ADMI_LOGIN_OAUTH2', 'LIST_CALL']) as string[],
            },
          },
        },
      },
    });
    expect(units).toBeLessThanOrEqual(116);
  });

  const use = (made: ReturnType<typeof generateKeyPairSync>) => {
    world.account.m2m.register(CLIENT, KID, pem(made.publicKey));
    world.account.administration.setCertificate(SIGNER, pem(made.privateKey));
  };

  test.each(['P-256', 'P-384', 'P-521'])(
    'a certificate with an EC key on %s passes',
    async (namedCurve) => {
      use(generateKeyPairSync('ec', { namedCurve }));
      expect(await world.code('netsuite')).toBe('PASSED');
    },
  );

  test('a certificate with an RSA-PSS key passes', async () => {
    use(generateKeyPairSync('rsa-pss', { modulusLength: 3072 }));
    expect(await world.code('netsuite')).toBe('PASSED');
  });

  const tokenFault = (fault: Parameters<typeof world.account.m2m.tokens.faults.add>[0]) => () =>
    world.account.m2m.tokens.faults.add(fault);
  const once = { at: 'token', times: 1 } as const;
  const register = (details: Parameters<typeof world.account.m2m.register>[3]) => () =>
    world.account.m2m.register(CLIENT, KID, pem(world.key.publicKey), details);
  const otherKey = () =>
    world.account.m2m.register(
      CLIENT,
      KID,
      pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey),
    );

  /** What our side knows by itself, whatever the token endpoint says. */
  const FAILED: [string, () => unknown, string][] = [
    [
      'a certificate that is not there',
      () => world.account.administration.setCertificate(SIGNER, null),
      'NS_CERTIFICATE_UNUSABLE',
    ],
    [
      'a certificate for other scripts',
      () =>
        world.account.administration.setCertificate(SIGNER, pem(world.key.privateKey), [
          'customscript_other',
        ]),
      'NS_CERTIFICATE_UNUSABLE',
    ],
    [
      'an RSA key that is no RSA-PSS',
      () => use(generateKeyPairSync('rsa', { modulusLength: 3072 })),
      'NS_KEY_UNSUITABLE',
    ],
    [
      'a key that is too short',
      () => use(generateKeyPairSync('rsa-pss', { modulusLength: 2048 })),
      'NS_KEY_UNSUITABLE',
    ],
    [
      'a clock ten minutes ahead',
      tokenFault({ ...once, kind: 'clock', seconds: TEN_MINUTES }),
      'NS_CLOCK_OFF',
    ],
    [
      'a clock ten minutes behind',
      tokenFault({ ...once, kind: 'clock', seconds: -TEN_MINUTES }),
      'NS_CLOCK_OFF',
    ],
    [
      'an integration without the scope',
      register({ scopes: ['rest_webservices'] }),
      'NS_SCOPE_REFUSED',
    ],
    [
      'a role that may not sign in with a token',
      register({ role: 'sales_person' }),
      'NS_ROLE_REFUSED',
    ],
    [
      'a certificate whose end was entered and is over',
      () => {
        company({ custrecord_rcp_ns_certificate_ends: '2026-01-01' });
        register({ validUntil: Date.parse('2026-01-01') })();
      },
      'NS_CERTIFICATE_EXPIRED',
    ],
    [
      'a RESTlet that answers no more',
      tokenFault({ at: 'restlet', kind: 'status', status: 404, times: 1 }),
      'NS_RESTLET_MISSING',
    ],
    [
      'a RESTlet that does not take the token',
      tokenFault({ at: 'restlet', kind: 'status', status: 401, times: 1 }),
      'NS_TOKEN_REFUSED',
    ],
    [
      'a token endpoint that refuses otherwise',
      tokenFault({ ...once, kind: 'status', status: 418 }),
      'NS_REFUSED',
    ],
  ];

  test.each(FAILED)('%s fails with a code of its own', async (_what, arrange, code) => {
    await arrange();
    expect(await world.code('netsuite')).toBe(code);
    expect(world.stored('netsuite')).toMatchObject({ test: 'failed', report: { failure: code } });
  });

  /**
   * What only the token endpoint knows: distinct when it says why, and by what is left to check
   * when it does not.
   */
  const REFUSED: [string, () => unknown, string][] = [
    ['another key than the mapped one', otherKey, 'NS_KEY_MISMATCH'],
    [
      'another certificate id',
      () => company({ custrecord_rcp_ns_certificate: 'another' }),
      'NS_MAPPING_UNKNOWN',
    ],
    [
      'another client id',
      () => company({ custrecord_rcp_ns_client_id: 'another' }),
      'NS_MAPPING_UNKNOWN',
    ],
    [
      'a mapping that a sandbox refresh wiped',
      () => world.account.m2m.wipe(),
      'NS_MAPPING_UNKNOWN',
    ],
    ['a revoked certificate', register({ revoked: true }), 'NS_MAPPING_REVOKED'],
    [
      'another audience than the endpoint’s own',
      tokenFault({ ...once, kind: 'audience' }),
      'NS_AUDIENCE_WRONG',
    ],
    [
      'an expired certificate',
      register({ validUntil: Date.parse('2026-01-01') }),
      'NS_CERTIFICATE_EXPIRED',
    ],
  ];

  test.each(REFUSED)(
    '%s is reported by its cause when the token endpoint says it',
    async (_what, arrange, code) => {
      world.account.m2m.tokens.describes = true;
      await arrange();
      expect(await world.code('netsuite')).toBe(code);
    },
  );

  test.each(REFUSED)(
    '%s is a refused request when the token endpoint does not say why',
    async (_what, arrange) => {
      await arrange();
      expect(await world.code('netsuite')).toBe('NS_ASSERTION_REFUSED');
    },
  );

  const UNCERTAIN: [string, () => unknown, string][] = [
    ['429', tokenFault({ ...once, kind: 'rate-limit', retryAfterSeconds: 3 }), 'NS_BUSY'],
    ['500', tokenFault({ ...once, kind: 'status' }), 'NS_SERVER_ERROR'],
    ['no answer in time', tokenFault({ ...once, kind: 'timeout' }), 'NS_TIMEOUT'],
    ['HTML instead of JSON', tokenFault({ ...once, kind: 'html' }), 'NS_NOT_JSON'],
    ['HTML that says 200', tokenFault({ ...once, kind: 'html', status: 200 }), 'NS_NOT_JSON'],
    [
      'the account’s concurrency limit',
      tokenFault({ at: 'restlet', kind: 'rate-limit', times: 1 }),
      'NS_BUSY',
    ],
    [
      'a RESTlet that does not answer in time',
      tokenFault({ at: 'restlet', kind: 'timeout', times: 1 }),
      'NS_TIMEOUT',
    ],
    [
      'a RESTlet that answers with HTML',
      tokenFault({ at: 'restlet', kind: 'html', times: 1 }),
      'NS_NOT_JSON',
    ],
  ];

  test.each(UNCERTAIN)(
    '%s proves nothing: untested stays untested',
    async (_what, arrange, code) => {
      await arrange();
      expect(await world.code('netsuite')).toBe(code);
      expect(world.stored('netsuite')).toMatchObject({ test: '', report: { code } });
      world.account.world.setClockOffset(TEN_MINUTES * 1000);
    },
  );
});

describe('the verdict', () => {
  test('that passed is unknown after a network failure, failed since the first failure, and passes again', async () => {
    expect(await world.code('netsuite')).toBe('PASSED');
    world.account.m2m.tokens.faults.add({ at: 'token', kind: 'timeout', times: 1 });
    expect((await world.test('netsuite')).answer).toMatchObject({
      tested: {
        facts: { m2m: { netsuite: { verified: null, tested: true, code: 'NS_TIMEOUT' } } },
      },
    });

    world.account.m2m.wipe();
    await world.test('netsuite');
    const first = world.stored('netsuite');
    expect(first).toMatchObject({ test: 'failed', report: { since: first.testedAt } });
    world.account.world.setClockOffset(3_600_000);
    await world.test('netsuite');
    const second = world.stored('netsuite');
    expect(second.testedAt).not.toBe(first.testedAt);
    expect(second.report).toMatchObject({ since: first.testedAt, failure: 'NS_ASSERTION_REFUSED' });

    world.account.m2m.tokens.faults.add({ at: 'token', kind: 'status', times: 1 });
    expect((await world.test('netsuite')).answer).toMatchObject({
      tested: {
        facts: {
          m2m: {
            netsuite: { verified: false, code: 'NS_ASSERTION_REFUSED', since: first.testedAt },
          },
        },
        tests: { netsuite: { code: 'NS_SERVER_ERROR' } },
      },
    });
    world.account.m2m.register(CLIENT, KID, pem(world.key.publicKey));
    expect(await world.code('netsuite')).toBe('PASSED');
    expect(world.stored('netsuite')).toMatchObject({
      test: 'passed',
      report: { since: null, failure: null },
    });
  });
});

describe('who may test', () => {
  test('a member is refused, and nothing is asked', async () => {
    await world.ringCentral.control.clearRequests();
    expect((await world.test('ringcentral', 'Member One')).answer).toMatchObject({
      error: { code: 'RCP_NOT_ALLOWED' },
    });
    expect((await world.ringCentral.control.requests()).requests).toEqual([]);
  });

  test('an administrator may, and what is not set up is not tested', async () => {
    expect((await world.test('netsuite', 'Account Administrator')).answer).toMatchObject({
      tested: { tests: { netsuite: { code: 'PASSED' } } },
    });
    company({ custrecord_rcp_ns_signer: '' });
    expect(await world.code('netsuite')).toBe('RCP_NOT_CONFIGURED');
  });
});

describe('the scheduled re-test', () => {
  test('tests both as the system, within its units, and without a word in the log', () => {
    const [usage] = world.account.scripts.runScheduled();
    expect(usage).toMatchObject({ deployment: 'customdeploy_rcp_retest' });
    expect(usage?.units).toBeLessThanOrEqual(300);
    expect([world.stored('ringcentral'), world.stored('netsuite')]).toMatchObject([
      { test: 'passed', report: { by: 'schedule' } },
      { test: 'passed', report: { by: 'schedule' } },
    ]);
    expect(
      world.account.diagnostics.logs().filter(({ script }) => script === 'customscript_rcp_retest'),
    ).toEqual([]);
  });

  test('after a sandbox refresh says failed by itself', () => {
    world.account.scripts.runScheduled();
    world.account.m2m.wipe();
    world.account.scripts.runScheduled();
    expect(world.stored('netsuite')).toMatchObject({
      test: 'failed',
      report: { by: 'schedule', failure: 'NS_ASSERTION_REFUSED' },
    });
    expect(world.stored('ringcentral').test).toBe('passed');
  });

  test('tries once more what was inconclusive, but not what asked to wait', async () => {
    world.account.m2m.tokens.faults.add({ at: 'token', kind: 'timeout', times: 1 });
    await world.ringCentral.control.addFault({
      path: TOKEN,
      kind: 'rate-limit',
      times: 1,
      retryAfterSeconds: 1,
    });
    world.account.scripts.runScheduled();
    expect(world.stored('netsuite').test).toBe('passed');
    expect(world.stored('ringcentral')).toMatchObject({ test: '', report: { code: 'RC_BUSY' } });
    world.account.world.setClockOffset(TEN_MINUTES * 1000);
  });

  test('leaves alone what is not set up, an older version’s row included', () => {
    company({
      custrecord_rcp_rc_jwt_client_id: '',
      custrecord_rcp_rc_client_secret: '',
      custrecord_rcp_rc_test: 'passed',
      custrecord_rcp_rc_tested_at: '2026-01-15T10:00:00.000Z',
    });
    world.account.scripts.runScheduled();
    expect(world.stored('ringcentral')).toEqual({
      test: 'passed',
      testedAt: '2026-01-15T10:00:00.000Z',
      report: null,
    });
  });

  test('runs once a day, at three', () => {
    const DAY = 24 * 3_600_000;
    const now = world.account.world.now();
    const three = Math.floor((now - 3 * 3_600_000) / DAY) * DAY + 3 * 3_600_000;
    expect(world.account.scripts.runScheduled(three - 1)).toHaveLength(1);
    expect(world.account.scripts.runScheduled(three)).toEqual([]);
  });
});
