import type * as v from 'valibot';
import { CallSyncRequest, parseCallSyncAnswer } from '../../src/call-sync/page-contract.ts';
import { USUAL_SETTINGS } from '../../src/call-sync/sync-settings.ts';
import { AccountCheckRequest, parseAccountCheckAnswer } from '../../src/contracts/account-check.ts';
import { USUAL_FIELDS } from '../../src/contracts/call-fields.ts';
import {
  parseWriteAnswer,
  parseWriteError,
  type WrittenCall,
} from '../../src/contracts/call-writing.ts';
import { parseCallsAnswer } from '../../src/contracts/calls.ts';
import { CallsRequest } from '../../src/contracts/calls-request.ts';
import { parseGrantAnswer } from '../../src/contracts/grant.ts';
import { GrantRequest } from '../../src/contracts/grant-request.ts';
import { parseHealth, parseHealthError } from '../../src/contracts/health.ts';
import { parseServerFacts } from '../../src/contracts/server-facts.ts';
import { parseSettingsAnswer, SettingsChange } from '../../src/contracts/settings.ts';
import { parseSetupAnswer, SetupRequest } from '../../src/contracts/setup.ts';
import { PAGES, type PageName } from '../../src/netsuite/page-table.ts';

/** A schema of requests that differ by their action. */
export type ActionSchema = v.GenericSchema<unknown, { action: string }> & {
  readonly key: 'action';
  readonly options: readonly { readonly entries: Readonly<Record<string, v.GenericSchema>> }[];
};

type Parse = (value: unknown) => unknown;

/** What one Suitelet takes as the JSON body of a POST, and what it answers as JSON. */
interface ScriptContract {
  /** Null for a Suitelet that takes no POST. */
  schema: ActionSchema | null;
  /** One request for each action that would do something, were it allowed. */
  valid: Readonly<Record<string, object>>;
  answer: Parse;
}

type Requests<T extends { action: string; token: string }> = {
  readonly [A in T['action']]: Omit<Extract<T, { action: A }>, 'action' | 'token'>;
};

const SIP = {
  authorizationId: '1',
  domain: 'sip.example.com',
  outboundProxy: 'sip.example.com:5061',
  outboundProxyBackup: '',
  username: '1',
  password: 'p',
  stunServers: [],
} as const;

/** Stands where the caller's own id belongs: an external ID names whose call it is. */
export const USER = 'THE-CALLER';

const CALL = {
  externalId: `rcp-1-${USER}`,
  direction: 'inbound',
  number: '+12125550101',
  name: 'Example Customer 1',
  startedAt: 1_700_000_000_000,
  answeredAt: 1_700_000_005_000,
  endedAt: 1_700_000_065_000,
  wall: [2023, 11, 14, 17, 13],
  result: 'answered',
  recorded: false,
  note: 'A note',
  entity: null,
} as const;

/** The contract of each page. A page without a row is a type error. */
const PAGE_CONTRACTS: Readonly<Record<PageName, ScriptContract>> = {
  softphone: { schema: null, valid: {}, answer: parseServerFacts },
  settings: {
    schema: SettingsChange,
    valid: {
      'save-company': { card: 'company', values: { minVersion: '0.1.0' } },
      'save-call-fields': { base: USUAL_FIELDS, fields: USUAL_FIELDS, replace: false },
      'test-connection': { credential: 'ringcentral' },
      'save-info-links': {
        base: [],
        links: [{ label: 'Credit check', address: 'https://example.com/?phone={number}' }],
      },
    } satisfies Requests<SettingsChange>,
    answer: parseSettingsAnswer,
  },
  setup: {
    schema: SetupRequest,
    valid: {
      check: {},
      audit: { before: null },
      people: { text: '' },
      waiting: {},
      'check-app': {},
      'end-order': { user: 999_999 },
    } satisfies Requests<SetupRequest>,
    answer: parseSetupAnswer,
  },
  'call-sync': {
    schema: CallSyncRequest,
    valid: {
      status: {},
      'save-settings': { base: USUAL_SETTINGS, settings: USUAL_SETTINGS, replace: false },
      'run-now': {},
      'preview-sync': { since: 0 },
      extensions: {},
      'load-extensions': {},
      'preview-match': {},
      'save-mapping': { changes: {}, seen: [] },
      'find-employee': { text: 'Example' },
      'find-records': { number: '+12125550182' },
      calls: { before: null },
      decide: { page: 999_999, session: 's-1', extension: '1', act: { decision: 'retry' } },
      'never-log': { number: '+12125550101' },
    } satisfies Requests<CallSyncRequest>,
    answer: parseCallSyncAnswer,
  },
  'account-check': {
    schema: AccountCheckRequest,
    valid: {
      answer: { question: 'role-id', expected: '' },
    } satisfies Requests<AccountCheckRequest>,
    answer: parseAccountCheckAnswer,
  },
};

/** A call that the RESTlet of the call sync writes for a role that may. */
export const WRITTEN_CALL: WrittenCall = {
  externalId: 'rcp-s-1-x101',
  formerIds: [],
  session: 's-1',
  extension: '101',
  direction: 'inbound',
  result: 'answered',
  startedAt: Date.UTC(2026, 0, 15, 10),
  seconds: 65,
  number: '+12125550101',
  national: '2125550101',
  name: 'Example',
  recording: '',
  organizer: 13,
  entity: null,
};

const ALL: Readonly<Record<string, ScriptContract>> = {
  ...Object.fromEntries(
    Object.entries(PAGES).map(([page, { scriptId }]) => [
      scriptId,
      PAGE_CONTRACTS[page as PageName],
    ]),
  ),
  customscript_rcp_calls: {
    schema: CallsRequest,
    valid: {
      match: { number: '+12125550101', national: '2125550101' },
      search: { text: 'Example' },
      context: { entity: { type: 'customer', id: 1 } },
      'info-links': { entity: { type: 'customer', id: 1 } },
      log: { call: { ...CALL, wall: [...CALL.wall] } },
      'call-fields': {},
      'open-call': { externalId: `rcp-1-${USER}` },
      'change-call': {
        change: {
          externalId: `rcp-1-${USER}`,
          name: 'Example Customer 1',
          before: { note: 'A note', answers: [], entity: null, related: null },
          after: { note: 'Another note', answers: [], entity: null, related: null },
          followUp: null,
        },
      },
      logged: { sessions: ['s-1'] },
      'logs-messages': {},
      'log-messages': {
        day: {
          conversation: '1',
          number: '+12125550101',
          name: '',
          wall: [2026, 11, 27, 9, 0],
          lines: ['9:00 Hello'],
          entity: null,
        },
      },
      'find-company': { text: 'Example' },
      'create-contact': {
        contact: {
          firstName: 'Ann',
          lastName: 'Ames',
          phone: '',
          email: '',
          company: null,
          match: null,
          anyway: true,
        },
      },
    } satisfies Requests<CallsRequest>,
    answer: parseCallsAnswer,
  },
  customscript_rcp_sign_in: {
    schema: GrantRequest,
    valid: {
      begin: { switchAccount: false },
      access: { refusedUntil: null },
      'keep-sip': { sip: { ...SIP, stunServers: [] } },
      disconnect: {},
      end: { order: 'not an order' },
    } satisfies Requests<GrantRequest>,
    answer: parseGrantAnswer,
  },
};

/** The schema of each Suitelet's requests; null for one that takes no POST. */
export const REQUESTS: Readonly<Record<string, ActionSchema | null>> = Object.fromEntries(
  Object.entries(ALL).map(([script, { schema }]) => [script, schema]),
);

/**
 * One request for each action that would do something, were it allowed. A new action without one is
 * a type error, and fails the test.
 */
export const VALID: Readonly<Record<string, ScriptContract['valid']>> = Object.fromEntries(
  Object.entries(ALL).map(([script, { valid }]) => [script, valid]),
);

/** What each script may answer as JSON. A new script without its schema fails the test. */
export const ANSWERS: Readonly<Record<string, Parse>> = {
  ...Object.fromEntries(Object.entries(ALL).map(([script, { answer }]) => [script, answer])),
  customscript_rcp_call_writing: (value) => parseWriteAnswer(value) ?? parseWriteError(value),
  customscript_rcp_health: (value) => parseHealth(value) ?? parseHealthError(value),
};
