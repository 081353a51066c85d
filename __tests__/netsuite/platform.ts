import * as cache from 'N/cache';
import * as random from 'N/crypto/random';
import * as log from 'N/log';
import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import * as search from 'N/search';
import * as suiteAppInfo from 'N/suiteAppInfo';
import * as translation from 'N/translation';
import * as url from 'N/url';
import { ENGLISH } from '../../src/i18n/english.ts';
import { stringId } from '../../src/i18n/script-id.ts';

const mock = (f: unknown): jest.Mock => f as jest.Mock;

/** What a test says of the account; the rest is a member whose company has set up nothing. */
export interface Platform {
  userId: number;
  roleId: string;
  role: number;
  permissions: Record<string, number>;
  row: Record<string, unknown> | Error;
  connection: string | null | Error;
  bundleIds: string[];
  bundles: { id: number; version: string; isManaged: boolean }[];
  script: string;
  context: string;
  /** What the Translation Collection holds, by key, in the user's language. */
  collection: Record<string, string> | Error;
}

export const MEMBER: Platform = {
  userId: 7,
  roleId: 'customrole_rcp_member',
  role: 1001,
  permissions: {
    LIST_CALL: 3,
    LIST_CONTACT: 1,
    LIST_CUSTJOB: 1,
    LIST_JOB: 1,
    ADMI_LOGIN_OAUTH2: 4,
  },
  row: {},
  connection: 'connected',
  bundleIds: [],
  bundles: [],
  script: 'customscript_rcp_health',
  context: 'USERINTERFACE',
  collection: ENGLISH,
};

export const COMPANY_ADMIN: Platform = {
  ...MEMBER,
  userId: 8,
  roleId: 'customrole_rcp_company_admin',
  role: 1002,
};
export const ADMINISTRATOR: Platform = { ...MEMBER, userId: 9, roleId: 'administrator', role: 3 };

const orThrow = <T>(value: T | Error): T => {
  if (value instanceof Error) throw value;
  return value;
};

/**
 * The stubs' empty enums that our code reads: the vendor's unit-testing package leaves them out.
 */
function fillEnums(context: string): void {
  Object.assign(runtime, {
    executionContext: context,
    ContextType: { USER_INTERFACE: 'USERINTERFACE', CSV_IMPORT: 'CSVIMPORT' },
    Permission: { NONE: 0, VIEW: 1, CREATE: 2, EDIT: 3, FULL: 4 },
    accountId: 'MODEL_1',
  });
  Object.assign(cache, { Scope: { PROTECTED: 'PROTECTED' } });
}

/**
 * Makes the N/* stubs answer as such an account would. The cache is one Map, returned so that a
 * test can look inside, as is what the audit trail got.
 */
export function given(platform: Platform): {
  cached: Map<string, string>;
  session: Map<string, string>;
  audited: Record<string, unknown>[];
} {
  jest.clearAllMocks();
  fillEnums(platform.context);
  const cached = new Map<string, string>();
  const session = new Map<string, string>();
  const audited: Record<string, unknown>[] = [];
  mock(cache.getCache).mockReturnValue({
    get: jest.fn(({ key, loader }: { key: string; loader: () => string }) => {
      const value = cached.get(key) ?? loader();
      cached.set(key, value);
      return value;
    }),
    remove: jest.fn(({ key }: { key: string }) => cached.delete(key)),
  });
  mock(runtime.getCurrentUser).mockReturnValue({
    id: platform.userId,
    name: 'Company Admin',
    role: platform.role,
    roleId: platform.roleId,
    getPermission: ({ name }: { name: string }) => platform.permissions[name] ?? 0,
  });
  mock(runtime.getCurrentScript).mockReturnValue({
    id: platform.script,
    bundleIds: platform.bundleIds,
    getParameter: () => 42,
  });
  mock(runtime.getCurrentSession).mockReturnValue({
    get: ({ name }: { name: string }) => session.get(name) ?? null,
    set: ({ name, value }: { name: string; value: string }) => session.set(name, value),
  });
  mock(search.lookupFields).mockImplementation(() => orThrow(platform.row));
  mock(query.runSuiteQL).mockImplementation(() => ({
    asMappedResults: () => {
      const state = orThrow(platform.connection);
      return state === null ? [] : [{ state }];
    },
  }));
  mock(record.submitFields).mockImplementation(
    ({ values }: { values: Record<string, unknown> }) => {
      Object.assign(orThrow(platform.row), values);
      return 42;
    },
  );
  mock(record.create).mockImplementation(({ type }: { type: string }) => {
    const values: Record<string, unknown> = { type };
    return {
      setValue: ({ fieldId, value }: { fieldId: string; value: unknown }) =>
        Object.assign(values, { [fieldId]: value }),
      save: () => audited.push(values),
    };
  });
  mock(suiteAppInfo.listInstalledBundles).mockReturnValue(platform.bundles);
  mock(url.resolveScript).mockImplementation(
    ({ scriptId }: { scriptId: string }) =>
      `/app/site/hosting/scriptlet.nl?script=${scriptId}&deploy=1`,
  );
  const translator = (id: string) => {
    const text = Object.entries(orThrow(platform.collection)).find(
      ([key]) => stringId(key) === id.toLowerCase(),
    )?.[1];
    return text === undefined
      ? undefined
      : ({ params = [] }: { params?: string[] } = {}) =>
          text.replace(/\{(\d)\}/g, (_, at: string) => params[Number(at) - 1] ?? '');
  };
  // Put in place of the stub's own, so that no test has to mock the module to have words.
  Object.assign(translation, {
    get: jest.fn(({ key }: { key: string }) => translator(key)),
    load: jest.fn(({ collections }: { collections: { alias: string; keys: string[] }[] }) =>
      Object.fromEntries(
        collections.map(({ alias, keys }) => [
          alias,
          Object.fromEntries(keys.map((key) => [key.toUpperCase(), translator(key)])),
        ]),
      ),
    ),
  });
  let uuid = 0;
  mock(random.generateUUID).mockImplementation(() => `uuid-${String(++uuid)}`);
  return { cached, session, audited };
}

/** Titles of the errors that were logged. */
export function logged(): string[] {
  return mock(log.error).mock.calls.map(([entry]: [{ title: string }]) => entry.title);
}
