import type { CallsRequest } from '../../src/contracts/calls-request.ts';
import type { GrantRequest } from '../../src/contracts/grant-request.ts';
import type { ProbeRequest } from '../../src/contracts/probe.ts';
import type { SettingsChange } from '../../src/contracts/settings.ts';
import type { SetupRequest } from '../../src/contracts/setup.ts';

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

/**
 * One request for each action that would do something, were it allowed. A new action without one is
 * a type error, and fails the test.
 */
export const VALID: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  customscript_rcp_calls: {
    match: { number: '+12125550101', national: '2125550101' },
    search: { text: 'Example' },
    log: { call: { ...CALL, wall: [...CALL.wall] } },
  } satisfies Requests<CallsRequest>,
  customscript_rcp_probe: {
    answer: { question: 'role-id', expected: '' },
  } satisfies Requests<ProbeRequest>,
  customscript_rcp_settings: {
    'save-company': { card: 'company', values: { minVersion: '0.1.0' } },
    'test-connection': { credential: 'ringcentral' },
  } satisfies Requests<SettingsChange>,
  customscript_rcp_setup: {
    check: {},
    audit: { before: null },
    people: { text: '' },
    'end-order': { user: 999_999 },
  } satisfies Requests<SetupRequest>,
  customscript_rcp_sign_in: {
    begin: { switchAccount: false },
    access: { refusedUntil: null },
    'keep-sip': { sip: { ...SIP, stunServers: [] } },
    disconnect: {},
    end: { order: 'not an order' },
  } satisfies Requests<GrantRequest>,
};
