import type { Page } from 'playwright-core';
import { callLogRecord, type SampleCall } from '../../call-sync/sample-calls.ts';
import { MAPPED, UNMAPPED } from './sample-extensions.ts';
import { useSuite } from './suite.ts';

export { MAPPED, UNMAPPED };

export const suite = useSuite({ telephone: true });
/** NetSuite lets a user have one session: signing in again would end this one. */
export const admin = suite.staying('admin');

export const ROSTER = [
  {
    id: MAPPED,
    extensionNumber: '101',
    name: 'Extension 101',
    type: 'User',
    status: 'Enabled',
    contact: { email: 'extension101@example.com' },
  },
  { id: UNMAPPED, extensionNumber: '109', name: 'Lobby', type: 'User', status: 'Enabled' },
];

// Many runs in one minute, which RingCentral would not allow.
beforeAll(() => suite.standIn.setLimits({ Auth: 1000, Heavy: 1000 }));

/** Sets what both company credentials were last found to be: passed, failed, or not tested. */
export const verified = (verdict: string) =>
  suite.world.change({
    company: Object.fromEntries(
      ['rc', 'ns'].flatMap((of) => [
        [`custrecord_rcp_${of}_test`, verdict],
        [`custrecord_rcp_${of}_tested_at`, verdict === '' ? '' : '2026-01-15T10:00:00.000Z'],
      ]),
    ),
  });

let clock = 0;

/** Runs the job in a minute of its own: it makes nine requests of RingCentral a minute at most. */
export async function run(): Promise<void> {
  clock += 61_000;
  await suite.world.clock(clock);
  await suite.world.control('schedule');
}
/** Puts calls into RingCentral's call log. */
export const put = (...calls: SampleCall[]) =>
  suite.standIn.callLog({ records: calls.map(callLogRecord) });

/** The call list's row of a session. */
export const row = (page: Page, session: string) => page.locator(`[data-call^="${session} "]`);
