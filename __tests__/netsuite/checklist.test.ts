import * as query from 'N/query';
import * as runtime from 'N/runtime';
import * as search from 'N/search';
import { readChecklist } from '../../src/netsuite/setup/read-checklist.ts';
import { ADMINISTRATOR, given, logged } from './platform.ts';

const NOW = Date.UTC(2026, 0, 15, 10);
const DENIED = Object.assign(new Error("Search error occurred: Record 'role' was not found."), {
  name: 'SSS_SEARCH_ERROR_OCCURRED',
});

/** An account in which all can be read, but for what the test breaks. */
function account({
  broken = [],
  denied = [],
}: {
  broken?: string[];
  denied?: string[];
} = {}): void {
  given({ ...ADMINISTRATOR, row: {} });
  Object.assign(runtime, {
    isFeatureInEffect: jest.fn(() => !broken.includes('features') || orThrow()),
  });
  const orThrow = (): never => {
    throw new Error('out of order');
  };
  (search.lookupFields as unknown as jest.Mock).mockImplementation(() =>
    broken.includes('row') ? orThrow() : {},
  );
  (query.runSuiteQL as unknown as jest.Mock).mockImplementation(
    ({ customScriptId: name }: { customScriptId: string }) => {
      if (broken.includes(name)) orThrow();
      if (denied.includes(name)) throw DENIED;
      return { asMappedResults: () => (name === 'rcp_call_sync' ? [{ id: 1 }] : []) };
    },
  );
}

const causes = () =>
  Object.fromEntries(readChecklist(NOW).checks.map(({ id, cause }) => [id, cause]));
const unreadOnes = () =>
  Object.entries(causes())
    .filter(([, cause]) => cause === 'unread')
    .map(([id]) => id);

test.each([
  ['nothing', [], []],
  ['the features', ['features'], ['features']],
  ['the deployments', ['rcp_deployments'], ['deployments']],
  ['the roles', ['rcp_roles'], ['roles', 'users']],
  ['the connections', ['rcp_connections'], ['roles', 'secrets', 'sign-in', 'users']],
  ['the call sync', ['rcp_call_sync'], ['extensions', 'call-sync']],
  [
    'the company’s row',
    ['row'],
    [
      'bundle',
      'sign-in',
      'ringcentral-company',
      'netsuite-company',
      'certificate',
      'call-sync',
      'call-fields',
      'info-links',
    ],
  ],
])(
  'when %s cannot be read, only the lines that need it are not known',
  (_what, broken, expected) => {
    account({ broken });
    expect(unreadOnes()).toEqual(expected);
    expect(logged()).toHaveLength(expected.length);
  },
);

test('what the role may not see is reported as such, and isn’t a failure', () => {
  account({ denied: ['rcp_deployments', 'rcp_roles'] });
  expect(causes()).toMatchObject({
    deployments: 'not-allowed',
    roles: 'not-allowed',
    users: 'none',
  });
  expect(logged()).toEqual([]);
});

test('what failed is asked once, for however many lines want it', () => {
  account({ broken: ['rcp_connections'] });
  readChecklist(NOW);
  const names = (query.runSuiteQL as unknown as jest.Mock).mock.calls.map(
    ([{ customScriptId }]: [{ customScriptId: string }]) => customScriptId,
  );
  expect(names.filter((name) => name === 'rcp_connections')).toHaveLength(1);
});
