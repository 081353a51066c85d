import type { Account } from '../../local/account/account.ts';
import type { LogEntry } from '../../local/account/diagnostics.ts';
import type { Identity, Role, User } from '../../local/account/identity.ts';
import type { M2mMapping } from '../../local/account/m2m.ts';
import type { RecordData, RecordPage, RecordType } from '../../local/account/records.ts';
import type { ScriptRequest, ScriptResponse } from '../../local/account/scripts.ts';
import type { SessionState } from '../../local/account/sessions.ts';
import type { World } from '../../local/account/world.ts';
import { OAuthServer } from '../../local/platform/oauth-server.ts';

export const ADMINISTRATOR: Role = {
  id: 3,
  scriptId: 'administrator',
  name: 'Administrator',
  center: 'BASIC',
};
export const MEMBER: Role = {
  id: 1001,
  scriptId: 'customrole_rcp_member',
  name: 'RingCentral Member',
  center: 'BASIC',
};
export const COMPANY_ADMIN: Role = {
  id: 1002,
  scriptId: 'customrole_rcp_company_admin',
  name: 'RingCentral Company Admin',
  center: 'BASIC',
};
export const OUTSIDER: Role = {
  id: 1003,
  scriptId: 'customrole_no_records',
  name: 'No Records',
  center: 'BASIC',
};

export const USERS: User[] = [
  { id: 11, name: 'Administrator', email: 'administrator@example.com', roles: [ADMINISTRATOR] },
  { id: 12, name: 'Member', email: 'member@example.com', roles: [MEMBER, COMPANY_ADMIN] },
  { id: 13, name: 'Outsider', email: 'outsider@example.com', roles: [OUTSIDER] },
  { id: 14, name: 'Company admin', email: 'admin@example.com', roles: [COMPANY_ADMIN] },
];

const LEVELS = new Map([
  [ADMINISTRATOR.scriptId, 'FULL'],
  [MEMBER.scriptId, 'VIEW'],
  [COMPANY_ADMIN.scriptId, 'CREATE'],
] as const);

/** What tests look at and prepare in the account that stands in for the real one. */
export interface FakeAccount extends Account {
  stored: Map<string, RecordData>;
  page: RecordPage;
  requests: ScriptRequest[];
  answer: ScriptResponse;
  mapping: (M2mMapping & { clientId: string; certificateId: string }) | null;
  lastReason: Extract<SessionState, { state: 'gone' }>['reason'];
  time: number;
  script: string;
  secrets: Map<string, string>;
}

const emptyWorld = (): World => ({
  connections: {},
  languages: {},
  timeZones: {},
  formats: {},
  company: {},
  bundle: null,
  browser: { microphone: 'real', notifications: 'real', webLocks: 'real' },
  featuresOff: [],
  deploymentsOff: [],
  fieldsRemoved: [],
  scriptsHealthy: true,
});

/**
 * An account in memory that keeps the contract of `Account` and none of the platform's rules behind
 * it.
 */
export function fakeAccount(): FakeAccount {
  const sessions = new Map<string, Identity>();
  const logs: LogEntry[] = [];
  let next = 100;
  const keyOf = (type: RecordType, id: number) => `${type} ${String(id)}`;
  const state = emptyWorld();
  const account: FakeAccount = {
    id: 'TSTDRV1',
    stored: new Map(),
    page: { messages: [], inlineHtml: [], usage: [], failure: null },
    requests: [],
    answer: {
      status: 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: '<html><head></head><body>script</body></html>',
      usage: null,
    },
    mapping: null,
    lastReason: 'unknown',
    time: 0,
    script: '',
    secrets: new Map(),
    sessions: {
      users: () => USERS,
      signIn(userId, roleScriptId) {
        const user = USERS.find((one) => one.id === userId);
        const role = user?.roles.find(
          (one) => roleScriptId === undefined || one.scriptId === roleScriptId,
        );
        if (user === undefined || role === undefined)
          return { error: 'There is no such user or role.' };
        const sessionId = `session-${String(next++)}`;
        sessions.set(sessionId, { user, role, sessionId });
        return { sessionId };
      },
      find(sessionId) {
        const identity = sessionId === undefined ? undefined : sessions.get(sessionId);
        return identity === undefined
          ? { state: 'gone', reason: account.lastReason }
          : { state: 'active', identity };
      },
      switchRole(sessionId, roleScriptId) {
        const identity = sessions.get(sessionId);
        if (identity === undefined) return { error: 'No session.' };
        const opened = account.sessions.signIn(identity.user.id, roleScriptId);
        if (!('error' in opened)) sessions.delete(sessionId);
        return opened;
      },
      signOut: (sessionId) => void sessions.delete(sessionId),
      lapse(userId) {
        for (const [id, { user }] of sessions) if (user.id === userId) sessions.delete(id);
      },
    },
    records: {
      permission: ({ role }) => LEVELS.get(role.scriptId) ?? 'NONE',
      list: (type) =>
        [...account.stored.values()]
          .filter((record) => record.type === type)
          .map(({ id, values }) => ({ id: id ?? 0, title: values['companyname'] ?? '' })),
      load: (type, id) => account.stored.get(keyOf(type, id)) ?? null,
      delete: (_identity, record) => void account.stored.delete(keyOf(record.type, record.id ?? 0)),
      save(_identity, record) {
        if (record.values['email'] === 'refused') return { error: 'Invalid <email> & more' };
        const id = record.id ?? next++;
        account.stored.set(keyOf(record.type, id), { ...record, id });
        return { id };
      },
      open: () => account.page,
    },
    scripts: {
      menu: () => [
        {
          label: 'RingCentral Softphone',
          category: 'Relationships',
          url: '/app/site/hosting/scriptlet.nl?script=1&deploy=1',
        },
      ],
      runSuitelet(_identity, script, _deployment, request) {
        account.script = script;
        account.requests.push(request);
        return Promise.resolve(account.answer);
      },
      runRestlet(identity, _script, _deployment, request) {
        account.requests.push(request);
        const body = JSON.stringify({ role: identity.role.scriptId });
        return Promise.resolve({
          status: 200,
          headers: { 'Content-Type': 'application/json' },
          body,
          usage: null,
        });
      },
      runScheduled: () => [],
      runMapReduce: () => [],
      interfere: () => undefined,
      meanwhile: () => undefined,
      url: () => null,
      media: (id, hash) =>
        id === '7' && hash === 'good'
          ? { body: Buffer.from('1'), contentType: 'text/javascript; charset=utf-8' }
          : null,
    },
    m2m: {
      tokens: new OAuthServer({
        accountId: 'TSTDRV1',
        now: () => account.world.now(),
        mapping: (client, certificate) => account.m2m.mapping(client, certificate),
      }),
      register(clientId, certificateId, publicKeyPem) {
        const user = USERS[3];
        if (user !== undefined)
          account.mapping = {
            clientId,
            certificateId,
            publicKeyPem,
            identity: { user, role: COMPANY_ADMIN },
            revoked: false,
            validUntil: null,
            scopes: ['restlets', 'rest_webservices', 'suite_analytics'],
          };
      },
      mapping: (clientId, certificateId) =>
        account.mapping?.clientId === clientId && account.mapping.certificateId === certificateId
          ? account.mapping
          : null,
      wipe: () => {
        account.mapping = null;
      },
    },
    world: {
      state,
      change: (patch) => void Object.assign(state, patch),
      now: () => Date.now() + account.time,
      setClockOffset(milliseconds) {
        account.time = milliseconds;
      },
    },
    administration: {
      install: () => null,
      changeDeployment: (script) => script === 'customscript_known',
      setRestletPace: () => undefined,
      confirmServer: () => undefined,
      addEmployees: () => undefined,
      addRows: () => undefined,
      emptyTable: () => undefined,
      editRow: () => undefined,
      secretIds: () => [...account.secrets.keys()],
      setSecret(id, value) {
        if (value === null) account.secrets.delete(id);
        else account.secrets.set(id, value);
      },
      certificateIds: () => [],
      setCertificate: () => undefined,
    },
    diagnostics: {
      logs: () => logs,
      inspect: () => ({ tables: {}, cache: {} }),
    },
    reload: () => undefined,
    close: () => undefined,
  };
  account.stored.set('customer 1', {
    type: 'customer',
    id: 1,
    values: { companyname: 'Sample Customer', phone: '+1 650 555 0100', custentity_vip: 'T' },
  });
  account.stored.set('lead 2', { type: 'lead', id: 2, values: { companyname: 'Sample Lead' } });
  return account;
}
