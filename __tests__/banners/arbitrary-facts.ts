import fc from 'fast-check';
import { CONNECTION_STATES, type Facts } from '../../src/facts/facts.ts';

const known = <T>(...values: T[]) => fc.constantFrom<T | 'unknown'>('unknown', ...values);
const bool = () => known(true, false);
const m2m = () =>
  known(
    'not-configured' as const,
    'not-tested' as const,
    'test-failed' as const,
    'verified' as const,
  );
const version = fc.option(
  fc.oneof(fc.constantFrom('0.9.0', '1.0.0', '1.2', '2.0.0-rc.1'), fc.string({ maxLength: 12 })),
);

/** Any set of facts that the types allow, sensible or not. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record({
  role: known('member' as const, 'company-admin' as const),
  canUpdateBundle: bool(),
  usesCrm: bool(),
  connection: known(...CONNECTION_STATES),
  m2m: fc.record({ netsuite: m2m(), ringcentral: m2m() }),
  bundle: fc.record({
    installed: version,
    required: version,
    managed: fc.option(fc.boolean()),
    bundled: fc.option(fc.boolean()),
  }),
  session: known('active' as const, 'lapsed' as const),
  notifications: known(
    'granted' as const,
    'default' as const,
    'denied' as const,
    'unsupported' as const,
  ),
  microphone: known(
    'ready' as const,
    'prompt' as const,
    'blocked' as const,
    'blocked-by-policy' as const,
    'missing' as const,
    'in-use' as const,
    'unsupported' as const,
  ),
  tab: known('active' as const, 'inactive' as const, 'everyone' as const, 'contended' as const),
  away: fc.boolean(),
  waitingCalls: fc.nat({ max: 3 }),
});
