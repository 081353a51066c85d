import * as record from 'N/record';
import { parseSettingsAnswer, type SettingsAnswer } from '../../src/contracts/settings.ts';
import { pageToken } from '../../src/netsuite/pages/anti-forgery.ts';
import { answerSettingsChange } from '../../src/netsuite/settings/settings-change.ts';
import { ADMINISTRATOR, COMPANY_ADMIN, given, logged, MEMBER, type Platform } from './platform.ts';

const NOW = Date.UTC(2026, 0, 15, 10);
const RINGCENTRAL = {
  rcServer: 'https://platform.ringcentral.com',
  rcClientId: 'client-1',
  rcJwtClientId: 'client-2',
  rcClientSecret: 'custsecret_rcp_ringcentral_client',
  rcSecret: 'custsecret_rcp_ringcentral_jwt',
};

/** Signs in as such a user, opens the form, and sends the change with the form's token. */
function send(
  platform: Platform,
  change: object,
  { token }: { token?: string } = {},
): SettingsAnswer {
  given(platform);
  const issued = pageToken();
  return parsed(
    answerSettingsChange(JSON.stringify({ token: token ?? issued, ...change }), () => NOW),
  );
}

function parsed(answer: SettingsAnswer): SettingsAnswer {
  const read = parseSettingsAnswer(JSON.parse(JSON.stringify(answer)));
  if (read === null) throw new Error('not an answer');
  return read;
}

const code = (answer: SettingsAnswer) => ('error' in answer ? answer.error.code : 'saved');
const written = () =>
  (record.submitFields as unknown as jest.Mock).mock.calls.map(
    ([options]: [{ values: object }]) => options.values,
  );
const save = (values: object, card = 'ringcentral-company') => ({
  action: 'save-company',
  card,
  values,
});

test('a company admin saves, and the answer shows it', () => {
  const answer = send({ ...COMPANY_ADMIN, row: {} }, save(RINGCENTRAL));
  expect(answer).toMatchObject({
    view: {
      company: RINGCENTRAL,
      facts: { m2m: { ringcentral: { configured: true, verified: null } } },
    },
  });
});

test('a member is refused and nothing is written', () => {
  expect(code(send({ ...MEMBER, row: {} }, save(RINGCENTRAL)))).toBe('RCP_NOT_ALLOWED');
  expect(written()).toEqual([]);
});

test('a role that the company named may save', () => {
  const platform = {
    ...MEMBER,
    roleId: 'customrole_lead',
    row: { custrecord_rcp_admin_roles: 'customrole_other, customrole_lead' },
  };
  expect(code(send(platform, save(RINGCENTRAL)))).toBe('saved');
});

test.each([
  [
    'a server with a path',
    { ...RINGCENTRAL, rcServer: 'https://platform.ringcentral.com/restapi' },
    'rcServer',
  ],
  [
    'a server without https',
    { ...RINGCENTRAL, rcServer: 'http://platform.ringcentral.com' },
    'rcServer',
  ],
  ['a script as server', { ...RINGCENTRAL, rcServer: 'javascript:alert(1)' }, 'rcServer'],
  [
    'a secret instead of its id',
    { ...RINGCENTRAL, rcSecret: 'eyJhbGciOiJSUzI1NiJ9.e30.x' },
    'rcSecret',
  ],
  ['markup', { ...RINGCENTRAL, rcClientId: '<img src=x onerror=alert(1)>' }, 'rcClientId'],
  [
    'the secret that seals sign-ins',
    { ...RINGCENTRAL, rcSecret: 'custsecret_rcp_token_key' },
    'rcSecret',
  ],
  [
    'a placeholder for another secret',
    { ...RINGCENTRAL, rcJwtClientId: '{custsecret_other}' },
    'rcJwtClientId',
  ],
  ['10,000 characters', { ...RINGCENTRAL, rcClientId: 'x'.repeat(10_000) }, 'rcClientId'],
  ['a right-to-left mark', { ...RINGCENTRAL, rcClientId: 'client\u202e1' }, 'rcClientId'],
])('%s is refused at its field and nothing is written', (_what, values, field) => {
  const answer = send({ ...COMPANY_ADMIN, row: {} }, save(values));
  expect(code(answer)).toBe('RCP_VALUES_INVALID');
  expect('error' in answer && Object.keys(answer.error.fields)).toEqual([field]);
  expect(written()).toEqual([]);
});

test.each([
  ['not JSON', '{'],
  ['no object', 'null'],
  ['an unknown action', '{"action":"drop","token":"uuid-1"}'],
  [
    'a foreign property',
    '{"action":"test-connection","token":"uuid-1","credential":"netsuite","role":3}',
  ],
  ['too long', JSON.stringify({ ...save({ rcClientId: 'x'.repeat(30_000) }), token: 'uuid-1' })],
])('a body that is %s is refused', (_what, body) => {
  given({ ...COMPANY_ADMIN, row: {} });
  pageToken();
  expect(code(answerSettingsChange(body, () => NOW))).toBe('RCP_BODY_INVALID');
  expect(written()).toEqual([]);
});

test('a value of another card is refused', () => {
  expect(code(send({ ...COMPANY_ADMIN, row: {} }, save({ adminRoles: 'customrole_x' })))).toBe(
    'RCP_BODY_INVALID',
  );
  expect(code(send({ ...COMPANY_ADMIN, row: {} }, save({ __proto__x: '1' })))).toBe(
    'RCP_BODY_INVALID',
  );
});

describe('the token', () => {
  test('of another session, or none, is refused', () => {
    const platform = { ...COMPANY_ADMIN, row: {} };
    expect(code(send(platform, save(RINGCENTRAL), { token: 'forged' }))).toBe('RCP_FORM_EXPIRED');
    expect(code(send(platform, save(RINGCENTRAL), { token: '' }))).toBe('RCP_FORM_EXPIRED');
    expect(written()).toEqual([]);
  });

  test('is good for the whole session: a save that is sent twice is written once', () => {
    const platform = { ...COMPANY_ADMIN, row: {} };
    expect(code(send(platform, save(RINGCENTRAL)))).toBe('saved');
    expect(code(send(platform, save(RINGCENTRAL)))).toBe('saved');
  });

  test('comes with no refusal: a page of another session learns nothing', () => {
    const refused = send({ ...COMPANY_ADMIN, row: {} }, save(RINGCENTRAL), { token: 'forged' });
    expect('error' in refused ? refused.token : undefined).toBeNull();
  });
});

test('what an earlier test said is forgotten with the values it used, and kept with all others', () => {
  const tested = {
    custrecord_rcp_rc_server: RINGCENTRAL.rcServer,
    custrecord_rcp_rc_client_id: 'client-1',
    custrecord_rcp_rc_jwt_client_id: 'client-2',
    custrecord_rcp_rc_client_secret: RINGCENTRAL.rcClientSecret,
    custrecord_rcp_rc_secret: RINGCENTRAL.rcSecret,
    custrecord_rcp_rc_test: 'passed',
    custrecord_rcp_rc_tested_at: '2026-01-15T10:00:00.000Z',
    custrecord_rcp_rc_report: '{}',
  };
  const wire = (change: object) => {
    const answer = send({ ...COMPANY_ADMIN, row: { ...tested } }, save(change));
    return 'view' in answer ? answer.view.facts.m2m.ringcentral : null;
  };
  expect(wire({ rcJwtClientId: 'client-3' })).toEqual({
    configured: true,
    verified: null,
    checkedAt: null,
  });
  expect(wire({ rcClientId: 'client-3' })).toMatchObject({
    verified: true,
    checkedAt: '2026-01-15T10:00:00.000Z',
  });
});

describe('who counts as a company admin', () => {
  const roles = save({ adminRoles: 'customrole_lead, customrole_manager' }, 'company');

  test('is for a NetSuite administrator to say', () => {
    expect(code(send({ ...COMPANY_ADMIN, row: {} }, roles))).toBe('RCP_NOT_ALLOWED');
    expect(code(send({ ...ADMINISTRATOR, row: {} }, roles))).toBe('saved');
  });

  test('does not stop a company admin from saving the other values of that card', () => {
    const row = { custrecord_rcp_admin_roles: 'customrole_lead' };
    expect(
      code(
        send(
          { ...COMPANY_ADMIN, row },
          save({ minVersion: '1.2.0', adminRoles: 'customrole_lead' }, 'company'),
        ),
      ),
    ).toBe('saved');
  });
});

test('what NetSuite refuses to write is reported as not saved', () => {
  given({ ...COMPANY_ADMIN, row: {} });
  (record.submitFields as unknown as jest.Mock).mockImplementation(() => {
    throw new Error('INSUFFICIENT_PERMISSION');
  });
  const body = JSON.stringify({ token: pageToken(), ...save(RINGCENTRAL) });
  expect(code(answerSettingsChange(body, () => NOW))).toBe('RCP_NOT_SAVED');
});

describe('the audit trail', () => {
  const row = (field: string) => `custrecord_rcp_audit_${field}`;
  const sent = (platform: Platform, change: object) => {
    const { audited } = given(platform);
    answerSettingsChange(JSON.stringify({ token: pageToken(), ...change }), () => NOW);
    return audited;
  };

  test(
    'gets who saved which fields of which card, with servers and client IDs as they were and ' +
      'are, and no other value',
    () => {
      const audited = sent(
        { ...COMPANY_ADMIN, row: { custrecord_rcp_rc_client_id: 'client-1' } },
        save(RINGCENTRAL),
      );
      expect(audited).toMatchObject([
        {
          type: 'customrecord_rcp_audit',
          [row('user_id')]: COMPANY_ADMIN.userId,
          [row('user')]: 'Company Admin',
          [row('role')]: COMPANY_ADMIN.roleId,
          [row('action')]: 'save-company',
          [row('subject')]:
            'ringcentral-company: rcServer, rcJwtClientId, rcClientSecret, rcSecret',
          [row('outcome')]: 'saved',
        },
      ]);
      expect(audited[0]).toMatchObject({
        [row('detail')]:
          'rcServer - -> https://platform.ringcentral.com\nrcJwtClientId - -> client-2',
      });
      for (const value of [RINGCENTRAL.rcClientSecret, RINGCENTRAL.rcSecret])
        expect(JSON.stringify(audited)).not.toContain(value);
    },
  );

  test('gets nothing of a save that changes nothing, or is refused', () => {
    expect(
      sent(
        { ...COMPANY_ADMIN, row: { custrecord_rcp_rc_client_id: 'client-1' } },
        save({ rcClientId: 'client-1' }),
      ),
    ).toEqual([]);
    expect(sent({ ...MEMBER, row: {} }, save(RINGCENTRAL))).toEqual([]);
  });

  test('says when NetSuite did not save', () => {
    const { audited } = given({ ...COMPANY_ADMIN, row: {} });
    (record.submitFields as unknown as jest.Mock).mockImplementation(() => {
      throw new Error('INSUFFICIENT_PERMISSION');
    });
    answerSettingsChange(JSON.stringify({ token: pageToken(), ...save(RINGCENTRAL) }), () => NOW);
    expect(audited).toMatchObject([{ [row('outcome')]: 'not-saved' }]);
  });

  test('says it of Call Fields too', () => {
    const { audited } = given({ ...COMPANY_ADMIN, row: {} });
    const creates = record.create as unknown as jest.Mock<unknown, [{ type: string }]>;
    const create = creates.getMockImplementation();
    // The fields of a Phone Call are read from a new one.
    creates.mockImplementation((options) =>
      options.type === 'phonecall'
        ? { getFields: () => [], getField: () => null }
        : create?.(options),
    );
    (record.submitFields as unknown as jest.Mock).mockImplementation(() => {
      throw new Error('INSUFFICIENT_PERMISSION');
    });
    expect(
      code(
        answerSettingsChange(
          JSON.stringify({
            token: pageToken(),
            action: 'save-call-fields',
            base: [],
            fields: [],
            replace: true,
          }),
          () => NOW,
        ),
      ),
    ).toBe('RCP_NOT_SAVED');
    expect(audited).toMatchObject([
      { [row('subject')]: 'Call Fields: ', [row('outcome')]: 'not-saved' },
    ]);
  });

  test('that cannot be written costs the row, not the save', () => {
    given({ ...COMPANY_ADMIN, row: {} });
    const creates = record.create as unknown as jest.Mock<unknown, [{ type: string }]>;
    // The answer shows the fields of a Phone Call, which are read from a new one.
    creates.mockImplementation((options) => {
      if (options.type === 'phonecall') return { getFields: () => [], getField: () => null };
      throw new Error('INSUFFICIENT_PERMISSION');
    });
    expect(
      code(
        answerSettingsChange(
          JSON.stringify({ token: pageToken(), ...save(RINGCENTRAL) }),
          () => NOW,
        ),
      ),
    ).toBe('saved');
    expect(logged()).toEqual(['RingCentral: the audit trail could not be written']);
  });
});

test('after a save the cached setup is gone for every role that matters', () => {
  const { cached } = given({
    ...COMPANY_ADMIN,
    row: { custrecord_rcp_admin_roles: 'customrole_lead' },
  });
  for (const role of [
    'customrole_rcp_member',
    'customrole_rcp_company_admin',
    'customrole_lead',
    'administrator',
  ]) {
    cached.set(`company:${role}`, 'null');
  }
  answerSettingsChange(JSON.stringify({ token: pageToken(), ...save(RINGCENTRAL) }), () => NOW);
  expect([...cached.keys()]).toEqual(['company:customrole_rcp_company_admin', 'person:8']);
});
