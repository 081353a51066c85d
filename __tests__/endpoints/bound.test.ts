import path from 'node:path';
import type { Account } from '../../local/account/account.ts';
import { createServer, type ModelServer } from '../../local/http/server.ts';
import { openAccount } from '../../local/open-account.ts';
import { type Browser, browserOf, ORIGIN } from '../local-http/browser.ts';
import { COMPANY } from './callers.ts';
import { type EchoingRingCentral, echoingRingCentral } from './echoing-ringcentral.ts';

/**
 * What RingCentral granted, what a sign-in under way holds, and the company's secrets go to the
 * server and client ID they belong to, or nowhere. Two servers stand for the company's own and for
 * the one that somebody else points it at.
 */
const suitelet = (name: string) =>
  `/app/site/hosting/scriptlet.nl?script=customscript_rcp_${name}&deploy=customdeploy_rcp_${name}`;
const TEN_MINUTES = 600_000;

let own: EchoingRingCentral;
let other: EchoingRingCentral;
let account: Account;
let server: ModelServer;

beforeAll(async () => {
  [own, other] = await Promise.all([echoingRingCentral(), echoingRingCentral()]);
}, 30_000);
afterAll(async () => {
  await Promise.all([own.stop(), other.stop()]);
});
let before = { own: 0, other: 0 };
beforeEach(async () => {
  account = openAccount({
    project: path.resolve('dist'),
    database: ':memory:',
    fresh: true,
    origin: () => ORIGIN,
    certificateAuthority: () => `${own.certificatePem}\n${other.certificatePem}`,
  });
  account.administration.confirmServer(own.origin);
  account.administration.confirmServer(other.origin);
  account.administration.setSecret('custsecret_rcp_client_secret', 'CLIENT-SECRET-VALUE');
  account.administration.setSecret('custsecret_rcp_jwt', 'JWT-VALUE');
  account.administration.setSecret('custsecret_othervendor_bank_api', 'BANK-API-KEY');
  enter({
    custrecord_rcp_rc_jwt_client_id: 'company-app',
    custrecord_rcp_rc_client_secret: 'custsecret_rcp_client_secret',
    custrecord_rcp_rc_secret: 'custsecret_rcp_jwt',
  });
  enter({
    ...COMPANY,
    custrecord_rcp_rc_server: own.origin,
    custrecord_rcp_rc_secret: 'custsecret_rcp_jwt',
  });
  server = createServer({ account, origin: () => ORIGIN });
  before = { own: (await own.behave('grant')).length, other: (await other.behave('grant')).length };
});
afterEach(() => server.close());

/** Into the row directly, past the form and its checks. */
const enter = (company: Record<string, string>) => {
  account.world.change({ company });
};
/** What each server was sent since the test began. */
const sent = async (to: 'own' | 'other') =>
  (await { own, other }[to].behave('grant')).slice(before[to]);

const json = (body: string) => JSON.parse(body) as Record<string, unknown>;
const dataOf = (html: string) =>
  json(/id="rcp-data"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

class Visitor {
  readonly browser: Browser = browserOf(server.app);
  #token = '';

  static async as(user: number, role = 'customrole_rcp_member'): Promise<Visitor> {
    const visitor = new Visitor();
    await visitor.browser.signIn(user, role);
    visitor.#token = (
      dataOf((await visitor.browser.get(suitelet('settings'))).body)['signIn'] as { token: string }
    ).token;
    return visitor;
  }

  async post(body: object): Promise<Record<string, unknown>> {
    return json(
      (await this.browser.json(suitelet('sign_in'), { token: this.#token, ...body })).body,
    );
  }

  async begin(): Promise<string> {
    const { begin, error } = (await this.post({ action: 'begin', switchAccount: false })) as {
      begin?: { url: string };
      error?: { code: string };
    };
    if (begin === undefined) throw new Error(error?.code);
    return new URL(begin.url).searchParams.get('state') ?? '';
  }

  /** The browser's return from RingCentral; @returns the title of the page */
  async callback(state: string, code = `CODE-${state}`): Promise<string> {
    const { body } = await this.browser.get(
      `${suitelet('sign_in')}&${new URLSearchParams({ code, state }).toString()}`,
    );
    return /<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? '';
  }

  async signIn(): Promise<void> {
    expect(await this.callback(await this.begin())).toBe('RingCentral is connected');
  }

  access = (refusedUntil: number | null = null) => this.post({ action: 'access', refusedUntil });

  async connection(): Promise<unknown> {
    return json((await this.browser.get(`${suitelet('softphone')}&custom_action=status`)).body)[
      'connection'
    ];
  }

  async test(): Promise<string> {
    const answer = json(
      (
        await this.browser.json(suitelet('settings'), {
          action: 'test-connection',
          credential: 'ringcentral',
          token: this.#token,
        })
      ).body,
    );
    return 'error' in answer ? (answer['error'] as { code: string }).code : 'tested';
  }

  async save(values: object, confirmedServer?: string): Promise<Record<string, unknown>> {
    const { token } = dataOf((await this.browser.get(suitelet('settings'))).body);
    return json(
      (
        await this.browser.json(suitelet('settings'), {
          action: 'save-company',
          card: 'ringcentral-company',
          token,
          values,
          ...(confirmedServer === undefined ? {} : { confirmedServer }),
        })
      ).body,
    );
  }
}

const rows = (table: string) => account.diagnostics.inspect().tables[table] ?? [];
const codeOf = (answer: Record<string, unknown>) =>
  (answer['error'] as { code?: string } | undefined)?.code;

describe('a grant', () => {
  test.each<[string, () => Record<string, string>]>([
    ['another server', () => ({ custrecord_rcp_rc_server: other.origin })],
    ['another client ID', () => ({ custrecord_rcp_rc_client_id: 'another-client' })],
    ['an empty server', () => ({ custrecord_rcp_rc_server: '' })],
  ])(
    'goes nowhere while %s is entered, and is good again when its own comes back',
    async (_what, change) => {
      const member = await Visitor.as(13);
      await member.signIn();
      const { access } = (await member.access()) as {
        access: { token: string; until: number; server: string };
      };
      expect(access.server).toBe(own.origin);
      const requests = (await sent('own')).length;
      const sealed = rows('customrecord_rcp_grant');

      enter(change());
      for (const refused of [null, access.until]) {
        const answer = await member.access(refused);
        expect(JSON.stringify(answer)).not.toContain(access.token);
        expect(answer).toMatchObject(
          change()['custrecord_rcp_rc_server'] === ''
            ? { error: { code: 'RCP_NOT_SET_UP' } }
            : { error: { code: 'RCP_NOT_CONNECTED', connection: 'elsewhere' } },
        );
      }
      expect(await member.post({ action: 'keep-sip', sip: null })).toHaveProperty('error');
      if (change()['custrecord_rcp_rc_server'] !== '')
        expect(await member.connection()).toBe('elsewhere');
      expect(await sent('other')).toEqual([]);
      expect(await sent('own')).toHaveLength(requests);
      expect(rows('customrecord_rcp_grant')).toEqual(sealed);

      enter({
        custrecord_rcp_rc_server: own.origin,
        custrecord_rcp_rc_client_id: COMPANY.custrecord_rcp_rc_client_id,
      });
      expect(await member.connection()).toBe('connected');
      expect(await member.access()).toMatchObject({ access: { token: access.token } });
    },
  );

  test.each(['/', ':443', ' '])('is the same server’s with %j behind it', async (more) => {
    enter({ custrecord_rcp_rc_server: own.origin });
    const member = await Visitor.as(13);
    await member.signIn();
    const port = new URL(own.origin).port;
    enter({
      custrecord_rcp_rc_server: more === ':443' ? `HTTPS://127.0.0.1:${port}` : own.origin + more,
    });
    expect(await member.access()).toHaveProperty('access');
  });

  test('of one person in another’s row opens nothing, sends nothing, and is deleted by nobody', async () => {
    const [one, two] = [await Visitor.as(13), await Visitor.as(14)];
    await one.signIn();
    await two.signIn();
    const { access } = (await one.access()) as { access: { token: string } };
    const [first] = rows('customrecord_rcp_grant');
    const requests = (await sent('own')).length;
    swapInto(14, String(first?.['custrecord_rcp_grant_sealed']));
    const answer = await two.access();
    expect(JSON.stringify(answer)).not.toContain(access.token);
    expect(answer).toMatchObject({ error: { code: 'RCP_NOT_CONNECTED', connection: 'expired' } });
    expect(await sent('own')).toHaveLength(requests);
    expect(rows('customrecord_rcp_grant')).toHaveLength(2);
    expect(await one.access()).toMatchObject({ access: { token: access.token } });
  });

  test('is not revoked at another server when its owner disconnects there', async () => {
    const member = await Visitor.as(13);
    await member.signIn();
    enter({ custrecord_rcp_rc_server: other.origin });
    expect(await member.post({ action: 'disconnect' })).toHaveProperty('done', true);
    expect(await sent('other')).toEqual([]);
    expect(rows('customrecord_rcp_grant')).toEqual([]);
  });
});

/** Another sealed text in a user's row, as somebody with Edit could put it. */
function swapInto(user: number, sealed: string): void {
  const id = rows('customrecord_rcp_grant').find(
    (row) => String(row['custrecord_rcp_grant_user']) === String(user),
  )?.['id'];
  account.administration.editRow('customrecord_rcp_grant', Number(id), {
    custrecord_rcp_grant_sealed: sealed,
  });
}

describe('a sign-in under way', () => {
  test.each([
    ['another server', () => ({ custrecord_rcp_rc_server: other.origin })],
    ['another client ID', () => ({ custrecord_rcp_rc_client_id: 'another-client' })],
  ])(
    'sends its code nowhere when %s was entered meanwhile, and succeeds once its own is back',
    async (_what, change) => {
      const member = await Visitor.as(13);
      const state = await member.begin();
      enter(change());
      expect(await member.callback(state)).toBe(
        'Your company’s RingCentral app changed during the sign-in',
      );
      expect([...(await sent('other')), ...(await sent('own'))]).toEqual([]);
      enter({
        custrecord_rcp_rc_server: own.origin,
        custrecord_rcp_rc_client_id: COMPANY.custrecord_rcp_rc_client_id,
      });
      expect(await member.callback(state)).toBe('RingCentral is connected');
    },
  );

  test('stands beside others, in any order, and each is good once', async () => {
    const member = await Visitor.as(13);
    const states = [await member.begin(), await member.begin(), await member.begin()];
    for (const state of [states[1], states[0], states[2]]) {
      expect(await member.callback(state ?? '')).toBe('RingCentral is connected');
      expect(await member.callback(state ?? '')).toBe('This sign-in request isn’t valid');
    }
  });

  test('is not used up by a callback with any other state, an old one, or a refusal of another window', async () => {
    const member = await Visitor.as(13);
    const [first, second] = [await member.begin(), await member.begin()];
    for (const wrong of [
      '',
      'x',
      'f'.repeat(48),
      `${first} `,
      `${first.slice(0, -1)}0`,
      '__proto__',
      's',
    ])
      if (wrong !== first)
        expect(await member.callback(wrong)).toBe('This sign-in request isn’t valid');
    await member.browser.get(`${suitelet('sign_in')}&error=access_denied&state=${second}`);
    expect(await member.callback(first)).toBe('RingCentral is connected');
    expect(await member.callback(second)).toBe('This sign-in request isn’t valid');
  });

  test('is over after ten minutes, and the oldest of six is dropped', async () => {
    const member = await Visitor.as(13);
    const late = await member.begin();
    account.world.setClockOffset(TEN_MINUTES);
    expect(await member.callback(late)).toBe('This sign-in request isn’t valid');
    const states: string[] = [];
    for (let n = 0; n < 6; n++) states.push(await member.begin());
    expect(await member.callback(states[0] ?? '')).toBe('This sign-in request isn’t valid');
    for (const state of states.slice(1))
      expect(await member.callback(state)).toBe('RingCentral is connected');
  });

  test('of one person is nothing to another in the same browser', async () => {
    const one = await Visitor.as(13);
    const state = await one.begin();
    await one.browser.signIn(14, 'customrole_rcp_member');
    expect(await one.callback(state)).toBe('This sign-in request isn’t valid');
    expect(await sent('own')).toEqual([]);
  });
});

describe('a server that isn’t RingCentral’s', () => {
  const FOREIGN = 'https://evil.example';
  const confirmed = () =>
    rows('customrecord_rcp_server').map((row) => row['custrecord_rcp_server_origin']);

  test('is refused to a company admin, at its field, confirmed or not', async () => {
    const admin = await Visitor.as(12, 'customrole_rcp_company_admin');
    for (const confirm of [undefined, FOREIGN])
      expect(await admin.save({ rcServer: FOREIGN }, confirm)).toMatchObject({
        error: {
          code: 'RCP_NOT_ALLOWED',
          fields: { rcServer: 'settings.problem.server-administrator' },
        },
      });
    expect(account.world.state.company['custrecord_rcp_rc_server']).toBe(own.origin);
    expect(confirmed()).not.toContain(FOREIGN);
  });

  test.each([
    undefined,
    '',
    'https://platform.ringcentral.com',
    'https://evil.example.org',
    'https://evil.example:444',
  ])('is asked of an administrator who confirmed %j', async (confirm) => {
    const admin = await Visitor.as(11, 'administrator');
    expect(codeOf(await admin.save({ rcServer: FOREIGN }, confirm))).toBe('RCP_CONFIRM_SERVER');
    expect(account.world.state.company['custrecord_rcp_rc_server']).toBe(own.origin);
    expect(confirmed()).not.toContain(FOREIGN);
  });

  test(
    'is saved for an administrator who confirmed it, and the audit trail shows the old and the ' +
      'new one and no secret',
    async () => {
      const admin = await Visitor.as(11, 'administrator');
      expect(
        await admin.save(
          { rcServer: `${FOREIGN}/`, rcClientId: 'new-client', rcSecret: 'custsecret_rcp_other' },
          FOREIGN,
        ),
      ).toHaveProperty('view.serverUnconfirmed', false);
      expect(confirmed()).toContain(FOREIGN);
      const [row] = rows('customrecord_rcp_audit').slice(-1);
      expect(String(row?.['custrecord_rcp_audit_detail']).split('\n')).toEqual([
        `rcServer ${own.origin} -> ${FOREIGN}/`,
        'rcClientId sample-client-id -> new-client',
        `confirmed ${FOREIGN}`,
      ]);
      expect(JSON.stringify(row)).not.toContain('custsecret');
    },
  );

  test.each([
    'https://platform.ringcentral.com',
    'https://platform.devtest.ringcentral.com/',
    'https://PLATFORM.RingCentral.com',
    'https://platform.ringcentral.biz',
    'https://platform.rainbowoffice.com',
  ])('%s is RingCentral’s: a company admin enters it freely', async (rcServer) => {
    const admin = await Visitor.as(12, 'customrole_rcp_company_admin');
    expect(await admin.save({ rcServer })).toHaveProperty('view');
  });

  test.each([
    'https://ringcentral.com.evil.example',
    'https://evilringcentral.com',
    'https://platform-ringcentral.com',
    'https://ringcentral.co',
    'https://127.0.0.1',
    'https://com',
    'https://att.com',
  ])('%s only looks like RingCentral’s', async (rcServer) => {
    const admin = await Visitor.as(12, 'customrole_rcp_company_admin');
    expect(codeOf(await admin.save({ rcServer }))).toBe('RCP_NOT_ALLOWED');
  });

  test(
    'that stands in the row and was never confirmed is sent nothing: no test, no sign-in, no ' +
      'page of it',
    async () => {
      enter({ custrecord_rcp_rc_server: 'https://127.0.0.1:1' });
      const admin = await Visitor.as(11, 'administrator');
      expect(await admin.test()).toBe('RCP_SERVER_UNCONFIRMED');
      expect(
        codeOf(await (await Visitor.as(13)).post({ action: 'begin', switchAccount: false })),
      ).toBe('RCP_NOT_SET_UP');
      // An administrator confirms it as it stands.
      expect(
        codeOf(
          await (await Visitor.as(12, 'customrole_rcp_company_admin')).save(
            {},
            'https://127.0.0.1:1',
          ),
        ),
      ).toBe('RCP_NOT_ALLOWED');
      expect(await admin.save({}, 'https://127.0.0.1:1')).toHaveProperty('view');
      expect(await admin.test()).toBe('tested');
    },
  );
});

describe('a company secret', () => {
  test.each([
    ['the key that seals', { custrecord_rcp_rc_secret: 'custsecret_rcp_token_key' }],
    ['another product’s', { custrecord_rcp_rc_secret: 'custsecret_othervendor_bank_api' }],
    [
      'another product’s as client secret',
      { custrecord_rcp_rc_client_secret: 'custsecret_othervendor_bank_api' },
    ],
    [
      'a placeholder in the client ID',
      { custrecord_rcp_rc_jwt_client_id: '{custsecret_othervendor_bank_api}' },
    ],
  ])('that is %s, put into the row by hand, is not used', async (_what, values) => {
    enter(values);
    expect(await (await Visitor.as(12, 'customrole_rcp_company_admin')).test()).toBe(
      'RCP_NOT_CONFIGURED',
    );
    account.scripts.runScheduled();
    expect(await sent('own')).toEqual([]);
  });

  test('of another product is refused by the form', async () => {
    const answer = await (await Visitor.as(12, 'customrole_rcp_company_admin')).save({
      rcSecret: 'custsecret_othervendor_bank_api',
    });
    expect(answer).toMatchObject({
      error: { code: 'RCP_VALUES_INVALID', fields: { rcSecret: 'settings.problem.secret' } },
    });
  });

  test('is sent for nobody who could not write down what came of it', async () => {
    enter({ custrecord_rcp_admin_roles: 'customrole_rcp_member' });
    expect(await (await Visitor.as(13)).test()).toBe('RCP_NOT_SAVED');
    expect(await sent('own')).toEqual([]);
  });

  test('is sent by the daily test to the server and client ID that an admin tested, and to no other', async () => {
    const admin = await Visitor.as(12, 'customrole_rcp_company_admin');
    expect(await admin.test()).toBe('tested');
    const tested = (await sent('own')).length;
    expect(tested).toBeGreaterThan(0);
    account.world.setClockOffset(TEN_MINUTES);
    account.scripts.runScheduled();
    const again = (await sent('own')).length;
    expect(again).toBeGreaterThan(tested);
    enter({ custrecord_rcp_rc_server: other.origin });
    account.scripts.runScheduled();
    enter({
      custrecord_rcp_rc_server: own.origin,
      custrecord_rcp_rc_jwt_client_id: 'somebody-elses-app',
    });
    account.scripts.runScheduled();
    expect(await sent('other')).toEqual([]);
    expect(await sent('own')).toHaveLength(again);
  });
});
