import * as cache from 'N/cache';
import type { TestCode, TestOutcome } from '../../src/contracts/test-result.ts';
import { retestCompany } from '../../src/netsuite/m2m/retest.ts';
import { runTest } from '../../src/netsuite/m2m/test-runs.ts';
import { COMPANY_ADMIN, given, logged } from './platform.ts';

const mockRingCentral = jest.fn<TestOutcome, unknown[]>();
const mockNetSuite = jest.fn<TestOutcome, unknown[]>();

jest.mock('../../src/netsuite/m2m/ringcentral-test.ts', () => ({
  testRingCentral: (...args: unknown[]) => mockRingCentral(...args),
}));
jest.mock('../../src/netsuite/m2m/netsuite-test.ts', () => ({
  testNetSuite: (...args: unknown[]) => mockNetSuite(...args),
}));

const NOW = Date.UTC(2026, 0, 15, 10);
const ALL_SET = {
  custrecord_rcp_rc_server: 'https://platform.ringcentral.com',
  custrecord_rcp_rc_client_id: 'people',
  custrecord_rcp_rc_jwt_client_id: 'company',
  custrecord_rcp_rc_client_secret: 'custsecret_rcp_client',
  custrecord_rcp_rc_secret: 'custsecret_rcp_jwt',
  custrecord_rcp_ns_client_id: 'netsuite',
  custrecord_rcp_ns_certificate: 'kid',
  custrecord_rcp_ns_signer: 'custcertificate_one',
};

const outcome = (code: TestCode, retryAfter: number | null = null): TestOutcome => ({
  code,
  found: null,
  retryAfter,
});
const marks = new Map<string, string>();
let row: Record<string, string>;
let audited: Record<string, unknown>[];

beforeEach(() => {
  marks.clear();
  row = { ...ALL_SET };
  ({ audited } = given({ ...COMPANY_ADMIN, row }));
  (cache.getCache as unknown as jest.Mock).mockReturnValue({
    get: ({ key }: { key: string }) => marks.get(key) ?? null,
    put: ({ key, value }: { key: string; value: string }) => void marks.set(key, value),
    remove: ({ key }: { key: string }) => void marks.delete(key),
  });
  mockRingCentral.mockReset().mockReturnValue(outcome('PASSED'));
  mockNetSuite.mockReset().mockReturnValue(outcome('PASSED'));
});

const run = (at = NOW) => runTest('ringcentral', 'admin', () => at);

test('a test that ran is written down and leaves no mark behind', () => {
  expect(run()).toEqual({ ran: outcome('PASSED') });
  expect(row).toMatchObject({
    custrecord_rcp_rc_test: 'passed',
    custrecord_rcp_rc_tested_at: new Date(NOW).toISOString(),
  });
  expect([...marks.keys()]).toEqual([]);
  expect(audited).toMatchObject([
    {
      custrecord_rcp_audit_action: 'test-connection',
      custrecord_rcp_audit_subject: 'ringcentral-company',
      custrecord_rcp_audit_outcome: 'passed',
    },
  ]);
});

test('while one runs, a second isn’t started; a stopped script’s mark doesn’t block one', () => {
  marks.set('running:ringcentral', String(NOW - 149_000));
  expect(run()).toEqual({ running: true });
  expect(mockRingCentral).not.toHaveBeenCalled();
  marks.set('running:ringcentral', String(NOW - 150_000));
  expect(run()).toHaveProperty('ran');
  // One of the other credential is nobody's business here, and a clock that was set back holds
  // nothing up for ever.
  marks.set('running:netsuite', String(NOW));
  marks.set('running:ringcentral', String(NOW + 3_600_000));
  expect(run()).toHaveProperty('ran');
});

test('who was asked to wait waits as long as that, or a minute, and no longer than five', () => {
  mockRingCentral.mockReturnValueOnce(outcome('RC_BUSY', 20));
  expect(run()).toHaveProperty('ran');
  expect(run(NOW + 19_000)).toEqual({ wait: 1 });
  mockRingCentral.mockReturnValueOnce(outcome('RC_BUSY'));
  expect(run(NOW + 21_000)).toHaveProperty('ran');
  expect(run(NOW + 22_000)).toEqual({ wait: 59 });
  marks.set('wait:ringcentral', String(NOW + 9_999_999));
  expect(run()).toHaveProperty('ran');
});

test('an outcome of values that were changed meanwhile is dropped', () => {
  row['custrecord_rcp_rc_test'] = 'passed';
  mockRingCentral.mockImplementation(() => {
    row['custrecord_rcp_rc_jwt_client_id'] = 'another';
    return outcome('RC_CLIENT_REFUSED');
  });
  expect(run()).toEqual({ changed: true });
  expect(row['custrecord_rcp_rc_test']).toBe('passed');
  expect(audited).toMatchObject([
    { custrecord_rcp_audit_outcome: 'unknown: values changed meanwhile' },
  ]);
});

test('the redirected app people sign in with isn’t part of the test', () => {
  mockRingCentral.mockImplementation(() => {
    row['custrecord_rcp_rc_client_id'] = 'another';
    return outcome('PASSED');
  });
  expect(run()).toHaveProperty('ran');
});

test('a test that throws proves nothing, is logged, and leaves no mark', () => {
  mockRingCentral.mockImplementation(() => {
    throw new Error('broken');
  });
  expect(run()).toEqual({ ran: outcome('RC_UNEXPECTED') });
  expect(row['custrecord_rcp_rc_test']).toBe('');
  expect(logged()).toEqual(['RingCentral: the test of ringcentral could not be carried out']);
  expect([...marks.keys()]).toEqual([]);
});

test('what is not set up is not tested', () => {
  row['custrecord_rcp_rc_client_secret'] = '';
  expect(run()).toEqual({ notConfigured: true });
});

describe('the scheduled re-test', () => {
  test('tries once more what was inconclusive, after the other one', () => {
    mockRingCentral.mockReturnValueOnce(outcome('RC_TIMEOUT'));
    retestCompany(() => NOW);
    expect([mockRingCentral, mockNetSuite].map((one) => one.mock.calls.length)).toEqual([2, 1]);
    expect(row).toMatchObject({
      custrecord_rcp_rc_test: 'passed',
      custrecord_rcp_ns_test: 'passed',
    });
    expect(audited.map((entry) => entry['custrecord_rcp_audit_action'])).toEqual([
      'scheduled-test',
      'scheduled-test',
      'scheduled-test',
    ]);
  });

  test('does not press who asked to wait, and one that cannot be written down does not cost the other', () => {
    mockRingCentral.mockReturnValue(outcome('RC_BUSY', 5));
    retestCompany(() => NOW);
    expect(mockRingCentral).toHaveBeenCalledTimes(1);
    const failing = jest.fn(() => {
      throw new Error('INSUFFICIENT_PERMISSION');
    });
    mockNetSuite.mockImplementation(failing);
    expect(() => {
      retestCompany(() => NOW + 3_600_000);
    }).not.toThrow();
  });
});
