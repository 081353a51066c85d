import {
  COMPANY_SCRIPTS,
  KEY_SCRIPTS,
  SEALING_KEY,
  SECRET_SCRIPTS,
  SUGGESTED,
  withoutPrefix,
} from '../facts/secret-users.ts';
import type { WordKey } from '../i18n/english.ts';
import type { CheckId } from './checklist.ts';

/** Where a step is done; pages without a known address are named by their menu path in the text. */
export type Place =
  | 'features'
  | 'deployments'
  | 'bundle'
  | 'roles'
  | 'secrets'
  | 'console'
  | 'call-sync'
  | 'preview'
  | 'users'
  | 'call-fields'
  | 'info-links';

/** A value to copy: one that is the same everywhere, or one that only the page knows. */
export type StepValue = { text: string } | { known: 'redirect-uri' | 'invitation' };

export interface Step {
  text: WordKey;
  /** What the places of the text hold, in their order. */
  values?: readonly StepValue[];
  /**
   * How many acts it is: a form to save, something to create at RingCentral, or one button that
   * proves something. Copying and downloading belong to the form that they are for. 0 for a step that
   * is rarely needed.
   */
  acts: number;
  /** Takes a NetSuite administrator. */
  administrator?: true;
  place?: Place;
  /** What the page creates for this step. */
  creates?: 'sealing-key' | 'key-pair';
}

interface Task {
  title: WordKey;
  checks: readonly [CheckId, ...CheckId[]];
  steps: readonly [Step, ...Step[]];
}

const scripts = (ids: readonly string[]): StepValue => ({ text: ids.join(', ') });
const id = (whole: string): StepValue => ({ text: withoutPrefix(whole) });

/**
 * The tasks of Setup in the order in which an account is set up: what the page asks an admin to do,
 * and which findings say that it is done. The page, the count of acts, and the document of them are
 * drawn from this table.
 */
export const TASKS = {
  installation: {
    title: 'set-up.task.installation',
    checks: ['features', 'deployments'],
    steps: [
      { text: 'set-up.features.fix', acts: 1, administrator: true, place: 'features' },
      { text: 'set-up.deployments.fix', acts: 0, administrator: true, place: 'deployments' },
    ],
  },
  'sign-in-key': {
    title: 'set-up.secrets.title',
    checks: ['secrets'],
    steps: [
      {
        text: 'set-up.step.seal',
        values: [id(SEALING_KEY), scripts(KEY_SCRIPTS)],
        acts: 1,
        administrator: true,
        place: 'secrets',
        creates: 'sealing-key',
      },
    ],
  },
  'people-app': {
    title: 'set-up.task.people-app',
    checks: ['sign-in'],
    steps: [
      {
        text: 'set-up.step.people-app',
        values: [{ known: 'redirect-uri' }],
        acts: 1,
        place: 'console',
      },
      { text: 'set-up.step.enter-app', acts: 1 },
      { text: 'set-up.step.own-account', acts: 1 },
    ],
  },
  people: {
    title: 'set-up.task.people',
    checks: ['roles', 'users'],
    steps: [
      { text: 'set-up.roles.fix', acts: 1, administrator: true, place: 'roles' },
      { text: 'set-up.step.invite', values: [{ known: 'invitation' }], acts: 1 },
      { text: 'set-up.step.call', acts: 1, place: 'users' },
    ],
  },
  'company-app': {
    title: 'set-up.ringcentral-company.title',
    checks: ['ringcentral-company'],
    steps: [
      { text: 'set-up.step.company-app', acts: 1, place: 'console' },
      { text: 'set-up.step.jwt', acts: 1 },
      {
        text: 'set-up.step.secrets',
        values: [id(SUGGESTED.rcClientSecret), id(SUGGESTED.rcSecret), scripts(SECRET_SCRIPTS)],
        acts: 2,
        administrator: true,
        place: 'secrets',
      },
      { text: 'set-up.step.save-and-test', acts: 1 },
    ],
  },
  'company-access': {
    title: 'set-up.netsuite-company.title',
    checks: ['netsuite-company', 'certificate'],
    steps: [
      { text: 'set-up.step.integration', acts: 1, administrator: true },
      {
        text: 'set-up.step.signer',
        values: [id(SUGGESTED.nsSigner), scripts(COMPANY_SCRIPTS)],
        acts: 1,
        administrator: true,
        creates: 'key-pair',
      },
      { text: 'set-up.step.mapping', acts: 1, administrator: true },
      { text: 'set-up.step.save-and-test', acts: 1 },
    ],
  },
  extensions: {
    title: 'set-up.extensions.title',
    checks: ['extensions'],
    // Auto-match sets the organizers that are certain, so this may not be needed.
    steps: [{ text: 'set-up.step.organizers', acts: 0, place: 'call-sync' }],
  },
  'first-sync': {
    title: 'set-up.task.first-sync',
    checks: ['call-sync'],
    steps: [
      { text: 'set-up.step.preview-sync', acts: 0, place: 'preview' },
      { text: 'set-up.call-sync.off.fix', acts: 1, place: 'call-sync' },
    ],
  },
  'call-fields': {
    title: 'set-up.call-fields.title',
    checks: ['call-fields'],
    steps: [{ text: 'set-up.step.call-fields', acts: 1, place: 'call-fields' }],
  },
  'info-links': {
    title: 'set-up.info-links.title',
    checks: ['info-links'],
    steps: [{ text: 'set-up.step.info-links', acts: 1, place: 'info-links' }],
  },
  version: {
    title: 'set-up.bundle.title',
    checks: ['bundle'],
    steps: [
      { text: 'set-up.step.version', acts: 1 },
      { text: 'set-up.bundle.fix', acts: 0, administrator: true, place: 'bundle' },
    ],
  },
} as const satisfies Record<string, Task>;

export type TaskId = keyof typeof TASKS;
export const TASK_IDS = Object.keys(TASKS) as TaskId[];

/** What tasks are for: a company that only calls is done with the first group. */
export const GROUPS = {
  calls: { required: true, tasks: ['installation', 'sign-in-key', 'people-app', 'people'] },
  sync: { required: false, tasks: ['company-app', 'company-access', 'extensions', 'first-sync'] },
  sight: { required: false, tasks: ['call-fields', 'info-links', 'version'] },
} as const satisfies Record<string, { required: boolean; tasks: readonly TaskId[] }>;
export type GroupId = keyof typeof GROUPS;
export const GROUP_IDS = Object.keys(GROUPS) as GroupId[];

/** Returns the steps of a task, by their general type instead of the table's own. */
export const stepsOf = (task: TaskId): readonly Step[] => TASKS[task].steps;

/** How many acts a group takes. */
export const actsOf = (group: GroupId): number =>
  GROUPS[group].tasks.flatMap(stepsOf).reduce((sum, { acts }) => sum + acts, 0);
