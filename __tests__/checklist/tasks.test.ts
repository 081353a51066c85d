import { readFileSync } from 'node:fs';
import { ACTS_DOCUMENT, actsDocument } from '../../build/setup-acts/acts-document.ts';
import {
  CHECK_IDS,
  type Check,
  type CheckId,
  checkBundle,
  checkCredential,
  checkFeatures,
  checkRoles,
  checkUsers,
  FEATURE_IDS,
  type Feature,
  unread,
} from '../../src/checklist/checklist.ts';
import { nextTask, sumOf, taskState } from '../../src/checklist/task-state.ts';
import { actsOf, GROUP_IDS, GROUPS, stepsOf, TASK_IDS, TASKS } from '../../src/checklist/tasks.ts';
import { AREAS } from '../../src/i18n/english.ts';

const ENGLISH = Object.assign({}, ...Object.values(AREAS)) as Record<string, string>;
const on = Object.fromEntries(FEATURE_IDS.map((id) => [id, true])) as Record<Feature, boolean>;
const counts = { connected: 2, reconnect: 0, disconnected: 0, signedIn: 2, byThisApp: 2 };
const denied = (id: CheckId): Check => ({ id, cause: 'not-allowed', values: [], items: [] });
const FEATURES = checkFeatures(on);
const RELEASED: Check = { id: 'deployments', cause: 'released', values: [16], items: [] };

test('every task is in one group, and every finding in one task', () => {
  expect(GROUP_IDS.flatMap((group) => [...GROUPS[group].tasks])).toEqual(TASK_IDS);
  const checks = TASK_IDS.flatMap((task): readonly CheckId[] => TASKS[task].checks);
  expect([...checks].sort()).toEqual([...CHECK_IDS].sort());
});

test('a company calls after at most 12 acts, and logs in the background after at most 10 more', () => {
  expect([actsOf('calls'), actsOf('sync')]).toEqual([8, 10]);
  expect(actsOf('calls')).toBeLessThanOrEqual(12);
  expect(actsOf('sync')).toBeLessThanOrEqual(10);
});

test('the document of the acts is the table’s', () => {
  expect(readFileSync(ACTS_DOCUMENT, 'utf8')).toBe(actsDocument());
});

test('every step has a text with a place for each of its values, and no other', () => {
  for (const step of TASK_IDS.flatMap(stepsOf)) {
    const places = (ENGLISH[step.text] ?? '').match(/\{\d\}/g) ?? [];
    expect([step.text, places.length]).toEqual([step.text, step.values?.length ?? 0]);
    expect(ENGLISH[step.text]?.length).toBeGreaterThan(10);
  }
});

test('what NetSuite puts in front of an ID is not copied with it', () => {
  const copied = TASK_IDS.flatMap(stepsOf).flatMap(({ values = [] }) =>
    values.flatMap((value) => ('text' in value ? [value.text] : [])),
  );
  expect(copied).toContain('_rcp_token_key');
  expect(copied.filter((text) => /cust(secret|certificate)/.test(text))).toEqual([]);
});

test.each([
  ['done with all findings done', [FEATURES, RELEASED], 'done'],
  ['to do with one to do', [checkFeatures({ ...on, OAUTH2: false }), RELEASED], 'to-do'],
  [
    'a warning, whatever else is to do',
    [checkFeatures({ ...on, CRM: false }), { ...RELEASED, cause: 'off' }],
    'warning',
  ],
  ['an administrator’s', [FEATURES, denied('deployments')], 'administrator'],
  ['unknown when something was not read', [unread('features'), denied('deployments')], 'unknown'],
  ['unknown without any finding', [], 'unknown'],
] as const)('a task is %s', (_what, checks, state) => {
  expect(taskState('installation', checks)).toBe(state);
});

test('what only an administrator can see does not count against the sum', () => {
  const checks = [
    FEATURES,
    denied('deployments'),
    checkRoles('not-allowed', 2),
    checkUsers(counts, null),
  ];
  expect(sumOf('calls', checks)).toEqual({ done: 1, all: 3 });
  expect(taskState('people', checks)).toBe('done');
});

test('the next task is the first that is to do or needs attention', () => {
  const warning = checkBundle({ installed: '1.1.0', required: '1.2.0', managed: false });
  const toDo = checkCredential('ringcentral-company', 'not-tested', null);
  expect(nextTask([warning, FEATURES, RELEASED])).toBe('version');
  expect(nextTask([warning, toDo])).toBe('company-app');
  expect(nextTask([FEATURES, RELEASED, unread('roles')])).toBeNull();
});
